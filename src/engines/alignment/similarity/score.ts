import { type Contingency, isOneWay, isOneWayAlike } from "./contingency.ts";
import type { Similarity } from "../model.ts";

/** A similarity of two actors with the number of issues it rests on. */
export interface Score {
  /** Null where it is not defined. */
  readonly score: number | null;
  /** Issues on which both have a position. */
  readonly issues: number;
  /** Why there is no score. */
  readonly reason?: string;
  /** Why the score says nothing, beginning with `uninformative`. */
  readonly flag?: string;
}

/** What is said of a coefficient that cannot tell agreement from chance. */
const UNINFORMATIVE = "uninformative: one side voting one way throughout";
/** Why a coefficient that divides by the disagreement expected has no value. */
const NOTHING_EXPECTED = "both voting one way throughout, the same: chance gives no disagreement (D_e = 0)";
/** Why tau-b has no value. */
export const NOTHING_ORDERED = "one side voting one way throughout: no two roll calls are in an order";
/** Why a measure over contested roll calls has no value. */
export const ALL_UNANIMOUS = "every joint roll call is unanimous among all voters";
/** Why no measure has a value. */
export const NO_JOINT_ROLL_CALL = "no joint roll call";

/**
 * A value that is flagged where one side holds one position throughout.
 *
 * @example
 *   flagged(contingency([1, 1], [1, 3]), 0).flag   // "uninformative: one side voting one way throughout"
 *   flagged(contingency([1, 3], [1, 3]), 1)        // { value: 1 }
 */
export function flagged(table: Contingency, value: number): Similarity {
  return isOneWay(table) ? { value, flag: UNINFORMATIVE } : { value };
}

/** The value of a coefficient that divides by D_e: null with its reason where D_e is 0, flagged where one side is constant. */
export function chanceCorrected(table: Contingency, value: () => number): Similarity {
  return isOneWayAlike(table) ? { value: null, reason: NOTHING_EXPECTED } : flagged(table, value());
}

/** A similarity as a score over so many issues. */
export function scoreOver(issues: number, { value, reason, flag }: Similarity): Score {
  return {
    score: value,
    issues,
    ...(reason === undefined ? {} : { reason }),
    ...(flag === undefined ? {} : { flag }),
  };
}
