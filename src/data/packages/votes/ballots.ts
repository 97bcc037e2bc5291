import { append, type Problem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";
import { cellOf, cellsOf, listed, readTable, type Table, type TextFiles } from "../tables/index.ts";
import { notVote, otherRollCalls, votesLength } from "./problems.ts";
import { ROLL_CALL_LIMIT } from "./rollCalls.ts";
import { voteCode } from "./voteCodes.ts";

/**
 * Reads `votes.csv`: a row of digits for every roll call, a digit for every state.
 *
 * @returns codes.   [rollCall, state]   Null when the file cannot be read as a table.
 */
export function readBallots(
  files: TextFiles,
  ids: readonly string[],
  states: IndexSet,
  problems: Problem[],
): Uint8Array | null {
  const table = readTable(files, "votes.csv", { needed: ["id", "votes"], atMost: ROLL_CALL_LIMIT }, problems);
  if (table === null) return null;
  append(problems, idProblems(table, ids));
  const votes = new Uint8Array(ids.length * states.size);
  const found = ids
    .slice(0, table.rows.length)
    .map((id, row) => readRow(table, row, id, states, votes))
    .filter((fault) => fault !== null);
  append(problems, listed(table.file, found));
  return votes;
}

/** Writes the codes of one row into the array; what is wrong with the row, null when nothing is. */
function readRow(table: Table, row: number, id: string, states: IndexSet, votes: Uint8Array): Problem | null {
  const digits = (table.rows[row]![table.columnOf("votes")] ?? "").trim();
  const cell = cellOf(table, row, "votes");
  if (digits.length !== states.size) return votesLength(cell, id, digits.length, states.size);
  for (let at = 0; at < digits.length; at++) {
    const code = voteCode(digits.charCodeAt(at));
    if (code < 0) return notVote(cell, id, states.labels[at]!, digits.charAt(at));
    votes[row * states.size + at] = code;
  }
  return null;
}

/** The first place where the rows are not those of `roll-calls.csv`. */
function idProblems(table: Table, ids: readonly string[]): Problem[] {
  const own = cellsOf(table, "id");
  const length = Math.max(own.length, ids.length);
  for (let row = 0; row < length; row++) {
    if (own[row] === ids[row]) continue;
    const line = row < own.length ? table.lineOf(row) : table.lineOf(own.length - 1) + 1;
    return [otherRollCalls(table.file, line, own[row] ?? null, ids[row] ?? null)];
  }
  return [];
}
