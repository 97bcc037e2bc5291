import { baseState } from "./baseState.ts";
import { type DeficitWalk, walkDeficits } from "./deficitWalk.ts";
import { type Evaluation, evaluate, INCOME_FLOOR, newEvaluation } from "./evaluation.ts";
import { searchJointly, stopper } from "./jointSearch.ts";
import type { RunOut } from "./milestones.ts";
import type { EquilibriumModel } from "./model.ts";
import { equationResiduals } from "./residuals.ts";
import type { Residuals } from "./results.ts";
import { walkShock } from "./shockWalk.ts";
import type { SolveOptions } from "./solveOptions.ts";
import type { System } from "./system.ts";
import { searchWages } from "./wageNewton.ts";
import { solveStage, STAGE_TOLERANCE } from "./walkStage.ts";

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
  /** The country that subsidies leave without income at a part of the shock; null when none was found. */
  readonly spent: RunOut | null;
}

/** Evaluations after which each search that follows the first is given up: one that arrives has taken fewer in every case tried. */
const MOST = 15_000;

/**
 * Four searches, each called only where those before it failed: Anderson acceleration, Newton's method on
 * wages, the shock in parts, the deficits in parts. The last two also tell an equilibrium that was not found from
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
  const first = searchJointly(built, evaluation, options.start ?? baseState(base), options, tolerance);
  const judged = (state: Float64Array, method: string, evaluations: number, isEvaluated = false): Attempt => {
    if (!isEvaluated) evaluate(built, state, evaluation);
    const residuals = equationResiduals(base, built, state, evaluation);
    return { state, method, evaluations, residuals, poorest: null, deficitsAhead: null, spent: null };
  };
  const joint = judged(first.point, "anderson", first.evaluations, first.end === "converged");
  if (joint.residuals.max <= tolerance) return joint;
  const newton = searchWages(built, evaluation, first.point, tolerance / 10, stopper(options), MOST);
  const nested = judged(newton.state, "wage-newton", joint.evaluations + newton.evaluations);
  if (nested.residuals.max <= tolerance) return nested;
  const walked = walkShock(base, built, options, tolerance, MOST);
  const inParts = judged(walked.state, "homotopy", nested.evaluations + walked.evaluations);
  if (inParts.residuals.max <= tolerance) return inParts;
  if (walked.spent !== null)
    return { ...nearest([inParts, nested, joint]), evaluations: inParts.evaluations, spent: walked.spent };
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

function walkToDeficits(base: EquilibriumModel, target: System, options: SolveOptions, tolerance: number): DeficitWalk {
  let spent = 0;
  return walkDeficits(target, baseState(base), (stage, start, isLast) => {
    const within = isLast ? tolerance : STAGE_TOLERANCE;
    if (spent >= MOST) return { state: start, evaluations: 0, isSolved: false, evaluation: newEvaluation(stage) };
    const near = solveStage(base, stage, start, options, within, MOST - spent);
    spent += near.evaluations;
    const tried = near.isSolved || isLast ? near : walkShock(base, stage, options, within, MOST - spent);
    spent += tried === near ? 0 : tried.evaluations;
    return { ...tried, isSolved: tried.isSolved && withoutIncome(stage, tried.evaluation) === null };
  });
}
