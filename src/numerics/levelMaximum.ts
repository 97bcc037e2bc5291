import { type BoxMinimum, boxMinimum, type BoxOptions } from "./boxMinimum.ts";
import type { Bounds } from "./complementarityResiduals.ts";
import { curvatures } from "./limitedMemory.ts";

/** Several values at a point, and the gradient of any weighted sum of them. */
export interface ManyValued {
  readonly values: Float64Array;
  readonly gradient: (weights: Float64Array) => Float64Array;
}

/** How `levelMaximum` searches. */
export interface LevelOptions extends BoxOptions {
  /** How far the values may lie from their mean at the answer. */
  readonly spread: number;
  /** Updates of the multipliers before giving up; default 40. */
  readonly rounds?: number;
}

/** Where a search ended: `converged`, or why not, with the last point. */
export interface LevelMaximum {
  readonly end: BoxMinimum["end"];
  readonly point: Float64Array;
  readonly values: Float64Array;
  /** Weights that sum to 1 at which the point is a maximum of the weighted sum.   [value] */
  readonly weights: Float64Array;
  /** Of that weighted sum. */
  readonly projectedGradient: number;
  /** Largest distance of a value from their mean. */
  readonly spread: number;
  readonly rounds: number;
  readonly evaluations: number;
  readonly gradients: number;
}

/**
 * The point between bounds at which several functions have one and the same value, as high as it can be: an augmented Lagrangian,
 * whose multipliers become the weights at which no weighted sum can be raised.
 *
 * @param f      Null where a value is missing: a step there is shortened.
 * @param start  First point, not changed.
 * @throws RangeError as `boxMinimum`
 * @unit that of the point
 * @source Hestenes (1969), Journal of Optimization Theory and Applications 4; Nocedal & Wright (2006), algorithm 17.4
 *
 * @example  Two who share an hour: one gains twice of it what the other does
 *   const shares = ([x]: Float64Array) => ({
 *     values: Float64Array.of(2 * x, 1 - x),
 *     gradient: ([first, second]: Float64Array) => Float64Array.of(2 * first - second),
 *   });
 *   const box = { lower: Float64Array.of(0), upper: Float64Array.of(1) };
 *   levelMaximum(shares, box, Float64Array.of(0.5), { tolerance: 1e-9, spread: 1e-9 }).point[0]   // 0.333333
 */
export function levelMaximum(
  f: (point: Float64Array) => ManyValued | null,
  bounds: Bounds,
  start: Float64Array,
  options: LevelOptions,
): LevelMaximum {
  const first = f(start);
  const size = first === null ? 0 : first.values.length;
  const counts = { evaluations: 1, gradients: 0 };
  const multipliers = new Float64Array(size);
  let [point, penalty, before]: [Float64Array, number, number] = [start, FIRST_PENALTY, Infinity];
  let memory = curvatures(start.length, MEMORY);
  for (let round = 1; ; round++) {
    const tolerance = Math.max(options.tolerance, FIRST_TOLERANCE / 10 ** round);
    const found = boxMinimum((at) => lagrangian(f(at), multipliers, penalty), bounds, point, {
      ...options,
      tolerance,
      memory,
    });
    counts.evaluations += found.evaluations + 1;
    counts.gradients += found.gradients;
    point = found.point;
    const reached = f(point);
    if (reached === null) return unreached(point, size, round, counts);
    const apart = distances(reached.values);
    const spread = largest(apart);
    const isFound = spread <= options.spread && tolerance === options.tolerance && found.end === "converged";
    const isOver = round >= (options.rounds ?? 40) || found.end === "stopped" || found.end === "exhausted";
    if (isFound || isOver) {
      return {
        end: isFound ? "converged" : found.end === "converged" ? "exhausted" : found.end,
        point,
        values: reached.values,
        weights: weightsAt(apart, multipliers, penalty),
        projectedGradient: found.projectedGradient,
        spread,
        rounds: round,
        ...counts,
      };
    }
    for (let e = 0; e < size; e++) multipliers[e] += penalty * apart[e];
    if (spread > before / 4) {
      penalty *= STIFFER;
      memory = curvatures(start.length, MEMORY);
    }
    before = spread;
  }
}

/** The first rounds need not be exact: their multipliers are not either. */
const FIRST_TOLERANCE = 1e-1;
const FIRST_PENALTY = 1;
/** Steps that are remembered from round to round, until the penalty changes. */
const MEMORY = 10;
const STIFFER = 4;

function lagrangian(
  valued: ManyValued | null,
  multipliers: Float64Array,
  penalty: number,
): { value: number; gradient: () => Float64Array } | null {
  if (valued === null) return null;
  const apart = distances(valued.values);
  let value = -mean(valued.values);
  for (let e = 0; e < apart.length; e++) value += multipliers[e] * apart[e] + (penalty / 2) * apart[e] ** 2;
  return { value, gradient: () => valued.gradient(weightsAt(apart, multipliers, penalty)).map((each) => -each) };
}

/** What a unit of each value is worth: equal weights, less where a value is above the mean. */
function weightsAt(apart: Float64Array, multipliers: Float64Array, penalty: number): Float64Array {
  const pull = apart.map((distance, e) => multipliers[e] + penalty * distance);
  const level = mean(pull);
  return pull.map((each) => 1 / apart.length - each + level);
}

function unreached(
  point: Float64Array,
  size: number,
  rounds: number,
  counts: { evaluations: number; gradients: number },
): LevelMaximum {
  const values = new Float64Array(size).fill(NaN);
  return {
    end: "undefined",
    point,
    values,
    weights: values,
    projectedGradient: Infinity,
    spread: Infinity,
    rounds,
    ...counts,
  };
}

function distances(values: Float64Array): Float64Array {
  const level = mean(values);
  return values.map((value) => value - level);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function largest(values: Float64Array): number {
  return values.reduce((worst, value) => Math.max(worst, Math.abs(value)), 0);
}
