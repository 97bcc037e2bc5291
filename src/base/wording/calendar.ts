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

/**
 * The day before an ISO date; what is no ISO date stays as it is.
 *
 * @example
 *   dayBefore("2020-03-01")   // "2020-02-29"
 *   dayBefore("2019-01-01")   // "2018-12-31"
 */
export function dayBefore(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match.map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! - 1)).toISOString().slice(0, 10);
}
