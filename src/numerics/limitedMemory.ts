import type { Bounds } from "./complementarityResiduals.ts";

/** The last steps and what they changed of the gradient, oldest first. */
export interface Curvatures {
  readonly steps: Float64Array[];
  readonly changes: Float64Array[];
  readonly room: number;
  count: number;
}

/**
 * No steps yet, room for `memory` of them.
 *
 * @unit none
 * @source Liu & Nocedal (1989), Mathematical Programming 45
 */
export function curvatures(size: number, memory: number): Curvatures {
  const rows = (): Float64Array[] => Array.from({ length: memory }, () => new Float64Array(size));
  return { steps: rows(), changes: rows(), room: memory, count: 0 };
}

/** Part of |change|² that step · change must exceed: less is no curvature, or that of noise. */
const LEAST_CURVATURE = 1e-12;

/**
 * Keeps a step that saw positive curvature; the oldest makes room.
 *
 * @unit none
 * @source Liu & Nocedal (1989)
 */
export function noteCurvature(
  kept: Curvatures,
  from: Float64Array,
  to: Float64Array,
  before: Float64Array,
  after: Float64Array,
): void {
  let [curvature, squared] = [0, 0];
  for (let e = 0; e < from.length; e++) {
    const change = after[e] - before[e];
    curvature += (to[e] - from[e]) * change;
    squared += change * change;
  }
  if (kept.room === 0 || !(curvature > LEAST_CURVATURE * squared)) return;
  if (kept.count === kept.room) {
    kept.steps.push(kept.steps.shift()!);
    kept.changes.push(kept.changes.shift()!);
    kept.count--;
  }
  const [step, change] = [kept.steps[kept.count], kept.changes[kept.count]];
  for (let e = 0; e < from.length; e++) {
    step[e] = to[e] - from[e];
    change[e] = after[e] - before[e];
  }
  kept.count++;
}

/**
 * −H g in the components that are free to move, by the two loops over the steps that are kept; −g where that is no descent. A
 * component at a bound that the gradient pushes out of the box stays.
 *
 * @unit that of the point
 * @source Nocedal & Wright (2006), algorithm 7.4; Bertsekas (1982), SIAM Journal on Control and Optimization 20
 */
export function descentInto(
  direction: Float64Array,
  point: Float64Array,
  gradient: Float64Array,
  { lower, upper }: Bounds,
  kept: Curvatures,
): void {
  const isFree = (e: number): boolean => !(gradient[e] > 0 ? point[e] <= lower[e] : point[e] >= upper[e]);
  const size = point.length;
  for (let e = 0; e < size; e++) direction[e] = isFree(e) ? -gradient[e] : 0;
  twoLoops(direction, kept, isFree);
  let [slope, steepest, length] = [0, 0, 0];
  for (let e = 0; e < size; e++) {
    if (!isFree(e)) direction[e] = 0;
    slope += gradient[e] * direction[e];
    if (isFree(e)) steepest += gradient[e] * gradient[e];
    length += direction[e] * direction[e];
  }
  if (slope < -LEAST_DESCENT * Math.sqrt(steepest * length)) return;
  kept.count = 0;
  for (let e = 0; e < size; e++) direction[e] = isFree(e) ? -gradient[e] : 0;
}

/** Least cosine between a direction and the way straight down. */
const LEAST_DESCENT = 1e-10;

function twoLoops(direction: Float64Array, kept: Curvatures, isFree: (e: number) => boolean): void {
  const { steps, changes, count } = kept;
  const product = (left: Float64Array, right: Float64Array): number => {
    let sum = 0;
    for (let e = 0; e < left.length; e++) if (isFree(e)) sum += left[e] * right[e];
    return sum;
  };
  const add = (factor: number, row: Float64Array): void => {
    for (let e = 0; e < row.length; e++) direction[e] += factor * row[e];
  };
  const weights = new Float64Array(count);
  const curved = steps.map((step, k) => (k < count ? product(step, changes[k]) : 0));
  let newest = -1;
  for (let k = count - 1; k >= 0; k--) {
    if (curved[k] <= 0) continue;
    if (newest < 0) newest = k;
    weights[k] = product(steps[k], direction) / curved[k];
    add(-weights[k], changes[k]);
  }
  if (newest < 0) return;
  const scale = curved[newest] / product(changes[newest], changes[newest]);
  for (let e = 0; e < direction.length; e++) direction[e] *= scale;
  for (let k = 0; k < count; k++) {
    if (curved[k] <= 0) continue;
    add(weights[k] - product(changes[k], direction) / curved[k], steps[k]);
  }
}
