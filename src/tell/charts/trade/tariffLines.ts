import { scaleUtc, type ScaleTime } from "d3-scale";
import { greatest, least } from "../../../base/units/index.ts";
import { type Account, type MeasureDays, measureDays } from "../../findings/index.ts";
import type { TariffStep } from "../../../results/index.ts";

/** What one party adds to its tariffs on the goods of the other, step by step. */
export interface TariffLine {
  readonly importer: string;
  readonly exporter: string;
  readonly steps: readonly TariffStep[];
}

/** What a figure of measures is drawn from. */
export interface MeasureFigure {
  readonly lines: readonly TariffLine[];
  readonly measures: readonly MeasureDays[];
  /** Day whose tariffs the scenario holds. */
  readonly at: string;
}

/** Pixels of a day. */
export type DayScale = ScaleTime<number, number>;

/** Room before the first and behind the last day, of the time between. */
const MARGIN = 0.06;

/** Tariffs and measures of the account's scenario; null where it has no measures. */
export function measureFigure(account: Account): MeasureFigure | null {
  const steps = account.equilibrium.tariffSteps ?? [];
  const measures = measureDays(account);
  const pairs = [...new Set(steps.map(({ importer }) => importer))];
  const lines = pairs.map((importer) => {
    const own = steps.filter((each) => each.importer === importer);
    return { importer, exporter: own[0]!.exporter, steps: own };
  });
  return measures.length === 0 ? null : { lines, measures, at: account.at };
}

/** The time from the first day to the last one, with some room at both ends. */
export function dayScale({ lines, measures, at }: MeasureFigure, left: number, right: number): DayScale {
  const days = [
    at,
    ...lines.flatMap(({ steps }) => steps.map(({ from }) => from)),
    ...measures.flatMap(({ announced, from, to }) => [announced ?? from, from, to ?? from]),
  ].map(timeOf);
  const [first, last] = [least(days), greatest(days)];
  const room = Math.max(MARGIN * (last - first), 30 * 86_400_000);
  return scaleUtc()
    .domain([new Date(first - room), new Date(last + room)])
    .range([left, right]);
}

/** Milliseconds of an ISO date. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Steps that are in force on a day: what is added then, percent; 0 before the first. */
export function addedOn({ steps }: TariffLine, day: string): number {
  return steps.findLast(({ from }) => from <= day)?.addedPercent ?? 0;
}
