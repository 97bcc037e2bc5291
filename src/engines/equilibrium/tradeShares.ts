import { TertiusError } from "../../base/problems/index.ts";
import { productInto } from "../../numerics/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";
import { notPositive } from "./problems.ts";
import type { UpperShares } from "./upperShares.ts";

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
  const [sectors, importers, exporters] = shares.sets.map(({ size }) => size) as [number, number, number];
  const after = shares.values.map((share, cell) => {
    return share * tradeCostHat.values[cell]! ** -theta[Math.floor(cell / (importers * exporters))]!;
  });
  const competitiveness = unitCostHat.values.map((cost, cell) => cost ** -theta[Math.floor(cell / exporters)]!);
  const competition = new Float64Array(sectors * importers);
  productInto(competition, after, competitiveness, { batch: sectors, rows: importers, columns: exporters });
  tradeSharesInto(after, { weights: after, competitiveness, competition });
  return parameter(shares.sets, after);
}

/** What trade shares follow from. */
export interface Competition {
  /** W = π κ̂^(−θ).   [sector, importer, exporter] */
  readonly weights: Float64Array;
  /** ĉ^(−θ).   [sector, exporter] */
  readonly competitiveness: Float64Array;
  /** Σᵢ W ĉ^(−θ) = P̂^(−θ), of foreign sellers P̂_F^(−θ_F).   [sector, importer] */
  readonly competition: Float64Array;
  /** Home goods against imports; null or left out where there is one tier. */
  readonly upper?: UpperShares | null;
}

/**
 * Trade shares from costs that are raised to −θ already, as the solver has them:
 *
 *     π′ʲₙᵢ = Wʲₙᵢ (ĉʲᵢ)^(−θʲ) / Σₖ Wʲₙₖ (ĉʲₖ)^(−θʲ)
 *
 * in two tiers times the share of imports for foreign sellers, and the share of home goods for the country itself.
 *
 * @param out  π′, overwritten; 0 where nothing is for sale. It may be the weights.   [sector, importer, exporter]
 * @unit share of expenditure
 * @source Caliendo & Parro (2015), equations (11) and (12)
 *
 * @example  Of two equal suppliers one becomes twice as dear, θ = 1
 *   const shares = new Float64Array(2);
 *   const competitiveness = Float64Array.of(1, 0.5);
 *   tradeSharesInto(shares, { weights: Float64Array.of(0.5, 0.5), competitiveness, competition: Float64Array.of(0.75) });
 *   [...shares]   // [0.6666667, 0.3333333]
 */
export function tradeSharesInto(
  out: Float64Array,
  { weights, competitiveness, competition, upper = null }: Competition,
): void {
  const exporters = out.length / competition.length;
  const importers = competition.length / (competitiveness.length / exporters);
  for (let row = 0; row < competition.length; row++) {
    const total = competition[row]!;
    const sellers = Math.floor(row / importers) * exporters;
    for (let i = 0; i < exporters; i++) {
      const cell = row * exporters + i;
      const share = total === 0 ? 0 : (weights[cell]! * competitiveness[sellers + i]!) / total;
      out[cell] = upper === null ? share : share * upper.imports[row]!;
    }
    if (upper !== null) out[row * exporters + (row % importers)] = upper.home[row]!;
  }
}
