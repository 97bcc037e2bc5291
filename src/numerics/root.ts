import { linearSolution } from "./linearSolution.ts";

/** How `solveRoot` searches. */
export interface RootOptions {
  /** Largest allowed component of the residual. */
  readonly tolerance: number;
  /** Newton steps before giving up. */
  readonly maximum: number;
  /** Steps without halving the residual after which it gives up; the default is not to. */
  readonly patience?: number;
  /** Largest change of one component in one step. */
  readonly cap: number;
  /** Step of the finite differences. */
  readonly difference: number;
}

/** Where a search ended. */
export interface Root {
  readonly converged: boolean;
  readonly point: Float64Array;
  readonly residual: number;
  readonly steps: number;
}

/**
 * Finds x with f(x) = 0 by Newton's method: Jacobian by forward differences, kept up by Broyden's rank-one
 * updates while steps succeed and made anew when one fails; steps are halved until the residual falls.
 *
 * @param residuals  f; null where it cannot be evaluated.
 * @param start      First x, not changed.
 * @returns the best point, whether or not it is within the tolerance.
 * @unit that of x
 * @source Broyden (1965), Mathematics of Computation 19; Nocedal & Wright (2006), algorithms 11.1 and 11.3
 *
 * @example  The square root of two
 *   const square = (x: Float64Array) => Float64Array.of(x[0] * x[0] - 2);
 *   solveRoot(square, Float64Array.of(1), { tolerance: 1e-12, maximum: 20, cap: 1, difference: 1e-7 }).point[0]   // 1.414214
 */
export function solveRoot(
  residuals: (point: Float64Array) => Float64Array | null,
  start: Float64Array,
  options: RootOptions,
): Root {
  let point: Float64Array = start.slice();
  let value = residuals(point);
  let steps = 0;
  if (value === null) return { converged: false, point, residual: Infinity, steps };
  let jacobian: Float64Array | null = null;
  let isFresh = false;
  let halved = largest(value);
  let last = 0;
  const isStalled = (): boolean => steps - last >= (options.patience ?? Infinity);
  while (largest(value) > options.tolerance && steps < options.maximum && !isStalled()) {
    if (jacobian === null) {
      jacobian = forwardDifferences(residuals, point, value, options.difference);
      isFresh = true;
      if (jacobian === null) break;
    }
    const accepted = dampedStep(residuals, point, value, jacobian, options.cap);
    steps++;
    if (accepted === null) {
      if (isFresh) break;
      jacobian = null;
      continue;
    }
    const slow = largest(accepted.value) > 0.5 * largest(value);
    if (slow && !isFresh) jacobian = null;
    else updateJacobian(jacobian, accepted.step, value, accepted.value);
    isFresh = false;
    point = accepted.point;
    value = accepted.value;
    if (largest(value) > halved / 2) continue;
    [halved, last] = [largest(value), steps];
  }
  const residual = largest(value);
  return { converged: residual <= options.tolerance, point, residual, steps };
}

interface Step {
  readonly point: Float64Array;
  readonly value: Float64Array;
  readonly step: Float64Array;
}

const HALVINGS = 12;

function dampedStep(
  residuals: (point: Float64Array) => Float64Array | null,
  point: Float64Array,
  value: Float64Array,
  jacobian: Float64Array,
  cap: number,
): Step | null {
  const direction = linearSolution(jacobian, value);
  if (direction === null) return null;
  const scale = Math.min(1, cap / largest(direction));
  for (let halving = 0; halving < HALVINGS; halving++) {
    const factor = -scale / 2 ** halving;
    const step = direction.map((each) => each * factor);
    const next = point.map((each, e) => each + step[e]);
    const after = residuals(next);
    if (after !== null && norm(after) < norm(value)) return { point: next, value: after, step };
  }
  return null;
}

function forwardDifferences(
  residuals: (point: Float64Array) => Float64Array | null,
  point: Float64Array,
  value: Float64Array,
  difference: number,
): Float64Array | null {
  const size = point.length;
  const jacobian = new Float64Array(size * size);
  for (let c = 0; c < size; c++) {
    const moved = point.slice();
    moved[c] += difference;
    const after = residuals(moved);
    if (after === null) return null;
    for (let r = 0; r < size; r++) jacobian[r * size + c] = (after[r] - value[r]) / difference;
  }
  return jacobian;
}

function updateJacobian(jacobian: Float64Array, step: Float64Array, before: Float64Array, after: Float64Array): void {
  const size = step.length;
  let squared = 0;
  for (const each of step) squared += each * each;
  for (let r = 0; r < size; r++) {
    let predicted = 0;
    for (let c = 0; c < size; c++) predicted += jacobian[r * size + c] * step[c];
    const surprise = (after[r] - before[r] - predicted) / squared;
    for (let c = 0; c < size; c++) jacobian[r * size + c] += surprise * step[c];
  }
}

function largest(values: Float64Array): number {
  let worst = 0;
  for (const value of values) worst = Math.max(worst, Math.abs(value));
  return worst;
}

function norm(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}
