import { flowChange } from "./flows.ts";
import type { Equilibrium } from "./results.ts";

/**
 * Sales of one country to others at the seller's base prices, after over before, minus one; NaN when nothing
 * was sold in the base.
 *
 * @param importers  Positions of the buyers.
 * @unit fraction
 * @source docs/model/equilibrium.md, What is reported: the change of quantity beside a channel
 */
export function salesQuantityChange(equilibrium: Equilibrium, exporter: number, importers: readonly number[]): number {
  const { before, after } = salesQuantity(equilibrium, exporter, importers);
  return before === 0 ? NaN : after / before - 1;
}

/**
 * The same before and after, so that sales of several countries can be summed.
 *
 * @unit money of the model, at the seller's base prices
 * @source docs/model/equilibrium.md, What is reported: the change of quantity beside a channel
 */
export function salesQuantity(
  equilibrium: Equilibrium,
  exporter: number,
  importers: readonly number[],
): { readonly before: number; readonly after: number } {
  const { base, unitCostHat, policy } = equilibrium;
  const countries = base.countries.size;
  let before = 0;
  let after = 0;
  for (let j = 0; j < base.sectors.size; j++) {
    const costHat = unitCostHat.values[j * countries + exporter]!;
    for (const importer of importers) {
      const cell = (j * countries + importer) * countries + exporter;
      const flow = flowChange(equilibrium, cell);
      before += flow.before / (1 + (base.exportTaxes?.values[cell] ?? 0));
      const sold = flow.after / (1 + policy.exportTaxes.values[cell]!);
      if (sold > 0) after += sold / costHat;
    }
  }
  return { before, after };
}
