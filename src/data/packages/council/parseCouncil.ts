import { z } from "zod";
import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import {
  cellOf,
  cellsOf,
  isCode,
  kindProblems,
  LIST_LIMIT,
  listed,
  MANIFEST_FILE,
  manifestSchema,
  NOTES,
  readMetadata,
  readTable,
  type Table,
  type TextFiles,
  textsOf,
  wholeNumbers,
  wordsOf,
} from "../tables/index.ts";
import { badLabel, duplicatedRow } from "../problems/index.ts";
import type { Confidence, CouncilBallot, CouncilPackage, CouncilResolution, Veto } from "./councilPackage.ts";
import type { Span } from "./counts.ts";
import { COVER, coveredDays } from "./coveredDays.ts";
import { halfTally, unknownResolution } from "./problems.ts";

/** Files every package of council tables has. */
export const COUNCIL_FILES: readonly string[] = ["datapackage.json", "vetoes.csv", "resolutions.csv", "ballots.csv"];

const CONFIDENCES: readonly Confidence[] = ["verified", "derived", "recalled"];

const schema = manifestSchema(
  z.strictObject({
    kind: z.literal("council"),
    format: z.literal(1),
    vetoesCover: COVER,
    resolutionsCover: COVER,
    notes: NOTES,
  }),
);

/**
 * Parses and checks a package of council tables.
 *
 * @param files   Text of the package's files by name.
 * @param sha256  Hash over the files; null when they were never on disk.
 * @returns the package, null when any problem is an error, and every problem found.
 */
export function parseCouncil(
  files: TextFiles,
  sha256: string | null,
): { council: CouncilPackage | null; problems: Problem[] } {
  const other = kindProblems(files, "council");
  if (other.length > 0) return { council: null, problems: other };
  const problems: Problem[] = [];
  const found = readMetadata(files, MANIFEST_FILE, schema, problems);
  const vetoes = readVetoes(files, found?.tertius.vetoesCover ?? null, problems);
  const resolutions = readResolutions(files, found?.tertius.resolutionsCover ?? null, problems);
  if (found === null || hasErrors(problems)) return { council: null, problems };
  const { tertius, ...described } = found;
  const { notes, vetoesCover, resolutionsCover } = tertius;
  const manifest = { ...described, notes };
  return { council: { manifest, sha256, vetoesCover, resolutionsCover, vetoes, resolutions }, problems };
}

function readVetoes(files: TextFiles, cover: Span | null, problems: Problem[]): Veto[] {
  const needed = ["date", "draft", "meeting", "item", "topic", "region", "members", "confidence"];
  const table = readTable(files, "vetoes.csv", { needed, atMost: LIST_LIMIT }, problems);
  if (table === null) return [];
  const found: Problem[] = [];
  const dates = coveredDays(table, cover, found);
  const members = textsOf(table, "members").map((cell) => cell.split("|"));
  members.forEach((codes, row) => {
    const bad = codes.find((code) => !isCode(code));
    if (bad !== undefined) found.push(badLabel(cellOf(table, row, "members"), bad));
  });
  const confidences = wordsOf(table, "confidence", CONFIDENCES, found) as Confidence[];
  const [drafts, meetings, items, topics, regions] = ["draft", "meeting", "item", "topic", "region"].map((name) =>
    textsOf(table, name),
  );
  append(problems, listed(table.file, found));
  return dates.map((date, row) => ({
    date,
    draft: drafts![row]!,
    meeting: meetings![row]!,
    item: items![row]!,
    topic: topics![row]!,
    region: regions![row]!,
    members: members[row]!,
    confidence: confidences[row]!,
  }));
}

function readResolutions(files: TextFiles, cover: Span | null, problems: Problem[]): CouncilResolution[] {
  const needed = ["resolution", "date", "item", "yes", "abstain", "no", "confidence"];
  const table = readTable(files, "resolutions.csv", { needed, atMost: LIST_LIMIT }, problems);
  const numbers = table === null ? [] : cellsOf(table, "resolution");
  const ballots = readBallots(files, new Set(numbers), problems);
  if (table === null) return [];
  const found: Problem[] = [];
  const dates = coveredDays(table, cover, found);
  const items = textsOf(table, "item");
  const confidences = wordsOf(table, "confidence", CONFIDENCES, found) as Confidence[];
  const tallies = readTallies(table, found);
  const seen = new Set<string>();
  numbers.forEach((number, row) => {
    if (seen.has(number)) found.push(duplicatedRow(table.file, table.lineOf(row), [number]));
    seen.add(number);
  });
  append(problems, listed(table.file, found));
  return numbers.map((number, row) => ({
    number,
    date: dates[row]!,
    item: items[row]!,
    tally: tallies[row]!,
    confidence: confidences[row]!,
    ballots: ballots.get(number) ?? [],
  }));
}

function readTallies(table: Table, problems: Problem[]): CouncilResolution["tally"][] {
  const rule = { least: 0, most: 99, expected: "a number of votes, or blank", blank: -1 };
  const [yes, abstain, no] = ["yes", "abstain", "no"].map((name) => wholeNumbers(table, name, rule, problems));
  return table.rows.map((_, row) => {
    const tally = [yes![row]!, abstain![row]!, no![row]!] as const;
    const blank = tally.filter((count) => count < 0).length;
    if (blank === 0) return tally;
    if (blank < 3) problems.push(halfTally(table.file, table.lineOf(row), tally.join(", ").replaceAll("-1", "")));
    return null;
  });
}

function readBallots(
  files: TextFiles,
  numbers: ReadonlySet<string>,
  problems: Problem[],
): Map<string, CouncilBallot[]> {
  const all = new Map<string, CouncilBallot[]>();
  const seen = new Set<string>();
  const needed = ["resolution", "state", "vote", "confidence"];
  const table = readTable(files, "ballots.csv", { needed, atMost: 15 * LIST_LIMIT }, problems);
  if (table === null) return all;
  const found: Problem[] = [];
  const states = cellsOf(table, "state");
  const votes = wordsOf(table, "vote", ["1", "2", "3", "8"], found);
  const confidences = wordsOf(table, "confidence", CONFIDENCES, found) as Confidence[];
  cellsOf(table, "resolution").forEach((number, row) => {
    const state = states[row]!;
    const key = JSON.stringify([number, state]);
    if (!numbers.has(number)) found.push(unknownResolution(cellOf(table, row, "resolution"), number));
    if (!isCode(state)) found.push(badLabel(cellOf(table, row, "state"), state));
    if (seen.has(key)) found.push(duplicatedRow(table.file, table.lineOf(row), [number, state]));
    seen.add(key);
    const ballots = all.get(number) ?? [];
    ballots.push({ state, vote: Number(votes[row]), confidence: confidences[row]! });
    all.set(number, ballots);
  });
  append(problems, listed(table.file, found));
  return all;
}
