/**
 * The lowest of some numbers, however many: a spread into a call overflows the stack where they are many.
 *
 * @returns ∞ of none, NaN where one is.
 *
 * @example
 *   least([3, 1, 2])   // 1
 */
export function least(values: Iterable<number>): number {
  let found = Infinity;
  for (const value of values) found = Math.min(found, value);
  return found;
}

/**
 * The highest of some numbers, however many.
 *
 * @returns −∞ of none, NaN where one is.
 *
 * @example
 *   greatest([3, 1, 2])   // 3
 */
export function greatest(values: Iterable<number>): number {
  let found = -Infinity;
  for (const value of values) found = Math.max(found, value);
  return found;
}
