import { type Budget, evaluationsLeft, spend } from "./budget.ts";
import { type Evaluation, evaluate, INCOME_FLOOR, newEvaluation } from "./evaluation.ts";
import { searchJointly, stopper } from "./jointSearch.ts";
import type { EquilibriumModel } from "./model.ts";
import { equationResiduals } from "./residuals.ts";
import type { SolveOptions } from "./solveOptions.ts";
import type { System } from "./system.ts";
import { searchWages } from "./wageNewton.ts";

/** A stage of a walk: solved or not, and how much income each country has left over its wages. */
export interface Stage {
  readonly state: Float64Array;
  readonly evaluations: number;
  readonly isSolved: boolean;
  readonly evaluation: Evaluation;
}

/** What stages of a walk are solved to, but the last. */
export const STAGE_TOLERANCE = 1e-7;

/**
 * Solves a stage from a state near it: all at once, then by Newton's method on wages, unless the first leaves a country
 * without income that pays for subsidies: no wage of its own helps it there.
 *
 * @param budget  What it may take without progress of its own; its evaluations are counted in it.
 * @unit as in `Evaluation`
 * @source docs/model/equilibrium.md, How it is solved
 */
export function solveStage(
  base: EquilibriumModel,
  stage: System,
  start: Float64Array,
  options: SolveOptions,
  tolerance: number,
  budget: Budget,
): Stage {
  const evaluation = newEvaluation(stage);
  const first = searchJointly(stage, evaluation, start, options, tolerance, evaluationsLeft(budget));
  spend(budget, first.evaluations);
  if (first.end === "converged")
    return { state: first.point, evaluations: first.evaluations, isSolved: true, evaluation };
  evaluate(stage, first.point, evaluation);
  if (isSpent(stage, evaluation))
    return { state: first.point, evaluations: first.evaluations, isSolved: false, evaluation };
  const newton = searchWages(stage, evaluation, first.point, tolerance / 10, stopper(options), budget);
  evaluate(stage, newton.state, evaluation);
  const isSolved = equationResiduals(base, stage, newton.state, evaluation).max <= tolerance;
  return { state: newton.state, evaluations: first.evaluations + newton.evaluations, isSolved, evaluation };
}

/** Whether a country is at the floor under incomes and trade costs its treasury more than it brings. */
function isSpent(stage: System, { income, wageHat, tariffRevenue, exportTaxRevenue }: Evaluation): boolean {
  for (let n = 0; n < stage.countries; n++) {
    const isAtFloor = income[n]! <= INCOME_FLOOR * wageHat[n]! * stage.valueAdded[n]!;
    if (isAtFloor && tariffRevenue[n]! + exportTaxRevenue[n]! < 0) return true;
  }
  return false;
}
