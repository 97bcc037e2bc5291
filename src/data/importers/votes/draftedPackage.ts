import names from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { ranked, recordedSessions, type VoteManifest, type VotePackage } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { indexSet } from "../../../base/sets/index.ts";
import { cowOfCode, formerName } from "./cowCodes.ts";
import { bridgesSkipped, nothingVoted, emptyRollCalls, sessionsNotStated, specialSessions } from "./problems.ts";
import type { RollCallDraft, VoteDraft } from "./voteDraft.ts";

/**
 * The package that a draft amounts to: roll calls in the order of their sessions, states in that of their codes.
 * What has to be left out is said.
 *
 * @returns null when nothing was voted on, or votes have no roll call.
 */
export function draftedPackage(draft: VoteDraft, manifest: VoteManifest, problems: Problem[]): VotePackage | null {
  const undescribed = [...draft.ballots.keys()].filter((id) => !draft.rollCalls.has(id));
  if (draft.ballots.size === 0 || undescribed.length > 0) {
    problems.push(nothingVoted(undescribed));
    return null;
  }
  const rollCalls = [...draft.rollCalls.values()]
    .filter(({ id }) => draft.ballots.has(id))
    .toSorted((a, b) => a.session - b.session);
  for (const one of leftOut(draft, rollCalls.length)) problems.push(one);
  const states = indexSet("state", [...draft.positions.keys()].toSorted());
  const votes = matrix(draft, rollCalls, states.labels);
  const sessions = Int32Array.from(rollCalls, ({ session }) => session);
  return {
    manifest,
    sha256: null,
    states,
    stateNames: states.labels.map((code) => nameOf(draft, code)),
    cowCodes: Int32Array.from(states.labels, cowOfCode),
    ...recordedSessions(votes, sessions, states.size),
    ...columns(rollCalls),
    sessions,
    votes,
    bridges: keptBridges(draft, problems),
    publishedPoints: ranked(draft.points),
    estimatedPoints: null,
    estimation: null,
  };
}

function leftOut(draft: VoteDraft, kept: number): Problem[] {
  const empty = draft.rollCalls.size - kept;
  const named = [...draft.special].filter(([name]) => name !== "");
  const special = named.reduce((sum, [, ids]) => sum + ids.size, 0);
  const unnamed = draft.special.get("")?.size ?? 0;
  return [
    ...(empty > 0 ? [emptyRollCalls(empty)] : []),
    ...(special > 0
      ? [
          specialSessions(
            special,
            named.map(([name]) => name),
          ),
        ]
      : []),
    ...(unnamed > 0 ? [sessionsNotStated(unnamed)] : []),
  ];
}

function columns(
  rollCalls: readonly RollCallDraft[],
): Pick<
  VotePackage,
  "ids" | "dates" | "resolutions" | "titles" | "issues" | "important" | "amendment" | "paragraph" | "tallies"
> {
  return {
    ids: rollCalls.map(({ id }) => id),
    dates: rollCalls.map(({ date }) => date),
    resolutions: rollCalls.map(({ resolution }) => resolution),
    titles: rollCalls.map(({ title }) => title),
    issues: rollCalls.map(({ issues }) => issues),
    important: Int8Array.from(rollCalls, ({ important }) => important),
    amendment: Int8Array.from(rollCalls, ({ amendment }) => amendment),
    paragraph: Int8Array.from(rollCalls, ({ paragraph }) => paragraph),
    tallies: Int32Array.from(rollCalls.flatMap(({ tally }) => tally)),
  };
}

/** [rollCall, state], 0 where the source has nothing. */
function matrix(draft: VoteDraft, rollCalls: readonly RollCallDraft[], states: readonly string[]): Uint8Array {
  const votes = new Uint8Array(rollCalls.length * states.length);
  const positions = states.map((code) => draft.positions.get(code)!);
  rollCalls.forEach(({ id }, row) => {
    const ballot = draft.ballots.get(id)!;
    positions.forEach((position, at) => (votes[row * states.length + at] = ballot[position] ?? 0));
  });
  return votes;
}

function keptBridges(draft: VoteDraft, problems: Problem[]): [string, string][] {
  const skipped = draft.bridges.filter((pair) => pair.some((id) => !draft.ballots.has(id)));
  if (skipped.length > 0) problems.push(bridgesSkipped(skipped, draft.bridges.length));
  return draft.bridges.filter((pair) => pair.every((id) => draft.ballots.has(id)));
}

function nameOf(draft: VoteDraft, code: string): string {
  names.registerLocale(english);
  return draft.names.get(code) ?? formerName(code) ?? names.getName(code, "en") ?? code;
}
