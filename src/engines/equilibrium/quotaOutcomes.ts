import { baseFlows, flowAfter } from "./flows.ts";
import type { Quota } from "./model.ts";
import type { Equilibrium, QuotaOutcome } from "./results.ts";
import { exportFactor } from "./quotaPolicy.ts";

/**
 * What an equilibrium makes of quotas whose equivalents are in its policy. Quantity is value net of tariff and export tax over the
 * change of the seller's price.
 *
 *     Q̂ = Σ (π′X′/(τ″η″ĉ)) / Σ (πX/τ)        R = λ π′X′/(τ″ (1 + λₓ))
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
  const before = baseFlows(equilibrium.base).values;
  return quotas.map((quota, q): QuotaOutcome => {
    const equivalent = equivalents[q]!;
    const traded = quota.cells.reduce((sum, cell) => sum + before[cell]!, 0);
    const trading = quota.cells.reduce((sum, cell) => sum + quantityAfter(equilibrium, cell), 0);
    const rents = Float64Array.from(quota.cells, (cell) => {
      const atBorder = flowAfter(equilibrium, cell, Math.floor(cell / size));
      return (equivalent * atBorder) / exportFactor(quota, equivalent);
    });
    return { quota, equivalent, quantityHat: traded === 0 ? NaN : trading / traded, rents };
  });
}

/**
 * What a cell trades at the seller's base price; 0 where nothing is sold.
 *
 * @unit money of the model, at the seller's base prices
 * @source docs/model/equilibrium.md, Quotas
 */
export function quantityAfter(equilibrium: Equilibrium, cell: number): number {
  const size = equilibrium.base.countries.size;
  const row = Math.floor(cell / size);
  const sold = flowAfter(equilibrium, cell, row) / (1 + equilibrium.policy.exportTaxes.values[cell]!);
  const cost = equilibrium.unitCostHat.values[row - (row % size) + (cell % size)]!;
  return sold > 0 ? sold / cost : 0;
}
