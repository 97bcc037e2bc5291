import {
  lemke,
  type PairedOptions,
  solveComplementarity,
  solveConvexProgram,
  solvePairedConditions,
} from "../../numerics/index.ts";
import type { ConditionsPoint } from "./answer.ts";
import { complementarityForm, linearForm } from "./complementarityForm.ts";
import type { MarketConditions } from "./conditions.ts";
import { convexForm } from "./convexForm.ts";
import { smoothCurve } from "./curve.ts";
import { isIntegrable } from "./integrable.ts";
import type { Market } from "./model.ts";
import type { MarketSolution } from "./results.ts";
import type { MarketEnds, MarketLayouts } from "./solveOptions.ts";

/** A solver's name. */
export type MarketSolver = MarketSolution["solver"];

/** What a solver came back with; whether it holds is judged from the market, not from here. */
export interface Found extends ConditionsPoint {
  readonly iterations: number;
  readonly stopped: boolean;
}

/**
 * Solvers in the order in which they are tried: one path for all markets, which eliminates flows in closed form where entropic
 * inertia lets it, then a semismooth Newton. The interior point and complementary pivoting answer only to their names.
 *
 * @unit none
 * @source docs/decisions/0024-one-route-for-markets.md
 */
export function solversFor(market: Market): readonly MarketSolver[] {
  return [pathOf(market), "semismooth-newton"];
}

/** Name of the path that a market is solved on. @unit none @source own */
export function pathOf({ inertia }: Market): MarketSolver {
  return inertia.kind === "entropic" ? "supplier-prices" : "path-following";
}

/** Integrable with equal coefficients of quantities and prices, so that no scaling is needed. */
function isProgram(market: Market): boolean {
  const isTaxed = market.pairs.some(
    (pair) => pair.duty.adValorem !== 0 || (pair.tariffRateQuota?.adValorem ?? 0) !== 0,
  );
  return !isTaxed && isIntegrable(market).integrable;
}

function isStraight(market: Market): boolean {
  const curves = [...market.suppliers.map(({ supply }) => supply), ...market.buyers.map(({ demand }) => demand)];
  return market.inertia.kind !== "entropic" && curves.every((curve) => smoothCurve(curve)?.kind !== "power");
}

/** Why a solver does not apply to a market; null where it does. @unit none @source own */
export function obstacle(market: Market, solver: MarketSolver): string | null {
  switch (solver) {
    case "interior-point":
      if (market.inertia.kind === "entropic") return "inertia is entropic";
      return isProgram(market) ? null : "the market is no convex program as it stands";
    case "lemke":
      return isStraight(market) ? null : "not every curve is straight";
    case "semismooth-newton":
    case "supplier-prices":
    case "path-following":
      return null;
  }
}

/** What a search is given beside the conditions. */
export interface SearchTerms {
  readonly shouldStop: () => boolean;
  /** What another one came to, which a Newton search sets out from; null = from the usual start. */
  readonly near?: ConditionsPoint | null;
  /** Layouts of markets of the same shape, for the search on a path. */
  readonly layouts?: MarketLayouts | undefined;
  readonly ends?: MarketEnds | undefined;
}

/**
 * Runs one solver.
 *
 * @unit quantities and prices of the market
 * @source own
 */
export function searched(
  conditions: MarketConditions,
  solver: MarketSolver,
  { shouldStop, near = null, layouts = [], ends }: SearchTerms,
): Found {
  switch (solver) {
    case "interior-point":
      return byProgram(conditions, shouldStop);
    case "lemke":
      return byPivoting(conditions);
    case "semismooth-newton":
      return byNewton(conditions, shouldStop, near);
    case "supplier-prices":
    case "path-following":
      return byPath(conditions, { shouldStop, layouts, ...(ends === undefined ? {} : { ends }) });
  }
}

function byPath({ paired }: MarketConditions, options: PairedOptions): Found {
  const { values, prices, iterations, end } = solvePairedConditions(paired, options);
  return { values, prices, iterations, stopped: end === "stopped" };
}

/** Tighter than the market's own tolerance: a product of two small numbers hides both. */
const PROGRAM_TOLERANCE = 1e-12;

function byProgram(conditions: MarketConditions, shouldStop: () => boolean): Found {
  const { paired } = conditions;
  const found = solveConvexProgram(convexForm(conditions), { tolerance: PROGRAM_TOLERANCE, shouldStop });
  return {
    values: found.x.slice(0, paired.variables.length),
    prices: found.equalityDuals.slice(0, paired.right.length),
    iterations: found.iterations,
    stopped: found.end === "stopped",
  };
}

function byPivoting({ paired }: MarketConditions): Found {
  const { matrix, right } = linearForm(paired);
  const { z, pivots } = lemke(matrix, right);
  return split(z, paired.variables.length, paired.right.length, pivots);
}

function byNewton({ paired }: MarketConditions, shouldStop: () => boolean, near: ConditionsPoint | null): Found {
  const form = complementarityForm(paired);
  const start =
    near === null ? form.start : Float64Array.from([...Array.from(near.values), ...Array.from(near.prices)]);
  const found = solveComplementarity(form.evaluate, form.jacobian, form, start, { shouldStop });
  const { iterations } = found;
  return {
    ...split(found.x, paired.variables.length, paired.right.length, iterations),
    stopped: found.end === "stopped",
  };
}

function split(z: Float64Array, variables: number, rows: number, iterations: number): Found {
  return { values: z.slice(0, variables), prices: z.slice(variables, variables + rows), iterations, stopped: false };
}
