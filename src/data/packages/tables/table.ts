import { csvParseRows } from "d3-dsv";
import { append, LENGTHS, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import {
  columnTwice,
  missingColumn,
  missingFile,
  moreRows,
  rowLength,
  tableTooLong,
  tableTooWide,
  unclosedQuote,
  unusedColumn,
} from "../problems/index.ts";
import { LISTED_ROWS, unclosedQuoteLine } from "./textRows.ts";

/** Text files by name, as read from a folder: `flows.csv` → its text. */
export type TextFiles = ReadonlyMap<string, string>;

/** A table as it stands in its file: cells are text, rows keep their place. */
export interface Table {
  readonly file: string;
  /** Rows below the header; rows of the wrong length or with too long a cell are left out, they are problems already. */
  readonly rows: readonly (readonly string[])[];
  /** 1-based line of a row in the file. */
  readonly lineOf: (row: number) => number;
  /** Position of a column; −1 when the table has no such column. */
  readonly columnOf: (name: string) => number;
  readonly header: readonly string[];
}

/** Which columns a table has: it must have `needed`, may have `optional`, and others draw a warning unless `open`. */
export interface Columns {
  readonly needed: readonly string[];
  readonly optional?: readonly string[];
  readonly open?: boolean;
  /** Most columns the table may have: a thousand unless it is `open`. */
  readonly widest?: number;
  /** Most characters of a cell: those of a name, or of a text where the table is `open`. */
  readonly longest?: number;
  /** Most rows the table may have; bulk tables are limited by the size of the file. */
  readonly atMost?: number;
}

/** Most columns of a table: those of the formats are fewer than fifty, and attributes of speakers are columns as well. */
export const COLUMN_LIMIT = 1000;

/** Most rows of a list of labels or elasticities. */
export const LIST_LIMIT = 20_000;

/**
 * Reads one CSV file (RFC 4180: commas, double quotes, LF or CRLF, a header line). Letters are composed (Unicode NFC), so that
 * one name is one text however its accents were typed.
 *
 * @param problems  Grows by a missing file, missing columns, columns that stand twice, unclosed quotes, rows of the wrong length
 *   and E123 for names of columns and cells that are too long.
 * @returns null when the file or a needed column is missing, or a column stands twice or has too long a name.
 */
export function readTable(files: TextFiles, file: string, columns: Columns, problems: Problem[]): Table | null {
  const text = files.get(file);
  if (text === undefined) {
    problems.push(missingFile(file));
    return null;
  }
  const quoteLine = unclosedQuoteLine(text);
  if (quoteLine !== null) {
    problems.push(unclosedQuote(file, quoteLine));
    return null;
  }
  const all = csvParseRows((text.startsWith("\uFEFF") ? text.slice(1) : text).normalize());
  const header = (all[0] ?? []).map((name) => name.trim());
  const widest = columns.widest ?? (columns.open ? Infinity : COLUMN_LIMIT);
  if (header.length > widest) {
    problems.push(tableTooWide(file, header.length, widest));
    return null;
  }
  const long = longNames(file, header);
  append(problems, long);
  if (long.length > 0) return null;
  const missing = columns.needed.filter((name) => !header.includes(name));
  const again = columnsTwice(file, header);
  append(problems, [...missing.map((name) => missingColumn(file, name, header)), ...again]);
  if (missing.length > 0 || again.length > 0) return null;
  if (columns.atMost !== undefined && all.length - 1 > columns.atMost) {
    problems.push(tableTooLong(file, all.length - 1, columns.atMost));
    return null;
  }
  append(problems, unusedColumns(file, header, columns));
  const longest = columns.longest ?? (columns.open ? LENGTHS.text : LENGTHS.name);
  return keptRows({ file, header, longest }, all, problems);
}

function longNames(file: string, header: readonly string[]): Problem[] {
  const long = header.flatMap((name, at) => (name.length > LENGTHS.name ? [{ name, at }] : []));
  return listed(
    file,
    long.map(({ name, at }) =>
      valueTooLong({ file, line: 1, column: at + 1, path: `name of column ${at + 1}` }, name, LENGTHS.name),
    ),
  );
}

function columnsTwice(file: string, header: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return header.flatMap((name, at) => {
    const isAgain = seen.has(name);
    seen.add(name);
    return isAgain ? [columnTwice(file, name, at + 1)] : [];
  });
}

function unusedColumns(file: string, header: readonly string[], columns: Columns): Problem[] {
  if (columns.open) return [];
  const known = new Set([...columns.needed, ...(columns.optional ?? [])]);
  return header.flatMap((name, position) =>
    known.has(name) ? [] : [unusedColumn(file, name, position + 1, [...known])],
  );
}

/** Rows of as many cells as the header has, none of them too long; the others are problems. */
function keptRows(
  { file, header, longest }: { readonly file: string; readonly header: readonly string[]; readonly longest: number },
  all: readonly (readonly string[])[],
  problems: Problem[],
): Table {
  const lines = lineNumbers(all);
  const rows: (readonly string[])[] = [];
  const rowLines: number[] = [];
  let badRows = 0;
  for (let row = 1; row < all.length; row++) {
    const cells = all[row]!;
    const long = cells.length === header.length ? cells.findIndex((cell) => cell.length > longest) : -1;
    if (long >= 0) {
      const place = { file, line: lines[row]!, column: long + 1, path: `line ${lines[row]}, column ${header[long]}` };
      if (badRows++ < LISTED_ROWS) problems.push(valueTooLong(place, cells[long]!, longest));
    } else if (cells.length === header.length) {
      rows.push(cells);
      rowLines.push(lines[row]!);
    } else if (cells.length > 1 || cells[0] !== "") {
      if (badRows++ < LISTED_ROWS) problems.push(rowLength(file, lines[row]!, cells.length, header.length));
    }
  }
  if (badRows > LISTED_ROWS) problems.push(moreRows(file, badRows - LISTED_ROWS));
  const positions = new Map(header.map((name, position) => [name, position]));
  return { file, rows, header, lineOf: (row) => rowLines[row] ?? 0, columnOf: (name) => positions.get(name) ?? -1 };
}

function lineNumbers(rows: readonly (readonly string[])[]): Int32Array {
  const lines = new Int32Array(rows.length);
  let line = 1;
  rows.forEach((cells, row) => {
    lines[row] = line;
    line += 1;
    for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
  });
  return lines;
}

/** The first problems of a file, and how many more there are. */
export function listed(file: string, found: readonly Problem[]): Problem[] {
  return found.length <= LISTED_ROWS
    ? [...found]
    : [...found.slice(0, LISTED_ROWS), moreRows(file, found.length - LISTED_ROWS)];
}
