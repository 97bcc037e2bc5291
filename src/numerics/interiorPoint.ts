import {
  firstPoint,
  type InnerPoint,
  type InnerResiduals,
  residualsAt,
  type Sides,
  worstResidual,
} from "./innerPoint.ts";
import { type Direction, factorSystem, type NewtonSystem, newtonSystem, solveSystem } from "./newtonSystem.ts";
import { curvaturesInto } from "./programCost.ts";
import { addTransposedProduct } from "./sparseRows.ts";
import type { StandardForm } from "./standardForm.ts";

/** How `followPath` searches. */
export interface PathOptions {
  readonly tolerance: number;
  readonly maximum: number;
  readonly shouldStop?: () => boolean;
}

/** Where the search ended, in the form's own sizes: the best point seen. */
export interface PathEnd {
  readonly end: "converged" | "stalled" | "stopped" | "infeasible";
  readonly point: InnerPoint;
  readonly residuals: InnerResiduals;
  /** x of the last point, which may have run away.   [variable] */
  readonly last: Float64Array;
  readonly iterations: number;
}

/**
 * The search goes on to this part of the tolerance while it improves, and until of every gap and multiplier one is
 * within the tolerance: where both vanish, the product alone leaves x off by its root.
 */
const FURTHER = 1e-3;
/** Steps without improvement by a tenth after which it counts as stalled. */
const [PATIENCE, IMPROVEMENT] = [15, 0.9];

/**
 * Follows the central path of a standard form by Mehrotra's predictor and corrector.
 *
 * @unit that of the form
 * @source Nocedal & Wright (2006), Numerical Optimization, algorithm 16.4; Mehrotra (1992), SIAM Journal on Optimization 2(4)
 */
export function followPath(form: StandardForm, options: PathOptions): PathEnd {
  const system = newtonSystem(form);
  const first = firstPoint(form);
  let now: Reached = { point: first, residuals: residualsAt(form, first) };
  let best = now;
  let improved = 0;
  let iterations = 0;
  let end: PathEnd["end"] = "stalled";
  for (; ; iterations++) {
    const size = merit(now);
    if (size < IMPROVEMENT * merit(best)) improved = iterations;
    if (size < merit(best)) best = now;
    if (size <= FURTHER * options.tolerance) break;
    if (iterations >= options.maximum || iterations - improved > PATIENCE) break;
    if (options.shouldStop?.()) end = "stopped";
    else if (certifiesInfeasible(form, now)) end = "infeasible";
    if (end !== "stalled") break;
    const next = stepped(system, now);
    if (next === null) break;
    now = next;
  }
  if (worstResidual(best.residuals) <= options.tolerance) end = "converged";
  return { end, ...best, last: now.point.x, iterations };
}

interface Reached {
  readonly point: InnerPoint;
  readonly residuals: InnerResiduals;
}

function merit({ residuals }: Reached): number {
  return Math.max(worstResidual(residuals), FURTHER * residuals.proximity);
}

/** One predictor and corrector; null where no direction is finite. */
function stepped(system: NewtonSystem, { point, residuals }: Reached): Reached | null {
  const { form } = system;
  const { sides } = point;
  factorSystem(system, ownCurvatures(form, point), point.x);
  const aims = new Float64Array(sides.gap.length);
  const predictor = directionTo(system, point, residuals, aims);
  const affine = stepLengths(form, point, predictor, 1);
  const left = barrierAfter(sides, predictor, affine);
  const centering = residuals.barrier === 0 ? 0 : (left / residuals.barrier) ** 3;
  for (let k = 0; k < aims.length; k++) aims[k] = centering * residuals.barrier - predictor.gap[k] * predictor.dual[k];
  const corrector = directionTo(system, point, residuals, aims);
  const lengths = stepLengths(form, point, corrector, Math.max(0.99, 1 - residuals.barrier));
  return moved(form, point, corrector, lengths);
}

function ownCurvatures(form: StandardForm, { x, sides }: InnerPoint): Float64Array {
  const own = new Float64Array(form.variables);
  curvaturesInto(own, form.cost, x);
  for (let k = 0; k < sides.gap.length; k++) own[sides.variable[k]] += sides.dual[k] / sides.gap[k];
  return own;
}

interface Step extends Direction {
  readonly gap: Float64Array;
  readonly dual: Float64Array;
}

/** The Newton direction that takes every gap × multiplier to its aim. */
function directionTo(
  system: NewtonSystem,
  { x, sides }: InnerPoint,
  residuals: InnerResiduals,
  aims: Float64Array,
): Step {
  const { variable, sign, gap, dual } = sides;
  const g = residuals.slopes.slice();
  for (let k = 0; k < gap.length; k++) g[variable[k]] += (sign[k] * (aims[k] - dual[k] * gap[k])) / gap[k];
  const { x: dx, y } = solveSystem(system, g, residuals.rows, x);
  const gapStep = gap.map((_, k) => sign[k] * dx[variable[k]]);
  return { x: dx, y, gap: gapStep, dual: gap.map((room, k) => (aims[k] - dual[k] * (room + gapStep[k])) / room) };
}

interface Lengths {
  readonly primal: number;
  readonly dual: number;
}

/** Part of the way to the boundary; one length for both where the cost is curved. */
function stepLengths({ cost }: StandardForm, { sides }: InnerPoint, step: Step, part: number): Lengths {
  const primal = Math.min(1, part * reach(sides.gap, step.gap));
  const dual = Math.min(1, part * reach(sides.dual, step.dual));
  const isLinear = cost.groups.length === 0 && cost.smooth.length === 0 && cost.quadratic.every((q) => q === 0);
  const both = Math.min(primal, dual);
  return isLinear ? { primal, dual } : { primal: both, dual: both };
}

function reach(values: Float64Array, step: Float64Array): number {
  let length = Infinity;
  for (let k = 0; k < values.length; k++) if (step[k] < 0) length = Math.min(length, -values[k] / step[k]);
  return length;
}

function barrierAfter({ gap, dual }: Sides, step: Step, { primal, dual: dualLength }: Lengths): number {
  let sum = 0;
  for (let k = 0; k < gap.length; k++) sum += (gap[k] + primal * step.gap[k]) * (dual[k] + dualLength * step.dual[k]);
  return gap.length === 0 ? 0 : sum / gap.length;
}

/** Halvings of a step that leaves the range where the cost is finite. */
const HALVINGS = 20;

function moved(form: StandardForm, { x, y, sides }: InnerPoint, step: Step, lengths: Lengths): Reached | null {
  for (let halving = 0, part = 1; halving < HALVINGS; halving++, part /= 2) {
    const [primal, dual] = [part * lengths.primal, part * lengths.dual];
    const point = {
      x: x.map((value, v) => value + primal * step.x[v]),
      y: y.map((value, r) => value + dual * step.y[r]),
      sides: {
        ...sides,
        gap: sides.gap.map((value, k) => value + primal * step.gap[k]),
        dual: sides.dual.map((value, k) => value + dual * step.dual[k]),
      },
    };
    const residuals = residualsAt(form, point);
    if (Number.isFinite(worstResidual(residuals))) return { point, residuals };
  }
  return null;
}

/** Multipliers beyond this many times the slopes may be a proof that no point is feasible. */
const LARGE_MULTIPLIER = 1e4;
/** How near a proof must be to an exact one. */
const CERTAINTY = 1e-9;

/** Whether y proves that the rows cannot hold: bᵀy > max of yᵀAx within the bounds. */
function certifiesInfeasible(form: StandardForm, { point, residuals }: Reached): boolean {
  if (residuals.primal < CERTAINTY || largest(point.y) < LARGE_MULTIPLIER) return false;
  const ray = new Float64Array(form.variables);
  addTransposedProduct(ray, form.matrix, point.y, 1);
  let value = 0;
  let size = 0;
  form.right.forEach((b, r) => (value += b * point.y[r]));
  for (let v = 0; v < ray.length; v++) {
    const bound = ray[v] > 0 ? form.upper[v] : form.lower[v];
    if (Number.isFinite(bound)) value -= ray[v] * bound;
    else size = Math.max(size, Math.abs(ray[v]) * Math.max(1, Math.abs(point.x[v])));
  }
  return value > 0 && size * form.variables <= Math.sqrt(CERTAINTY) * value;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
