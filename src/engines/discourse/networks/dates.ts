import type { Statement } from "../model.ts";

const DAY_MS = 86_400_000;

/** First and last day that a date may mean, as numbers of days since 1970. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Number of a day since 1 January 1970.
 *
 * @param day  YYYY-MM-DD.
 * @returns NaN for what is no day.
 * @unit days
 * @source ISO 8601
 *
 * @example
 *   dayNumber("1970-01-02")   // 1
 */
export function dayNumber(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return new Date(time).getUTCDate() === Number(day.slice(8)) ? time / DAY_MS : NaN;
}

/**
 * The days that the date of a statement may mean, as far as it is written; null when undated.
 *
 * @example
 *   const { first, last } = daySpan("2020-02");
 *   last - first   // 28
 */
export function daySpan(date: string): DaySpan | null {
  if (date.length === 10) return { first: dayNumber(date), last: dayNumber(date) };
  if (date.length === 7) return { first: dayNumber(`${date}-01`), last: monthAfter(date) - 1 };
  if (date.length === 4) return { first: dayNumber(`${date}-01-01`), last: dayNumber(`${date}-12-31`) };
  return null;
}

function monthAfter(month: string): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1) / DAY_MS;
}

/**
 * The ISO week of a day with the year it belongs to.
 *
 * @example
 *   isoWeek("2021-01-03")   // "2020-W53"
 */
export function isoWeek(day: string): string {
  const number = dayNumber(day);
  const thursday = number - ((number + 3) % 7) + 3;
  const year = new Date(thursday * DAY_MS).getUTCFullYear();
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/**
 * Order of statements: by date as written, the coarser first, undated last; then by id, ids that are numbers by size.
 *
 * @unit none: below 0 where a comes first
 * @source the duplicate rule of Discourse Network Analyzer: the first by date, then id, stays
 */
export function byDate(a: Statement, b: Statement): number {
  const [left, right] = [a.date === "" ? "~" : a.date, b.date === "" ? "~" : b.date];
  if (left !== right) return left < right ? -1 : 1;
  return byId(a.id, b.id);
}

function byId(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  if (a !== "" && b !== "" && Number.isFinite(left) && Number.isFinite(right) && left !== right) return left - right;
  return a < b ? -1 : Number(a > b);
}
