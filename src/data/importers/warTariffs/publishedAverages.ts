import { decimal, readTable } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { noSuchSeries, twoAverages, unreadableFigure } from "./problems.ts";

/** From a day on, the published trade-weighted average tariff of one country on another. */
export interface AverageStep {
  /** First day, ISO date. */
  readonly from: string;
  /** Percent, base tariff included. */
  readonly average: number;
}

/** Which rows of a table of averages to read. */
export interface SeriesChoice {
  /** Beginning of the source text: keeps one edition of one author. */
  readonly series: string;
  readonly imposer: string;
  readonly target: string;
  /** Last day that counts, ISO date. */
  readonly until: string;
}

const AVERAGE_COLUMNS = ["date", "imposer", "target", "average_pct", "source"];

/**
 * The steps of a published series of average tariffs (columns date, imposer, target, average_pct, source):
 * the first day, then each day on which the value changes.
 *
 * @param text  The table as CSV.
 * @param file  Its name, for messages.
 * @returns steps in order of time, average in percent, and every problem (E302, E381, E382, E383).
 *
 * @example
 *   const table = "date,imposer,target,average_pct,source\n2018-01-01,USA,CHN,3.1,P\n2018-02-01,USA,CHN,3.1,P\n2018-07-06,USA,CHN,6.7,P";
 *   const choice = { series: "P", imposer: "USA", target: "CHN", until: "2020-08-01" };
 *   parseTariffAverages(table, "t.csv", choice).steps.length   // 2
 */
export function parseTariffAverages(
  text: string,
  file: string,
  choice: SeriesChoice,
): { readonly steps: readonly AverageStep[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table = readTable(new Map([[file, text]]), file, { needed: AVERAGE_COLUMNS, open: true }, problems);
  if (table === null) return { steps: [], problems };
  const columns = AVERAGE_COLUMNS.map((name) => table.columnOf(name));
  const averages = new Map<string, number>();
  table.rows.forEach((row, position) => {
    const [date = "", imposer, target, found = "", source = ""] = columns.map((column) => row[column]);
    if (imposer !== choice.imposer || target !== choice.target || !source.startsWith(choice.series)) return;
    const place = { file, line: table.lineOf(position) };
    const average = decimal(found.trim());
    if (!isDate(date)) problems.push(unreadableFigure(place, "date", date, "a date written YYYY-MM-DD"));
    if (!Number.isFinite(average)) problems.push(unreadableFigure(place, "average_pct", found, "a number of percent"));
    const earlier = averages.get(date) ?? average;
    if (earlier !== average && Number.isFinite(average)) problems.push(twoAverages(place, date, earlier, average));
    averages.set(date, earlier);
  });
  if (averages.size === 0) problems.push(noSuchSeries(file, choice.series, choice.imposer, choice.target));
  return { steps: problems.length > 0 ? [] : changes(averages, choice.until), problems };
}

function changes(averages: ReadonlyMap<string, number>, until: string): AverageStep[] {
  const steps = [...averages]
    .filter(([from]) => from <= until)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, average]) => ({ from, average }));
  return steps.filter((step, position) => position === 0 || step.average !== steps[position - 1]!.average);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/**
 * The average in force on a day.
 *
 * @returns percent; null before the first step.
 *
 * @example
 *   averageOn([{ from: "2018-01-01", average: 3.1 }, { from: "2018-07-06", average: 6.7 }], "2018-07-05")   // 3.1
 */
export function averageOn(steps: readonly AverageStep[], date: string): number | null {
  return steps.findLast(({ from }) => from <= date)?.average ?? null;
}
