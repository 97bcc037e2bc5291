/**
 * 1 or 0 as a source writes it; −1 where it says nothing.
 *
 * @example
 *   flagOf("1.0")   // 1
 *   flagOf("NA")    // -1
 */
export function flagOf(text: string): number {
  const value = wholeText(text);
  return value === "1" || value === "0" ? Number(value) : -1;
}

/**
 * A whole number as a source writes it, without the decimals that tables pick up on their way; other text as it is.
 *
 * @example
 *   wholeText("365.0")   // "365"
 */
export function wholeText(text: string): string {
  return text.trim().replace(/\.0+$/u, "");
}

/**
 * A count; −1 where it is blank or no number.
 *
 * @example
 *   countOf("")    // -1
 *   countOf("8")   // 8
 */
export function countOf(text: string): number {
  const value = wholeText(text);
  return /^\d{1,9}$/u.test(value) ? Number(value) : -1;
}

/**
 * A date in ISO 8601 where it is written so or as month/day/year; other text as it is.
 *
 * @example
 *   isoDay("3/15/2014")              // "2014-03-15"
 *   isoDay("2014-03-15 00:00:00")    // "2014-03-15"
 */
export function isoDay(text: string): string {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text.trim()) ?? [];
  if (year !== undefined) return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return text.trim().replace(/[ T]00:00:00(?:\.0+)?Z?$/u, "");
}

/**
 * Regular session of the General Assembly that a day falls in: it opens in September of 1945 + session.
 *
 * @example
 *   sessionOfDay("2022-03-02")   // 76
 */
export function sessionOfDay(day: string): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 9 ? year - 1945 : year - 1946;
}

/** Text of a cell; "" for what statistics programs write where there is none. */
export function textOf(text: string | undefined): string {
  const value = (text ?? "").trim();
  return value === "NA" ? "" : value.replace(/\s+/gu, " ");
}
