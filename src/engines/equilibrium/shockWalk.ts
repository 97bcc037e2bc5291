import { baseState } from "./baseState.ts";
import { type Budget, evaluationsLeft, newBudget, spendOnWalk } from "./budget.ts";
import { evaluate, newEvaluation } from "./evaluation.ts";
import { between } from "./homotopy.ts";
import { firstWithoutIncome, type Milestone, milestone, type RunOut } from "./milestones.ts";
import type { EquilibriumModel } from "./model.ts";
import { basePolicy } from "./policy.ts";
import type { SolveOptions } from "./solveOptions.ts";
import { type System, system } from "./system.ts";
import { type Stage, STAGE_TOLERANCE, solveStage } from "./walkStage.ts";

/** Where a walk of the shock ended. */
export interface ShockWalk extends Stage {
  /** Part of the shock that was reached. */
  readonly reached: number;
  /** The country that subsidies leave without income on the way, and where; null when none was found. */
  readonly spent: RunOut | null;
}

const SMALLEST_PART = 1 / 32;

/**
 * Applies the shock in parts, each solved from the last; halves a part that fails.
 *
 * Where a part fails and the last two, continued in a straight line, leave a country that pays more for trade than trade
 * pays it (tariffs or export taxes below zero) without income before that part, the walk ends: a larger subsidy of what it
 * cannot pay for already is no way on.
 *
 * @param budget  A tenth of what is left of the walk is progress; evaluations inside stages count.
 * @unit as in `Evaluation`
 * @source natural-parameter continuation, Allgower & Georg (2003), chapter 1
 */
export function walkShock(
  base: EquilibriumModel,
  target: System,
  options: SolveOptions,
  tolerance: number,
  budget: Budget,
): ShockWalk {
  const origin = system(base, basePolicy(base), target.closure);
  let state = baseState(base);
  let last = startMilestone(origin, state);
  let lastButOne: Milestone | null = null;
  const before = budget.evaluations;
  let from = 0;
  let spent: RunOut | null = null;
  for (let part = 0.25; part >= SMALLEST_PART && evaluationsLeft(budget) > 0 && spent === null;) {
    const next = Math.min(last.part + part, 1);
    const isLast = next === 1;
    const stage = isLast ? target : between(origin, target, next);
    const within = isLast ? tolerance : STAGE_TOLERANCE;
    const tried = solveStage(base, stage, state, options, within, newBudget(evaluationsLeft(budget)));
    from = spendOnWalk(budget, tried.evaluations, from, tried.isSolved ? next : last.part);
    if (tried.isSolved && isLast) return { ...tried, evaluations: budget.evaluations - before, reached: 1, spent };
    if (tried.isSolved) {
      state = tried.state;
      [lastButOne, last] = [last, milestone(stage, tried.evaluation, next)];
    } else {
      part /= 2;
      spent = lastButOne === null ? null : outOfMoney(lastButOne, last, next);
    }
  }
  const evaluation = newEvaluation(target);
  evaluate(target, state, evaluation);
  return { state, evaluations: budget.evaluations - before, isSolved: false, evaluation, reached: last.part, spent };
}

function startMilestone(origin: System, state: Float64Array): Milestone {
  const evaluation = newEvaluation(origin);
  evaluate(origin, state, evaluation);
  return milestone(origin, evaluation, 0);
}

/** The first country without income before a part, if it is subsidies that it pays. */
function outOfMoney(from: Milestone, to: Milestone, until: number): RunOut | null {
  const first = firstWithoutIncome(from, to, until);
  return first !== null && to.transfers[first.country]! < 0 ? first : null;
}
