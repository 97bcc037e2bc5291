import { type Budget, evaluationsLeft, newBudget, spendOnWalk } from "./budget.ts";
import type { Evaluation } from "./evaluation.ts";
import { firstWithoutIncome, type Milestone, milestone } from "./milestones.ts";
import type { System } from "./system.ts";

/** Solves one stage of the walk from a state near it. */
export type StageSearch = (
  stage: System,
  start: Float64Array,
  isLast: boolean,
  /** Evaluations that it may take without progress of its own. */
  without: number,
) => {
  readonly state: Float64Array;
  readonly evaluations: number;
  readonly isSolved: boolean;
  readonly evaluation: Evaluation;
};

/** Where the walk ended. */
export interface DeficitWalk {
  readonly state: Float64Array;
  readonly evaluations: number;
  /** Part of the deficits that was reached. */
  readonly reached: number;
  /** The country whose income runs out on the way; null when the walk arrived, or stopped for another reason. */
  readonly poorest: number | null;
  /** D′ that the whole deficits would come to, as far as the last two stages tell; null when they do not. */
  readonly deficitsAhead: Float64Array | null;
}

/** Small, since where no equilibrium was found a large part mostly has none either, and failing costs more than many steps. */
const FIRST_PART = 1 / 64;
const SMALLEST_PART = 1 / 1024;

/**
 * Applies the deficits in parts under the policy of the shock, each solved from the last; halves a part that
 * fails. (Without any deficit there may be no equilibrium: trade that the shock leaves one-way must be paid
 * for.) Where the walk cannot go on, the last two stages, continued in a straight line, say whether an income
 * reaches zero before the deficits are whole, and what the whole deficits would come to.
 *
 * @param start  State of the base year.
 * @unit as in `Evaluation`
 * @source natural-parameter continuation, Allgower & Georg (2003), chapter 1
 */
export function walkDeficits(
  target: System,
  start: Float64Array,
  search: StageSearch,
  budget: Budget = newBudget(),
): DeficitWalk {
  let state = start;
  let from = 0;
  let reached = 0;
  let last: Milestone | null = null;
  let lastButOne: Milestone | null = null;
  for (let step = FIRST_PART; step >= SMALLEST_PART && evaluationsLeft(budget) > 0;) {
    const part: number = Math.min(reached + step, 1);
    const stage = { ...target, deficits: target.deficits.map((deficit) => deficit * part) };
    const tried = search(stage, state, part === 1, evaluationsLeft(budget));
    if (tried.isSolved) reached = part;
    from = spendOnWalk(budget, tried.evaluations, from, reached);
    if (!tried.isSolved) {
      step /= 2;
      continue;
    }
    state = tried.state;
    lastButOne = last;
    last = milestone(stage, tried.evaluation, part);
    if (part === 1) break;
  }
  return { state, evaluations: budget.evaluations, reached, ...whatLiesAhead(lastButOne, last) };
}

/** Whose income runs out before the deficits are whole, and what they would come to; null for what two stages do not tell. */
function whatLiesAhead(from: Milestone | null, to: Milestone | null): Pick<DeficitWalk, "poorest" | "deficitsAhead"> {
  if (from === null || to === null || to.part === 1) return { poorest: null, deficitsAhead: null };
  return {
    poorest: firstWithoutIncome(from, to, 1)?.country ?? null,
    deficitsAhead: continuedDeficits(from, to),
  };
}

/** Under a closure where deficits move with wages, D′ of a country can change its sign on the way. */
function continuedDeficits(from: Milestone, to: Milestone): Float64Array {
  const ahead = (1 - to.part) / (to.part - from.part);
  return to.deficits.map((deficit, n) => deficit + ahead * (deficit - from.deficits[n]!));
}
