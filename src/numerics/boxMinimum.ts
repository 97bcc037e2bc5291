import type { Bounds } from "./complementarityResiduals.ts";
import { curvatures, type Curvatures, descentInto, noteCurvature } from "./limitedMemory.ts";
import { type Reached, searchAlong } from "./projectedStep.ts";
import type { Valued } from "./valued.ts";

/** How `boxMinimum` searches. */
export interface BoxOptions {
  /** Largest allowed component of the projected gradient at the answer. */
  readonly tolerance: number;
  /** Part of the projected gradient at the start that may be left, where that is more than the tolerance; default 0. */
  readonly reduction?: number;
  /** Values before giving up; default 1000. */
  readonly maximum?: number;
  /** What steps have seen of the curvature, kept up by the search: `curvatures` of a search nearby, or none yet with room for some. Default 10. */
  readonly memory?: Curvatures;
  /** Largest change of each component in one step; default 1. */
  readonly cap?: Float64Array;
  /** What values may be off by: smaller differences are no reason to refuse a step that the slope speaks for. Default 1e-14 of the value. */
  readonly noise?: number;
  /** Asked before every step; true ends the search. */
  readonly shouldStop?: () => boolean;
}

/**
 * Where a search ended: `converged`, or why not, with the best point seen. `stalled`: no step along a descent lowers the
 * value; `exhausted`: `maximum` values; `undefined`: there is no value at the start.
 */
export interface BoxMinimum {
  readonly end: "converged" | "stalled" | "exhausted" | "stopped" | "undefined";
  /** Within the bounds. */
  readonly point: Float64Array;
  readonly value: number;
  /** Largest component of what a step down the gradient, cut off at the bounds, would change: 0 at an optimum. */
  readonly projectedGradient: number;
  /** Values, and those of them whose gradient was asked for. */
  readonly evaluations: number;
  readonly gradients: number;
}

/**
 * Finds a local minimum of a smooth function between bounds by a quasi-Newton method of limited memory: curvature from the last
 * steps, in the components that are free to move; a line search along the direction, cut off at the bounds, that wants the value to
 * fall and the slope to flatten.
 *
 * @param f      Null where it has no value: a step there is shortened.
 * @param start  First point, not changed; moved into the bounds.
 * @throws RangeError when sizes disagree or a lower bound is above its upper one.
 * @unit that of the point
 * @source Liu & Nocedal (1989), Mathematical Programming 45; Bertsekas (1982), SIAM Journal on Control and Optimization 20;
 *         Hager & Zhang (2005), SIAM Journal on Optimization 16(1), for values that differ by no more than their noise
 *
 * @example  The point of a box that is nearest to (2, −1)
 *   const square = (x: Float64Array) => ({
 *     value: (x[0] - 2) ** 2 + (x[1] + 1) ** 2,
 *     gradient: () => Float64Array.of(2 * (x[0] - 2), 2 * (x[1] + 1)),
 *   });
 *   const box = { lower: Float64Array.of(0, 0), upper: Float64Array.of(1, 1) };
 *   [...boxMinimum(square, box, Float64Array.of(0.5, 0.5), { tolerance: 1e-9 }).point]   // [1, 0]
 */
export function boxMinimum(
  f: (point: Float64Array) => Valued | null,
  bounds: Bounds,
  start: Float64Array,
  options: BoxOptions,
): BoxMinimum {
  checkBox(bounds, start);
  const { tolerance, maximum = 1000, cap = new Float64Array(start.length).fill(1) } = options;
  const counts = { values: 0, gradients: 0 };
  const counted = countedFunction(f, counts);
  const point: Float64Array = start.slice();
  clip(point, bounds);
  const first = counted(point);
  const ended = (end: BoxMinimum["end"], reached: number, left: number): BoxMinimum => ({
    end,
    point,
    value: reached,
    projectedGradient: left,
    evaluations: counts.values,
    gradients: counts.gradients,
  });
  if (first === null) return ended("undefined", NaN, Infinity);
  let { value } = first;
  const gradient: Float64Array = first.gradient().slice();
  const direction = new Float64Array(point.length);
  const kept = options.memory ?? curvatures(point.length, 10);
  const enough = Math.max(tolerance, (options.reduction ?? 0) * projectedGradient(point, gradient, bounds));
  for (;;) {
    const left = projectedGradient(point, gradient, bounds);
    if (left <= enough) return ended("converged", value, left);
    if (options.shouldStop?.()) return ended("stopped", value, left);
    if (counts.values >= maximum) return ended("exhausted", value, left);
    const noise = options.noise ?? 1e-14 * Math.max(1, Math.abs(value));
    const next = stepFrom({ point, value, gradient, bounds, kept, direction, cap, noise }, counted);
    if (next === null) return ended("stalled", value, left);
    noteCurvature(kept, point, next.point, gradient, next.gradient);
    point.set(next.point);
    gradient.set(next.gradient);
    value = next.value;
  }
}

interface Place {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly bounds: Bounds;
  readonly kept: Curvatures;
  readonly direction: Float64Array;
  readonly cap: Float64Array;
  readonly noise: number;
}

/** Along the quasi-Newton direction; where that leads nowhere, down the gradient with the memory dropped. */
function stepFrom(place: Place, f: (point: Float64Array) => Valued | null): Reached | null {
  const { kept, direction } = place;
  const hadMemory = kept.count > 0;
  descentInto(direction, place.point, place.gradient, place.bounds, kept);
  const first = kept.count === 0 ? Math.min(1, FIRST_MOVE / largest(direction)) : 1;
  const next = searchAlong(f, { ...place, bounds: within(place) }, direction, first);
  if (next !== null || !hadMemory) return next;
  kept.count = 0;
  return stepFrom(place, f);
}

/** The part of the box that one step may reach. */
function within({ point, bounds, cap }: Place): Bounds {
  return {
    lower: bounds.lower.map((low, e) => Math.max(low, point[e] - cap[e])),
    upper: bounds.upper.map((high, e) => Math.min(high, point[e] + cap[e])),
  };
}

/** How far the first step goes, before anything is known of the curvature. */
const FIRST_MOVE = 0.1;

function countedFunction(
  f: (point: Float64Array) => Valued | null,
  counts: { values: number; gradients: number },
): (point: Float64Array) => Valued | null {
  return (point) => {
    counts.values++;
    const valued = f(point);
    if (valued === null || !Number.isFinite(valued.value)) return null;
    return {
      value: valued.value,
      gradient: () => {
        counts.gradients++;
        return valued.gradient();
      },
    };
  };
}

function checkBox({ lower, upper }: Bounds, start: Float64Array): void {
  if (lower.length !== start.length || upper.length !== start.length)
    throw new RangeError(`${start.length} unknowns have ${lower.length} lower and ${upper.length} upper bounds`);
  const crossed = lower.findIndex((low, e) => !(low <= upper[e]));
  if (crossed >= 0)
    throw new RangeError(`bounds of unknown ${crossed} are crossed: ${lower[crossed]} and ${upper[crossed]}`);
}

function clip(point: Float64Array, { lower, upper }: Bounds): void {
  for (let e = 0; e < point.length; e++) point[e] = Math.min(upper[e], Math.max(lower[e], point[e]));
}

/**
 * Largest component of what a step down the gradient, cut off at the bounds, would change.
 *
 * @unit that of the gradient
 * @source Bertsekas (1982)
 */
export function projectedGradient(point: Float64Array, gradient: Float64Array, { lower, upper }: Bounds): number {
  let worst = 0;
  for (let e = 0; e < point.length; e++) {
    const to = Math.min(upper[e], Math.max(lower[e], point[e] - gradient[e]));
    worst = Math.max(worst, Math.abs(to - point[e]));
  }
  return worst;
}

function largest(values: Float64Array): number {
  let worst = 0;
  for (const value of values) worst = Math.max(worst, Math.abs(value));
  return worst;
}
