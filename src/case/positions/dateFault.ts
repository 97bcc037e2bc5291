import type { DatePrecision } from "../../engines/discourse/index.ts";
import { isInCalendarYears } from "../../base/wording/index.ts";
import { date as day } from "../text/index.ts";

/** What is wrong with a date, and what would be right. */
export interface DateFault {
  readonly fault: string;
  readonly expected: string;
}

const SHAPES: Readonly<Record<Exclude<DatePrecision, "undated">, string>> = {
  day: "a day of the calendar, YYYY-MM-DD",
  month: "a month, YYYY-MM",
  year: "a year, YYYY",
};

/**
 * How much a date says, as it is written.
 *
 * @returns null when the text is no day, month or year of the calendar.
 *
 * @example
 *   writtenPrecision("2019-05")      // "month"
 *   writtenPrecision("2019-02-30")   // null
 *   writtenPrecision("")             // "undated"
 */
export function writtenPrecision(date: string): DatePrecision | null {
  if (date === "") return "undated";
  if (!isInCalendarYears(date)) return null;
  if (/^\d{4}$/u.test(date)) return "year";
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(date)) return "month";
  return day().safeParse(date).success ? "day" : null;
}

/**
 * A date against the calendar and its precision.
 *
 * @param precision  As it is written; empty = that of the date.
 * @returns null when all is well.
 *
 * @example
 *   dateFault("2019-05", "")         // null
 *   dateFault("2019-05", "day")?.expected   // "a day of the calendar, YYYY-MM-DD"
 */
export function dateFault(date: string, precision: string): DateFault | null {
  const written = writtenPrecision(date);
  const wanted = precision === "" || !Object.hasOwn(SHAPES, precision) ? null : (precision as keyof typeof SHAPES);
  if (written === null) {
    const expected = wanted === null ? "a day, month or year: 2020-05-17, 2020-05 or 2020" : SHAPES[wanted];
    return { fault: `"${date}" is not in the calendar.`, expected };
  }
  if (precision === "undated" && date !== "")
    return { fault: `The statement is undated and has the date ${date}.`, expected: "either a date or undated" };
  if (wanted === null || wanted === written) return null;
  if (date === "") return { fault: `The date is blank, and its precision is ${wanted}.`, expected: SHAPES[wanted] };
  return { fault: `${date} is no date of precision ${wanted}.`, expected: SHAPES[wanted] };
}
