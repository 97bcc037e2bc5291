import { dsvFormat } from "d3-dsv";
import { LENGTHS, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import { moreRows } from "../problems/index.ts";

/** A row of a table of any origin: cells are text. */
export interface TextRow {
  /** 1-based line of the file that it begins on, or row of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Between cells, the first that most lines have: commas also stand in decimals and words. */
const SEPARATORS = ["\t", ";", ","] as const;

/** Rows with problems that are listed one by one; the others are counted. */
export const LISTED_ROWS = 100;

/** Characters of a text from which its separator is known, and about as many as are taken apart at once. */
const [LOOKED_AT, AT_ONCE] = [2 ** 20, 2 ** 16];

/** What may stand between the cells of a text. */
export type Separator = (typeof SEPARATORS)[number];

/**
 * What stands between the cells of a text.
 *
 * @example
 *   separatorOf("hs;rate\n010121;5,5\n010129;7\n")   // ";"
 *   separatorOf("hs,name,rate\n010121,\"a; b\",5\n") // ","
 */
export function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/"[^"]*"/gu, "")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "");
  const having = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  return SEPARATORS.find((each) => having(each) * 2 > lines.length) ?? ",";
}

/** The rows of a text without quotes that never end, with the line that each begins on. */
export function textRows(text: string, separator: string): readonly TextRow[] {
  return [...eachTextRow(text, separator)];
}

/** The same, one after the other: a text of millions of rows takes the memory of some. */
export function* eachTextRow(text: string, separator: string): Generator<TextRow> {
  const format = dsvFormat(separator);
  let line = 1;
  for (let [from, to] = [0, 0]; from < text.length; from = to) {
    to = blockEnd(text, from);
    for (const cells of format.parseRows(text.slice(from, to))) {
      yield { cells, line };
      line++;
      for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    }
  }
}

/** After a line end that is in no quotes, so that what stands before it are whole rows. */
function blockEnd(text: string, from: number): number {
  let [quotes, looked] = [0, from];
  for (let end = from + AT_ONCE; ; end = looked + AT_ONCE) {
    const newline = text.indexOf("\n", end);
    const to = newline < 0 ? text.length : newline + 1;
    const part = text.slice(looked, to);
    for (let at = part.indexOf('"'); at >= 0; at = part.indexOf('"', at + 1)) quotes++;
    looked = to;
    if (quotes % 2 === 0 || to === text.length) return to;
  }
}

/**
 * Rows, one after the other, without those that have a cell of more characters than a text may have.
 *
 * @param problems  Grows by E123 for each of the first of these, and by E325 for the others.
 */
export function* rowsWithin(file: string, rows: Iterable<TextRow>, problems: Problem[]): Generator<TextRow> {
  let left = 0;
  for (const row of rows) {
    const long = row.cells.findIndex((cell) => cell.length > LENGTHS.text);
    if (long < 0) yield row;
    else if (left++ < LISTED_ROWS) {
      const place = { file, line: row.line, column: long + 1, path: `row ${row.line}, column ${long + 1}` };
      problems.push(valueTooLong(place, row.cells[long] ?? "", LENGTHS.text));
    }
  }
  if (left > LISTED_ROWS) problems.push(moreRows(file, left - LISTED_ROWS));
}

/** Line of the quote that is opened and never closed; null when all are closed. */
export function unclosedQuoteLine(text: string): number | null {
  let opened = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) opened = opened < 0 ? at : -1;
  return opened < 0 ? null : text.slice(0, opened).split("\n").length;
}
