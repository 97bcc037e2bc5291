import {
  firstPoint,
  type InnerPoint,
  type InnerResiduals,
  residualsAt,
  type Sides,
  worstResidual,
} from "./innerPoint.ts";
import { type Direction, factorSystem, type NewtonSystem, newtonSystem, solveSystem } from "./newtonSystem.ts";
import { curvaturesInto, type ProgramCost } from "./programCost.ts";
import { addTransposedProduct } from "./sparseRows.ts";
import type { StandardForm } from "./standardForm.ts";

/** How `followPath` searches. */
export interface PathOptions {
  readonly tolerance: number;
  readonly maximum: number;
  readonly shouldStop?: () => boolean;
  /** A barrier for members of groups too: slower, but it does not get stuck where prices jump. */
  readonly guardsMembers?: boolean;
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
/** Steps without improvement by a tenth after which it counts as stalled; many where shares of 1e-20 have a barrier. */
const [PATIENCE, GUARDED_PATIENCE, IMPROVEMENT] = [25, 100, 0.9];

/**
 * Follows the central path of a standard form by Mehrotra's predictor and corrector.
 *
 * @unit that of the form
 * @source Nocedal & Wright (2006), Numerical Optimization, algorithm 16.4; Mehrotra (1992), SIAM Journal on Optimization 2(4)
 */
export function followPath(form: StandardForm, options: PathOptions): PathEnd {
  const system = newtonSystem(form);
  const patience = options.guardsMembers === true ? GUARDED_PATIENCE : PATIENCE;
  const first = firstPoint(form, options.guardsMembers === true);
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
    if (iterations >= options.maximum || iterations - improved > patience) break;
    if (options.shouldStop?.()) end = "stopped";
    else if (certifiesInfeasible(form, now)) end = "infeasible";
    if (end !== "stalled") break;
    const next = stepped(system, now, iterations - improved >= CAREFUL_AFTER);
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

/** Steps without improvement after which steps are careful, and what a careful step leaves of the barrier. */
const [CAREFUL_AFTER, CAREFUL_BARRIER] = [3, 0.3];

/** One step; null where no direction is finite. */
function stepped(system: NewtonSystem, now: Reached, isCareful: boolean): Reached | null {
  const { point, residuals } = now;
  factorSystem(system, ownCurvatures(system.form, point), point.x);
  const aims = isCareful
    ? new Float64Array(point.sides.gap.length).fill(CAREFUL_BARRIER * residuals.barrier)
    : correctedAims(system, now);
  const step = directionTo(system, point, residuals, aims);
  const lengths = stepLengths(system.form, point, step, Math.max(0.99, 1 - residuals.barrier));
  return moved(system.form, now, step, lengths);
}

/** Mehrotra's aims: as far down as a step towards zero would have come, cubed, less the product that it leaves. */
function correctedAims(system: NewtonSystem, { point, residuals }: Reached): Float64Array {
  const predictor = directionTo(system, point, residuals, new Float64Array(point.sides.gap.length));
  const left = barrierAfter(point.sides, predictor, stepLengths(system.form, point, predictor, 1));
  const centering = residuals.barrier === 0 ? 0 : (left / residuals.barrier) ** 3;
  const barrier = Math.max(centering * residuals.barrier, leastBarrier(residuals));
  return predictor.gap.map((gap, k) => barrier - gap * predictor.dual[k]);
}

/** Part of the other residuals that the barrier keeps while they are large. */
const KEPT = 1e-5;

/** A barrier that vanishes before the rows and slopes hold leaves the point stuck at its bounds. */
function leastBarrier({ primal, dual, quantity, cost, barrier }: InnerResiduals): number {
  return Math.min(barrier, KEPT * Math.max(primal, dual) * quantity * cost);
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
function stepLengths({ cost }: StandardForm, { x, sides }: InnerPoint, step: Step, part: number): Lengths {
  const primal = Math.min(1, part * Math.min(reach(sides.gap, step.gap), reachOfMembers(cost, x, step.x)));
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

/** How far members of groups may go until one is zero. */
function reachOfMembers({ groups }: ProgramCost, x: Float64Array, step: Float64Array): number {
  let length = Infinity;
  for (const { members } of groups)
    for (const v of members) if (step[v] < 0) length = Math.min(length, -x[v] / step[v]);
  return length;
}

function barrierAfter({ gap, dual }: Sides, step: Step, { primal, dual: dualLength }: Lengths): number {
  let sum = 0;
  for (let k = 0; k < gap.length; k++) sum += (gap[k] + primal * step.gap[k]) * (dual[k] + dualLength * step.dual[k]);
  return gap.length === 0 ? 0 : sum / gap.length;
}

/** Halvings of a step that leaves the range where the cost is finite, or where its slopes are like those before. */
const [HALVINGS, GENTLE_HALVINGS] = [20, 6];
/** Relative residual of the slopes that a step may leave in any case, and times that it may grow beyond. */
const [TAME, GROWTH] = [0.1, 2];

function moved(form: StandardForm, before: Reached, step: Step, lengths: Lengths): Reached | null {
  for (let halving = 0, part = 1; halving < HALVINGS; halving++, part /= 2) {
    const point = pointAlong(before.point, step, part * lengths.primal, part * lengths.dual);
    const residuals = residualsAt(form, point);
    if (!Number.isFinite(worstResidual(residuals))) continue;
    const allowed = Math.max(TAME, GROWTH * worstResidual(before.residuals));
    if (residuals.dual <= allowed || halving >= GENTLE_HALVINGS) return { point, residuals };
  }
  return null;
}

function pointAlong({ x, y, sides }: InnerPoint, step: Step, primal: number, dual: number): InnerPoint {
  return {
    x: x.map((value, v) => value + primal * step.x[v]),
    y: y.map((value, r) => value + dual * step.y[r]),
    sides: {
      ...sides,
      gap: sides.gap.map((value, k) => value + primal * step.gap[k]),
      dual: sides.dual.map((value, k) => value + dual * step.dual[k]),
    },
  };
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
