/**
 * Lists one after the other.
 *
 * @unit that of the lists
 * @source own
 *
 * @example
 *   [...joined([Float64Array.of(1, 2), Float64Array.of(3)])]   // [1, 2, 3]
 */
export function joined(lists: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    whole.set(list, at);
    at += list.length;
  }
  return whole;
}
