const DAY = 86_400_000;

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** Days of a year. */
function daysIn(year: number): number {
  return dayNumber(`${year + 1}-01-01`) - dayNumber(`${year}-01-01`);
}

/**
 * Part of a year's days in `[from, to)`; null ends are open.
 *
 * @example
 *   shareOfYear(2018, "2018-07-02", null)   // 0.5013698630136987
 */
export function shareOfYear(year: number, from: string | null, to: string | null): number {
  if (from === null && to === null) return 1;
  const [first, after] = [`${year}-01-01`, `${year + 1}-01-01`];
  const begin = from === null || from < first ? first : from;
  const end = to === null || to > after ? after : to;
  return begin >= end ? 0 : (dayNumber(end) - dayNumber(begin)) / daysIn(year);
}

/**
 * Mean over the days of a year of what changes on given days only.
 *
 * @param dates  Days on which the value may change; others than those of the year do not matter.
 * @param value  Value on a day.
 *
 * @example
 *   yearMean(2019, ["2019-06-01"], (day) => (day < "2019-06-01" ? 0.1 : 0.25))   // 0.18794520547945206
 */
export function yearMean(year: number, dates: Iterable<string>, value: (day: string) => number): number {
  const [first, after] = [`${year}-01-01`, `${year + 1}-01-01`];
  const inside = [...new Set(dates)].filter((date) => date > first && date < after).toSorted();
  const days = [first, ...inside];
  if (days.length === 1) return value(first);
  return days.reduce((sum, day, at) => sum + value(day) * shareOfYear(year, day, days[at + 1] ?? after), 0);
}
