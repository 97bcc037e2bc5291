import { baseFlows, flowAfter } from "./flows.ts";
import type { EquilibriumModel, Quota, QuotaYear } from "./model.ts";
import type { Equilibrium, QuotaOutcome } from "./results.ts";
import { exportFactor } from "./quotaPolicy.ts";

/**
 * What an equilibrium makes of quotas whose equivalents are in its policy. Quantity is value net of tariff and export tax over the
 * change of the seller's price; where the limit is of an earlier year than the base, the change since that year.
 *
 *     Q̂ = Σ (π′X′/(τ″η″ĉ)) / Σ (πX/(τη))        R = λ π′X′/(τ″ (1 + λₓ))
 *
 * @param equivalents  λ.   [quota]
 * @unit as in `QuotaOutcome`
 * @source docs/model/equilibrium.md, Quotas
 */
export function quotaOutcomes(
  equilibrium: Equilibrium,
  quotas: readonly Quota[],
  equivalents: Float64Array,
): QuotaOutcome[] {
  const size = equilibrium.base.countries.size;
  return quotas.map((quota, q): QuotaOutcome => {
    const equivalent = equivalents[q]!;
    const traded =
      quota.of?.quantity ?? quota.cells.reduce((sum, cell) => sum + baseQuantity(equilibrium.base, cell), 0);
    const trading = quotaQuantities(equilibrium, quota).reduce((sum, each) => sum + each, 0);
    const rents = Float64Array.from(quota.cells, (cell) => {
      const atBorder = flowAfter(equilibrium, cell, Math.floor(cell / size));
      return (equivalent * atBorder) / exportFactor(quota, equivalent);
    });
    return { quota, equivalent, quantityHat: traded === 0 ? NaN : trading / traded, rents };
  });
}

/**
 * What the cells of a quota trade at the sellers' prices of the year that its limit is a part of; 0 where nothing is sold.
 *
 * @returns [cell of the quota]
 * @unit money of the model, at the sellers' prices of that year
 * @source docs/model/equilibrium.md, Quotas
 */
export function quotaQuantities(equilibrium: Equilibrium, { cells, of }: Quota): Float64Array {
  return Float64Array.from(cells, (cell, at) => {
    const quantity = quantityAfter(equilibrium, cell);
    return of === undefined || quantity === 0 ? quantity : quantity / of.prices[at]!;
  });
}

/**
 * The year of a quota as it looks from an equilibrium of that year that has become the base (`rebased`).
 *
 * @unit as in `QuotaYear`
 * @source docs/model/equilibrium.md, Against another scenario
 */
export function quotaYear({ base, unitCostHat }: Equilibrium, { cells }: Quota): QuotaYear {
  return {
    quantity: cells.reduce((sum, cell) => sum + baseQuantity(base, cell), 0),
    prices: Float64Array.from(cells, (cell) => unitCostHat.values[sellerRow(base, cell)]!),
  };
}

/** What a cell trades in the base, at the seller's prices: net of tariff and of export tax. */
function baseQuantity(base: EquilibriumModel, cell: number): number {
  return baseFlows(base).values[cell]! / (1 + (base.exportTaxes?.values[cell] ?? 0));
}

/** What a cell trades at the seller's base price; 0 where nothing is sold. */
function quantityAfter(equilibrium: Equilibrium, cell: number): number {
  const row = Math.floor(cell / equilibrium.base.countries.size);
  const sold = flowAfter(equilibrium, cell, row) / (1 + equilibrium.policy.exportTaxes.values[cell]!);
  return sold > 0 ? sold / equilibrium.unitCostHat.values[sellerRow(equilibrium.base, cell)]! : 0;
}

/** Position of a cell's sector and seller in   [sector, country]. */
function sellerRow({ countries: { size } }: EquilibriumModel, cell: number): number {
  const row = Math.floor(cell / size);
  return row - (row % size) + (cell % size);
}
