import { type PairedConditions, pairedGaps, type PairedPoint, pairedSlopes } from "./pairedConditions.ts";
import { pairedDirection, type PairedDirection } from "./pairedStep.ts";

/** How paired conditions are solved. */
export interface PairedOptions {
  /** Largest relative residual of rows and conditions; products of multipliers go a million times lower. Default 1e-11. */
  readonly tolerance?: number;
  /** Steps before giving up; default 200. */
  readonly maximum?: number;
  readonly shouldStop?: () => boolean;
}

/** Where the search ended: the best point seen, with its residuals. */
export interface PairedSolution extends PairedPoint {
  readonly end: "converged" | "stalled" | "stopped";
  readonly iterations: number;
  /** Relative: of rows, of conditions, largest product of a multiplier and its distance. */
  readonly residuals: { readonly primal: number; readonly dual: number; readonly complementarity: number };
}

/**
 * Solves paired conditions by following the path u · multiplier = target → 0 with damped Newton steps; flows are eliminated,
 * so that a step costs one dense system in row prices and totals.
 *
 * @returns the point that holds within the tolerance (`converged`), else the best one seen.
 * @unit those of the conditions
 * @source own; path-following as in Wright, Primal-Dual Interior-Point Methods (1997), chapters 5 and 10, applied to a
 *   mixed complementarity problem
 */
export function solvePairedConditions(conditions: PairedConditions, options: PairedOptions = {}): PairedSolution {
  const { tolerance = 1e-11, maximum = 200, shouldStop } = options;
  let now = rated(conditions, startPoint(conditions));
  let best = now;
  let waiting = 0;
  let centring = 0.3;
  for (let iterations = 1; iterations <= maximum; iterations++) {
    if (shouldStop?.() === true) return { ...best, end: "stopped", iterations };
    const direction = pairedDirection(conditions, now, centring * meanProduct(conditions, now));
    if (direction === null) return { ...best, end: "stalled", iterations };
    const next = damped(conditions, now, direction, longestStep(conditions, now, direction));
    now = recentred(conditions, next.point);
    centring = next.length > 0.9 ? 0.02 : next.length > 0.5 ? 0.2 : 0.5;
    const improved = worst(now) < worst(best);
    waiting = improved ? 0 : waiting + 1;
    if (improved) best = now;
    if (worst(best) <= tolerance) return { ...best, end: "converged", iterations };
    if (waiting > (worst(best) < NEARLY ? 8 : 40)) return { ...best, end: "stalled", iterations };
  }
  return { ...best, end: "stalled", iterations: maximum };
}

/** Below this, a few steps without progress end the search: numbers hold no more. */
const NEARLY = 1e-8;

type Rated = Omit<PairedSolution, "end" | "iterations">;

function worst(rating: Rated): number {
  const { primal, dual, complementarity } = rating.residuals;
  return Math.max(primal, dual, 1e6 * complementarity);
}

function startPoint(conditions: PairedConditions): PairedPoint {
  const { price, quantity } = conditions.scales;
  const count = Math.max(1, conditions.variables.length);
  const values = Float64Array.from(conditions.variables, ({ start, upper }) =>
    Math.min(Math.max(start, quantity / (100 * count)), 0.9 * upper),
  );
  const each = (0.1 * price * values.reduce((sum, u) => sum + u, 0)) / count;
  const rooms = values.map((u, n) => conditions.variables[n].upper - u);
  return {
    values,
    rooms,
    lower: values.map((u, n) => (conditions.variables[n].positive === true ? 0 : each / u)),
    upper: rooms.map((room) => (room < Infinity ? each / room : 0)),
    prices: conditions.startPrices.slice(),
  };
}

/** Products of a value and its multiplier stay within this factor of their mean. */
const SPREAD = 1000;

/** Multipliers moved so that no product is far from the mean: a value that has run into its bound could not leave it. */
function recentred(conditions: PairedConditions, point: Rated): Rated {
  const mean = meanProduct(conditions, point);
  let isMoved = false;
  const kept = (multiplier: number, distance: number): number => {
    const within = Math.min(Math.max(multiplier, mean / (SPREAD * distance)), (SPREAD * mean) / distance);
    isMoved ||= within !== multiplier;
    return within;
  };
  const lower = point.lower.map((each, n) =>
    conditions.variables[n].positive === true ? 0 : kept(each, point.values[n]),
  );
  const upper = point.upper.map((each, n) => (point.rooms[n] < Infinity ? kept(each, point.rooms[n]) : 0));
  return isMoved ? rated(conditions, { ...point, lower, upper }) : point;
}

function meanProduct(conditions: PairedConditions, point: PairedPoint): number {
  let sum = 0;
  let count = 0;
  conditions.variables.forEach(({ upper, positive }, n) => {
    if (positive !== true) {
      sum += point.values[n] * point.lower[n];
      count++;
    }
    if (upper === Infinity) return;
    sum += point.rooms[n] * point.upper[n];
    count++;
  });
  return sum / Math.max(1, count);
}

/** Largest part of the step that keeps everything positive, with a little room. */
function longestStep(conditions: PairedConditions, point: PairedPoint, direction: PairedDirection): number {
  let length = Infinity;
  const keep = (value: number, step: number): void => {
    if (step < 0) length = Math.min(length, -value / step);
  };
  conditions.variables.forEach(({ upper }, n) => {
    keep(point.values[n], direction.values[n]);
    keep(point.lower[n], direction.lower[n]);
    if (upper === Infinity) return;
    keep(point.rooms[n], -direction.values[n]);
    keep(point.upper[n], direction.upper[n]);
  });
  return Math.min(1, 0.99 * length);
}

function moved(
  { variables }: PairedConditions,
  point: PairedPoint,
  direction: PairedDirection,
  length: number,
): PairedPoint {
  const plus = (from: Float64Array, by: Float64Array): Float64Array => from.map((x, i) => x + length * by[i]);
  const values = plus(point.values, direction.values);
  const rooms = point.rooms.map((room, n) => room - length * direction.values[n]);
  variables.forEach(({ upper }, n) => {
    if (upper === Infinity) return;
    if (rooms[n] < values[n]) values[n] = upper - rooms[n];
    else rooms[n] = upper - values[n];
  });
  return {
    values,
    rooms,
    lower: plus(point.lower, direction.lower),
    upper: plus(point.upper, direction.upper),
    prices: plus(point.prices, direction.prices),
  };
}

/** Shortens the step while it makes the conditions much worse, as steep curves can. */
function damped(
  conditions: PairedConditions,
  now: Rated,
  direction: PairedDirection,
  longest: number,
): { readonly point: Rated; readonly length: number } {
  const before = merit(conditions, now);
  let length = longest;
  for (let tries = 0; tries < 12; tries++) {
    const next = rated(conditions, moved(conditions, now, direction, length));
    if (merit(conditions, next) <= before * 1.5 + 1e-12) return { point: next, length };
    length /= 2;
  }
  return { point: rated(conditions, moved(conditions, now, direction, length)), length };
}

/** Relative size of all residuals with the mean product as their unit of progress. */
function merit(conditions: PairedConditions, point: Rated): number {
  const { price, quantity } = conditions.scales;
  return point.residuals.primal + point.residuals.dual + meanProduct(conditions, point) / (price * quantity);
}

function rated(conditions: PairedConditions, point: PairedPoint): Rated {
  const { price, quantity } = conditions.scales;
  const slopes = pairedSlopes(conditions, point.values, point.prices);
  let dual = 0;
  let product = 0;
  conditions.variables.forEach(({ upper }, n) => {
    dual = Math.max(dual, Math.abs(slopes[n] - point.lower[n] + point.upper[n]));
    product = Math.max(product, point.values[n] * point.lower[n]);
    if (upper < Infinity) product = Math.max(product, point.rooms[n] * point.upper[n]);
  });
  const gap = pairedGaps(conditions, point.values).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const finite = (x: number): number => (Number.isNaN(x) ? Infinity : x);
  return {
    ...point,
    residuals: {
      primal: finite(gap / quantity),
      dual: finite(dual / price),
      complementarity: finite(product / (price * quantity)),
    },
  };
}
