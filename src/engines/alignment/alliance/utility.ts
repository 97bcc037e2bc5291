import { autonomyTerm, entrapmentTerm, retaliationTerm, statusTerm, weightInAlliance } from "./costs.ts";
import type { AllianceParameters, AllianceTerms } from "./model.ts";
import { firstSecurity, largestCommitment, securityGain, type SecurityInputs } from "./securityGain.ts";

/** Which of the two members. */
export type MemberPosition = 0 | 1;

/**
 * Every part of a member's utility at commitment a.
 *
 *     U_i(a) = [p_i(a) − p_i(0)] − a λ (1−w)² d² − a φ_i (1−w) − a e h_j (1−w) − a μ T_i + a b_i
 *
 * @param commitment  a, 0 to 1.
 * @source after Morrow (1991), American Journal of Political Science 35(4); docs/model/alignment.md, The alliance decision
 */
export function allianceTerms(
  parameters: AllianceParameters,
  position: MemberPosition,
  commitment: number,
): AllianceTerms {
  const costs = fullCosts(parameters, position);
  return {
    security: securityGain(securityInputs(parameters, position), commitment),
    autonomy: commitment * costs.autonomy,
    status: commitment * costs.status,
    entrapment: commitment * costs.entrapment,
    retaliation: commitment * costs.retaliation,
    sideBenefit: commitment * costs.sideBenefit,
  };
}

/**
 * Utility of a member at commitment a: the sum of its parts, 0 at a = 0.
 *
 * @unit utility: probability and welfare, weighted by μ
 * @source after Morrow (1991); docs/model/alignment.md, The alliance decision
 */
export function allianceUtility(parameters: AllianceParameters, position: MemberPosition, commitment: number): number {
  return sumOf(allianceTerms(parameters, position, commitment));
}

/**
 * Utility that the first step of commitment gives, a unit of a: U_i′(0). Since the gain of security falls off with a and the
 * rest is in proportion to it, U_i is above 0 at some a ∈ (0, 1] exactly where this is.
 *
 * @unit utility
 * @source derivative of docs/model/alignment.md, The alliance decision
 */
export function firstUtility(parameters: AllianceParameters, position: MemberPosition): number {
  return sumOf({ ...fullCosts(parameters, position), security: firstSecurity(securityInputs(parameters, position)) });
}

/**
 * Commitment below which a member gains; 0 where it gains at none, at most 1.
 *
 * @unit commitment, 0 to 1
 * @source solved from docs/model/alignment.md, The alliance decision
 */
export function gainfulCommitment(parameters: AllianceParameters, position: MemberPosition): number {
  const cost = -sumOf({ ...fullCosts(parameters, position), security: 0 });
  return Math.max(0, Math.min(1, largestCommitment(securityInputs(parameters, position), cost)));
}

function fullCosts(parameters: AllianceParameters, position: MemberPosition): Omit<AllianceTerms, "security"> {
  const own = parameters.members[position];
  const ally = parameters.members[position === 0 ? 1 : 0];
  const weight = weightInAlliance(own.capability, ally.capability);
  const { entrapment, welfareWeight, autonomyWeight, distance } = parameters;
  return {
    autonomy: autonomyTerm({ autonomyWeight, weight, distance }),
    status: statusTerm({ statusCost: own.statusCost, weight }),
    entrapment: entrapmentTerm({ entrapment, allyHostility: ally.hostility, weight }),
    retaliation: retaliationTerm({ welfareWeight, retaliationLoss: own.retaliationLoss }),
    sideBenefit: own.sideBenefit,
  };
}

function securityInputs(parameters: AllianceParameters, position: MemberPosition): SecurityInputs {
  const own = parameters.members[position];
  const { reach, reliability, threatFactor } = parameters;
  return {
    own: own.capability,
    ally: parameters.members[position === 0 ? 1 : 0].capability,
    adversary: parameters.adversary.capability,
    ownDeterrent: own.ownDeterrent,
    hostility: own.hostility,
    reach,
    reliability,
    threatFactor,
  };
}

function sumOf({ security, autonomy, status, entrapment, retaliation, sideBenefit }: AllianceTerms): number {
  return security + autonomy + status + entrapment + retaliation + sideBenefit;
}
