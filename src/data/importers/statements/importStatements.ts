import type { StatementColumn } from "../../../engines/discourse/index.ts";
import type { TextFiles } from "../../packages/index.ts";
import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import { type ColumnMap, segmentColumns, statementColumns } from "./columns.ts";
import { decodedText } from "./decodedText.ts";
import { delimitedTable, type ForeignTable, sheetTable } from "./foreignTable.ts";
import { statementRecipe, type StatementRecipe } from "./importRecipe.ts";
import {
  columnMissing,
  columnsBeside,
  noStatements,
  sheetMissing,
  sheetsLeftOut,
  speakersUnknown,
  statedColumnMissing,
} from "./problems.ts";
import { spanColumns, spanProblems } from "./spans.ts";
import { withSources } from "./sourceEntry.ts";
import { type StatementDraft, statementDraft, type StatementRow } from "./statementDraft.ts";
import { OTHER_COLUMNS_FILE, statementFiles } from "./statementFiles.ts";

/** A sheet of a workbook that was opened elsewhere. */
export interface ForeignSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** A foreign table: bytes of a text file, or sheets of a workbook. */
export interface ForeignSource {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly content: Uint8Array | readonly ForeignSheet[];
}

/** Files to write, null when any problem is an error; every problem. */
export interface StatementImport {
  readonly files: TextFiles | null;
  readonly problems: readonly Problem[];
}

/**
 * Turns a table of coded statements (CSV of any common separator and encoding, or cells of a sheet; also the CSV export of
 * Discourse Network Analyzer) into statements.csv, a draft of a codebook, a list of documents, and the entry of the bibliography that
 * rows without a source name.
 *
 * @param recipeText  JSON that says what the table does not: `{ "columns": { "their name": "our column" }, "source": "key" }`.
 */
export function importStatements(source: ForeignSource, recipeText: string | null): StatementImport {
  return importTable(source, recipeText, statementColumns, "statements");
}

/**
 * Turns coded segments, as MAXQDA and NVivo export them, into statements: the code is the concept, the segment the
 * quotation. Who speaks, when, and whether he agrees is not in such a table and stays empty.
 */
export function importSegments(source: ForeignSource, recipeText: string | null): StatementImport {
  return importTable(source, recipeText, segmentColumns, "segments");
}

/** Columns of a recipe that a table does not have and that are named one by one. */
const STATED_NAMED = 20;

type Kind = "statements" | "segments";
type ColumnsOf = (header: readonly string[], stated: ColumnMap) => ColumnMap;

function importTable(
  source: ForeignSource,
  recipeText: string | null,
  columnsOf: ColumnsOf,
  kind: Kind,
): StatementImport {
  const problems: Problem[] = [];
  const recipe = statementRecipe(recipeText, problems);
  const table = recipe === null ? null : foreignTable(source, recipe, problems);
  if (recipe === null || table === null) return { files: null, problems };
  const columns = columnsOf(table.header, recipe.columns);
  const absent = columnProblems(table, columns, recipe.columns, kind);
  for (const one of absent) problems.push(one);
  if (table.rows.length === 0 && !hasErrors(problems)) problems.push(noStatements(table.file));
  if (absent.length > 0 || table.rows.length === 0) return { files: null, problems };
  append(problems, spanProblems(table));
  const draft = completed(statementDraft(table, columns, problems), table, kind);
  const sourced = withSources(draft, source.file, recipe.source);
  if (kind === "segments") append(problems, speakersUnknown(table.file, emptyColumns(draft.rows)));
  if (draft.otherHeaders.length > 0) problems.push(columnsBeside(table.file, draft.otherHeaders, OTHER_COLUMNS_FILE));
  return { files: hasErrors(problems) ? null : statementFiles(source.file, sourced), problems };
}

function foreignTable(
  { file, content }: ForeignSource,
  recipe: StatementRecipe,
  problems: Problem[],
): ForeignTable | null {
  if (content instanceof Uint8Array) return delimitedTable(file, decodedText(content), problems);
  const filled = content.filter(({ cells }) => cells.some((row) => row.some((cell) => cell.trim() !== "")));
  const sheet = recipe.sheet === null ? filled[0] : content.find(({ name }) => name === recipe.sheet);
  if (sheet === undefined) {
    problems.push(
      sheetMissing(
        file,
        recipe.sheet,
        content.map(({ name }) => name),
      ),
    );
    return null;
  }
  const left = filled.filter((each) => each !== sheet).map(({ name }) => name);
  if (left.length > 0) problems.push(sheetsLeftOut(file, sheet.name, left));
  return sheetTable(file, sheet.cells, problems);
}

/** What a table of the kind cannot do without. */
function columnProblems(table: ForeignTable, columns: ColumnMap, stated: ColumnMap, kind: Kind): Problem[] {
  const has = (column: StatementColumn): boolean => [...columns.values()].includes(column);
  const needed: readonly (readonly StatementColumn[])[] =
    kind === "segments" ? [["document"], ["concept"]] : [["concept"], ["person", "organization", "camp"]];
  const missing = needed
    .filter((each) => !each.some(has))
    .map((each) => columnMissing(table.file, joined(each), table.header));
  const present = new Set(table.header);
  const absent = [...stated.keys()].filter((name) => !present.has(name));
  const named = absent.slice(0, STATED_NAMED).map((name) => statedColumnMissing(table.file, name, table.header));
  return [...missing, ...named];
}

/** `a, b or c` */
function joined(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

/** How many statements name nobody who speaks, and how many no day. */
function emptyColumns(rows: readonly StatementRow[]): Readonly<Record<"person" | "date", number>> {
  const without = (columns: readonly StatementColumn[]): number =>
    rows.filter((row) => columns.every((column) => (row[column] ?? "") === "")).length;
  return { person: without(["person", "organization", "camp"]), date: without(["date"]) };
}

/** Locator from begin and end, concept from the path of a code. */
function completed(draft: StatementDraft, table: ForeignTable, kind: Kind): StatementDraft {
  const { headers: spans, places } = spanColumns(table);
  const ids = new Map<string, string>();
  const rows = draft.rows.map((row, at): StatementRow => {
    const span = places.map((place) => (table.rows[at]?.cells[place] ?? "").trim());
    const whole = locatedRow(row, span);
    return kind === "segments" ? segmentRow(whole, span, ids) : whole;
  });
  const isSpan = draft.otherHeaders.map((name) => spans.includes(name));
  const keep = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, at) => isSpan[at] !== true);
  return { rows, otherHeaders: keep(draft.otherHeaders), others: draft.others.map(keep) };
}

function locatedRow(row: StatementRow, [begin = "", end = ""]: readonly string[]): StatementRow {
  const place = [begin, end].filter((each) => each !== "").join("-");
  if (place === "") return row;
  return { ...row, locator: [row.locator ?? "", place].filter((each) => each !== "").join(", ") };
}

/** Names along the path of a code. */
function codePath(code: string): string[] {
  return code
    .split(/[>\\]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** `Group > Code` and `Group\Code` are a concept in its group; a segment that two coders coded alike has one id. */
function segmentRow(row: StatementRow, span: readonly string[], ids: Map<string, string>): StatementRow {
  const path = codePath(row.concept ?? "");
  const key = JSON.stringify([row.document, row.concept, ...span]);
  const isPlaced = span.some((each) => each !== "");
  const id = (isPlaced ? ids.get(key) : undefined) ?? row.id ?? "";
  ids.set(key, id);
  return { ...row, id, concept: path.at(-1) ?? "", concept_group: path.slice(0, -1).join(" > ") };
}
