import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import type { PackageKind, VotePackage } from "../../data/packages/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { unknownPackage } from "../problems/index.ts";
import { namesOfKind, type PackageShelf, partyOf } from "../names/index.ts";
import type { AlignmentCase } from "./alignmentCase.ts";
import { ALIGNMENT_SCHEMA } from "./blockSchema.ts";
import { blockProblems } from "./checkBlock.ts";
import { coverageProblems } from "./checkCoverage.ts";
import type { AlignmentDraft } from "./blockSchema.ts";
import { notSoMany } from "./problems.ts";
import { readAlliances } from "./readAlliances.ts";
import type { AlignmentReading, VoteReading } from "./reading.ts";
import { type ReadTables, readTables } from "./readTables.ts";

const EVERY_CLOSING = ["stops-selling", "stops-buying", "both"] as const;
/** Weights of a composite edge where the case gives none. An assumption. */
const WEIGHTS = { votes: 0.4, defence: 0.2, trade: 0.2, ties: 0.2 };
/** Sessions before the split that a trend looks back on where the case does not say. An assumption. */
const WINDOW = 10;
const BOOTSTRAP = { draws: 200, seed: 1 };

/**
 * Reads and checks the alignment block: its tables and its alliance file, then states, sessions, weights, pairs and
 * parameters against each other and the packages. All problems come at once; those of the keys themselves are found
 * with the schema of the case.
 *
 * @returns null without a block, and when any problem of it is an error.
 */
export function readAlignment(value: unknown, placeOf: PlaceOf, reading: AlignmentReading): AlignmentCase | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const problems: Problem[] = [];
  const found = alignmentOf(value as Readonly<Record<string, unknown>>, placeOf, { ...reading, problems });
  append(reading.problems, problems);
  return hasErrors(problems) ? null : found;
}

function alignmentOf(
  block: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  reading: AlignmentReading,
): AlignmentCase | null {
  const votes = openVotes(block["votes"], placeOf(["alignment", "votes"]), reading);
  openCouncil(block["council"], placeOf(["alignment", "council"]), reading);
  openTrial(block["trial"], placeOf(["alignment", "trial"]), reading);
  const own = new Set([...reading.own, ...(votes?.states.labels ?? [])]);
  const known: VoteReading = { ...reading, own, votes };
  const tables = readTables(block, placeOf, known);
  const decisions = readAlliances(block["alliances"], placeOf(["alignment", "alliances"]), known);
  const draft = ALIGNMENT_SCHEMA.safeParse(block).data;
  if (draft === undefined) return null;
  const settled = settledBlock(draft, tables, decisions, placeOf, known);
  append(reading.problems, [
    ...blockProblems(settled, votes, placeOf, known),
    ...coverageProblems(settled, draft, placeOf),
  ]);
  return settled;
}

function openVotes(name: unknown, place: Place, { shelf, problems }: AlignmentReading): VotePackage | null {
  if (typeof name !== "string" || shelf?.openVotes === undefined || isUnknown(name, place, shelf, "votes", problems))
    return null;
  const opened = shelf.openVotes(name);
  append(problems, opened.problems);
  return opened.votes;
}

function openCouncil(name: unknown, place: Place, { shelf, problems }: AlignmentReading): void {
  if (typeof name !== "string" || shelf?.openCouncil === undefined) return;
  if (!isUnknown(name, place, shelf, "council", problems)) append(problems, shelf.openCouncil(name).problems);
}

function openTrial(name: unknown, place: Place, { shelf, problems }: AlignmentReading): void {
  if (typeof name !== "string" || shelf?.openAlliances === undefined) return;
  if (!isUnknown(name, place, shelf, "alliances", problems)) append(problems, shelf.openAlliances(name).problems);
}

function isUnknown(name: string, place: Place, shelf: PackageShelf, kind: PackageKind, problems: Problem[]): boolean {
  if (shelf.names.includes(name)) return false;
  problems.push(unknownPackage(place, name, namesOfKind(shelf, kind)));
  return true;
}

function settledBlock(
  draft: AlignmentDraft,
  tables: ReadTables,
  decisions: AlignmentCase["decisions"],
  placeOf: PlaceOf,
  reading: VoteReading,
): AlignmentCase {
  const triangle = triangleOf(draft.triangle, placeOf, reading);
  const [a, b, c] = triangle;
  const sides: AlignmentCase["pairs"] = [
    [a, b],
    [a, c],
    [b, c],
  ];
  const pairs = draft.pairs === undefined ? sides : pairsOf(draft.pairs, ["alignment", "pairs"], placeOf, reading);
  return {
    votes: draft.votes,
    sessions: [draft.sessions[0] ?? NaN, draft.sessions[1] ?? NaN],
    split: draft.split,
    window: draft.window ?? WINDOW,
    triangle,
    pairs,
    importantOnly: draft.important ?? false,
    finalPassage: draft.finalPassage ?? false,
    issues: draft.issues ?? [],
    weights: draft.weights ?? WEIGHTS,
    bootstrap: draft.bootstrap ?? BOOTSTRAP,
    ...tables,
    council: draft.council ?? null,
    trial: draft.trial ?? null,
    leverage: leverageOf(draft.leverage, pairs, placeOf, reading),
    decisions,
  };
}

function triangleOf(texts: readonly string[], placeOf: PlaceOf, reading: VoteReading): AlignmentCase["triangle"] {
  const states = texts.map((text, at) => partyOf(text, placeOf(["alignment", "triangle", at]), reading));
  const known = states.filter((state) => state !== null);
  const isThree = texts.length === 3 && new Set(known).size === known.length;
  if (!isThree) reading.problems.push(notSoMany(placeOf(["alignment", "triangle"]), texts.join(", "), "three"));
  return [states[0] ?? "", states[1] ?? "", states[2] ?? ""];
}

/** Pairs of different states; others are problems. */
function pairsOf(
  texts: readonly (readonly string[])[],
  path: readonly string[],
  placeOf: PlaceOf,
  reading: VoteReading,
): AlignmentCase["pairs"] {
  return texts.flatMap((pair, at) => {
    const states = pair.flatMap((text, side) => partyOf(text, placeOf([...path, at, side]), reading) ?? []);
    const isTwo = pair.length === 2 && new Set(states).size === states.length;
    if (!isTwo) reading.problems.push(notSoMany(placeOf([...path, at]), pair.join(", "), "two"));
    const [one, other] = states;
    return one === undefined || other === undefined || !isTwo ? [] : [[one, other] as const];
  });
}

function leverageOf(
  draft: AlignmentDraft["leverage"],
  pairs: AlignmentCase["pairs"],
  placeOf: PlaceOf,
  reading: VoteReading,
): AlignmentCase["leverage"] {
  if (draft === undefined) return null;
  const own =
    draft.pairs === undefined ? pairs : pairsOf(draft.pairs, ["alignment", "leverage", "pairs"], placeOf, reading);
  return {
    closings: [...new Set(draft.closings ?? EVERY_CLOSING)],
    scenarios: draft.scenarios ?? [],
    pairs: own,
    ...(draft.note === undefined ? {} : { note: draft.note }),
  };
}
