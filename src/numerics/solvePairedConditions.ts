import type { PairedConditions, PairedPoint } from "./pairedConditions.ts";
import type { PairedLayout } from "./pairedLayout.ts";
import { startState } from "./pairedStart.ts";
import { nearbySolution, type PairedEnds } from "./nearbySolution.ts";
import { evaluateState, keepPoint, newState, type PairedState, recentreState } from "./pairedState.ts";
import {
  linearise,
  newDirection,
  newLinearisation,
  type PairedAim,
  type PairedDirection,
  type PairedLinearisation,
  setDirection,
} from "./pairedStep.ts";
import { type PairedSystem, pairedSystem } from "./pairedSystem.ts";

/** How paired conditions are solved. */
export interface PairedOptions {
  /** Largest relative residual of rows and conditions; products of multipliers go a million times lower. Default 1e-11. */
  readonly tolerance?: number;
  /** Steps of a search before giving up; default 200. Where corrected steps do not get there, a second search takes plain ones. */
  readonly maximum?: number;
  readonly shouldStop?: () => boolean;
  /** Layouts of conditions that were solved before, taken again where the shape is the same; added to. */
  readonly layouts?: PairedLayout[];
  /** The last solution of each of these layouts: that of the next conditions is looked for near it first; written over. */
  readonly ends?: PairedEnds;
}

/** Where the search ended: the best point seen, with its residuals. */
export interface PairedSolution extends PairedPoint {
  readonly end: "converged" | "stalled" | "stopped";
  readonly iterations: number;
  /** Relative: of rows, of conditions, largest product of a multiplier and its distance. */
  readonly residuals: { readonly primal: number; readonly dual: number; readonly complementarity: number };
}

/**
 * Solves paired conditions by following the path u · multiplier = target → 0 with damped Newton steps, each predicted and corrected;
 * flows are eliminated, so that a step costs one sparse system in row prices and totals.
 *
 * @returns the point that holds within the tolerance (`converged`), else the best one seen.
 * @unit those of the conditions
 * @source own; path-following as in Wright, Primal-Dual Interior-Point Methods (1997), chapters 5 and 10, applied to a
 *   mixed complementarity problem
 */
export function solvePairedConditions(conditions: PairedConditions, options: PairedOptions = {}): PairedSolution {
  const system = pairedSystem(conditions, options.layouts);
  const solution = nearSearch(system, options) ?? wholeSearch(system, options);
  const { right, uppers, shape } = system;
  if (solution.end === "converged") options.ends?.set(shape, { point: solution, right, uppers });
  return solution;
}

/** Near the last solution of this shape; null where there was none, or it is too far away. */
function nearSearch(system: PairedSystem, { ends, tolerance = TOLERANCE }: PairedOptions): PairedSolution | null {
  const end = ends?.get(system.shape);
  const near = end === undefined ? null : nearbySolution(system, end, tolerance);
  return near === null ? null : found(near.point, "converged", near.steps);
}

function wholeSearch(system: PairedSystem, options: PairedOptions): PairedSolution {
  const room = searchRoom(system);
  const quick = search(system, room, "corrected", options, 0, startState(system));
  if (quick.end !== "stalled") return quick;
  const careful = search(system, room, "plain", options, quick.iterations, startState(system));
  return worst(quick.residuals) < worst(careful.residuals) ? { ...quick, iterations: careful.iterations } : careful;
}

/** Largest relative residual of rows and conditions where nothing else is asked. */
const TOLERANCE = 1e-11;

/** What a step aims at: products by prediction and correction, or one target for all that follows the last step's length. */
type Rule = "corrected" | "plain";

/** One search from a first point on, its steps counted on from `before`. */
function search(
  system: PairedSystem,
  room: SearchRoom,
  rule: Rule,
  { tolerance = TOLERANCE, maximum = 200, shouldStop }: PairedOptions,
  before: number,
  first: PairedState,
): PairedSolution {
  let now = first;
  let next = newState(system);
  const best = newState(system);
  keepPoint(best, now);
  const course = { waiting: 0, short: 0, length: FIRST_LENGTH };
  for (let steps = before + 1; steps <= before + maximum; steps++) {
    if (shouldStop?.() === true) return found(best, "stopped", steps);
    course.length = takeStep(system, now, next, room, rule === "plain" ? plainPart(course.length) : null);
    if (course.length === 0) return found(best, "stalled", steps);
    [now, next] = [next, now];
    const improved = worst(now.rating) < worst(best.rating);
    course.waiting = improved ? 0 : course.waiting + 1;
    course.short += course.length < SHORT ? 1 : 0;
    if (improved) keepPoint(best, now);
    if (worst(best.rating) <= tolerance) return found(best, "converged", steps);
    if (isLost(system, now, rule, course) || isIdle(best, course)) return found(best, "stalled", steps);
  }
  return found(best, "stalled", before + maximum);
}

/** As if a step of this length had gone before the first. */
const FIRST_LENGTH = 0.6;

/** What a search has been through. */
interface Course {
  /** Steps without progress. */
  waiting: number;
  /** Short steps. */
  short: number;
  /** Of the last step. */
  length: number;
}

/** Below this, a few steps without progress end the search: numbers hold no more. */
const NEARLY = 1e-8;

function isIdle(best: PairedState, { waiting }: Course): boolean {
  return waiting > (worst(best.rating) < NEARLY ? 8 : 40);
}

/** A corrected search with many short steps does not get there. */
const [SHORT, MOST_SHORT] = [0.3, 8] as const;

/** Nor does one whose products are this much smaller than its residuals: what has run into its bounds cannot leave them. */
const OUTRUN = 1e-7;

function isLost({ scales }: PairedSystem, { rating }: PairedState, rule: Rule, { short }: Course): boolean {
  const left = rating.primal + rating.dual;
  const isOutrun = left > 1e-9 && rating.mean < OUTRUN * left * scales.price * scales.quantity;
  return rule === "corrected" && (short > MOST_SHORT || isOutrun);
}

function worst({ primal, dual, complementarity }: PairedSolution["residuals"]): number {
  return Math.max(primal, dual, 1e6 * complementarity);
}

function found(best: PairedState, end: PairedSolution["end"], iterations: number): PairedSolution {
  const { values, rooms, lower, upper, prices } = best;
  const { primal, dual, complementarity } = best.rating;
  return { values, rooms, lower, upper, prices, end, iterations, residuals: { primal, dual, complementarity } };
}

/** What steps are computed in. */
interface SearchRoom {
  readonly linear: PairedLinearisation;
  readonly aim: PairedAim;
  readonly predicted: PairedDirection;
  readonly corrected: PairedDirection;
}

function searchRoom(system: PairedSystem): SearchRoom {
  const size = system.variables.length;
  return {
    linear: newLinearisation(system),
    aim: { lower: new Float64Array(size), upper: new Float64Array(size) },
    predicted: newDirection(system),
    corrected: newDirection(system),
  };
}

/** From one point to the next; the length of the step, 0 where no direction leads on. */
function takeStep(
  system: PairedSystem,
  now: PairedState,
  next: PairedState,
  room: SearchRoom,
  part: number | null,
): number {
  const { linear, aim, predicted, corrected } = room;
  linearise(system, now, linear);
  const target = (part ?? 0) * now.rating.mean;
  aim.lower.fill(target);
  aim.upper.fill(target);
  if (!setDirection(system, now, linear, aim, predicted)) return 0;
  const left = part === null ? productsLeft(system, now, predicted) : 1;
  if (part === null) {
    setAim(now, predicted, Math.min(MOST_CENTRING, left ** 2), aim);
    if (!setDirection(system, now, linear, aim, corrected)) return 0;
  }
  const reach = left < ALMOST_THERE ? CLOSE : NEAR;
  const length = moveDamped(system, now, next, part === null ? corrected : predicted, reach);
  recentreState(system, next);
  return length;
}

/** After a long step the next aims far. */
function plainPart(length: number): number {
  return length > 0.9 ? 0.02 : length > 0.5 ? 0.2 : 0.5;
}

/** Largest part of the mean product that a step aims at. */
const MOST_CENTRING = 0.5;

/** Parts of the way to the nearest bound that a step may go: nearer where the first direction leaves next to nothing of products. */
const [NEAR, CLOSE, ALMOST_THERE] = [0.99, 0.999, 0.02] as const;

/** The part of the mean product that the first direction leaves: small where the way to products of zero is long. */
function productsLeft(system: PairedSystem, now: PairedState, predicted: PairedDirection): number {
  const left = meanAfter(system, now, predicted, longestStep(now, predicted, NEAR)) / now.rating.mean;
  return left < 1 ? left : 1;
}

function meanAfter(
  { positive }: PairedSystem,
  { values, rooms, lower, upper }: PairedState,
  direction: PairedDirection,
  length: number,
): number {
  let sum = 0;
  let count = 0;
  for (let n = 0; n < values.length; n++) {
    if (positive[n] === 0) {
      sum += (values[n] + length * direction.values[n]) * (lower[n] + length * direction.lower[n]);
      count++;
    }
    if (rooms[n] === Infinity) continue;
    sum += (rooms[n] - length * direction.values[n]) * (upper[n] + length * direction.upper[n]);
    count++;
  }
  return sum / Math.max(1, count);
}

/** Most that a product is corrected by, in mean products. */
const MOST_CORRECTION = 10;

/** Products to aim at: equal, less what the predicted step leaves out of each, its change times that of its multiplier. */
function setAim(now: PairedState, predicted: PairedDirection, part: number, aim: PairedAim): void {
  const { mean } = now.rating;
  const within = (product: number): number =>
    Math.max(-MOST_CORRECTION * mean, Math.min(MOST_CORRECTION * mean, product));
  for (let n = 0; n < aim.lower.length; n++) {
    aim.lower[n] = part * mean - within(predicted.values[n] * predicted.lower[n]);
    aim.upper[n] = part * mean + within(predicted.values[n] * predicted.upper[n]);
  }
}

/** Largest part of the step that keeps everything positive, going that part of the way to the nearest bound. */
function longestStep(point: PairedPoint, direction: PairedDirection, reach: number): number {
  const { values, lower, upper, rooms } = point;
  let length = Infinity;
  for (let n = 0; n < values.length; n++) {
    const change = direction.values[n];
    if (change < 0) length = Math.min(length, -values[n] / change);
    if (direction.lower[n] < 0) length = Math.min(length, -lower[n] / direction.lower[n]);
    if (rooms[n] === Infinity) continue;
    if (change > 0) length = Math.min(length, rooms[n] / change);
    if (direction.upper[n] < 0) length = Math.min(length, -upper[n] / direction.upper[n]);
  }
  return Math.min(1, reach * length);
}

/** Shortens the step while it makes the conditions much worse, as steep curves can. */
function moveDamped(
  system: PairedSystem,
  now: PairedState,
  next: PairedState,
  direction: PairedDirection,
  reach: number,
): number {
  const most = merit(system, now) * 1.5 + 1e-12;
  let length = longestStep(now, direction, reach);
  for (let tries = 0; tries <= 12; tries++) {
    setMoved(system, now, next, direction, length);
    evaluateState(system, next);
    if (merit(system, next) <= most) return length;
    length /= 2;
  }
  return length;
}

/** The nearer of a value's bounds is what it is counted from. */
function setMoved(
  { uppers }: PairedSystem,
  from: PairedState,
  to: PairedState,
  direction: PairedDirection,
  length: number,
): void {
  setSum(to.values, from.values, direction.values, length);
  setSum(to.rooms, from.rooms, direction.values, -length);
  setSum(to.lower, from.lower, direction.lower, length);
  setSum(to.upper, from.upper, direction.upper, length);
  setSum(to.prices, from.prices, direction.prices, length);
  const { values, rooms } = to;
  for (let n = 0; n < values.length; n++) {
    if (uppers[n] === Infinity) continue;
    if (rooms[n] < values[n]) values[n] = uppers[n] - rooms[n];
    else rooms[n] = uppers[n] - values[n];
  }
}

function setSum(sum: Float64Array, from: Float64Array, by: Float64Array, length: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = from[i] + length * by[i];
}

/** Relative size of all residuals with the mean product as their unit of progress. */
function merit({ scales }: PairedSystem, { rating }: PairedState): number {
  return rating.primal + rating.dual + rating.mean / (scales.price * scales.quantity);
}
