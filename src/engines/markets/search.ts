import { type PairedOptions, solveComplementarity, solvePairedConditions } from "../../numerics/index.ts";
import type { ConditionsPoint } from "./answer.ts";
import { complementarityForm } from "./complementarityForm.ts";
import type { MarketConditions } from "./conditions.ts";
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
 * inertia lets it, then a semismooth Newton.
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
