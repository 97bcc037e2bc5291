import { readTable } from "../../data/packages/index.ts";
import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import { ISSUE_LIMIT, keysOf, type CaseSource, type PlaceOf } from "../text/index.ts";
import type { Placed } from "./placed.ts";
import { readRow, type RowTable } from "./readRow.ts";
import { notListed, emptyTable, textTooLarge } from "../problems/index.ts";

const TABLE_MEBIBYTES = 8;

/**
 * The rows of a CSV table that fit their schema; the others are among the problems, each with its cell.
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
  const text = tableText(file, named, source, problems);
  if (text === null) return null;
  const columns = { needed: kind.needed, optional: keysOf(kind.json) };
  const found: Problem[] = [];
  const table = readTable(new Map([[file, text]]), file, columns, found);
  if (table?.rows.length === 0 && !hasErrors(found)) found.push(emptyTable(file, named));
  if (table === null || (table.rows.length === 0 && hasErrors(found))) {
    append(problems, found);
    return null;
  }
  const rows: Placed<T>[] = [];
  const known = knownColumns(table.header, columns.optional);
  const count = Math.min(table.rows.length, kind.atMost + 1);
  for (let row = 0; row < count; row++) {
    if (found.length >= ISSUE_LIMIT) {
      found.push(notListed(cellPlace(file, table.lineOf(row - 1), undefined, table.columnOf), ISSUE_LIMIT - 1));
      break;
    }
    const cells = cellsOf(known, table.rows[row]!);
    const line = table.lineOf(row);
    const placeOf: PlaceOf = ([column]) => cellPlace(file, line, column, table.columnOf);
    const read = readRow(kind, { cells, file, line, placeOf });
    append(found, read.problems);
    if (read.row !== null) rows.push(read.row);
  }
  append(problems, found);
  return hasErrors(found) && rows.length === 0 ? null : rows;
}

/** The text of a table; null when it cannot be read, which is then among the problems. */
export function tableText(file: string, named: Place, source: CaseSource, problems: Problem[]): string | null {
  const text = source.read(file);
  if (typeof text !== "string") {
    const { line = null, column = null, file: namedIn = null } = text.line === null ? named : text;
    problems.push({ ...text, file: namedIn, line, column });
    return null;
  }
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

function cellPlace(
  file: string,
  line: number,
  column: string | number | undefined,
  columnOf: (name: string) => number,
): Place {
  const position = column === undefined ? -1 : columnOf(String(column));
  return {
    file,
    line,
    column: position < 0 ? 1 : position + 1,
    path: column === undefined ? `line ${line}` : `line ${line}, column ${column}`,
  };
}
