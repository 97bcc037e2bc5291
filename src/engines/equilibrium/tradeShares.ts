import { TertiusError } from "../../base/problems/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";
import { notPositive } from "./problems.ts";

/**
 * Counterfactual bilateral trade shares: of each sector's spending in the importing country, the part that
 * goes to each exporter after the change.
 *
 *     π′ʲₙᵢ = πʲₙᵢ (ĉʲᵢ κ̂ʲₙᵢ / P̂ʲₙ)^(−θʲ)
 *
 * The price index is the normaliser, so each row sums to one whatever `unitCostHat` is. A share that is zero
 * in the base stays zero: relative changes cannot open a new route.
 *
 * @param shares        π, base-year expenditure shares.   [sector, importer, exporter], rows sum to 1
 * @param unitCostHat   ĉ.   [sector, exporter], ratio
 * @param tradeCostHat  κ̂ = (1+τ′)/(1+τ), times any change in iceberg cost.   [sector, importer, exporter], ratio
 * @param theta         θ > 0, trade elasticity.   [sector]
 * @returns π′.   @shape [sector, importer, exporter]   @unit share of expenditure
 *
 * @throws E410 `not positive` when a cost change is ≤ 0 or NaN, naming sector, importer and exporter.
 * @source Caliendo & Parro (2015), Review of Economic Studies 82(1), equations (11) and (12).
 *
 * @example  A 10 % rise in the cost of delivering to country one from country two, θ = 4
 *   const sets = [indexSet("sector", ["goods"]), indexSet("importer", ["one", "two"]), indexSet("exporter", ["one", "two"])];
 *   const shares = parameter(sets, Float64Array.of(0.8, 0.2, 0.3, 0.7));
 *   const dearer = parameter(sets, Float64Array.of(1, 1.1, 1, 1));
 *   const after = tradeShares(shares, filled([sets[0], sets[2]], 1), dearer, Float64Array.of(4));
 *   after.of("goods", "one", "one")   // 0.854151
 *   after.of("goods", "one", "two")   // 0.145849
 */
export function tradeShares(
  shares: Parameter,
  unitCostHat: Parameter,
  tradeCostHat: Parameter,
  theta: Float64Array,
): Parameter {
  const problems = [...notPositive("cost change", unitCostHat), ...notPositive("trade cost change", tradeCostHat)];
  if (problems.length > 0) throw new TertiusError(problems);
  const after = shares.values.slice();
  const exporters = shares.sets[2]!.size;
  const rows = after.length / exporters;
  const importers = shares.sets[1]!.size;
  for (let row = 0; row < rows; row++) {
    const j = Math.floor(row / importers);
    let total = 0;
    for (let i = 0; i < exporters; i++) {
      const cell = row * exporters + i;
      after[cell]! *= (unitCostHat.at(j, i) * tradeCostHat.values[cell]!) ** -theta[j]!;
      total += after[cell]!;
    }
    for (let i = 0; i < exporters; i++) after[row * exporters + i]! /= total;
  }
  return parameter(shares.sets, after);
}
