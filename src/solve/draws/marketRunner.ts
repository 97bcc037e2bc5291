import { TertiusError } from "../../base/problems/index.ts";
import { type Case, lastObservedYear } from "../../case/index.ts";
import type { StopSignal } from "../../engines/equilibrium/index.ts";
import {
  type FigurePoint,
  isStopped,
  type KnownYears,
  type MarketSetting,
  nothingKnown,
  settingBefore,
  settingOf,
  solveCount,
  type SolvedYear,
  solvedYear,
  yearsFrom,
} from "../index.ts";
import type { DrawColumn, DrawnMarketPlace } from "./drawColumns.ts";
import { type InputEnds, TWENTIETH } from "./drawnCase.ts";
import type { DrawRow } from "./drawRunner.ts";
import { marketColumns, marketValues, placesOf } from "./marketColumns.ts";
import {
  type DrawnMarket,
  figuresDrawn,
  type MarketInput,
  type MarketPlan,
  marketPlan,
  type MarketPlanOptions,
  marketPoints,
  settingDrawn,
} from "./marketPlan.ts";

/** Solves draws of the markets of a case, each by itself: the same draw gives the same row, in any order and anywhere. */
export interface MarketDrawRunner {
  readonly plan: MarketPlan;
  readonly columns: readonly DrawColumn[];
  readonly rows: (from: number, to: number) => readonly DrawRow[];
  /** Standard deviations of a draw from the middle, by coordinate. */
  readonly point: (draw: number) => Float64Array;
  /** A row at any point, such as the middle; of one market alone where it is named, the others without numbers. */
  readonly rowAt: (deviations: Float64Array, draw?: number, market?: string) => DrawRow;
}

/** How markets are drawn. */
export interface MarketDrawOptions extends MarketPlanOptions {
  readonly seed: number;
}

/**
 * What solves draws of the markets of a case: in each the figures that the ranges of a market move are drawn, its base year is
 * calibrated on them, and it is solved before and after what each scenario does, from the answers at their middle. Nothing is solved
 * before a row is asked for.
 *
 * @throws TertiusError E622, when it solves, where the signal aborts.
 */
export function marketDrawRunner(case_: Case, options: MarketDrawOptions, signal?: StopSignal): MarketDrawRunner {
  const plan = marketPlan(case_, options);
  const columns = marketColumns(case_, plan);
  const middles = new Map<DrawnMarket, Middle>();
  const point = marketPoints(plan, options.seed);
  const widths = plan.markets.map(({ series, questions }) => questions.length * placesOf(case_, series).length);
  const rowAt: MarketDrawRunner["rowAt"] = (deviations, draw = 0, alone) => {
    const parts = plan.markets.map((market, at) => {
      if (alone !== undefined && market.series.name !== alone) return { status: "ok", values: unsolved(widths[at]!) };
      const middle = middles.get(market) ?? solvedMiddle(case_, market, signal);
      middles.set(market, middle);
      return marketRow({ case: case_, plan, market, middle, deviations, draw, signal });
    });
    return {
      draw,
      status: parts.find(({ status }) => status !== "ok")?.status ?? "ok",
      values: parts.flatMap(({ values }) => values),
    };
  };
  return {
    plan,
    columns,
    rows: (from, to) => Array.from({ length: to - from }, (_, at) => rowAt(point(from + at), from + at)),
    point,
    rowAt,
  };
}

function unsolved(width: number): readonly number[] {
  return Array.from({ length: width }, () => NaN);
}

/** A market at its point values: where draws begin. */
interface Middle {
  readonly places: readonly DrawnMarketPlace[];
  readonly known: KnownYears;
  /** By scenario; none where it has no equilibrium. */
  readonly solved: ReadonlyMap<string, SolvedPair>;
}

interface SolvedPair {
  readonly before: SolvedYear;
  readonly after: SolvedYear;
}

function solvedMiddle(case_: Case, market: DrawnMarket, signal: StopSignal | undefined): Middle {
  const known: KnownYears = { ...nothingKnown(), ends: new Map() };
  const solved = market.questions.flatMap(({ resolved: { scenario, measures } }) => {
    const setting = { ...settingOf(case_, scenario, measures), known, ...watch(signal) };
    const found = solvedPair(case_, market, setting);
    return "code" in found ? [] : [[scenario.id, found] as const];
  });
  return { places: placesOf(case_, market.series), known, solved: new Map(solved) };
}

/** One draw of one market. */
interface DrawGround {
  readonly case: Case;
  readonly plan: MarketPlan;
  readonly market: DrawnMarket;
  readonly middle: Middle;
  readonly deviations: Float64Array;
  readonly draw: number;
  readonly signal: StopSignal | undefined;
}

function marketRow(ground: DrawGround): Pick<DrawRow, "status" | "values"> {
  const { case: case_, plan, market, middle, deviations, draw, signal } = ground;
  const known = yearsFrom(middle.known);
  const point = { name: `draw ${draw}`, value: figuresDrawn(market, deviations) };
  const rows = market.questions.map(({ resolved: { scenario, measures } }) => {
    const asked = { ...settingOf(case_, scenario, measures), known, ...watch(signal) };
    const setting = settingDrawn(market, plan, deviations, asked);
    const found = solvedPair(case_, market, setting, { point, near: middle.solved.get(scenario.id) });
    if ("code" in found) return { status: found.code, values: unsolved(middle.places.length) };
    return { status: "ok", values: marketValues(middle.places, found.after, found.before) };
  });
  return {
    status: rows.find(({ status }) => status !== "ok")?.status ?? "ok",
    values: rows.flatMap(({ values }) => values),
  };
}

function watch(signal: StopSignal | undefined): Pick<MarketSetting, "count"> {
  return signal === undefined ? {} : { count: solveCount({ signal }) };
}

/** Before and after what a scenario does, or the code of the problem that keeps it from an answer. */
function solvedPair(
  case_: Case,
  { series }: DrawnMarket,
  setting: MarketSetting,
  at: { readonly point?: FigurePoint; readonly near?: SolvedPair | undefined } = {},
): SolvedPair | { readonly code: string } {
  const year = lastObservedYear(series);
  const solve = (under: MarketSetting, near: SolvedYear | undefined): SolvedYear =>
    solvedYear(case_, series, year, under, {
      ...(at.point === undefined ? {} : { point: at.point }),
      ...(near === undefined ? {} : { near: near.solution }),
    });
  try {
    const before = solve(settingBefore(case_, setting), at.near?.before);
    return { before, after: solve(setting, at.near?.after) };
  } catch (error) {
    if (isStopped(error) || !(error instanceof TertiusError)) throw error;
    return { code: error.code };
  }
}

/** What each input of a plan that is told does alone, around the point values. */
export function marketEnds({ plan, rowAt }: Pick<MarketDrawRunner, "plan" | "rowAt">): readonly InputEnds[] {
  return plan.inputs.map((input): InputEnds => {
    const at = (error: number): readonly number[] => {
      const deviations = new Float64Array(plan.dimensions);
      deviations[input.dimension] = error;
      return rowAt(deviations, 0, input.market).values;
    };
    return { input: marketInputId(input), low: at(-TWENTIETH), high: at(TWENTIETH) };
  });
}

/** An input by its market, kind and node: the same for the same. */
export function marketInputId({ market, parameter, node }: MarketInput): string {
  return [market, parameter, ...(node === null ? [] : [node])].join(" ");
}
