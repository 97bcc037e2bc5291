import {
  type PairedConditions,
  pairedGaps,
  type PairedPoint,
  pairedSlopes,
  type PairedSystem,
  pairedSystem,
} from "./pairedConditions.ts";
import { pairedDirection, type PairedDirection, pairedWorkspace } from "./pairedStep.ts";

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
  const system = pairedSystem(conditions);
  const workspace = pairedWorkspace(system);
  let now = rated(system, startPoint(system));
  let best = now;
  let waiting = 0;
  let centring = 0.3;
  for (let iterations = 1; iterations <= maximum; iterations++) {
    if (shouldStop?.() === true) return { ...best, end: "stopped", iterations };
    const direction = pairedDirection(system, now, centring * meanProduct(system, now), workspace);
    if (direction === null) return { ...best, end: "stalled", iterations };
    const next = damped(system, now, direction, longestStep(now, direction));
    now = recentred(system, next.point);
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
function recentred(system: PairedSystem, point: Rated): Rated {
  const mean = meanProduct(system, point);
  const { values, rooms } = point;
  const [lower, upper] = [point.lower.slice(), point.upper.slice()];
  const kept = (multiplier: number, distance: number): number =>
    Math.min(Math.max(multiplier, mean / (SPREAD * distance)), (SPREAD * mean) / distance);
  let isMoved = false;
  for (let n = 0; n < values.length; n++) {
    if (system.positive[n] === 0) lower[n] = kept(lower[n], values[n]);
    if (rooms[n] < Infinity) upper[n] = kept(upper[n], rooms[n]);
    isMoved ||= lower[n] !== point.lower[n] || upper[n] !== point.upper[n];
  }
  return isMoved ? rated(system, { ...point, lower, upper }) : point;
}

function meanProduct({ positive }: PairedSystem, { values, rooms, lower, upper }: PairedPoint): number {
  let sum = 0;
  let count = 0;
  for (let n = 0; n < values.length; n++) {
    if (positive[n] === 0) {
      sum += values[n] * lower[n];
      count++;
    }
    if (rooms[n] === Infinity) continue;
    sum += rooms[n] * upper[n];
    count++;
  }
  return sum / Math.max(1, count);
}

/** Largest part of the step that keeps everything positive, with a little room. */
function longestStep(point: PairedPoint, direction: PairedDirection): number {
  let length = Infinity;
  const keep = (value: number, step: number): void => {
    if (step < 0) length = Math.min(length, -value / step);
  };
  for (let n = 0; n < point.values.length; n++) {
    keep(point.values[n], direction.values[n]);
    keep(point.lower[n], direction.lower[n]);
    if (point.rooms[n] === Infinity) continue;
    keep(point.rooms[n], -direction.values[n]);
    keep(point.upper[n], direction.upper[n]);
  }
  return Math.min(1, 0.99 * length);
}

function plus(from: Float64Array, by: Float64Array, length: number): Float64Array {
  const sum = from.slice();
  for (let i = 0; i < sum.length; i++) sum[i] += length * by[i];
  return sum;
}

/** The nearer of a value's bounds is what it is counted from. */
function moved({ uppers }: PairedSystem, point: PairedPoint, direction: PairedDirection, length: number): PairedPoint {
  const values = plus(point.values, direction.values, length);
  const rooms = plus(point.rooms, direction.values, -length);
  for (let n = 0; n < values.length; n++) {
    if (uppers[n] === Infinity) continue;
    if (rooms[n] < values[n]) values[n] = uppers[n] - rooms[n];
    else rooms[n] = uppers[n] - values[n];
  }
  return {
    values,
    rooms,
    lower: plus(point.lower, direction.lower, length),
    upper: plus(point.upper, direction.upper, length),
    prices: plus(point.prices, direction.prices, length),
  };
}

/** Shortens the step while it makes the conditions much worse, as steep curves can. */
function damped(
  system: PairedSystem,
  now: Rated,
  direction: PairedDirection,
  longest: number,
): { readonly point: Rated; readonly length: number } {
  const before = merit(system, now);
  let length = longest;
  for (let tries = 0; tries < 12; tries++) {
    const next = rated(system, moved(system, now, direction, length));
    if (merit(system, next) <= before * 1.5 + 1e-12) return { point: next, length };
    length /= 2;
  }
  return { point: rated(system, moved(system, now, direction, length)), length };
}

/** Relative size of all residuals with the mean product as their unit of progress. */
function merit(system: PairedSystem, point: Rated): number {
  const { price, quantity } = system.scales;
  return point.residuals.primal + point.residuals.dual + meanProduct(system, point) / (price * quantity);
}

function rated(system: PairedSystem, point: PairedPoint): Rated {
  const { price, quantity } = system.scales;
  const { values, rooms, lower, upper } = point;
  const slopes = pairedSlopes(system, values, point.prices);
  let dual = 0;
  let product = 0;
  for (let n = 0; n < values.length; n++) {
    dual = Math.max(dual, Math.abs(slopes[n] - lower[n] + upper[n]));
    product = Math.max(product, values[n] * lower[n], rooms[n] < Infinity ? rooms[n] * upper[n] : 0);
  }
  const gap = pairedGaps(system, values).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
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
