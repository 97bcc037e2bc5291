import type { Bounds } from "./complementarityResiduals.ts";
import type { Valued } from "./valued.ts";

/** Where a line search starts. */
export interface StepStart {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly bounds: Bounds;
  /** What values may be off by. */
  readonly noise: number;
}

/** Where it ended. */
export interface Reached {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

/** A step is long enough where the slope is no steeper than this part of the first one, and short enough where the value falls by that part of what the first slope promised. */
const FLATTENED = 0.9;
const FALLEN = 1e-4;
const TRIALS = 30;

/**
 * A point along a direction, cut off at the bounds, where the value has fallen and the slope has flattened.
 *
 * @param length  First length that is tried, in directions.
 * @returns null where no trial lowers the value.
 * @unit that of the point
 * @source Lewis & Overton (2013), Mathematical Programming 141, algorithm 2.6; Hager & Zhang (2005), (4.1), within the noise
 */
export function searchAlong(
  f: (point: Float64Array) => Valued | null,
  start: StepStart,
  direction: Float64Array,
  length: number,
): Reached | null {
  const steepness = slopeAlong(start.gradient, start.point, direction, start.bounds, 0);
  let [low, high] = [0, Infinity];
  let best: Reached | null = null;
  let tried = length;
  for (let trial = 0; trial < TRIALS; trial++) {
    const point = moved(start, direction, tried);
    const valued = f(point);
    const found = valued === null ? null : fallenTo(valued, point, start, direction, tried, steepness);
    if (found === null) {
      high = tried;
      tried = low === 0 && valued !== null ? shortened(start.value, steepness, tried, valued.value) : (low + high) / 2;
      continue;
    }
    best = found.reached;
    if (found.slope >= FLATTENED * steepness) return best;
    low = tried;
    tried = high === Infinity ? 3 * tried : (low + high) / 2;
  }
  return best;
}

/** The point with its slope where the value has fallen; within the noise of values the slope alone decides. */
function fallenTo(
  valued: Valued,
  point: Float64Array,
  start: StepStart,
  direction: Float64Array,
  length: number,
  steepness: number,
): { readonly reached: Reached; readonly slope: number } | null {
  const promised = promisedFall(start, point);
  if (!(promised < 0)) return null;
  const isLower = valued.value <= start.value + FALLEN * promised;
  if (!isLower && valued.value > start.value + start.noise) return null;
  const gradient = valued.gradient().slice();
  const slope = slopeAlong(gradient, start.point, direction, start.bounds, length);
  if (!isLower && slope > (2 * FALLEN - 1) * steepness) return null;
  return { reached: { point, value: valued.value, gradient }, slope };
}

function promisedFall({ point, gradient }: StepStart, to: Float64Array): number {
  let sum = 0;
  for (let e = 0; e < point.length; e++) sum += gradient[e] * (to[e] - point[e]);
  return sum;
}

function moved({ point, bounds }: StepStart, direction: Float64Array, length: number): Float64Array {
  const { lower, upper } = bounds;
  return point.map((value, e) => Math.min(upper[e], Math.max(lower[e], value + length * direction[e])));
}

/** Slope of the value where the path is now: components that have met their bound move no more. */
function slopeAlong(
  gradient: Float64Array,
  from: Float64Array,
  direction: Float64Array,
  { lower, upper }: Bounds,
  length: number,
): number {
  let slope = 0;
  for (let e = 0; e < from.length; e++) {
    const to = from[e] + length * direction[e];
    const isCut = direction[e] > 0 ? to >= upper[e] : to <= lower[e];
    if (!isCut) slope += gradient[e] * direction[e];
  }
  return slope;
}

/** Where a parabola through two values and the first slope is lowest, between a tenth and a half of the step. */
function shortened(value: number, steepness: number, length: number, after: number): number {
  const lowest = (-steepness * length * length) / (2 * (after - value - steepness * length));
  return Number.isFinite(lowest) ? Math.min(length / 2, Math.max(length / 10, lowest)) : length / 2;
}
