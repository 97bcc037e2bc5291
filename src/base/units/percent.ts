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
 * What a change in percent comes to on an amount, in the unit of the amount.
 *
 * @example
 *   changeOn(200, 1.5)   // 3
 */
export function changeOn(amount: number, percentage: number): number {
  return (percentage / 100) * amount;
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
