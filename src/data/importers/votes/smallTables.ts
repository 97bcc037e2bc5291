import type { Table } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { describedRollCall } from "./dataverseVotes.ts";
import { rowsLeftOut, unknownVote } from "./problems.ts";
import { noteRollCall, noteVote, type VoteDraft } from "./voteDraft.ts";
import { cellIn } from "./voteForms.ts";
import { countOf, textOf, wholeText } from "./voteText.ts";

const CODES = "1 yes, 2 abstain, 3 no, 8 no recorded vote, blank not a member";

/** Reads a table with a row per roll call and a column per state; blank is not a member. */
export function readWide(draft: VoteDraft, table: Table, problems: Problem[]): void {
  const states = table.header.filter((name) => name !== "rcid");
  table.rows.forEach((cells, row) => {
    const where = { file: table.file, line: table.lineOf(row) };
    const id = wholeText(cellIn(table, row, "rcid"));
    for (const state of states) {
      const code = cells[table.columnOf(state)]!.trim();
      if (["", "1", "2", "3", "8"].includes(code)) noteVote(draft, id, state, Number(code), where, problems);
      else problems.push(unknownVote(where.file, where.line, code, CODES));
    }
  });
}

/** Reads a table with a row per roll call. */
export function readRollCallTable(draft: VoteDraft, table: Table, problems: Problem[]): void {
  table.rows.forEach((_, row) => {
    const id = wholeText(cellIn(table, row, "rcid"));
    noteRollCall(draft, describedRollCall(table, row, id), { file: table.file, line: table.lineOf(row) }, problems);
  });
}

/** Reads the names of states; rows without a code of a state are left out and counted. */
export function readNames(draft: VoteDraft, table: Table, problems: Problem[]): void {
  let strangers = 0;
  table.rows.forEach((_, row) => {
    const code = cellIn(table, row, "iso3").trim();
    if (/^[A-Z]{3}$/u.test(code)) draft.names.set(code, textOf(cellIn(table, row, "name")));
    else strangers++;
  });
  if (strangers > 0) problems.push(rowsLeftOut(table.file, strangers, "no code of three capital letters"));
}

/** Reads pairs of roll calls on a resolution that was put to the vote again. */
export function readBridgeTable(draft: VoteDraft, table: Table): void {
  table.rows.forEach((_, row) => {
    draft.bridges.push([wholeText(cellIn(table, row, "rcid1")), wholeText(cellIn(table, row, "rcid2"))]);
  });
}

/** Reads published ideal points: mean, 5 % and 95 %. */
export function readPointTable(draft: VoteDraft, table: Table): void {
  table.rows.forEach((_, row) => {
    const number = (name: string): number => {
      const text = textOf(cellIn(table, row, name));
      return text === "" ? NaN : Number(text);
    };
    draft.points.push({
      session: countOf(cellIn(table, row, "session")),
      state: cellIn(table, row, "iso3").trim(),
      point: number("ideal"),
      low: number("q05"),
      high: number("q95"),
    });
  });
}
