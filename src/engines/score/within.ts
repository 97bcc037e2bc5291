import { TertiusError } from "../../base/problems/index.ts";
import { effectsNotRemoved } from "./problems.ts";

/** Largest group mean that may be left after demeaning, in log points: far below the third digit of a slope. */
const DEMEANED = 1e-12;
const MOST_PASSES = 10_000;

/**
 * What is left of values without the effects of groups: weighted demeaning by alternating projections. With one group that holds all it is
 * the deviation from the mean.
 *
 * @param groupings  Label of the group of each value; one grouping or several.   [grouping][value]
 * @param weights    Positive.   [value]
 * @returns residuals of the weighted regression on the groups' dummies.   [value]
 * @unit that of the values
 * @throws TertiusError E560 where the passes do not settle
 * @source docs/model/score.md, Effects
 */
export function within(
  values: Float64Array,
  groupings: readonly (readonly string[])[],
  weights: Float64Array,
): Float64Array {
  const groups = groupings.map(positions);
  const left = Float64Array.from(values);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const moved = groups.reduce((most, each) => Math.max(most, removeMeansInto(left, each, weights)), 0);
    if (moved < DEMEANED || groups.length === 1) return left;
  }
  throw new TertiusError([effectsNotRemoved(MOST_PASSES)]);
}

/**
 * Weighted slope of observed on predicted, both demeaned (no constant).
 *
 * @unit observed over predicted
 * @source docs/model/score.md, Slope
 */
export function weightedSlope(observed: Float64Array, predicted: Float64Array, weights: Float64Array): number {
  return product(observed, predicted, weights) / product(predicted, predicted, weights);
}

/**
 * Weighted correlation of two demeaned series.
 *
 * @unit none
 * @source docs/model/score.md, Slope
 */
export function weightedCorrelation(observed: Float64Array, predicted: Float64Array, weights: Float64Array): number {
  const spread = product(observed, observed, weights) * product(predicted, predicted, weights);
  return product(observed, predicted, weights) / Math.sqrt(spread);
}

/**
 * Standard error of a weighted slope, clustered: √Σ_g (Σ_{i∈g} w x̃ ẽ)² / Σ w x̃², no factor for small samples.
 *
 * @param left  Observed less slope times predicted, both demeaned.
 * @unit that of the slope
 * @source docs/model/score.md, Slope
 */
export function clusteredError(
  left: Float64Array,
  predicted: Float64Array,
  weights: Float64Array,
  clusters: readonly string[],
): number {
  const sums = new Map<string, number>();
  clusters.forEach((cluster, cell) => {
    sums.set(cluster, (sums.get(cluster) ?? 0) + weights[cell]! * predicted[cell]! * left[cell]!);
  });
  const meat = [...sums.values()].reduce((sum, each) => sum + each ** 2, 0);
  return Math.sqrt(meat) / product(predicted, predicted, weights);
}

function product(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  return a.reduce((sum, value, at) => sum + weights[at]! * value * b[at]!, 0);
}

interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

function positions(labels: readonly string[]): Groups {
  const known = new Map([...new Set(labels)].map((label, position) => [label, position]));
  return { of: Int32Array.from(labels, (label) => known.get(label) ?? -1), count: known.size };
}

function removeMeansInto(values: Float64Array, groups: Groups, weights: Float64Array): number {
  const sums = new Float64Array(groups.count);
  const masses = new Float64Array(groups.count);
  values.forEach((value, at) => {
    sums[groups.of[at]!]! += weights[at]! * value;
    masses[groups.of[at]!]! += weights[at]!;
  });
  const means = sums.map((sum, group) => sum / masses[group]!);
  values.forEach((value, at) => {
    values[at] = value - means[groups.of[at]!]!;
  });
  return means.reduce((largest, mean) => Math.max(largest, Math.abs(mean)), 0);
}
