import { type Evaluation, INCOME_FLOOR } from "./evaluation.ts";
import type { System } from "./system.ts";

/** What is read off a solved stage of a walk: how far it is, incomes over wages, D′, and what treasuries get from trade. */
export interface Milestone {
  /** Part of the deficits, or of the shock. */
  readonly part: number;
  readonly incomes: Float64Array;
  readonly deficits: Float64Array;
  /** Tariffs and export taxes; below zero where subsidies exceed them. */
  readonly transfers: Float64Array;
}

/** Income over wages that counts as none: ten times the floor under iterates, for the bend of the line. */
const NOTHING_LEFT = 10 * INCOME_FLOOR;

/** Reads a solved stage. @unit as in `Evaluation` @source own */
export function milestone(stage: System, evaluation: Evaluation, part: number): Milestone {
  return {
    part,
    incomes: evaluation.income.map((income, n) => income / (evaluation.wageHat[n]! * stage.valueAdded[n]!)),
    deficits: evaluation.deficits.slice(),
    transfers: evaluation.tariffRevenue.map((revenue, n) => revenue + evaluation.exportTaxRevenue[n]!),
  };
}

/** The country whose income runs out first, and where. */
export interface RunOut {
  readonly country: number;
  /** Part at which nothing is left. */
  readonly part: number;
}

/**
 * The first country whose income, continued in a straight line from two milestones, runs out by a part; null when none does.
 *
 * @unit part of the whole walk
 * @source own
 */
export function firstWithoutIncome(from: Milestone, to: Milestone, until: number): RunOut | null {
  let first: RunOut | null = null;
  to.incomes.forEach((income, n) => {
    const fall = (from.incomes[n]! - income) / (to.part - from.part);
    const part = fall > 0 ? to.part + (income - NOTHING_LEFT) / fall : Infinity;
    if (part <= (first?.part ?? until)) first = { country: n, part };
  });
  return first;
}
