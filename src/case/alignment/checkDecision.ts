import type { Place, Problem } from "../../base/problems/index.ts";
import { missingKey } from "../problems/index.ts";
import type { AllianceDecisionCase } from "./alignmentCase.ts";
import { insideProblems } from "./checkBlock.ts";
import type { VoteGround } from "./checkGround.ts";
import { outsideBounds, pointAbsent, repeated, withoutVotes, wrongRole } from "./problems.ts";

type PlaceIn = (...path: (string | number)[]) => Place;

/** What a decision has against the roles of its states, the packages and its own dates. */
export function decisionProblems(decision: AllianceDecisionCase, place: PlaceIn, ground: VoteGround): Problem[] {
  const { year } = decision;
  const isYear = Number.isInteger(year) && year >= 1800 && year <= 2200;
  return [
    ...(isYear ? [] : [outsideBounds(place("year"), "year", year, "a year from 1800 to 2200")]),
    ...roleProblems(decision, place),
    ...pointProblems(decision, place, ground),
    ...retaliatorProblems(decision, place, ground),
  ];
}

function roleProblems({ members, adversary, retaliators }: AllianceDecisionCase, place: PlaceIn): Problem[] {
  const inside = adversary.states.flatMap((state, at) =>
    members.includes(state)
      ? [wrongRole(place("adversary", "states", at), state, "is a member and cannot be the adversary", "other states")]
      : [],
  );
  const hasLead = adversary.states.includes(adversary.lead);
  const expected = `one of ${adversary.states.join(", ")}`;
  const lead = hasLead
    ? []
    : [wrongRole(place("adversary", "lead"), adversary.lead, "leads states that it is not one of", expected)];
  const turned = [...retaliators].flatMap(([id, states]) =>
    states
      .filter((state) => members.includes(state))
      .map((state) => wrongRole(place("retaliators", id), state, "would retaliate against itself", "other states")),
  );
  return [...inside, ...lead, ...turned];
}

function pointProblems(decision: AllianceDecisionCase, place: PlaceIn, { votes }: VoteGround): Problem[] {
  if (votes === null) return [];
  const { members, adversary, session, parameters } = decision;
  const { name } = votes.manifest;
  const states = [...members, adversary.lead];
  const strangers = states.filter((state) => votes.states.indexOf(state) < 0);
  const known = states.filter((state) => !strangers.includes(state));
  const hasPoint = new Set(votes.publishedPoints.flatMap((row) => (row.session === session ? [row.state] : [])));
  const absent = parameters.distance === null ? known.filter((state) => !hasPoint.has(state)) : [];
  const at = (state: string): Place =>
    members.includes(state) ? place("members", members.indexOf(state)) : place("adversary", "lead");
  return [
    ...strangers.map((state) => withoutVotes(at(state), state, name)),
    ...absent.map((state) => pointAbsent(place("session"), state, session, name)),
  ];
}

/** A decision without retaliators has no T; nor has one whose members or retaliators the headline package does not know. */
function retaliatorProblems(decision: AllianceDecisionCase, place: PlaceIn, ground: VoteGround): Problem[] {
  const members = decision.members.flatMap((state, at) => insideProblems(state, place("members", at), ground));
  const none = decision.retaliators.size === 0 ? [missingKey(place("retaliators"), "retaliators")] : [];
  const others = [...decision.retaliators].flatMap(([id, states]) =>
    states.flatMap((state) => insideProblems(state, place("retaliators", id), ground)),
  );
  const lists = [...decision.retaliators].map(([id, states]) => [id, states.toSorted().join(" ")] as const);
  const twice = lists.flatMap(([id, states], at) => {
    const first = lists.findIndex(([, other]) => other === states);
    const line = place("retaliators", lists[first]?.[0] ?? id).line ?? 1;
    return first === at ? [] : [repeated(place("retaliators", id), "list of retaliators", states, line)];
  });
  return [...none, ...members, ...others, ...twice];
}
