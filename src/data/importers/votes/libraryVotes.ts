import { cellOf, notWhole, type Table } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { unknownCountry, unknownVote } from "./problems.ts";
import { noteRollCall, noteVote, type RollCallDraft, type VoteDraft } from "./voteDraft.ts";
import { cellIn } from "./voteForms.ts";
import { countOf, isoDay, sessionOfDay, textOf } from "./voteText.ts";

const CODES: Readonly<Record<string, number>> = { Y: 1, A: 2, N: 3, X: 8, NV: 8 };

/** Codes of the library for a state that has another one here: the same seat under its later name. */
const SAME_SEAT: Readonly<Record<string, string>> = { SUN: "RUS" };

/**
 * Reads the table of General Assembly votes of the UN Digital Library: a row per resolution and member (`undl_id`,
 * `ms_code`, `ms_name`, `ms_vote`, `date`, `session`, `resolution`, `title`, `total_yes`, `total_abstentions`,
 * `total_no`).
 *
 * Y yes, A abstain, N no; X and NV are a member without a recorded vote; a state without a row is not a member. The
 * table has adopted resolutions only, so no roll call is an amendment or a paragraph; importance and issues are not
 * known. Special and emergency sessions are counted in the regular session of their date.
 */
export function readLibrary(draft: VoteDraft, table: Table, problems: Problem[]): void {
  const strangers = new Map<string, number>();
  table.rows.forEach((_, row) => {
    const where = { file: table.file, line: table.lineOf(row) };
    const given = cellIn(table, row, "ms_code").trim();
    const letters = cellIn(table, row, "ms_vote").trim();
    const code = Object.hasOwn(CODES, letters) ? CODES[letters]! : -1;
    const id = textOf(cellIn(table, row, "undl_id"));
    if (!/^\d{1,15}$/u.test(id)) problems.push(notWhole(cellOf(table, row, "undl_id"), id, "the number of a record"));
    else if (!/^[A-Z]{3}$/u.test(given)) strangers.set(given, (strangers.get(given) ?? 0) + 1);
    else if (code < 0) {
      problems.push(unknownVote(where.file, where.line, letters, "Y yes, A abstain, N no, X or NV not voting"));
    } else {
      const state = Object.hasOwn(SAME_SEAT, given) ? SAME_SEAT[given]! : given;
      const rollCall = rollCallOf(draft, table, row);
      noteVote(draft, rollCall.id, state, code, where, problems);
      noteRollCall(draft, rollCall, where, problems);
    }
  });
  for (const one of [...strangers].map(([code, rows]) => unknownCountry(table.file, code, rows))) problems.push(one);
}

function rollCallOf(draft: VoteDraft, table: Table, row: number): RollCallDraft {
  const cell = (name: string): string => textOf(cellIn(table, row, name));
  const id = cell("undl_id");
  const date = isoDay(cell("date"));
  return {
    id,
    session: sessionOf(draft, id, cell("session"), date),
    date,
    resolution: cell("resolution"),
    title: cell("title"),
    issues: [],
    important: -1,
    amendment: 0,
    paragraph: 0,
    tally: [countOf(cell("total_yes")), countOf(cell("total_abstentions")), countOf(cell("total_no"))],
  };
}

/** A regular session by its number; special ones are noted and take that of their date. */
function sessionOf(draft: VoteDraft, id: string, session: string, date: string): number {
  if (countOf(session) > 0) return countOf(session);
  const ids = draft.special.get(session) ?? new Set<string>();
  draft.special.set(session, ids.add(id));
  return sessionOfDay(date);
}
