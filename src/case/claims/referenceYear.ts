const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = new RegExp(String.raw`\b\d{4}-${MONTH}(?:-(?:0[1-9]|[12]\d|3[01]))?$`, "u");
const SEASON = /\b(\d{4})\s*[/–-]\s*(\d{2})$/u;
const YEAR = /(?<!\d-|\d)\d{4}$|\d{4}\s*[/–-]\s*\d{4}$/u;
/** Years that a season or span with a short end may last. */
const LONGEST = 50;

/**
 * Year that a figure is of: that of the day, or the last one of a span or season; NaN without one.
 *
 * @example
 *   referenceYear("2018/19")   // 2019
 *   referenceYear("2014-2019")   // 2019
 *   referenceYear("2017-07..2018-05")   // 2018
 *   referenceYear("2018-07-06")   // 2018
 */
export function referenceYear(year: string): number {
  const last = lastMoment(year);
  return last === null ? NaN : Number(last.slice(0, 4));
}

/**
 * Whether a figure is of a year after that of the day of the case. A part of a year counts as its year, as do figures of
 * the whole of it.
 *
 * @example
 *   isAfter("2019-06", "2019-05-31")   // false
 *   isAfter("2020", "2019-05-31")   // true
 */
export function isAfter(year: string, asOf: string): boolean {
  return referenceYear(year) > referenceYear(asOf);
}

/** The last day, month or year that is named, as `2018-07-06`, `2018-07` or `2018`; null where there is none. */
function lastMoment(written: string): string | null {
  const text = written.trim();
  return DAY.exec(text)?.[0] ?? seasonEnd(text) ?? YEAR.exec(text)?.[0].slice(-4) ?? null;
}

/** The year in which a season ends: `1999/00` in 2000. */
function seasonEnd(text: string): string | null {
  const [, first, end] = SEASON.exec(text) ?? [];
  if (first === undefined || end === undefined) return null;
  const years = (Number(end) - (Number(first) % 100) + 100) % 100;
  return years > LONGEST ? null : String(Number(first) + years);
}
