import { LENGTHS, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import { decimal } from "../../../base/units/index.ts";
import { cellOf } from "./cells.ts";
import { isInCalendarYears } from "../../../base/wording/index.ts";
import { impossibleDate, notFinite, notNumber, notWhole, place } from "../problems/index.ts";
import type { Table } from "./table.ts";

/** What a whole number may be, and how the message says it. */
export interface WholeRule {
  readonly least: number;
  readonly most: number;
  readonly expected: string;
  /** What a blank cell counts as; left out where it may not be blank. */
  readonly blank?: number;
}

/** Whole numbers of a column. */
export function wholeNumbers(table: Table, name: string, rule: WholeRule, problems: Problem[]): Int32Array {
  return Int32Array.from(cellsOf(table, name), (text, row) => {
    if (text === "" && rule.blank !== undefined) return rule.blank;
    const value = /^\d{1,9}$/u.test(text) ? Number(text) : NaN;
    if (value >= rule.least && value <= rule.most) return value;
    problems.push(notWhole(cellOf(table, row, name), text, rule.expected));
    return rule.least;
  });
}

/** Numbers of a column; blank is NaN where that is allowed. */
export function numbers(table: Table, name: string, mayBeBlank: boolean, problems: Problem[]): Float64Array {
  const expected = mayBeBlank ? "a number, or blank" : "a number";
  return Float64Array.from(cellsOf(table, name), (text, row) => {
    if (text === "" && mayBeBlank) return NaN;
    const value = decimal(text);
    if (text.length > LENGTHS.number)
      problems.push(valueTooLong(place(cellOf(table, row, name)), text, LENGTHS.number));
    else if (Number.isNaN(value)) problems.push(notNumber(cellOf(table, row, name), text, expected));
    else if (!Number.isFinite(value)) problems.push(notFinite(cellOf(table, row, name), text, expected));
    return value;
  });
}

/** Days of a column, as written; one that stands for never or not known is a problem. */
export function days(table: Table, name: string, problems: Problem[]): string[] {
  const found = cellsOf(table, name);
  found.forEach((text, row) => {
    if (!isDay(text)) problems.push(impossibleDate(cellOf(table, row, name), text));
  });
  return found;
}

/** True for a day of the calendar in ISO 8601, in a year that a package can be about. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year === undefined || !isInCalendarYears(year)) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Cells of a column without space around them. */
export function cellsOf(table: Table, name: string): string[] {
  const column = table.columnOf(name);
  return table.rows.map((cells) => (cells[column] ?? "").trim());
}
