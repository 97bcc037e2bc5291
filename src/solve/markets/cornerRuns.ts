import { greatest, least } from "../../base/units/index.ts";
import type { Case, MarketSeries } from "../../case/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import type { PriceRange, TornadoBar } from "../../results/index.ts";
import type { SolvedYear } from "./knownYears.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { solvedYear } from "./solvedYear.ts";
import { isStopped } from "./solveWatch.ts";
import { type Corner, corners, figuresAt, settingAt, uncertainGroups } from "./uncertainFigures.ts";

/** A market at one combination of what is uncertain. */
export interface CornerRun {
  readonly corner: Corner;
  readonly solved: SolvedYear;
  /** How many corners were asked for, those without equilibrium among them. */
  readonly asked: number;
}

/** A corner without what came out of it. */
type Tried = Omit<CornerRun, "solved">;

/**
 * Every corner, and each group alone at either end; corners without equilibrium are left out.
 *
 * @param centre  The same year with every figure at its point value: its answer stands wherever a corner leaves it one.
 */
export function solvedCorners(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  centre: SolvedYear,
): CornerRun[] {
  const groups = uncertainGroups(series, setting);
  const alone = groups.flatMap((group): Corner[] => [new Map([[group, "low"]]), new Map([[group, "high"]])]);
  const all = groups.length === 0 ? [] : [...corners(groups), ...(groups.length > 1 ? alone : [])];
  setting.count?.expect(all.length);
  return all.flatMap((corner) => {
    try {
      const terms = { point: figuresAt(corner), near: centre.solution };
      const solved = solvedYear(case_, series, year, settingAt(corner, setting), terms);
      return [{ corner, solved, asked: all.length }];
    } catch (error) {
      if (isStopped(error) || !(error instanceof TertiusError)) throw error;
      return [];
    }
  });
}

/** Lowest and highest of a figure over runs and its central value. */
export function rangeOver(runs: readonly Tried[], values: readonly number[], centre: number): PriceRange {
  return {
    low: least([centre, ...values]),
    high: greatest([centre, ...values]),
    over: overText(runs),
    count: values.length,
    ...(without(runs) === 0 ? {} : { leftOut: without(runs) }),
  };
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

/** Part of a figure that is not known: the conditions of a market hold to this much. */
const NOISE = 1e-8;

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
