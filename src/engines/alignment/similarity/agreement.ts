import type { Contingency } from "./contingency.ts";
import { observedDisagreement } from "./disagreement.ts";

/**
 * Agreement with half marks for one step: mean of 1 − |a − b|/2 on votes.
 *
 * Over all joint roll calls this is `agree_all` = (S_abs + 1)/2; over those not unanimous among all voters, `agree_voeten`.
 *
 * @returns NaN for an empty table.
 * @unit share from 0 to 1
 * @source Voeten, Strezhnev & Bailey, United Nations General Assembly Voting Data, DyadicAgreementScores.R
 *
 * @example
 *   agreement(contingency([1, 1, 3, 2], [1, 2, 3, 3]))   // 0.75
 */
export function agreement(table: Contingency): number {
  return 1 - observedDisagreement(table, "absolute");
}

/**
 * Share of identical votes.
 *
 * @returns NaN for an empty table.
 * @unit share from 0 to 1
 * @source Lijphart (1963), American Political Science Review 57(4), without half marks
 *
 * @example
 *   strictAgreement(contingency([1, 1, 3, 2], [1, 2, 3, 3]))   // 0.5
 */
export function strictAgreement(table: Contingency): number {
  return 1 - observedDisagreement(table, "nominal");
}
