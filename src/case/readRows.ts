import { readTable } from "../packages/index.ts";
import { hasErrors, type Place, type Problem } from "../problems/index.ts";
import type { MeasureDraft, RowDraft } from "./draft.ts";
import { ISSUE_LIMIT, schemaProblems, type PlaceOf } from "./issues.ts";
import { keysOf, ROW_JSON_SCHEMA } from "./jsonSchema.ts";
import { rowsShape, tooMany } from "./problems.ts";
import { textTooLarge } from "./readingProblems.ts";
import { ROW_SCHEMA } from "./schema.ts";
import type { CaseSource } from "./source.ts";
import type { ValuePath } from "./yamlText.ts";

/** Rows that all measures of a case may have together. */
export const ROW_LIMIT = 20_000;
const TABLE_MEBIBYTES = 8;

/** A row as it is written, and where. */
export interface PlacedRow {
  readonly draft: RowDraft;
  readonly file: string;
  readonly line: number;
  /** Place of the row, or of one of its cells. */
  readonly placeOf: (column?: string) => Place;
}

/**
 * The rows of a measure, from its table or written inline; rows that do not fit the schema are problems and left out.
 *
 * @param path  Where the measure stands in `case.yaml`.
 */
export function readRows(
  draft: MeasureDraft,
  path: ValuePath,
  source: CaseSource,
  placeOf: PlaceOf,
  problems: Problem[],
): readonly PlacedRow[] {
  if (draft.table !== undefined && draft.rows !== undefined) {
    problems.push(rowsShape(placeOf([...path, "rows"]), draft.id, "both a table and rows"));
    return [];
  }
  const rows =
    draft.table === undefined
      ? inlineRows(draft, path, placeOf)
      : tableRows(draft.table, path, source, placeOf, problems);
  if (rows === null) return [];
  if (rows.length === 0 && (draft.rows ?? []).length === 0)
    problems.push(rowsShape(placeOf(path), draft.id, "no rows"));
  if (rows.length > ROW_LIMIT) problems.push(tooMany(placeOf(path), "rows", rows.length, ROW_LIMIT));
  return rows.slice(0, ROW_LIMIT);
}

function inlineRows(draft: MeasureDraft, path: ValuePath, placeOf: PlaceOf): readonly PlacedRow[] {
  return (draft.rows ?? []).flatMap((row, at) => {
    if (row === null) return [];
    const rowPath = [...path, "rows", at];
    const place = placeOf(rowPath);
    return {
      draft: row,
      file: place.file ?? "case.yaml",
      line: place.line ?? 0,
      placeOf: (column) => (column === undefined ? place : placeOf([...rowPath, column])),
    };
  });
}

/** Null when the table cannot be read at all: its problems then say why. */
function tableRows(
  file: string,
  path: ValuePath,
  source: CaseSource,
  placeOf: PlaceOf,
  problems: Problem[],
): readonly PlacedRow[] | null {
  const text = source.read(file);
  if (typeof text !== "string") {
    const { line = null, column = null } = text.line === null ? placeOf([...path, "table"]) : text;
    problems.push({ ...text, file: text.line === null ? "case.yaml" : text.file, line, column });
    return null;
  }
  if (text.length > TABLE_MEBIBYTES * 2 ** 20) {
    problems.push(textTooLarge(file, text.length, TABLE_MEBIBYTES));
    return null;
  }
  const columns = { needed: ["from", "source"], optional: keysOf(ROW_JSON_SCHEMA) };
  const found: Problem[] = [];
  const table = readTable(new Map([[file, text]]), file, columns, found);
  if (table === null || (table.rows.length === 0 && hasErrors(found))) {
    problems.push(...found);
    return null;
  }
  const rows: PlacedRow[] = [];
  for (let row = 0; row < Math.min(table.rows.length, ROW_LIMIT + 1) && found.length < ISSUE_LIMIT; row++) {
    const value = cellsOf(table.header, table.rows[row]!);
    const line = table.lineOf(row);
    const place = (column?: string): Place => cellPlace(file, line, column, table.columnOf);
    const faults = schemaProblems(ROW_SCHEMA, ROW_JSON_SCHEMA, value, (cell) => place(cell.map(String)[0]));
    found.push(...faults);
    const draft = ROW_SCHEMA.safeParse(value).data;
    if (draft !== undefined) rows.push({ draft, file, line, placeOf: place });
  }
  problems.push(...found);
  return hasErrors(found) && rows.length === 0 ? null : rows;
}

function cellsOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const known = new Set(keysOf(ROW_JSON_SCHEMA));
  const filled = header.flatMap((name, at): [string, string][] => {
    const cell = (cells[at] ?? "").trim();
    return known.has(name) && cell !== "" ? [[name, cell]] : [];
  });
  return Object.fromEntries(filled);
}

function cellPlace(file: string, line: number, column: string | undefined, columnOf: (name: string) => number): Place {
  const position = column === undefined ? -1 : columnOf(column);
  return {
    file,
    line,
    column: position < 0 ? 1 : position + 1,
    path: column === undefined ? `line ${line}` : `line ${line}, column ${column}`,
  };
}
