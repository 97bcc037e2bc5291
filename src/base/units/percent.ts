/**
 * A fraction as percent.
 *
 * @example
 *   percent(0.25)   // 25
 */
export function percent(share: number): number {
  return share * 100;
}

/**
 * A percentage as fraction.
 *
 * @example
 *   fraction(25)   // 0.25
 */
export function fraction(percentage: number): number {
  return percentage / 100;
}
