import { greatest, least } from "../../base/units/index.ts";
import type { AlignmentCase, AlignmentFigure, AllianceDecisionCase } from "../../case/index.ts";
import {
  allianceAnswer,
  allianceDecision,
  type AllianceDecision,
  type AllianceDraft,
  idealPointDistance,
  type MemberDecision,
  type ParameterPlace,
  placeName,
  type RangedParameter,
  type RegionSide,
  signRegion,
} from "../../engines/alignment/index.ts";
import type { AlliancePackage, VotePackage } from "../../data/packages/index.ts";
import type {
  AllianceResult,
  AllianceVariant,
  DecidedAlliance,
  DecidedMember,
  RetaliationResult,
  LossRange,
} from "../../results/index.ts";
import { allianceTrial, triedPair } from "./allianceTrial.ts";
import { obligationYear, ofPair } from "./edgeFacts.ts";
import { isWithinScale } from "./idealPointResults.ts";

/** Packages that a decision is taken from. */
export interface AllianceGround {
  readonly votes: VotePackage;
  readonly trial: AlliancePackage | null;
}

/**
 * An alliance decision with every term, what turns it, and the answer with losses from each list of retaliators.
 *
 * @param retaliation  Losses from the engine, the centre of the headline first.
 * @throws E686 to E690 when the parameters or points do not make a decision
 */
export function allianceResult(
  block: AlignmentCase,
  { votes, trial }: AllianceGround,
  listed: AllianceDecisionCase,
  retaliation: readonly RetaliationResult[],
): AllianceResult {
  const { id, title, members, adversary, session, year } = listed;
  const capabilities = capabilitiesOf(block, listed);
  const distance = distanceOf(votes, listed, capabilities);
  const draft = draftOf(listed, capabilities, distance.value, retaliation[0]?.losses ?? {});
  const figures = figuresOf(listed);
  const decision = withRegion(draft, [...figures.map(rangeOf), ...lossRanges(members, retaliation)]);
  return {
    id,
    title,
    members,
    adversary,
    session,
    year,
    retaliationFrom: retaliation[0]?.list ?? "",
    distance,
    capabilities,
    assumed: figures.filter(({ figure }) => figure.source === null).map((each) => placeName(each)),
    decision: withRetaliation(decision, retaliation),
    retaliation,
    variants: retaliation.map((each) => variant(draft, each)),
    standing: trial === null ? "arithmetic" : allianceTrial(trial).standing,
    tried: triedPair(trial, members),
    observed: observedOf(block, members, year),
  };
}

function capabilitiesOf(
  { capabilities }: AlignmentCase,
  { members, adversary, year }: AllianceDecisionCase,
): Readonly<Record<string, number>> {
  const rows = (capabilities ?? []).filter((row) => row.year === year);
  const wanted = [...members, ...adversary.states];
  return Object.fromEntries(
    rows.filter(({ state }) => wanted.includes(state)).map(({ state, value }) => [state, value]),
  );
}

function distanceOf(
  votes: VotePackage,
  { members, adversary, session, parameters }: AllianceDecisionCase,
  capabilities: Readonly<Record<string, number>>,
): AllianceResult["distance"] {
  const [first, second] = members;
  const heavier = (capabilities[first] ?? 0) >= (capabilities[second] ?? 0) ? first : second;
  const states = { members, adversary: adversary.lead, heavier };
  const pointsOf = (rows: VotePackage["publishedPoints"]): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row.session === session).map(({ state, point }) => [state, point]));
  const estimated = pointsOf((votes.estimatedPoints ?? []).filter(isWithinScale));
  const hasOwn = [...members, adversary.lead].every((state) => Object.hasOwn(estimated, state));
  const own = hasOwn ? idealPointDistance(estimated, states) : null;
  if (parameters.distance !== null) return { value: parameters.distance.value, from: "case", own };
  return { value: idealPointDistance(pointsOf(votes.publishedPoints), states), from: "published", own };
}

interface PlacedFigure extends ParameterPlace {
  readonly figure: AlignmentFigure;
}

/** Every figure of a decision with its place. */
function figuresOf({ members, parameters }: AllianceDecisionCase): readonly PlacedFigure[] {
  const own = members.flatMap((member) => {
    const of = parameters.members.get(member);
    if (of === undefined) return [];
    const { ownDeterrent, hostility, statusCost, sideBenefit } = of;
    return Object.entries({ ownDeterrent, hostility, statusCost, sideBenefit }).map(([parameter, figure]) => ({
      parameter: parameter as ParameterPlace["parameter"],
      member,
      figure,
    }));
  });
  const { reach, reliability, autonomyWeight, distance, entrapment, welfareWeight, threatFactor } = parameters;
  const common = Object.entries({
    reach,
    reliability,
    autonomyWeight,
    distance,
    entrapment,
    welfareWeight,
    threatFactor,
  }).map(([parameter, figure]) => ({ parameter: parameter as ParameterPlace["parameter"], member: null, figure }));
  return [...own, ...common].flatMap(({ figure, ...place }) => (figure === null ? [] : [{ ...place, figure }]));
}

function draftOf(
  listed: AllianceDecisionCase,
  capabilities: Readonly<Record<string, number>>,
  distance: number,
  losses: Readonly<Record<string, number>>,
): AllianceDraft {
  const { members, adversary, parameters } = listed;
  const own = members.map((member) => {
    const of = parameters.members.get(member);
    const loss = losses[member];
    const values = {
      ...(of === undefined
        ? {}
        : {
            ownDeterrent: of.ownDeterrent.value,
            hostility: of.hostility.value,
            statusCost: of.statusCost.value,
            sideBenefit: of.sideBenefit.value,
          }),
      ...(loss === undefined ? {} : { retaliationLoss: loss }),
    };
    return [member, values] as const;
  });
  return {
    members,
    own: Object.fromEntries(own),
    adversary: adversary.states,
    capabilities,
    distance,
    reach: parameters.reach.value,
    reliability: parameters.reliability.value,
    autonomyWeight: parameters.autonomyWeight.value,
    entrapment: parameters.entrapment.value,
    welfareWeight: parameters.welfareWeight.value,
    threatFactor: parameters.threatFactor.value,
  };
}

function rangeOf({ parameter, member, figure: { low, high } }: PlacedFigure): RangedParameter {
  return { parameter, member, low, high };
}

function lossRanges(members: readonly string[], retaliation: readonly RetaliationResult[]): readonly RangedParameter[] {
  if (retaliation.length === 0) return [];
  return members.map((member) => ({ parameter: "retaliationLoss", member, ...lossRange(member, retaliation) }));
}

/** Lowest and highest loss of a member over all lists and solves. */
function lossRange(member: string, retaliation: readonly RetaliationResult[]): LossRange {
  const losses = retaliation.flatMap((each) => each.losses[member] ?? []);
  return { low: least(losses), high: greatest(losses) };
}

/** Each member beside the loss that the decision was taken with: the first list at the central setting. */
function withRetaliation(decision: AllianceDecision, retaliation: readonly RetaliationResult[]): DecidedAlliance {
  const [central] = retaliation;
  const carried = (member: MemberDecision): DecidedMember => {
    const { list = "", base = "", elasticities = "", losses = {} } = central ?? {};
    const range = { ...lossRange(member.state, retaliation), count: retaliation.length };
    return { ...member, retaliation: { loss: losses[member.state] ?? NaN, list, base, elasticities, range } };
  };
  const [first, second] = decision.members;
  return { ...decision, members: [carried(first), carried(second)] };
}

/** The decision with the sign region over the own parameter of each member whose change turns its answer first. */
function withRegion(draft: AllianceDraft, ranges: readonly RangedParameter[]): AllianceDecision {
  const plain = allianceDecision(draft, { ranges });
  const [x, y] = plain.members.map(({ state }) => regionSide(plain, state));
  if (x === undefined || y === undefined) return plain;
  return { ...plain, regions: [signRegion(draft, { x, y })] };
}

/** From 0 to half as far again as the present value and the turn; the widest bar where nothing turns. */
function regionSide({ flips, tornado }: AllianceDecision, state: string): RegionSide | undefined {
  const own = flips.filter((each) => each.of === state && each.member === state && each.commitment === "full");
  const [nearest] = own.toSorted((one, other) => Math.abs(one.at - one.base) - Math.abs(other.at - other.base));
  if (nearest === undefined) return tornado.find((bar) => bar.of === state && bar.member === state);
  const { parameter, at, base } = nearest;
  return { parameter, member: state, low: Math.min(0, base, at), high: 1.5 * Math.max(base, at) };
}

function variant(draft: AllianceDraft, { list, base, elasticities, losses }: RetaliationResult): AllianceVariant {
  const own = draft.members.map((member) => {
    const loss = losses[member];
    return [member, { ...draft.own[member], ...(loss === undefined ? {} : { retaliationLoss: loss }) }] as const;
  });
  const { members, signedFully, signedSome } = allianceAnswer({ ...draft, own: Object.fromEntries(own) });
  const utilities = Object.fromEntries(members.map(({ state, utility }) => [state, utility]));
  return { list, base, elasticities, retaliationLoss: losses, utilities, signedFully, signedSome };
}

function observedOf(block: AlignmentCase, [a, b]: readonly [string, string], year: number): AllianceResult["observed"] {
  const known = obligationYear(block, year);
  if (known === null) return null;
  const rows = ofPair(block.obligations ?? [], a, b).filter(({ from, to }) => from <= known && known <= to);
  const obligations = rows.map(({ file: _file, line: _line, ...obligation }) => obligation);
  return obligations.length === 0 ? null : { year: known, obligations };
}
