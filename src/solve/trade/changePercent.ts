/**
 * 100 (after/before − 1); null where nothing was there before.
 *
 * @example
 *   changePercent(200, 100)   // -50
 *   changePercent(0, 5)       // null
 */
export function changePercent(before: number, after: number): number | null {
  return before === 0 ? null : 100 * (after / before - 1);
}
