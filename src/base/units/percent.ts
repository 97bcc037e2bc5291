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

/** The finest decimals that are ever printed. */
export const MAX_DECIMALS = 4;

/** Below half of the last decimal that is ever printed nothing can be seen of a change. */
const NOTHING = 0.5 * 10 ** -MAX_DECIMALS;

/** Whether anything can be seen of a change in percent; of one without a percentage, from nothing, it can. */
export function isSeen(change: number | null): boolean {
  return change === null || Math.abs(change) >= NOTHING;
}

/** The sign of a change in percent that is told: 0 where nothing can be seen of it. */
export function seenSign(change: number): -1 | 0 | 1 {
  if (!isSeen(change)) return 0;
  return change > 0 ? 1 : -1;
}
