import { baseFlows, flowsAfter } from "./flows.ts";
import type { Equilibrium } from "./results.ts";

/**
 * Sales of one country to another at the seller's base prices, after over before, minus one; NaN when nothing
 * was sold in the base.
 *
 * @unit fraction
 * @source equilibrium.md §1: quantity change beside the price term of a channel
 */
export function salesQuantityChange(equilibrium: Equilibrium, exporter: number, importer: number): number {
  const { base, unitCostHat, policy } = equilibrium;
  const countries = base.countries.size;
  const flows = baseFlows(base);
  const later = flowsAfter(equilibrium);
  let before = 0;
  let after = 0;
  for (let j = 0; j < base.sectors.size; j++) {
    const cell = (j * countries + importer) * countries + exporter;
    before += flows.values[cell]!;
    const sold = later.values[cell]! / (1 + policy.exportTaxes.values[cell]!);
    if (sold > 0) after += sold / unitCostHat.values[j * countries + exporter]!;
  }
  return before === 0 ? NaN : after / before - 1;
}
