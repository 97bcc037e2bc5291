import { readTable } from "../../data/packages/index.ts";
import { append, hasErrors, LENGTHS, type Place, type Problem } from "../../base/problems/index.ts";
import { ISSUE_LIMIT, keysOf, type CaseSource, type PlaceOf } from "../text/index.ts";
import type { Placed } from "./placed.ts";
import { namesColumns, plainTable, type TableForm } from "./plainTable.ts";
import { readRow, type RowTable } from "./readRow.ts";
import { tablePlace } from "./tablePlace.ts";
import { notListed, emptyTable, textTooLarge } from "../problems/index.ts";

const TABLE_MEBIBYTES = 8;

/**
 * The rows of a table that fit their schema; the others are among the problems, each with its cell.
 *
 * @param named  Where the file is named.
 * @returns null when the table cannot be read at all: its problems then say why.
 */
export function schemaRows<T>(
  file: string,
  kind: RowTable<T>,
  named: Place,
  source: CaseSource,
  problems: Problem[],
): readonly Placed<T>[] | null {
  const form = formOf(kind);
  const found: Problem[] = [];
  const read = openedTable(file, named, form, source, problems);
  if (read === null) return null;
  const { sheet } = read;
  const text = plainTable(file, read.text, form, sheet, found);
  const columns = { needed: form.needed, optional: form.known, longest: LENGTHS.text };
  const table = hasErrors(found) ? null : readTable(new Map([[file, text]]), file, columns, found);
  if (table?.rows.length === 0 && !hasErrors(found)) found.push(emptyTable(file, named));
  if (table === null || (table.rows.length === 0 && hasErrors(found))) {
    append(problems, found);
    return null;
  }
  const { columnOf } = table;
  const placeIn = (line: number, name?: string | number): Place =>
    tablePlace({
      file,
      sheet,
      line,
      column: name === undefined ? null : { name: String(name), at: columnOf(String(name)) },
    });
  const rows: Placed<T>[] = [];
  const known = knownColumns(table.header, form.known);
  const count = Math.min(table.rows.length, kind.atMost + 1);
  for (let row = 0; row < count; row++) {
    if (found.length >= ISSUE_LIMIT) {
      found.push(notListed(placeIn(table.lineOf(row - 1)), ISSUE_LIMIT - 1));
      break;
    }
    const cells = cellsOf(known, table.rows[row]!);
    const line = table.lineOf(row);
    const placeOf: PlaceOf = ([column]) => placeIn(line, column);
    const { row: own, problems: faults } = readRow(kind, { cells, file, line, placeOf });
    append(found, faults);
    if (own !== null) rows.push(own);
  }
  append(problems, found);
  return hasErrors(found) && rows.length === 0 ? null : rows;
}

function formOf<T>({ needed, json }: RowTable<T>): TableForm {
  const numbers = Object.entries(json.properties ?? {}).filter(
    ([, { type }]) => type === "number" || type === "integer",
  );
  return { needed, known: keysOf(json), numbers: new Set(numbers.map(([name]) => name)) };
}

/** The text of a table or of the sheet that is one; null when there is none, which is then among the problems. */
function openedTable(
  file: string,
  named: Place,
  form: TableForm,
  source: CaseSource,
  problems: Problem[],
): { readonly text: string; readonly sheet: string | null } | null {
  const sheet = source.sheet?.(file, (header) => namesColumns(form, header)) ?? null;
  if (sheet !== null && "text" in sheet) {
    const text = withinSize(file, sheet.text, problems);
    return text === null ? null : { text, sheet: sheet.name };
  }
  if (sheet !== null) {
    problems.push(sheet);
    return null;
  }
  const text = tableText(file, named, source, problems);
  return text === null ? null : { text, sheet: null };
}

/** The text of a table; null when it cannot be read, which is then among the problems. */
export function tableText(file: string, named: Place, source: CaseSource, problems: Problem[]): string | null {
  const text = source.read(file);
  if (typeof text !== "string") {
    const { line = null, column = null, file: namedIn = null } = text.line === null ? named : text;
    problems.push({ ...text, file: namedIn, line, column });
    return null;
  }
  return withinSize(file, text, problems);
}

function withinSize(file: string, text: string, problems: Problem[]): string | null {
  if (text.length <= TABLE_MEBIBYTES * 2 ** 20) return text;
  problems.push(textTooLarge(file, text.length, TABLE_MEBIBYTES));
  return null;
}

/** Columns of a table that its rows are read from, and where they stand. */
function knownColumns(header: readonly string[], names: readonly string[]): readonly (readonly [string, number])[] {
  const known = new Set(names);
  return header.flatMap((name, at) => (known.has(name) ? [[name, at] as const] : []));
}

/** Cells of a row that are filled, by column. */
function cellsOf(
  columns: readonly (readonly [string, number])[],
  row: readonly string[],
): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [name, at] of columns) {
    const cell = (row[at] ?? "").trim();
    if (cell !== "") cells[name] = cell;
  }
  return cells;
}
