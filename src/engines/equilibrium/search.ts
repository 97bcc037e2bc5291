import { type FixedPoint, solveFixedPoint } from "../../numerics/index.ts";
import { TertiusError } from "../../problems/index.ts";
import { baseState } from "./baseState.ts";
import { type DeficitWalk, walkDeficits } from "./deficitWalk.ts";
import { type Evaluation, evaluate, INCOME_FLOOR, newEvaluation } from "./evaluation.ts";
import { fixedPointMap, type NationalResponder } from "./fixedPointMap.ts";
import { between } from "./homotopy.ts";
import type { EquilibriumModel } from "./model.ts";
import { cautiousResponse, nationalResponse } from "./nationalResponse.ts";
import { basePolicy } from "./policy.ts";
import { interrupted } from "./problems.ts";
import { equationResiduals } from "./residuals.ts";
import type { Residuals } from "./results.ts";
import type { SolveOptions } from "./solveOptions.ts";
import { type System, system } from "./system.ts";
import { searchWages } from "./wageNewton.ts";

/** Where the searches ended, within the tolerance or not. */
export interface Attempt {
  readonly state: Float64Array;
  readonly method: string;
  readonly evaluations: number;
  readonly residuals: Residuals;
  /** The country whose income runs out before its deficit is served; null when none was found. */
  readonly poorest: number | null;
  /** D′ that the whole deficits would come to where no equilibrium was found. */
  readonly deficitsAhead: Float64Array | null;
}

/** The step of the map is smaller than the residual of the equations, by at most this in every case tried. */
const STEP_MARGIN = 0.25;
const MEMORY = 6;
const CAP = 0.5;
const PATIENCE = 120;
/** Steps of whole countries halve the gap every few evaluations, or lead nowhere. */
const NATIONAL_PATIENCE = 30;

/**
 * Four searches, each called only where those before it failed: Anderson acceleration, Newton's method on
 * wages, the shock in parts, the deficits in parts. The last also tells an equilibrium that was not found from
 * one that does not exist because the income of a country runs out.
 *
 * @unit as in `Evaluation`
 * @source equilibrium.md §3 and §4
 */
export function searchEquilibrium(
  base: EquilibriumModel,
  built: System,
  evaluation: Evaluation,
  options: SolveOptions,
  tolerance: number,
): Attempt {
  const first = anderson(built, evaluation, options.start ?? baseState(base), options, tolerance);
  const judged = (state: Float64Array, method: string, evaluations: number, isEvaluated = false): Attempt => {
    if (!isEvaluated) evaluate(built, state, evaluation);
    const residuals = equationResiduals(base, built, state, evaluation);
    return { state, method, evaluations, residuals, poorest: null, deficitsAhead: null };
  };
  const joint = judged(first.point, "anderson", first.evaluations, first.end === "converged");
  if (joint.residuals.max <= tolerance) return joint;
  const newton = searchWages(built, evaluation, first.point, tolerance / 10, stopper(options));
  const nested = judged(newton.state, "wage-newton", joint.evaluations + newton.evaluations);
  if (nested.residuals.max <= tolerance) return nested;
  const walked = walkShock(base, built, options, tolerance);
  const inParts = judged(walked.state, "homotopy", nested.evaluations + walked.evaluations);
  if (inParts.residuals.max <= tolerance) return inParts;
  const served = walkToDeficits(base, built, options, tolerance);
  const last = judged(served.state, "deficit-homotopy", inParts.evaluations + served.evaluations);
  const { poorest, deficitsAhead } = served;
  return { ...nearest([last, inParts, nested, joint]), evaluations: last.evaluations, poorest, deficitsAhead };
}

function nearest(attempts: readonly Attempt[]): Attempt {
  return attempts.reduce((best, each) => (each.residuals.max < best.residuals.max ? each : best));
}

/** The first country whose income is at the floor that keeps iterates alive; null when none is. @unit none @source equilibrium.md §2 */
export function withoutIncome(built: System, evaluation: Evaluation): number | null {
  for (let n = 0; n < built.countries; n++) {
    if (evaluation.income[n]! <= INCOME_FLOOR * evaluation.wageHat[n]! * built.valueAdded[n]!) return n;
  }
  return null;
}

function stopper(options: SolveOptions): () => boolean {
  return () => {
    if (options.signal?.aborted) throw new TertiusError([interrupted()]);
    return false;
  };
}

/** Moves countries as wholes; where that leads nowhere, every wage cautiously from the same start. */
function anderson(
  built: System,
  evaluation: Evaluation,
  start: Float64Array,
  options: SolveOptions,
  tolerance: number,
): FixedPoint {
  const maximum = options.maxEvaluations ?? 2000;
  const iterated = (respond: NationalResponder, patience: number, most: number): FixedPoint => {
    const map = fixedPointMap(built, evaluation, respond);
    return solveFixedPoint(map.step, start, {
      tolerance: tolerance * STEP_MARGIN,
      maximum: most,
      memory: MEMORY,
      cap: CAP,
      patience,
      size: map.gap,
      shouldStop: stopper(options),
    });
  };
  const national = iterated(nationalResponse, NATIONAL_PATIENCE, maximum);
  if (national.end === "converged" || national.evaluations >= maximum) return national;
  const cautious = iterated(cautiousResponse, PATIENCE, maximum - national.evaluations);
  return { ...cautious, evaluations: national.evaluations + cautious.evaluations };
}

/** A stage of a walk: solved or not, and how much income each country has left over its wages. */
interface Stage {
  readonly state: Float64Array;
  readonly evaluations: number;
  readonly isSolved: boolean;
  readonly evaluation: Evaluation;
}

function solveStage(
  base: EquilibriumModel,
  stage: System,
  start: Float64Array,
  options: SolveOptions,
  tolerance: number,
): Stage {
  const evaluation = newEvaluation(stage);
  const first = anderson(stage, evaluation, start, options, tolerance);
  if (first.end === "converged")
    return { state: first.point, evaluations: first.evaluations, isSolved: true, evaluation };
  evaluate(stage, first.point, evaluation);
  const newton = searchWages(stage, evaluation, first.point, tolerance / 10, stopper(options));
  evaluate(stage, newton.state, evaluation);
  const isSolved = equationResiduals(base, stage, newton.state, evaluation).max <= tolerance;
  return { state: newton.state, evaluations: first.evaluations + newton.evaluations, isSolved, evaluation };
}

const SMALLEST_PART = 1 / 32;
/** Evaluations after which a walk in parts is given up: one that arrives has taken fewer in every case tried. */
const MOST_IN_PARTS = 15_000;
const STAGE_TOLERANCE = 1e-7;

/** Applies the shock in parts, each solved from the last; halves a part that fails. */
function walkShock(base: EquilibriumModel, target: System, options: SolveOptions, tolerance: number): Stage {
  const origin = system(base, basePolicy(base), target.closure);
  let state = baseState(base);
  let done = 0;
  let evaluations = 0;
  for (let part = 0.25; part >= SMALLEST_PART && evaluations < MOST_IN_PARTS;) {
    const next = Math.min(done + part, 1);
    const isLast = next === 1;
    const stage = isLast ? target : between(origin, target, next);
    const tried = solveStage(base, stage, state, options, isLast ? tolerance : STAGE_TOLERANCE);
    evaluations += tried.evaluations;
    if (tried.isSolved && isLast) return { ...tried, evaluations };
    if (tried.isSolved) {
      done = next;
      state = tried.state;
    } else part /= 2;
  }
  const evaluation = newEvaluation(target);
  evaluate(target, state, evaluation);
  return { state, evaluations, isSolved: false, evaluation };
}

function walkToDeficits(base: EquilibriumModel, target: System, options: SolveOptions, tolerance: number): DeficitWalk {
  let spent = 0;
  return walkDeficits(target, baseState(base), (stage, start, isLast) => {
    const within = isLast ? tolerance : STAGE_TOLERANCE;
    if (spent >= MOST_IN_PARTS)
      return { state: start, evaluations: 0, isSolved: false, evaluation: newEvaluation(stage) };
    const near = solveStage(base, stage, start, options, within);
    const tried = near.isSolved || isLast ? near : walkShock(base, stage, options, within);
    spent += near.evaluations + (tried === near ? 0 : tried.evaluations);
    return { ...tried, isSolved: tried.isSolved && withoutIncome(stage, tried.evaluation) === null };
  });
}
