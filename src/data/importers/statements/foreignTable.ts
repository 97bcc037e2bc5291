import { eachTextRow, rowsWithin, type TextRow, unclosedQuoteLine } from "../../packages/index.ts";
import { LENGTHS, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import type { DecodedText } from "./decodedText.ts";
import {
  columnTwice,
  manyEncodings,
  notThatFormat,
  quoteNotClosed,
  readAsLegacy,
  rowLengthDiffers,
  rowsNotListed,
} from "./problems.ts";

/** A foreign table: cells are text, rows keep the line they stand on. */
export interface ForeignTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
}

/** Row problems that are listed one by one; the others are counted. */
const LISTED = 100;

/** Most cells of a foreign table, or of all sheets of a workbook. */
export const MOST_CELLS = 4_000_000;

/** E720 where a table has more than {@link MOST_CELLS}. */
export function cellsProblems(file: string, cells: number): Problem[] {
  if (cells <= MOST_CELLS) return [];
  return [notThatFormat(file, `at most ${MOST_CELLS} cells`, `it has ${cells} cells, more than ${MOST_CELLS}`)];
}

/** The first problems; what is more is counted. */
export function firstProblems(file: string, found: readonly Problem[]): Problem[] {
  return found.length <= LISTED ? [...found] : [...found.slice(0, LISTED), rowsNotListed(file, found.length - LISTED)];
}

/**
 * Reads a table whose columns are separated by commas, semicolons or tabs, whichever its header has most of.
 *
 * @param problems  Grows by W720 for a legacy encoding, E721 for two encodings, E722 for a quote that is never closed,
 *   E723 for columns that stand twice, E724 for each row of another length, E720 for too many cells.
 */
export function delimitedTable(file: string, decoded: DecodedText, problems: Problem[]): ForeignTable | null {
  const rows = delimitedRows(file, decoded, delimiter(decoded.text), problems);
  return rows === null ? null : checkedTable(file, [...rows], problems);
}

/**
 * The rows of a text, with the line that each begins on, one after the other.
 *
 * @param separator  One character between cells.
 * @param problems   Grows by W720 for a legacy encoding, E721 for two encodings, E722 for a quote that is never closed, E123 for
 *   cells that are too long.
 * @returns null where the rows cannot be told apart.
 */
export function delimitedRows(
  file: string,
  { text, encoding, mixedLines }: DecodedText,
  separator: string,
  problems: Problem[],
): Iterable<TextRow> | null {
  if (mixedLines.length > 0) problems.push(manyEncodings(file, mixedLines, encoding));
  else if (encoding !== "utf-8") problems.push(readAsLegacy(file, encoding, text));
  const quoteLine = unclosedQuoteLine(text);
  if (quoteLine !== null) problems.push(quoteNotClosed(file, quoteLine));
  if (mixedLines.length > 0 || quoteLine !== null) return null;
  return rowsWithin(file, eachTextRow(text, separator), problems);
}

/** The separator that the first line has most of, outside of quotes. */
function delimiter(text: string): string {
  const [head = ""] = text.replace(/"[^"]*"/gu, "").split("\n", 1);
  const counts = [";", "\t", ","].map((each) => [each, head.split(each).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/**
 * Reads the cells of a sheet, whose rows may be shorter than its header.
 *
 * @param problems  Grows as in {@link delimitedTable}.
 */
export function sheetTable(
  file: string,
  cells: readonly (readonly string[])[],
  problems: Problem[],
): ForeignTable | null {
  const width = (cells[0] ?? []).findLastIndex((cell) => cell.trim() !== "") + 1;
  const rows = cells.map((row, at) => ({ line: at + 1, cells: padded(row, width) }));
  return checkedTable(file, [...rowsWithin(file, rows, problems)], problems);
}

/** Empty cells fill up a short row; those beyond the header fall away. */
function padded(row: readonly string[], width: number): string[] {
  const used = row.findLastIndex((cell) => cell.trim() !== "") + 1;
  return Array.from({ length: Math.max(width, used) }, (_, at) => row[at] ?? "");
}

function checkedTable(file: string, all: readonly TextRow[], problems: Problem[]): ForeignTable | null {
  const large = cellsProblems(
    file,
    all.reduce((sum, { cells }) => sum + cells.length, 0),
  );
  for (const one of large) problems.push(one);
  if (large.length > 0) return null;
  const [first, ...rest] = all;
  const header = (first?.cells ?? []).map((name) => name.trim());
  const wide = header.findIndex((name) => name.length > LENGTHS.name);
  if (wide >= 0) {
    const place = { file, line: first?.line ?? null, column: wide + 1, path: `name of column ${wide + 1}` };
    problems.push(valueTooLong(place, header[wide] ?? "", LENGTHS.name));
    return null;
  }
  const twice = repeated(header.filter((name) => name !== ""));
  for (const one of firstProblems(
    file,
    twice.map((name) => columnTwice(file, name)),
  ))
    problems.push(one);
  const rows = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const wrong = rows.filter(({ cells }) => cells.length !== header.length);
  const found = wrong.map(({ line, cells }) => rowLengthDiffers(file, line, cells.length, header.length));
  for (const one of firstProblems(file, found)) problems.push(one);
  return twice.length > 0 ? null : { file, header, rows: rows.filter(({ cells }) => cells.length === header.length) };
}

/** Names that stand there before, as often as they do. */
function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
