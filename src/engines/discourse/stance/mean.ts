/**
 * Arithmetic mean.
 *
 * @returns NaN without values.
 * @unit that of the values
 * @source definition
 *
 * @example
 *   mean([1, 2, 6])   // 3
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** A number, or null where there is none. */
export function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
