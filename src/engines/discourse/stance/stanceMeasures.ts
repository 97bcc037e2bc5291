import { mean } from "./mean.ts";

/** Weight of the mean over all groups, in statements. */
const PRIOR_STATEMENTS = 4;

/**
 * Mean of a group drawn towards the mean over all groups, the more the fewer statements it has.
 *
 *     (n m + 4 m̄) / (n + 4)
 *
 * @param positions    Positions of the group.
 * @param overallMean  m̄, mean of all positions of all groups.
 * @unit codebook scale
 * @source Empirical Bayes with a prior of four statements; docs/model/discourse.md, Stances
 *
 * @example
 *   shrunkenMean([1, 1], 0)   // 0.333333
 *   shrunkenMean([], 0.25)    // 0.25
 */
export function shrunkenMean(positions: readonly number[], overallMean: number): number {
  const total = positions.reduce((sum, each) => sum + each, 0);
  return (total + PRIOR_STATEMENTS * overallMean) / (positions.length + PRIOR_STATEMENTS);
}

/**
 * Position of a group on the logit scale: how many times as many statements lean to the upper side as to the lower.
 *
 *     ln(R + ½) − ln(L + ½)       R, L = statements above and below 0
 *
 * @unit log odds
 * @source Lowe, Benoit, Mikhaylov & Laver (2011), Legislative Studies Quarterly 36(1)
 *
 * @example
 *   logitStance([1, 1, 0, -1])   // 0.510826
 *   logitStance([0, 0])          // 0
 */
export function logitStance(positions: readonly number[]): number {
  const above = positions.filter((each) => each > 0).length;
  const below = positions.filter((each) => each < 0).length;
  return Math.log(above + 0.5) - Math.log(below + 0.5);
}

/**
 * Part of the statements that take neither side.
 *
 * @returns NaN without a position.
 * @unit share of statements with a position
 * @source share of position 0; docs/model/discourse.md, Stances
 *
 * @example
 *   neutralShare([0, 0, 1, -1])   // 0.5
 */
export function neutralShare(positions: readonly number[]): number {
  return mean(positions.map((each) => (each === 0 ? 1 : 0)));
}
