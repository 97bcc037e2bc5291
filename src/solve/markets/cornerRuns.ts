import { greatest, least } from "../../base/units/index.ts";
import type { Case, MarketSeries } from "../../case/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import type { Ends, PriceRange, TornadoBar } from "../../results/index.ts";
import type { SolvedYear } from "./knownYears.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { solvedYear } from "./solvedYear.ts";
import { isStopped } from "./solveWatch.ts";
import { type Corner, corners, figuresAt, settingAt, uncertainGroups } from "./uncertainFigures.ts";

/** A market at one combination of what is uncertain. */
export interface CornerRun {
  readonly corner: Corner;
  readonly solved: SolvedYear;
  /** The same combination without what the scenario does. */
  readonly before: SolvedYear;
  /** How many corners were asked for, those without equilibrium among them. */
  readonly asked: number;
}

/** A corner without what came out of it. */
type Tried = Omit<CornerRun, "solved" | "before">;

/** A market in a year under a setting, with every figure at its point value. */
export interface CentreYear {
  readonly series: MarketSeries;
  readonly setting: MarketSetting;
  readonly solved: SolvedYear;
}

/** Part of a figure that is not known: the conditions of a market hold to this much. */
const NOISE = 1e-8;

/** States of a corner: under the scenario and without what it does. */
const STATES = 2;

/**
 * Every corner, and each group alone at either end; corners without equilibrium, under the scenario or without what it does, are left out.
 *
 * @param after  Under the scenario: its answer stands wherever a corner leaves it one.
 * @param before  Without what the scenario does, which each corner is compared with at the same ends.
 */
export function solvedCorners(case_: Case, year: number, after: CentreYear, before: CentreYear): CornerRun[] {
  const { setting } = after;
  const groups = uncertainGroups(after.series, setting);
  const alone = groups.flatMap((group): Corner[] => [new Map([[group, "low"]]), new Map([[group, "high"]])]);
  const all = groups.length === 0 ? [] : [...corners(groups), ...(groups.length > 1 ? alone : [])];
  setting.count?.expect(STATES * all.length);
  return all.flatMap((corner) => {
    const solved = cornerYear(case_, year, corner, after);
    const unmoved = cornerYear(case_, year, corner, before);
    return solved === null || unmoved === null ? [] : [{ corner, solved, before: unmoved, asked: all.length }];
  });
}

/** A year at a corner; null where it has no equilibrium there. */
function cornerYear(case_: Case, year: number, corner: Corner, centre: CentreYear): SolvedYear | null {
  try {
    const terms = { point: figuresAt(corner), near: centre.solved.solution };
    return solvedYear(case_, centre.series, year, settingAt(corner, centre.setting), terms);
  } catch (error) {
    if (isStopped(error) || !(error instanceof TertiusError)) throw error;
    return null;
  }
}

/** A figure under the scenario, and without what it does. */
export interface FigurePair {
  readonly value: number;
  readonly before: number;
}

/**
 * Lowest and highest change in percent over corners and the centre, each against itself without what the scenario does.
 *
 * @returns null where one of them has nothing to be compared with, or all change by the same.
 */
export function changeOver(pairs: readonly FigurePair[]): Ends | null {
  const changes = pairs.map(({ value, before }) => (before > 0 ? 100 * (value / before - 1) : NaN));
  return changes.every(Number.isFinite) ? endsOver(changes) : null;
}

/** Lowest and highest of values; null where they differ by rounding alone, since what was varied does not reach them. */
export function endsOver(values: readonly number[]): Ends | null {
  const [low, high] = [least(values), greatest(values)];
  return high - low > NOISE * Math.max(1, Math.abs(low), Math.abs(high)) ? { low, high } : null;
}

/** Range of a figure over runs and its central value; none where no run moves it. */
export function rangeOver(
  runs: readonly Tried[],
  values: readonly number[],
  centre: number,
): { readonly range?: PriceRange } {
  const ends = endsOver([centre, ...values]);
  if (ends === null) return {};
  const leftOut = without(runs);
  return { range: { ...ends, over: overText(runs), count: values.length, ...(leftOut === 0 ? {} : { leftOut }) } };
}

function overText(runs: readonly Tried[]): string {
  const names = [...new Set(runs.flatMap(({ corner }) => [...corner.keys()].map(({ name }) => name)))];
  const failed = without(runs);
  const left = failed === 0 ? "" : `; ${failed} of ${failed + runs.length} without equilibrium are left out`;
  return `both ends of ${names.join(", ")}, together and each alone${left}`;
}

/** How many corners have no equilibrium. */
function without(runs: readonly Tried[]): number {
  return (runs[0]?.asked ?? 0) - runs.length;
}

/** How far each uncertain parameter alone moves a figure, widest first; what moves it by rounding alone does not move it. */
export function tornado(
  found: readonly { readonly corner: Corner; readonly figure: number }[],
  centre: number,
): TornadoBar[] {
  const bars = new Map<TornadoBar["parameter"], { atLow: number; atHigh: number }>();
  for (const { corner, figure } of found) {
    if (corner.size !== 1) continue;
    for (const [{ name }, end] of corner) {
      const bar = bars.get(name) ?? { atLow: centre, atHigh: centre };
      const moved = Math.abs(figure - centre) > NOISE * Math.abs(centre) ? figure : centre;
      bars.set(name, end === "low" ? { ...bar, atLow: moved } : { ...bar, atHigh: moved });
    }
  }
  const width = ({ atLow, atHigh }: { atLow: number; atHigh: number }): number => Math.abs(atHigh - atLow);
  return [...bars]
    .map(([parameter, bar]) => ({ parameter, ...bar }))
    .toSorted((one, other) => width(other) - width(one));
}
