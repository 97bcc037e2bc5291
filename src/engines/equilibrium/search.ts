import { baseState } from "./baseState.ts";
import { type Budget, newBudget } from "./budget.ts";
import { type DeficitWalk, type StageSearch, walkDeficits } from "./deficitWalk.ts";
import { type Evaluation, evaluate, INCOME_FLOOR } from "./evaluation.ts";
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
  /** Those at the end of each search after its last progress. */
  readonly idle: number;
  /** Parts of the shock and of the deficits that could be solved; 0 where neither was tried. */
  readonly reached: { readonly shock: number; readonly deficits: number };
  readonly residuals: Residuals;
  /** The country whose income runs out before its deficit is served; null when none was found. */
  readonly poorest: number | null;
  /** D′ that the whole deficits would come to where no equilibrium was found. */
  readonly deficitsAhead: Float64Array | null;
  /** The country that subsidies leave without income at a part of the shock; null when none was found. */
  readonly spent: RunOut | null;
}

/**
 * Four searches, each called only where those before it failed: Anderson acceleration, Newton's method on
 * wages, the shock in parts, the deficits in parts. The last two also tell an equilibrium that was not found from
 * one that does not exist because the income of a country runs out.
 *
 * @unit as in `Evaluation`
 * @source docs/model/equilibrium.md, How it is solved
 */
export function searchEquilibrium(
  base: EquilibriumModel,
  built: System,
  evaluation: Evaluation,
  options: SolveOptions,
  tolerance: number,
): Attempt {
  const first = searchJointly(built, evaluation, options.start ?? baseState(base), options, tolerance);
  const effort = { evaluations: first.evaluations, idle: first.idle };
  const reached = { shock: 0, deficits: 0 };
  const budgeted = <Found>(search: (budget: Budget) => Found): Found => {
    const budget = newBudget();
    const found = search(budget);
    effort.evaluations += budget.evaluations;
    effort.idle += budget.idle;
    return found;
  };
  const judged = (state: Float64Array, method: string, isEvaluated = false): Attempt => {
    if (!isEvaluated) evaluate(built, state, evaluation);
    const residuals = equationResiduals(base, built, state, evaluation);
    return { state, method, ...effort, residuals, reached, poorest: null, deficitsAhead: null, spent: null };
  };
  const joint = judged(first.point, "anderson", first.end === "converged");
  if (joint.residuals.max <= tolerance) return joint;
  const newton = budgeted((budget) =>
    searchWages(built, evaluation, first.point, tolerance / 10, stopper(options), budget),
  );
  const nested = judged(newton.state, "wage-newton");
  if (nested.residuals.max <= tolerance) return nested;
  const walked = budgeted((budget) => walkShock(base, built, options, tolerance, budget));
  reached.shock = walked.reached;
  const inParts = judged(walked.state, "homotopy");
  if (inParts.residuals.max <= tolerance) return inParts;
  if (walked.spent !== null) return { ...nearest([inParts, nested, joint]), ...effort, spent: walked.spent };
  const served = budgeted((budget) => walkToDeficits(base, built, options, tolerance, budget));
  reached.deficits = served.reached;
  const last = judged(served.state, "deficit-homotopy");
  const { poorest, deficitsAhead } = served;
  return { ...nearest([last, inParts, nested, joint]), ...effort, poorest, deficitsAhead };
}

function nearest(attempts: readonly Attempt[]): Attempt {
  return attempts.reduce((best, each) => (each.residuals.max < best.residuals.max ? each : best));
}

/**
 * The first country whose income is at the floor that keeps iterates alive; null when none is.
 *
 * @unit none
 * @source docs/model/equilibrium.md, How it is solved
 */
export function withoutIncome(built: System, evaluation: Evaluation): number | null {
  for (let n = 0; n < built.countries; n++) {
    if (evaluation.income[n]! <= INCOME_FLOOR * evaluation.wageHat[n]! * built.valueAdded[n]!) return n;
  }
  return null;
}

function walkToDeficits(
  base: EquilibriumModel,
  target: System,
  options: SolveOptions,
  tolerance: number,
  budget: Budget,
): DeficitWalk {
  const origin = baseState(base);
  const search: StageSearch = (stage, start, isLast, without) => {
    const within = isLast ? tolerance : STAGE_TOLERANCE;
    const own = newBudget(without);
    const near = solveStage(base, stage, start, options, within, own);
    const tried = near.isSolved || isLast || start !== origin ? near : walkShock(base, stage, options, within, own);
    const isSolved = tried.isSolved && withoutIncome(stage, tried.evaluation) === null;
    return { ...tried, evaluations: own.evaluations, isSolved };
  };
  return walkDeficits(target, origin, search, budget);
}
