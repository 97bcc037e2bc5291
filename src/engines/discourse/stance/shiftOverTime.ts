import { requireUsable } from "../checkStatements.ts";
import type { Statement } from "../model.ts";
import { givenPositions, type Group, grouped, type Grouping } from "./individual.ts";
import { known, mean } from "./mean.ts";

/** How a year is divided. */
export type Period = "year" | "month";

/** Mean position of some statements. */
export interface PeriodMean {
  /** Year or month; `earlier` for undated views, `current` for all dated ones, `all` for both. */
  readonly period: string;
  readonly n: number;
  readonly mean: number | null;
  /** Ids of the statements that count. */
  readonly statements: readonly string[];
}

/** How a group moved. The only place where undated, earlier views count. */
export interface Shift {
  readonly group: string;
  readonly earlier: PeriodMean;
  readonly current: PeriodMean;
  /** Earlier and current together. */
  readonly all: PeriodMean;
  /** Current less earlier; null when either is unknown. */
  readonly change: number | null;
  /** Dated statements by period, ascending. */
  readonly periods: readonly PeriodMean[];
  /** Ids of dated statements whose date is too coarse for the period. */
  readonly unplaced: readonly string[];
  readonly collective: readonly string[];
}

/**
 * Mean positions by period, with the earlier views that have no date.
 *
 * @param options.by      What a row is about; default camp. `person` shows who changed his mind.
 * @param options.period  Default year.
 * @throws E700 when a statement stands twice.
 */
export function shiftOverTime(
  statements: readonly Statement[],
  options: { readonly by?: Grouping; readonly order?: readonly string[]; readonly period?: Period } = {},
): Shift[] {
  const { by = "camp", order = [], period = "year" } = options;
  requireUsable(statements, []);
  return grouped(statements, by, order).map((group) => shiftOf(group, period));
}

function shiftOf({ group, current, undated, collective }: Group, period: Period): Shift {
  const earlier = periodMean("earlier", undated);
  const now = periodMean("current", current);
  const { placed, unplaced } = byPeriod(current, period);
  return {
    group,
    earlier,
    current: now,
    all: periodMean("all", [...undated, ...current]),
    change: earlier.mean === null || now.mean === null ? null : now.mean - earlier.mean,
    periods: placed,
    unplaced,
    collective: collective.map((each) => each.id),
  };
}

function byPeriod(current: readonly Statement[], period: Period): { placed: PeriodMean[]; unplaced: string[] } {
  const length = period === "year" ? 4 : 7;
  const counted = current.filter((each) => each.position !== null);
  const fine = counted.filter(({ date }) => date.length >= length);
  const names = [...new Set(fine.map(({ date }) => date.slice(0, length)))].toSorted();
  return {
    placed: names.map((name) =>
      periodMean(
        name,
        fine.filter(({ date }) => date.startsWith(name)),
      ),
    ),
    unplaced: counted.filter(({ date }) => date.length < length).map(({ id }) => id),
  };
}

function periodMean(period: string, statements: readonly Statement[]): PeriodMean {
  const counted = statements.filter((each) => each.position !== null);
  return {
    period,
    n: counted.length,
    mean: known(mean(givenPositions(counted))),
    statements: counted.map((each) => each.id),
  };
}
