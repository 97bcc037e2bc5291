import type { Table } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { codeOfCow } from "./cowCodes.ts";
import { unknownCountry, unknownVote } from "./problems.ts";
import { noteRollCall, noteVote, type RollCallDraft, type VoteDraft } from "./voteDraft.ts";
import { cellIn } from "./voteForms.ts";
import { countOf, flagOf, isoDay, textOf, wholeText } from "./voteText.ts";

const CODES = "1 yes, 2 abstain, 3 no, 8 absent, 9 not a member";

const ISSUES = ["me", "nu", "di", "hr", "co", "ec"];

/**
 * Reads the long table of the Voeten data on the Dataverse: a row per roll call and state (`rcid`, `ccode`, `vote`),
 * with what it says of the roll call (`session`, `date`, `unres`, `importantvote`, `amend`, `para`, `yes`, `abstain`,
 * `no`, `short` or `descr`, and 1 in `me` `nu` `di` `hr` `co` `ec`).
 *
 * 1 yes, 2 abstain, 3 no and 8 absent are kept; 9 becomes "not a member", and so does a state without a row.
 */
export function readDataverse(draft: VoteDraft, table: Table, problems: Problem[]): void {
  const strangers = new Map<string, number>();
  const isDescribed = table.columnOf("session") >= 0 && table.columnOf("date") >= 0;
  table.rows.forEach((_, row) => {
    const where = { file: table.file, line: table.lineOf(row) };
    const number = wholeText(cellIn(table, row, "ccode"));
    const state = codeOfCow(Number(number));
    const code = wholeText(cellIn(table, row, "vote"));
    if (state === null) strangers.set(number, (strangers.get(number) ?? 0) + 1);
    else if (!["1", "2", "3", "8", "9"].includes(code)) problems.push(unknownVote(where.file, where.line, code, CODES));
    else {
      const id = wholeText(cellIn(table, row, "rcid"));
      noteVote(draft, id, state, code === "9" ? 0 : Number(code), where, problems);
      if (isDescribed && !isSame(draft, table, row, id)) {
        noteRollCall(draft, describedRollCall(table, row, id), where, problems);
      }
    }
  });
  for (const one of [...strangers].map(([number, rows]) => unknownCountry(table.file, number, rows)))
    problems.push(one);
}

/** True when session and date of a row are those already noted: most rows repeat what others say. */
function isSame(draft: VoteDraft, table: Table, row: number, id: string): boolean {
  const known = draft.rollCalls.get(id);
  return (
    known !== undefined &&
    known.session === countOf(cellIn(table, row, "session")) &&
    known.date === isoDay(cellIn(table, row, "date"))
  );
}

/** What a row says of its roll call, in the columns of the Voeten data. */
export function describedRollCall(table: Table, row: number, id: string): RollCallDraft {
  const cell = (name: string): string => textOf(cellIn(table, row, name));
  const first = (...names: readonly string[]): string => names.map(cell).find((text) => text !== "") ?? "";
  const joined = cell("issues");
  const marked = ISSUES.filter((name) => flagOf(cell(name)) === 1);
  return {
    id,
    session: countOf(cell("session")),
    date: isoDay(cell("date")),
    resolution: cell("unres"),
    title: first("title", "short", "descr"),
    issues: joined === "" ? marked : joined.split("|"),
    important: flagOf(first("important", "importantvote")),
    amendment: flagOf(cell("amend")),
    paragraph: flagOf(cell("para")),
    tally: [countOf(cell("yes")), countOf(cell("abstain")), countOf(cell("no"))],
  };
}
