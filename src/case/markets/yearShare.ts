const DAY = 86_400_000;

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/**
 * Days of a year.
 *
 * @example
 *   daysIn(2020)   // 366
 */
export function daysIn(year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeap ? 366 : 365;
}

/**
 * Part of a year's days in `[from, to)`; null ends are open.
 *
 * @example
 *   shareOfYear(2018, "2018-07-02", null)   // 0.5013698630136987
 */
export function shareOfYear(year: number, from: string | null, to: string | null): number {
  if (from === null && to === null) return 1;
  return daysInYear(year, from, to) / daysIn(year);
}

/**
 * Days of a year in `[from, to)`; null ends are open.
 *
 * @example
 *   daysInYear(2017, "2017-11-01", "2018-01-30")   // 61
 */
export function daysInYear(year: number, from: string | null, to: string | null): number {
  const [first, after] = [`${year}-01-01`, `${year + 1}-01-01`];
  const begin = from === null || from < first ? first : from;
  const end = to === null || to > after ? after : to;
  return begin >= end ? 0 : daysBetween(begin, end);
}

/**
 * Days from one date until before another.
 *
 * @example
 *   daysBetween("2017-11-01", "2018-01-30")   // 90
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days of a year in a row on which nothing changes. */
export interface YearStretch {
  /** First of them. */
  readonly day: string;
  readonly days: number;
  /** Part of the year's days. */
  readonly share: number;
}

/** A year cut where something may change; dates outside of it do not matter. */
export function yearStretches(year: number, dates: Iterable<string>): readonly YearStretch[] {
  const [first, after] = [`${year}-01-01`, `${year + 1}-01-01`];
  const inside = [...new Set(dates)].filter((date) => date > first && date < after).toSorted();
  const begins = [first, ...inside];
  return begins.map((day, at) => {
    const days = daysInYear(year, day, begins[at + 1] ?? after);
    return { day, days, share: days / daysIn(year) };
  });
}

/**
 * Mean over the days of a year of what changes on given days only.
 *
 * @param dates  Days on which the value may change; others than those of the year do not matter.
 * @param value  Value on a day.
 *
 * The days of a value are counted before they are weighed, so that a value which does not change is its own mean to the last digit,
 * and so is a year that is cut on more days.
 *
 * @example
 *   yearMean(2019, ["2019-06-01"], (day) => (day < "2019-06-01" ? 0.1 : 0.25))   // 0.18794520547945206
 */
export function yearMean(year: number, dates: Iterable<string>, value: (day: string) => number): number {
  return meanOver(
    year,
    yearStretches(year, dates).map(({ day, days }) => ({ days, value: value(day) })),
  );
}

/** Mean over a year of what has each value for so many days. */
export function meanOver(year: number, parts: readonly { readonly days: number; readonly value: number }[]): number {
  const daysOf = new Map<number, number>();
  for (const { days, value } of parts) daysOf.set(value, (daysOf.get(value) ?? 0) + days);
  return [...daysOf].reduce((sum, [value, days]) => sum + value * (days / daysIn(year)), 0);
}
