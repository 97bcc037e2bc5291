/**
 * Smallest of some numbers; Infinity where there are none.
 *
 * @example
 *   least([3, 1, 2])   // 1
 */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((found, each) => Math.min(found, each), Infinity);
}

/**
 * Largest of some numbers; −Infinity where there are none.
 *
 * @example
 *   most([3, 1, 2])   // 3
 */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((found, each) => Math.max(found, each), -Infinity);
}
