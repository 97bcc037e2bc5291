import { append, type Place } from "../../base/problems/index.ts";
import { tariffMembers, partyOf } from "../names/index.ts";
import type { PlaceOf } from "../text/index.ts";
import type { AllianceDecisionCase } from "./alignmentCase.ts";
import { decisionProblems } from "./checkDecision.ts";
import type { DecisionDraft } from "./allianceSchema.ts";
import { notSoMany } from "./problems.ts";
import { parametersOf } from "./parameters.ts";
import type { VoteReading } from "./reading.ts";

/** One decision, its names read and its roles, points and parameters checked. */
export function readDecision(
  draft: DecisionDraft,
  at: number,
  placeOf: PlaceOf,
  reading: VoteReading,
): AllianceDecisionCase | null {
  const place = (...path: (string | number)[]): Place => placeOf([at, ...path]);
  const codes = (texts: readonly string[], ...path: string[]): string[] =>
    texts.flatMap((text, entry) => partyOf(text, place(...path, entry), reading) ?? []);
  const members = codes(draft.members, "members");
  const isTwo = draft.members.length === 2 && new Set(members).size === members.length;
  if (!isTwo) reading.problems.push(notSoMany(place("members"), draft.members.join(", "), "two"));
  const lead = partyOf(draft.adversary.lead, place("adversary", "lead"), reading);
  const [one, other] = members;
  const parameters = parametersOf(draft.parameters, members, at, placeOf, reading);
  if (!isTwo || one === undefined || other === undefined || lead === null) return null;
  const decision: AllianceDecisionCase = {
    id: draft.id,
    title: draft.title ?? draft.id,
    members: [one, other],
    adversary: {
      name: draft.adversary.name ?? lead,
      lead,
      states: [...new Set(codes(draft.adversary.states, "adversary", "states"))],
    },
    session: draft.session,
    year: draft.year,
    retaliators: retaliatorsOf(draft, place, reading),
    parameters,
  };
  append(reading.problems, decisionProblems(decision, place, reading));
  return decision;
}

/** Lists of retaliators in the order of the file; EU stands for its members at the end of the year. */
function retaliatorsOf(
  { retaliators, year }: DecisionDraft,
  place: (...path: (string | number)[]) => Place,
  reading: VoteReading,
): ReadonlyMap<string, readonly string[]> {
  const lists = Object.entries(retaliators).map(([id, texts]): [string, readonly string[]] => {
    const codes = texts.flatMap((text, entry) =>
      text === "EU"
        ? tariffMembers("EU", `${year}-12-31`)
        : (partyOf(text, place("retaliators", id, entry), reading) ?? []),
    );
    return [id, [...new Set(codes)]];
  });
  return new Map(lists);
}
