import { append, type Problem } from "../../../base/problems/index.ts";
import { cellOf, cellsOf, days, listed, readTable, type Table, type TextFiles, wholeNumbers } from "../tables/index.ts";
import { SESSION } from "./session.ts";
import { badFlag, repeatedRollCall, sessionOutOfOrder } from "./problems.ts";
import type { VotePackage } from "./votePackage.ts";

/** Most roll calls that a package may have. */
export const ROLL_CALL_LIMIT = 100_000;

/** What `roll-calls.csv` says, a row each. */
export type RollCalls = Pick<
  VotePackage,
  | "ids"
  | "sessions"
  | "dates"
  | "resolutions"
  | "titles"
  | "issues"
  | "important"
  | "amendment"
  | "paragraph"
  | "tallies"
>;

const NEEDED = ["id", "session", "date"];
const FLAGS = ["important", "amendment", "paragraph"] as const;
const TALLY = { least: 0, most: 9999, expected: "a number of votes, or blank", blank: -1 };

/** Reads `roll-calls.csv`; null when it is missing or lacks a needed column. */
export function readRollCalls(files: TextFiles, problems: Problem[]): RollCalls | null {
  const optional = [...FLAGS, "resolution", "issues", "yes", "abstain", "no", "title"];
  const table = readTable(files, "roll-calls.csv", { needed: NEEDED, optional, atMost: ROLL_CALL_LIMIT }, problems);
  if (table === null) return null;
  const found: Problem[] = [];
  const ids = cellsOf(table, "id");
  const sessions = wholeNumbers(table, "session", SESSION, found);
  append(found, [...repeated(table, ids), ...outOfOrder(table, ids, sessions)]);
  const [important, amendment, paragraph] = FLAGS.map((name) => flags(table, name, found));
  const rollCalls: RollCalls = {
    ids,
    sessions,
    dates: days(table, "date", found),
    resolutions: optionalTexts(table, "resolution"),
    titles: optionalTexts(table, "title"),
    issues: optionalTexts(table, "issues").map((cell) => (cell === "" ? [] : cell.split("|"))),
    important: important!,
    amendment: amendment!,
    paragraph: paragraph!,
    tallies: tallies(table, found),
  };
  append(problems, listed(table.file, found));
  return rollCalls;
}

function repeated(table: Table, ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, row) => {
    const again = seen.has(id) || id === "";
    seen.add(id);
    return again ? [repeatedRollCall(cellOf(table, row, "id"), id)] : [];
  });
}

function outOfOrder(table: Table, ids: readonly string[], sessions: Int32Array): Problem[] {
  return ids.flatMap((id, row) => {
    const before = sessions[row - 1] ?? 0;
    const session = sessions[row]!;
    return session < before ? [sessionOutOfOrder(cellOf(table, row, "session"), id, session, before)] : [];
  });
}

/** Cells of a column that the table may lack. */
function optionalTexts(table: Table, name: string): string[] {
  return table.columnOf(name) < 0 ? table.rows.map(() => "") : cellsOf(table, name);
}

function flags(table: Table, name: string, problems: Problem[]): Int8Array {
  return Int8Array.from(optionalTexts(table, name), (text, row) => {
    if (text === "") return -1;
    if (text !== "0" && text !== "1") problems.push(badFlag(cellOf(table, row, name), text));
    return text === "1" ? 1 : 0;
  });
}

function tallies(table: Table, problems: Problem[]): Int32Array {
  const all = new Int32Array(table.rows.length * 3).fill(-1);
  ["yes", "abstain", "no"].forEach((name, kind) => {
    if (table.columnOf(name) < 0) return;
    wholeNumbers(table, name, TALLY, problems).forEach((count, row) => (all[row * 3 + kind] = count));
  });
  return all;
}
