import {
  type Bounds,
  type ComplementarityResiduals,
  complementarityResiduals,
  worstComplementarity,
} from "./complementarityResiduals.ts";
import { equationAt, type Weights } from "./fischerBurmeister.ts";
import { linearSolution } from "./linearSolution.ts";

/** How `solveComplementarity` searches. */
export interface ComplementarityOptions {
  /** Largest relative residual of any kind at the answer; default 1e-9. */
  readonly tolerance?: number;
  /** Newton steps before giving up; default 200. */
  readonly maximum?: number;
  /** Asked before every step; true ends the search. */
  readonly shouldStop?: () => boolean;
}

/**
 * Where the search ended: `converged`, or why not, with the best point seen. `stalled`: no step brings the conditions
 * nearer to holding; `exhausted`: `maximum` steps; `undefined`: F is not finite at the start.
 */
export interface Complementarity {
  readonly end: "converged" | "stalled" | "exhausted" | "stopped" | "undefined";
  /** Within the bounds.   [variable] */
  readonly x: Float64Array;
  /** F(x)   [variable] */
  readonly f: Float64Array;
  readonly iterations: number;
  readonly residuals: ComplementarityResiduals;
  /** Variable whose condition is farthest from holding. */
  readonly worst: number;
}

/**
 * Finds x with l ≤ x ≤ u, F(x) ≥ 0 where x > l is not, F(x) ≤ 0 where x < u is not: x at l for F > 0, at u for F < 0,
 * F = 0 between. Semismooth Newton on Fischer-Burmeister equations with a line search, least squares where singular.
 *
 * @param f         Writes F(x) into its second argument; x may lie outside the bounds, non-finite values shorten the step.
 * @param jacobian  Writes ∂F/∂x into its second argument, zero at first.   [row, column]
 * @param start     First x, not changed.
 * @throws RangeError when sizes disagree or a lower bound is above its upper one.
 * @unit that of x
 * @source Billups (1995), Algorithms for complementarity problems; De Luca, Facchinei & Kanzow (1996), Mathematical Programming 75
 *
 * @example  Supply x = p meets demand 4 − p at a price of at most 1.5
 *   const excess = (p: Float64Array, out: Float64Array) => void (out[0] = 2 * p[0] - 4);
 *   const slope = (_: Float64Array, out: Float64Array) => void (out[0] = 2);
 *   const bounds = { lower: Float64Array.of(0), upper: Float64Array.of(1.5) };
 *   solveComplementarity(excess, slope, bounds, Float64Array.of(1)).x[0];   // 1.500000
 */
export function solveComplementarity(
  f: (x: Float64Array, out: Float64Array) => void,
  jacobian: (x: Float64Array, out: Float64Array) => void,
  bounds: Bounds,
  start: Float64Array,
  options: ComplementarityOptions = {},
): Complementarity {
  checkSizes(bounds, start);
  const { tolerance = 1e-9, maximum = 200 } = options;
  const problem = { f, jacobian, bounds, scale: rowScale(jacobian, start), sizes: sizesOf(bounds, start) };
  let now = reached(problem, clamped(start, bounds));
  if (now === null) return { ...ended(problem, clamped(start, bounds)), end: "undefined", iterations: 0 };
  const goal = FURTHER * tolerance;
  let end: Complementarity["end"] = "exhausted";
  let iterations = 0;
  let [best, improved] = [now.merit, 0];
  while (iterations < maximum && now.merit > 0) {
    if (options.shouldStop?.()) {
      end = "stopped";
      break;
    }
    const next: Reached | null = newtonStep(problem, now);
    if (next !== null && next.merit < IMPROVEMENT * best) [best, improved] = [next.merit, iterations];
    if (next === null || iterations - improved > PATIENCE) {
      end = "stalled";
      break;
    }
    now = next;
    iterations++;
    if (worstComplementarity(ended(problem, clamped(now.x, bounds)).residuals) <= goal) break;
  }
  const found = ended(problem, clamped(now.x, bounds));
  return { ...found, end: worstComplementarity(found.residuals) <= tolerance ? "converged" : end, iterations };
}

/** The search goes on to this part of the tolerance. */
const FURTHER = 1e-3;
/** Steps after which a merit that has not fallen by a tenth counts as stalled. */
const [PATIENCE, IMPROVEMENT] = [20, 0.9];

interface Problem {
  readonly f: (x: Float64Array, out: Float64Array) => void;
  readonly jacobian: (x: Float64Array, out: Float64Array) => void;
  readonly bounds: Bounds;
  /** Size of each row of the Jacobian, divided out. */
  readonly scale: Float64Array;
  /** Size of each variable. */
  readonly sizes: Float64Array;
}

interface Reached {
  readonly x: Float64Array;
  readonly value: Float64Array;
  readonly weights: readonly Weights[];
  /** Half the sum of squares of `value`. */
  readonly merit: number;
}

function checkSizes({ lower, upper }: Bounds, start: Float64Array): void {
  if (lower.length !== start.length || upper.length !== start.length)
    throw new RangeError(`${lower.length} lower, ${upper.length} upper bounds for ${start.length} variables`);
  const crossed = lower.findIndex((value, v) => !(value <= upper[v]));
  if (crossed >= 0) throw new RangeError(`bounds of variable ${crossed} are ${lower[crossed]} and ${upper[crossed]}`);
  const wrong = start.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`start[${wrong}] is ${start[wrong]}`);
}

function rowScale(jacobian: Problem["jacobian"], start: Float64Array): Float64Array {
  const size = start.length;
  const matrix = new Float64Array(size * size);
  jacobian(start, matrix);
  return start.map((_, r) => {
    const most = matrix.subarray(r * size, (r + 1) * size).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    return most > 0 && Number.isFinite(most) ? most : 1;
  });
}

function reached({ f, bounds, scale }: Problem, x: Float64Array): Reached | null {
  const raw = new Float64Array(x.length);
  f(x, raw);
  const equations = x.map((_, v) => raw[v] / scale[v]);
  const weights: Weights[] = [];
  const value = x.map((at, v) => {
    const equation = equationAt(at, equations[v], bounds.lower[v], bounds.upper[v]);
    weights.push(equation);
    return equation.value;
  });
  const merit = value.reduce((sum, each) => sum + (each * each) / 2, 0);
  return Number.isFinite(merit) ? { x, value, weights, merit } : null;
}

/** Share of the predicted fall that a step must bring, and halvings before it is given up. */
const [SUFFICIENT, HALVINGS] = [1e-4, 40];

function newtonStep(problem: Problem, now: Reached): Reached | null {
  const size = now.x.length;
  const matrix = new Float64Array(size * size);
  problem.jacobian(now.x, matrix);
  now.weights.forEach(({ onX, onF }, r) => {
    for (let c = 0; c < size; c++) matrix[r * size + c] *= onF / problem.scale[r];
    matrix[r * size + r] += onX;
  });
  const gradient = transposedTimes(matrix, now.value);
  const newton = linearSolution(matrix, now.value);
  return (
    (newton === null ? null : searched(problem, now, newton, gradient)) ??
    searchedOrNull(problem, now, leastSquares(matrix, gradient, now.merit), gradient) ??
    searched(problem, now, gradient, gradient)
  );
}

function searchedOrNull(
  problem: Problem,
  now: Reached,
  direction: Float64Array | null,
  gradient: Float64Array,
): Reached | null {
  return direction === null ? null : searched(problem, now, direction, gradient);
}

/** Halves x − t·direction until the merit falls enough. */
function searched(problem: Problem, now: Reached, direction: Float64Array, gradient: Float64Array): Reached | null {
  const fall = direction.reduce((sum, each, v) => sum + each * gradient[v], 0);
  if (!(fall > 0)) return null;
  for (let halving = 0, part = 1; halving < HALVINGS; halving++, part /= 2) {
    const next = reached(
      problem,
      now.x.map((value, v) => value - part * direction[v]),
    );
    if (next !== null && next.merit <= now.merit - SUFFICIENT * part * fall) return next;
  }
  return null;
}

/** Levenberg-Marquardt: (HᵀH + νI) d = HᵀΦ. */
function leastSquares(matrix: Float64Array, gradient: Float64Array, merit: number): Float64Array | null {
  const size = gradient.length;
  const square = new Float64Array(size * size);
  for (let r = 0; r < size; r++) {
    for (let a = 0; a < size; a++) {
      const value = matrix[r * size + a];
      if (value === 0) continue;
      for (let b = 0; b < size; b++) square[a * size + b] += value * matrix[r * size + b];
    }
  }
  const nu = Math.min(1e-3, Math.sqrt(merit)) + 1e-14;
  for (let a = 0; a < size; a++) square[a * size + a] += nu;
  return linearSolution(square, gradient);
}

function transposedTimes(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const out = new Float64Array(size);
  for (let r = 0; r < size; r++) for (let c = 0; c < size; c++) out[c] += matrix[r * size + c] * vector[r];
  return out;
}

function ended(problem: Problem, x: Float64Array): Omit<Complementarity, "end" | "iterations"> {
  const { f, bounds, sizes } = problem;
  const values = new Float64Array(x.length);
  f(x, values);
  const misses = x.map((at, v) =>
    Math.abs(equationAt(at, values[v] / problem.scale[v], bounds.lower[v], bounds.upper[v]).value),
  );
  const own = {
    x: x.map((at, v) => Math.min(RUNAWAY * sizes[v], Math.max(sizes[v], Math.abs(at)))),
    f: termSizes(problem, x),
  };
  const residuals = complementarityResiduals(x, values, bounds, own);
  return { x, f: values, residuals, worst: misses.reduce((most, miss, v) => (miss > misses[most] ? v : most), 0) };
}

/** A point that runs away makes everything look small: variables count up to this many times their own size. */
const RUNAWAY = 1e4;

/** Largest term of each row of F, linearised at x. */
function termSizes({ jacobian, sizes, scale }: Problem, x: Float64Array): Float64Array {
  const size = x.length;
  const matrix = new Float64Array(size * size);
  jacobian(x, matrix);
  return x.map((_, r) => {
    let most = 0;
    for (let c = 0; c < size; c++)
      most = Math.max(most, Math.abs(matrix[r * size + c]) * Math.min(Math.abs(x[c]), RUNAWAY * sizes[c]));
    return Number.isFinite(most) && most > 0 ? most : scale[r];
  });
}

/** Size of each variable, from its start and its bounds; one where both are zero. */
function sizesOf({ lower, upper }: Bounds, start: Float64Array): Float64Array {
  return start.map((at, v) => {
    const known = [at, lower[v], upper[v]].map(Math.abs).filter((value) => value > 0 && Number.isFinite(value));
    return known.length === 0 ? 1 : known.reduce((least, each) => Math.min(least, each), Infinity);
  });
}

function clamped(x: Float64Array, { lower, upper }: Bounds): Float64Array {
  return x.map((value, v) => Math.min(upper[v], Math.max(lower[v], value)));
}
