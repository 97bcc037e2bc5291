/** Values of ordered pairs of countries (or of country-sectors), with weights. */
export interface PairSample {
  /** Label of the exporter, or exporter and sector.   [pair] */
  readonly exporters: readonly string[];
  /** Label of the importer, or importer and sector.   [pair] */
  readonly importers: readonly string[];
  /** Positive weight.   [pair] */
  readonly weights: Float64Array;
}

/** Largest group mean that may be left after demeaning, in log points: far below the third digit of a slope. */
const DEMEANED = 1e-12;
const MOST_PASSES = 10_000;

/**
 * What is left of values after exporter and importer effects: weighted two-way demeaning by alternating projections.
 *
 * @returns residuals of the weighted regression on exporter and importer dummies.   [pair]
 */
export function withinPairs(values: Float64Array, sample: PairSample): Float64Array {
  const groupings = [positions(sample.exporters), positions(sample.importers)];
  const left = Float64Array.from(values);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const moved = Math.max(...groupings.map((groups) => removeMeansInto(left, groups, sample.weights)));
    if (moved < DEMEANED) return left;
  }
  throw new Error(`two-way demeaning did not settle in ${MOST_PASSES} passes`);
}

/** Weighted slope of observed on predicted, both demeaned (no constant). */
export function slope(observed: Float64Array, predicted: Float64Array, weights: Float64Array): number {
  return product(observed, predicted, weights) / product(predicted, predicted, weights);
}

/** Weighted correlation of two demeaned series. */
export function correlation(observed: Float64Array, predicted: Float64Array, weights: Float64Array): number {
  const spread = product(observed, observed, weights) * product(predicted, predicted, weights);
  return product(observed, predicted, weights) / Math.sqrt(spread);
}

/**
 * Standard error of a weighted slope, clustered: √Σ_g (Σ_{i∈g} w x̃ ẽ)² / Σ w x̃², no factor for small samples.
 *
 * @param left  Observed less slope times predicted, both demeaned.
 */
export function clusteredError(
  left: Float64Array,
  predicted: Float64Array,
  weights: Float64Array,
  clusters: readonly string[],
): number {
  const sums = new Map<string, number>();
  clusters.forEach((cluster, cell) => {
    sums.set(cluster, (sums.get(cluster) ?? 0) + weights[cell] * predicted[cell] * left[cell]);
  });
  const meat = [...sums.values()].reduce((sum, each) => sum + each ** 2, 0);
  return Math.sqrt(meat) / product(predicted, predicted, weights);
}

function product(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  return a.reduce((sum, value, pair) => sum + weights[pair] * value * b[pair], 0);
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
  values.forEach((value, pair) => {
    sums[groups.of[pair]] += weights[pair] * value;
    masses[groups.of[pair]] += weights[pair];
  });
  const means = sums.map((sum, group) => sum / masses[group]);
  values.forEach((value, pair) => {
    values[pair] = value - means[groups.of[pair]];
  });
  return means.reduce((largest, mean) => Math.max(largest, Math.abs(mean)), 0);
}
