/**
 * Quantile of numbers, straight between neighbours; NaN of none.
 *
 * @param share  0 to 1; 0.5 is the median.
 *
 * @example
 *   quantile([4, 1, 3, 2], 0.5)   // 2.5
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (at - Math.floor(at)) * (above - below);
}
