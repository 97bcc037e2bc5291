import { allianceParameters, type AllianceDraft } from "./allianceParameters.ts";
import { allianceFlips, type Flip, type NoFlip } from "./flips.ts";
import type { AllianceParameters, AllianceTerms } from "./model.ts";
import { type RegionSide, type SignRegion, signRegion } from "./signRegion.ts";
import { allianceTornado, type RangedParameter, type TornadoBar } from "./tornado.ts";
import { allianceTerms, allianceUtility, firstUtility, gainfulCommitment, type MemberPosition } from "./utility.ts";

/** Points at which utility is given between a = 0 and 1. */
const STEPS = 20;

/** What one member gains. */
export interface MemberDecision {
  readonly state: string;
  /** At full commitment. */
  readonly terms: AllianceTerms;
  /** U(1) */
  readonly utility: number;
  /** U′(0): above 0 exactly where some commitment gains. */
  readonly firstUtility: number;
  /** It gains at full commitment. */
  readonly signsFully: boolean;
  /** It gains at some commitment. */
  readonly signsSome: boolean;
  /** It gains below this commitment, 0 where at none. */
  readonly gainsBelow: number;
}

/** A point of both utilities over commitment. */
export interface CommitmentPoint {
  readonly a: number;
  /** Terms of each member. */
  readonly terms: readonly [AllianceTerms, AllianceTerms];
  readonly utilities: readonly [number, number];
}

/** What transfers between the members could do: they add up to 0, so they cannot move the sum. */
export interface SidePayments {
  /** Sum of both utilities at full commitment. */
  readonly sum: number;
  /** Transfers that add up to 0 can make both gain at full commitment. */
  readonly helpFully: boolean;
  /** Sum of the first steps; transfers can help at some commitment exactly where it is above 0. */
  readonly firstSum: number;
  readonly helpSome: boolean;
}

/** What both members answer, without what moves it. */
export interface AllianceAnswer {
  readonly parameters: AllianceParameters;
  readonly members: readonly [MemberDecision, MemberDecision];
  /** Both gain at full commitment. */
  readonly signedFully: boolean;
  /** Both gain at one commitment. */
  readonly signedSome: boolean;
  /** Both gain below this commitment, 0 where at none. */
  readonly signedBelow: number;
}

/** An alliance decision with all that moves it. */
export interface AllianceDecision extends AllianceAnswer {
  /** a = 0, 0.05, … 1 */
  readonly path: readonly CommitmentPoint[];
  readonly flips: readonly Flip[];
  readonly unmoved: readonly NoFlip[];
  readonly regions: readonly SignRegion[];
  readonly tornado: readonly TornadoBar[];
  readonly sidePayments: SidePayments;
}

/** What is computed beside the decision. */
export interface AllianceOptions {
  /** Pairs of parameters to give the sign region of. */
  readonly regions?: readonly { readonly x: RegionSide; readonly y: RegionSide; readonly steps?: number }[];
  /** Ranges for the tornado. */
  readonly ranges?: readonly RangedParameter[];
}

/**
 * The decision of two states to ally: security against autonomy, status, entrapment and retaliation. They sign where both
 * gain at one commitment; a gain of exactly 0 is none.
 *
 * @param draft  Own deterrent, hostility, status cost, retaliation loss and distance have no default.
 * @throws E686 to E689 parameters · E691, E692 regions and ranges
 * @source after Morrow (1991), American Journal of Political Science 35(4); docs/model/alignment.md, The alliance decision
 *
 * @example
 *   const own = { ownDeterrent: 0.5, hostility: 0.5, statusCost: 0, retaliationLoss: 0 };
 *   const decision = allianceDecision({
 *     members: ["A", "B"], own: { A: own, B: own }, adversary: ["X"], capabilities: { A: 0.1, B: 0.1, X: 0.1 }, distance: 0.2,
 *   });
 *   decision.members[0].terms.security   // 0.03723404
 *   decision.members[0].utility          // 0.02473404
 *   decision.signedFully                 // true
 */
export function allianceDecision(
  draft: AllianceDraft,
  { regions = [], ranges = [] }: AllianceOptions = {},
): AllianceDecision {
  const { parameters, members, ...signed } = allianceAnswer(draft);
  return {
    parameters,
    members,
    path: Array.from({ length: STEPS + 1 }, (_, step) => commitmentPoint(parameters, step / STEPS)),
    ...signed,
    ...allianceFlips(parameters),
    regions: regions.map((region) => signRegion(draft, region)),
    tornado: allianceTornado(parameters, ranges),
    sidePayments: sidePayments(members),
  };
}

/**
 * The answer of two states to an alliance, without what would turn it: for many decisions that differ in a figure.
 *
 * @throws E686 to E689 parameters
 * @source after Morrow (1991); docs/model/alignment.md, The alliance decision
 *
 * @example
 *   const own = { ownDeterrent: 0.5, hostility: 0.5, statusCost: 0, retaliationLoss: 0 };
 *   const draft = { members: ["A", "B"], own: { A: own, B: own }, adversary: ["X"], capabilities: { A: 0.1, B: 0.1, X: 0.1 }, distance: 0.2 } as const;
 *   allianceAnswer(draft).members[1].utility   // 0.02473404
 */
export function allianceAnswer(draft: AllianceDraft): AllianceAnswer {
  const parameters = allianceParameters(draft);
  const members = [memberDecision(parameters, 0), memberDecision(parameters, 1)] as const;
  return {
    parameters,
    members,
    signedFully: members.every(({ signsFully }) => signsFully),
    signedSome: members.every(({ signsSome }) => signsSome),
    signedBelow: Math.min(members[0].gainsBelow, members[1].gainsBelow),
  };
}

function memberDecision(parameters: AllianceParameters, position: MemberPosition): MemberDecision {
  const utility = allianceUtility(parameters, position, 1);
  const first = firstUtility(parameters, position);
  return {
    state: parameters.members[position].state,
    terms: allianceTerms(parameters, position, 1),
    utility,
    firstUtility: first,
    signsFully: utility > 0,
    signsSome: first > 0,
    gainsBelow: gainfulCommitment(parameters, position),
  };
}

function commitmentPoint(parameters: AllianceParameters, a: number): CommitmentPoint {
  return {
    a,
    terms: [allianceTerms(parameters, 0, a), allianceTerms(parameters, 1, a)],
    utilities: [allianceUtility(parameters, 0, a), allianceUtility(parameters, 1, a)],
  };
}

function sidePayments([first, second]: readonly [MemberDecision, MemberDecision]): SidePayments {
  const sum = first.utility + second.utility;
  const firstSum = first.firstUtility + second.firstUtility;
  return { sum, helpFully: sum > 0, firstSum, helpSome: firstSum > 0 };
}
