import { type Evaluation, INCOME_FLOOR } from "./evaluation.ts";
import type { System } from "./system.ts";

/** Solves one stage of the walk from a state near it. */
export type StageSearch = (
  stage: System,
  start: Float64Array,
  isLast: boolean,
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
  /** The country whose income runs out on the way; null when the walk arrived, or stopped for another reason. */
  readonly poorest: number | null;
  /** D′ that the whole deficits would come to, as far as the last two stages tell; null when they do not. */
  readonly deficitsAhead: Float64Array | null;
}

/** What is read off a solved stage: at a part of the deficits, incomes over wages and D′. */
interface Milestone {
  readonly part: number;
  readonly incomes: Float64Array;
  readonly deficits: Float64Array;
}

const SMALLEST_PART = 1 / 1024;
/** Income over wages that counts as none: ten times the floor under iterates, for the bend of the line. */
const NOTHING_LEFT = 10 * INCOME_FLOOR;

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
export function walkDeficits(target: System, start: Float64Array, search: StageSearch): DeficitWalk {
  let state = start;
  let evaluations = 0;
  let last: Milestone | null = null;
  let lastButOne: Milestone | null = null;
  for (let step = 0.25; step >= SMALLEST_PART;) {
    const part: number = Math.min((last?.part ?? 0) + step, 1);
    const stage = { ...target, deficits: target.deficits.map((deficit) => deficit * part) };
    const tried = search(stage, state, part === 1);
    evaluations += tried.evaluations;
    if (!tried.isSolved) {
      step /= 2;
      continue;
    }
    state = tried.state;
    lastButOne = last;
    last = { part, incomes: incomesOverWages(stage, tried.evaluation), deficits: tried.evaluation.deficits.slice() };
    if (part === 1) break;
  }
  if (last === null || lastButOne === null || last.part === 1)
    return { state, evaluations, poorest: null, deficitsAhead: null };
  return {
    state,
    evaluations,
    poorest: firstWithoutIncome(lastButOne, last),
    deficitsAhead: continuedDeficits(lastButOne, last),
  };
}

function incomesOverWages(stage: System, evaluation: Evaluation): Float64Array {
  return evaluation.income.map((income, n) => income / (evaluation.wageHat[n]! * stage.valueAdded[n]!));
}

function firstWithoutIncome(from: Milestone, to: Milestone): number | null {
  let earliest = 1;
  let poorest: number | null = null;
  to.incomes.forEach((income, n) => {
    const fall = (from.incomes[n]! - income) / (to.part - from.part);
    const runsOut = fall > 0 ? to.part + (income - NOTHING_LEFT) / fall : Infinity;
    if (runsOut > earliest) return;
    earliest = runsOut;
    poorest = n;
  });
  return poorest;
}

/** Under a closure where deficits move with wages, D′ of a country can change its sign on the way. */
function continuedDeficits(from: Milestone, to: Milestone): Float64Array {
  const ahead = (1 - to.part) / (to.part - from.part);
  return to.deficits.map((deficit, n) => deficit + ahead * (deficit - from.deficits[n]!));
}
