import { z } from "zod";
import type { Problem } from "../../../base/problems/index.ts";
import { CALENDAR_YEARS, isInCalendarYears } from "../../../base/wording/index.ts";
import { days, type Table } from "../tables/index.ts";
import type { Span } from "./counts.ts";
import { outsideCover } from "./problems.ts";

const day = z.iso.date().refine(isInCalendarYears, {
  message: `a day of the years ${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last} expected`,
});

/** Schema of the days that a list covers, both counted. */
export const COVER = z.tuple([day, day]).refine(([first, last]) => first <= last, { message: "the first day first" });

/**
 * Days of the column `date`; those outside of the span that the list covers are problems.
 *
 * @param cover  null where the span is not known.
 */
export function coveredDays(table: Table, cover: Span | null, problems: Problem[]): string[] {
  const bad: Problem[] = [];
  const found = days(table, "date", bad);
  for (const one of bad) problems.push(one);
  if (cover === null || bad.length > 0) return found;
  found.forEach((date, row) => {
    if (date < cover[0] || date > cover[1]) problems.push(outsideCover(table.file, table.lineOf(row), date, cover));
  });
  return found;
}
