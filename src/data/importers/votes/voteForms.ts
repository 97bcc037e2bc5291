import { readTable, type Table, type TextFiles } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { unknownHeader } from "./problems.ts";

/** What a file of votes may be, by its header. */
export type VoteForm =
  | "library"
  | "dataverse"
  | "points"
  | "published points"
  | "bridges"
  | "roll calls"
  | "states"
  | "wide";

/** Columns by which a form is known. */
const COLUMNS: readonly (readonly [form: VoteForm, columns: readonly string[]])[] = [
  ["library", ["undl_id", "ms_code", "ms_vote", "date", "session"]],
  ["dataverse", ["rcid", "ccode", "vote"]],
  ["points", ["iso3", "session", "ideal", "q05", "q95"]],
  ["bridges", ["rcid1", "rcid2"]],
  ["roll calls", ["rcid", "session", "date"]],
  ["states", ["iso3", "name"]],
];

/** A file whose form is known. */
export interface FormedTable {
  readonly form: VoteForm;
  readonly table: Table;
}

/** Reads every file and tells its form by the header; a header that none has is a problem. */
export function formedTables(files: TextFiles, problems: Problem[]): FormedTable[] {
  return [...files.keys()].flatMap((file) => {
    const table = readTable(files, file, { needed: [], open: true }, problems);
    if (table === null) return [];
    const form = formOf(table.header);
    if (form !== null) return [{ form, table }];
    const forms = COLUMNS.map(([, columns]) => columns.join(","));
    problems.push(
      unknownHeader(file, table.header, [
        ...forms,
        "ccode,session,IdealPointAll",
        "rcid and a column per state, such as USA",
      ]),
    );
    return [];
  });
}

/** Endings of the columns of a kind of points: over all votes, else over those on final passage. */
export const POINT_KINDS = ["all", "fp"] as const;

/** True for the header of `IdealpointestimatesAll_….csv`, in the capitals of any year: session, ccode and a column of points. */
function isPublishedPoints(header: readonly string[]): boolean {
  const names = header.map((name) => name.toLowerCase());
  return (
    names.includes("session") &&
    names.includes("ccode") &&
    POINT_KINDS.some((kind) => names.includes(`idealpoint${kind}`))
  );
}

function formOf(header: readonly string[]): VoteForm | null {
  if (isPublishedPoints(header)) return "published points";
  const known = COLUMNS.find(([, columns]) => columns.every((name) => header.includes(name)));
  if (known !== undefined) return known[0];
  const states = header.filter((name) => name !== "rcid");
  const isWide = header.includes("rcid") && states.length > 0 && states.every((name) => /^[A-Z]{3}$/u.test(name));
  return isWide ? "wide" : null;
}

/** The cell of a row by the name of its column; "" where the table has no such column. */
export function cellIn(table: Table, row: number, name: string): string {
  const column = table.columnOf(name);
  return column < 0 ? "" : (table.rows[row]![column] ?? "");
}
