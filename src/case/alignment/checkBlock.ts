import { flagProblems, type VotePackage } from "../../data/packages/index.ts";
import { type Place, placedAt, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { economiesWith, withoutOwnData } from "../names/index.ts";
import { outOfRange, unknownScenario } from "../problems/index.ts";
import type { AlignmentCase } from "./alignmentCase.ts";
import type { BlockGround } from "./checkGround.ts";
import { pairName } from "./checkTables.ts";
import {
  notSessions,
  repeated,
  sessionsOutside,
  splitOutside,
  unknownIssue,
  weightsAmiss,
  withoutVotes,
} from "./problems.ts";

/** How far weights may be from one: rounding of what people write. */
const ROUNDING = 1e-9;
/** Most draws of resolutions that a case may ask for, and that are ever made to settle a verdict. */
export const MOST_RESAMPLES = 10_000;
const MOST_SEED = 2 ** 32 - 1;

const at = (placeOf: PlaceOf, ...keys: (string | number)[]): Place => placeOf(["alignment", ...keys]);

/** What the block itself has against the packages, the scenarios and what numbers may be. */
export function blockProblems(
  block: AlignmentCase,
  votes: VotePackage | null,
  placeOf: PlaceOf,
  ground: BlockGround,
): Problem[] {
  return [
    ...(votes === null ? sessionProblems(block, placeOf) : voteProblems(block, votes, placeOf)),
    ...weightProblems(block.weights, at(placeOf, "weights")),
    ...windowProblems(block.window, at(placeOf, "window")),
    ...bootstrapProblems(block.bootstrap, placeOf),
    ...scenarioProblems(block, placeOf, ground.scenarios),
    ...economyProblems(block, placeOf, ground),
    ...twiceProblems(block, placeOf),
  ];
}

/** Entries of lists that stand there twice: each would be computed, shown and counted twice. */
function twiceProblems({ pairs, issues, leverage }: AlignmentCase, placeOf: PlaceOf): Problem[] {
  const acting = leverage === null || leverage.pairs === pairs ? [] : leverage.pairs;
  const inBlock = (key: string) => (entry: number) => at(placeOf, key, entry);
  const inLeverage = (key: string) => (entry: number) => at(placeOf, "leverage", key, entry);
  const pairNames = pairs.map(([a, b]) => pairName(a, b));
  const actingNames = acting.map(([i, j]) => `${i} on ${j}`);
  return [
    ...listedTwice("pair", pairNames, inBlock("pairs")),
    ...listedTwice("issue", issues, inBlock("issues")),
    ...listedTwice("pair", actingNames, inLeverage("pairs")),
    ...listedTwice("scenario", leverage?.scenarios ?? [], inLeverage("scenarios")),
  ];
}

function listedTwice(what: string, names: readonly string[], entryPlace: (entry: number) => Place): Problem[] {
  const first = new Map<string, number>();
  return names.flatMap((name, entry) => {
    const before = first.get(name);
    if (before !== undefined) return [repeated(entryPlace(entry), what, name, entryPlace(before).line ?? 1)];
    first.set(name, entry);
    return [];
  });
}

function sessionProblems({ sessions }: AlignmentCase, placeOf: PlaceOf): Problem[] {
  return isSpan(sessions, 1, Infinity) ? [] : [notSessions(at(placeOf, "sessions"), sessions.join(", "))];
}

function isSpan([first, last]: readonly [number, number], least: number, most: number): boolean {
  return Number.isInteger(first) && Number.isInteger(last) && first >= least && last <= most && first <= last;
}

function voteProblems(block: AlignmentCase, votes: VotePackage, placeOf: PlaceOf): Problem[] {
  const { name } = votes.manifest;
  const [least, most] = [votes.sessions[0] ?? 0, votes.sessions.at(-1) ?? 0];
  const place = at(placeOf, "sessions");
  const states = new Set([...block.triangle, ...block.pairs.flat()]);
  const absent = [...states].filter((state) => state !== "" && votes.states.indexOf(state) < 0);
  const known = [...new Set(votes.issues.flat())].toSorted();
  return [
    ...absent.map((state) => withoutVotes(statePlace(block, state, placeOf), state, name)),
    ...(isSpan(block.sessions, least, most)
      ? [...splitProblems(block, votes, at(placeOf, "split")), ...flagged(block, votes, at(placeOf, "important"))]
      : [sessionsOutside(place, block.sessions.join(", "), name, least, most)]),
    ...block.issues.flatMap((issue, entry) =>
      known.includes(issue) ? [] : [unknownIssue(at(placeOf, "issues", entry), issue, name, known)],
    ),
  ];
}

function statePlace({ triangle, pairs }: AlignmentCase, state: string, placeOf: PlaceOf): Place {
  const corner = triangle.indexOf(state);
  if (corner >= 0) return at(placeOf, "triangle", corner);
  const pair = pairs.findIndex((each) => each.includes(state));
  return at(placeOf, "pairs", pair);
}

function splitProblems({ sessions, split }: AlignmentCase, votes: VotePackage, place: Place): Problem[] {
  const dates = votes.dates.filter((_, rollCall) => isWithin(votes.sessions[rollCall]!, sessions)).toSorted();
  const [first, last] = [dates[0] ?? "", dates.at(-1) ?? ""];
  return first < split && split <= last ? [] : [splitOutside(place, split, first, last)];
}

function isWithin(session: number, [first, last]: readonly [number, number]): boolean {
  return session >= first && session <= last;
}

function flagged({ importantOnly, sessions }: AlignmentCase, votes: VotePackage, place: Place): Problem[] {
  if (!importantOnly) return [];
  const { file = null, line = null, column = null, path = "" } = place;
  return flagProblems(votes, "important", sessions).map((each) => placedAt(each, { file, line, column, path }));
}

function weightProblems(weights: AlignmentCase["weights"], place: Place): Problem[] {
  const entries: readonly [string, number][] = Object.entries(weights);
  const sum = entries.reduce((total, [, weight]) => total + weight, 0);
  const negative = entries.filter(([, weight]) => weight < 0).map(([name, weight]) => `${name} ${weight}`);
  if (negative.length > 0) return [weightsAmiss(place, `have ${negative.join(", ")}, below 0`)];
  return Math.abs(sum - 1) <= ROUNDING ? [] : [weightsAmiss(place, `sum to ${Number(sum.toPrecision(12))}`)];
}

function windowProblems(window: AlignmentCase["window"], place: Place): Problem[] {
  if (window === "all" || (Number.isInteger(window) && window >= 1)) return [];
  return [outOfRange(place, String(window), "a whole number of sessions from 1, or all")];
}

function bootstrapProblems({ draws, seed }: AlignmentCase["bootstrap"], placeOf: PlaceOf): Problem[] {
  const isCount = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  const range = (key: string, value: number, expected: string): Problem =>
    outOfRange(at(placeOf, "bootstrap", key), String(value), expected);
  return [
    ...(isCount(draws, 1, MOST_RESAMPLES) ? [] : [range("draws", draws, `a whole number from 1 to ${MOST_RESAMPLES}`)]),
    ...(isCount(seed, 0, MOST_SEED) ? [] : [range("seed", seed, `a whole number from 0 to ${MOST_SEED}`)]),
  ];
}

function scenarioProblems({ leverage }: AlignmentCase, placeOf: PlaceOf, ids: readonly string[]): Problem[] {
  return (leverage?.scenarios ?? []).flatMap((id, entry) =>
    ids.includes(id)
      ? []
      : [unknownScenario(at(placeOf, "leverage", "scenarios", entry), id, isSweep(id, ids), nearest(id, ids))],
  );
}

function isSweep(id: string, ids: readonly string[]): boolean {
  return ids.some((each) => each.startsWith(`${id}@`));
}

function economyProblems({ leverage, pairs }: AlignmentCase, placeOf: PlaceOf, ground: BlockGround): Problem[] {
  if (leverage === null) return [];
  const key = leverage.pairs === pairs ? ["pairs"] : ["leverage", "pairs"];
  const states = new Map(leverage.pairs.flatMap((pair, entry) => pair.map((state) => [state, entry] as const)));
  return [...states].flatMap(([state, entry]) => insideProblems(state, placeOf(["alignment", ...key, entry]), ground));
}

/** E212, E126 for a state that the headline package has only inside its residual, or not at all. */
export function insideProblems(state: string, place: Place, { headline, shelf }: BlockGround): Problem[] {
  if (headline === undefined) return [];
  const { name } = headline.manifest;
  const position = headline.countries.indexOf(state);
  if (position >= 0 && headline.isResidual[position] !== true) return [];
  return [withoutOwnData(place, state, headline, () => (shelf === null ? null : economiesWith(shelf, state, name)))];
}
