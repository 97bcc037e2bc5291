import { percentile } from "../../numerics/index.ts";

/** Steps that a picture has room for. */
const MOST_STEPS = 60;

/** How draws lie: steps of one width, each with its part of the draws. */
export interface Density {
  readonly step: number;
  readonly bins: readonly { readonly from: number; readonly share: number }[];
}

/**
 * A histogram whose width follows the middle half of the draws and their number; what lies outside of it by more than a picture
 * holds is in the first or the last step.
 *
 * @unit that of the values; shares are fractions
 * @source Freedman & Diaconis (1981), Zeitschrift für Wahrscheinlichkeitstheorie und verwandte Gebiete 57
 *
 * @example
 *   density(new Float64Array([1, 2, 2, 3])).bins.reduce((sum, { share }) => sum + share, 0)   // 1
 */
export function density(values: Float64Array): Density {
  if (values.length === 0) return { step: 0, bins: [] };
  const half = percentile(values, 0.75) - percentile(values, 0.25);
  const step = (2 * half) / Math.cbrt(values.length);
  const [low, high] = [percentile(values, 0.005), percentile(values, 0.995)];
  if (step <= 0) return { step: 0, bins: [{ from: low, share: 1 }] };
  const width = Math.max(step, (high - low) / MOST_STEPS);
  const first = Math.floor(low / width);
  const counts = Array<number>(Math.max(1, Math.ceil(high / width) - first)).fill(0);
  for (const value of values) {
    const at = Math.max(0, Math.min(counts.length - 1, Math.floor(value / width) - first));
    counts[at]! += 1;
  }
  return {
    step: width,
    bins: counts.map((count, at) => ({ from: (first + at) * width, share: count / values.length })),
  };
}
