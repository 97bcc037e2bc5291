import { decimal } from "../../../../src/base/units/index.ts";
import type { Table } from "../../../../src/data/packages/index.ts";
import { refuseFaults, soundTable, unreadable } from "./soundTable.ts";

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
 * @returns steps in order of time, average in percent.
 * @throws Error with every cell that cannot be read and every day with two averages; when the series is not there.
 *
 * @example
 *   const table = "date,imposer,target,average_pct,source\n2018-01-01,USA,CHN,3.1,P\n2018-02-01,USA,CHN,3.1,P\n2018-07-06,USA,CHN,6.7,P";
 *   const choice = { series: "P", imposer: "USA", target: "CHN", until: "2020-08-01" };
 *   parseTariffAverages(table, "t.csv", choice).length   // 2
 */
export function parseTariffAverages(text: string, file: string, choice: SeriesChoice): readonly AverageStep[] {
  const table = soundTable(text, file, AVERAGE_COLUMNS);
  const faults: string[] = [];
  const averages = new Map<string, number>();
  for (const { position, date, average } of seriesRows(table, choice)) {
    if (!isDate(date)) faults.push(unreadable(table, position, "date", "a date written YYYY-MM-DD"));
    if (!Number.isFinite(average)) faults.push(unreadable(table, position, "average_pct", "a number of percent"));
    const earlier = averages.get(date) ?? average;
    if (!Object.is(earlier, average))
      faults.push(`${file}: the average of ${date} is given twice, ${earlier} and ${average}.`);
    averages.set(date, earlier);
  }
  if (averages.size === 0) faults.push(`${file}: no ${choice.series} of ${choice.imposer} on ${choice.target}.`);
  refuseFaults(faults);
  return changes(averages, choice.until);
}

/** A row of the series as it stands; an average that is no number is NaN. */
interface SeriesRow {
  readonly position: number;
  readonly date: string;
  readonly average: number;
}

function seriesRows(table: Table, { series, imposer, target }: SeriesChoice): readonly SeriesRow[] {
  return table.rows.flatMap((row, position) => {
    const cell = (column: string): string => row[table.columnOf(column)] ?? "";
    const isAsked = cell("imposer") === imposer && cell("target") === target && cell("source").startsWith(series);
    return isAsked ? [{ position, date: cell("date"), average: decimal(cell("average_pct").trim()) }] : [];
  });
}

function changes(averages: ReadonlyMap<string, number>, until: string): AverageStep[] {
  const steps = [...averages]
    .filter(([from]) => from <= until)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, average]) => ({ from, average }));
  return steps.filter((step, position) => position === 0 || step.average !== steps[position - 1].average);
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
