/**
 * Percentile of a sample, between its two nearest members in proportion.
 *
 * @param share  0 = least, 1 = largest.
 * @returns NaN for an empty sample.
 * @unit that of the sample
 * @source Hyndman & Fan (1996), The American Statistician 50(4), definition 7
 *
 * @example
 *   percentile(new Float64Array([3, 1, 2]), 0.5)    // 2
 *   percentile(new Float64Array([3, 1, 2]), 0.05)   // 1.1
 */
export function percentile(sample: Float64Array, share: number): number {
  return percentiles(sample, [share])[0];
}

/**
 * Several percentiles of a sample, which is sorted once.
 *
 * @param shares  0 = least, 1 = largest.
 * @returns as many, NaN for an empty sample.
 * @unit that of the sample
 * @source Hyndman & Fan (1996), The American Statistician 50(4), definition 7
 *
 * @example
 *   percentiles(new Float64Array([3, 1, 2]), [0, 0.5, 1])   // [1, 2, 3]
 */
export function percentiles(sample: Float64Array, shares: readonly number[]): readonly number[] {
  const sorted = sample.toSorted();
  return shares.map((share) => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return below + (place - Math.floor(place)) * (above - below);
  });
}
