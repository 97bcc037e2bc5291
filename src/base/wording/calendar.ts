/** Years that a day of a case or a package can lie in. */
export const CALENDAR_YEARS = { first: 1000, last: 2200 } as const;

/**
 * Whether a text begins with a year that a day of a case or a package can lie in.
 *
 * @example
 *   isInCalendarYears("2018-07-06")   // true
 *   isInCalendarYears("9999-12-31")   // false
 */
export function isInCalendarYears(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= CALENDAR_YEARS.first && year <= CALENDAR_YEARS.last;
}
