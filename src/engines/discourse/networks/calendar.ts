const DAY_MS = 86_400_000;

/** A unit of time by which a window moves. */
export type CalendarUnit = "days" | "weeks" | "months" | "years";

/**
 * The day as YYYY-MM-DD.
 *
 * @param number  Days since 1 January 1970.
 *
 * @example
 *   isoDay(0)   // "1970-01-01"
 */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/**
 * A day moved by units of the calendar; in a month that is too short for it, its last day.
 *
 * @param day  Days since 1 January 1970.
 * @param count  Units, may be negative.
 * @returns days since 1 January 1970
 * @unit days
 * @source ISO 8601; the last day of a shorter month as in java.time.LocalDate.plusMonths, which DNA uses
 *
 * @example
 *   isoDay(18_292);                         // "2020-01-31"
 *   isoDay(movedDay(18_292, "months", 1))   // "2020-02-29"
 *   isoDay(movedDay(18_321, "years", -1))   // "2019-02-28"
 *   isoDay(movedDay(18_321, "weeks", 1))    // "2020-03-07"
 */
export function movedDay(day: number, unit: CalendarUnit, count: number): number {
  if (unit === "days" || unit === "weeks") return day + count * (unit === "weeks" ? 7 : 1);
  const date = new Date(day * DAY_MS);
  const month = date.getUTCMonth() + count * (unit === "years" ? 12 : 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / DAY_MS;
}
