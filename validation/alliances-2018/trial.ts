import { allianceAnswer, type AllianceAnswer, idealPointDistance } from "../../src/engines/alignment/index.ts";
import type { TriedDyad } from "../../src/data/packages/index.ts";
import type { Losses } from "./losses.ts";
import { rivalOf, type Votes, votesOf } from "./rival.ts";
import { NUCLEAR, RULES, type TrialRules } from "./rules.ts";
import { type AllianceSources, type ObservedDyad, SESSION } from "./sources.ts";

/** T of two members against an adversary; null where it is not known. */
export type LossOf = (members: readonly [string, string], adversary: string) => Losses | null;

/** What the decisions are taken from. */
interface Ground {
  readonly sources: AllianceSources;
  readonly votes: Votes;
  readonly points: Readonly<Record<string, number>>;
  readonly lossOf: LossOf;
}

/** The decision on every dyad of the sources, by given rules. */
export function trialOf(sources: AllianceSources, lossOf: LossOf, rules: TrialRules = RULES): readonly TriedDyad[] {
  const rows = sources.votes.publishedPoints.filter(({ session }) => session === SESSION);
  const points = Object.fromEntries(rows.map(({ state, point }) => [state, point]));
  const ground = { sources, votes: votesOf(sources), points, lossOf };
  return sources.dyads.map((dyad) => triedDyad(dyad, ground, rules));
}

function triedDyad({ members, obligations }: ObservedDyad, ground: Ground, rules: TrialRules): TriedDyad {
  const { sources, votes, lossOf } = ground;
  const adversary = rivalOf(members, sources.states, votes, rules.rival);
  const losses = lossOf(members, adversary);
  const answer = answerOf(members, adversary, losses, ground, rules);
  const [a, b] = answer.members;
  const capability = (state: string): number => sources.capabilities[state] ?? NaN;
  return {
    members,
    adversary,
    obligations,
    capabilities: [capability(members[0]), capability(members[1])],
    retaliationLosses: losses ?? [null, null],
    utilities: [a.utility, b.utility],
    firstUtilities: [a.firstUtility, b.firstUtility],
  };
}

/** Losses that are not known count as none, which favours the alliance. */
function answerOf(
  members: readonly [string, string],
  adversary: string,
  losses: Losses | null,
  { sources: { capabilities }, votes, points }: Ground,
  rules: TrialRules,
): AllianceAnswer {
  const [a, b] = members;
  const heavier = (capabilities[a] ?? 0) >= (capabilities[b] ?? 0) ? a : b;
  const own = members.map((state, at) => {
    const ownDeterrent = NUCLEAR.includes(state) ? rules.deterrent.nuclear : rules.deterrent.other;
    const hostility = rules.hostility === "votes" ? (1 - votes(state, adversary)) / 2 : rules.hostility;
    return [state, { ownDeterrent, hostility, statusCost: rules.statusCost, retaliationLoss: losses?.[at] ?? 0 }];
  });
  return allianceAnswer({
    members,
    own: Object.fromEntries(own),
    adversary: [adversary],
    capabilities,
    distance: idealPointDistance(points, { members, adversary, heavier }),
  });
}
