import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import { ratingNotUsable, unitsMissing } from "../problems.ts";
import { coincidences, type Coincidences } from "./coincidences.ts";
import type { Level, Rating } from "./rating.ts";

/** Agreement of any number of coders beyond chance. */
export interface Alpha {
  /** 1 = perfect, 0 = as by chance, below 0 = worse; null with a reason. */
  readonly value: number | null;
  readonly reason?: "no unit rated twice" | "no variation";
  /** Units that two coders at least have rated. */
  readonly units: number;
  /** n: ratings of those units. */
  readonly ratings: number;
}

/**
 * Krippendorff's alpha: agreement beyond chance of any number of coders, with missing values, at any level of measurement.
 *
 *     α = 1 − (n − 1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck
 *     δ² nominal: 1 where c ≠ k · interval: (c − k)² · ratio: ((c − k)/(c + k))²
 *        ordinal: (Σ_{g=c..k} n_g − (n_c + n_k)/2)²
 *
 * @param ratings  A row a coder, a column a unit, null where there is none. Strings only at the nominal level.
 * @param level    Level of measurement.
 * @throws E702 with every rating that the level does not know.
 * @source Krippendorff (2011), Computing Krippendorff's Alpha-Reliability
 *
 * @example
 *   krippendorffAlpha([["a", "b", "b"], ["a", "b", null]], "nominal")   // { value: 1, units: 2, ratings: 4 }
 *   krippendorffAlpha([[1, 2, 3], [1, 2, 4]], "interval").value         // 0.878049
 *   krippendorffAlpha([[1, 1], [1, 1]], "interval").reason              // "no variation"
 */
export function krippendorffAlpha(ratings: readonly (readonly Rating[])[], level: Level): Alpha {
  const problems = ratingProblems(ratings, level);
  if (problems.length > 0) throw new TertiusError(problems);
  const table = coincidences(ratings);
  const { values, totals, units } = table;
  const counts = { units, ratings: totals.reduce((sum, each) => sum + each, 0) };
  if (values.length === 0) return { value: null, reason: "no unit rated twice", ...counts };
  if (values.length === 1) return { value: null, reason: "no variation", ...counts };
  return { value: alphaOf(table, level, counts.ratings), ...counts };
}

function alphaOf({ values, totals, pairs }: Coincidences, level: Level, n: number): number {
  let [observed, expected] = [0, 0];
  for (let c = 0; c < values.length; c++) {
    for (let k = c + 1; k < values.length; k++) {
      const difference = squaredDifference(values, totals, level, c, k);
      observed += difference * pairs[c * values.length + k]!;
      expected += difference * totals[c]! * totals[k]!;
    }
  }
  return 1 - ((n - 1) * observed) / expected;
}

/** δ² of the c-th and the k-th value, c < k, values ascending. */
function squaredDifference(
  values: readonly (string | number)[],
  totals: Float64Array,
  level: Level,
  c: number,
  k: number,
): number {
  const [low, high] = [Number(values[c]), Number(values[k])];
  switch (level) {
    case "nominal":
      return 1;
    case "ordinal":
      return (totals.slice(c, k + 1).reduce((sum, each) => sum + each, 0) - (totals[c]! + totals[k]!) / 2) ** 2;
    case "interval":
      return (high - low) ** 2;
    case "ratio":
      return ((high - low) / (high + low)) ** 2;
  }
}

function ratingProblems(ratings: readonly (readonly Rating[])[], level: Level): Problem[] {
  const units = ratings[0]?.length ?? 0;
  return ratings.flatMap((row, coder) => [
    ...(row.length === units ? [] : [unitsMissing(coder, row.length, units)]),
    ...row.flatMap((rating, unit) => {
      const expected = expectedRating(rating, level);
      return expected === null ? [] : [ratingNotUsable(coder, unit, rating, expected)];
    }),
  ]);
}

/** What would have been right; null when the rating is. */
function expectedRating(rating: Rating, level: Level): string | null {
  if (rating === null) return null;
  if (typeof rating === "string") return level === "nominal" ? null : `a number, since the level is ${level}`;
  if (!Number.isFinite(rating)) return "a finite number, or null for none";
  return level === "ratio" && rating < 0 ? "0 or more, since the level is ratio" : null;
}
