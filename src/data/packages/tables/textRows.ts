import { dsvFormat } from "d3-dsv";
import { LENGTHS, type Problem, valueTooLong } from "../../../base/problems/index.ts";

/** A row of a table of any origin: cells are text. */
export interface TextRow {
  /** 1-based line of the file that it begins on, or row of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Between cells, the first that most lines have: commas also stand in decimals and words. */
const SEPARATORS = ["\t", ";", ","] as const;

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
    .replace(/"[^"]*"/gu, "")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "");
  const having = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  return SEPARATORS.find((each) => having(each) * 2 > lines.length) ?? ",";
}

/** The rows of a text without quotes that never end, with the line that each begins on. */
export function textRows(text: string, separator: string): readonly TextRow[] {
  const rows = dsvFormat(separator).parseRows(text);
  let line = 1;
  return rows.map((cells) => {
    const own = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return { cells, line: own };
  });
}

/**
 * Rows without those that have a cell of more characters than a text may have, each of which is a problem.
 *
 * @param problems  Grows by E123.
 */
export function rowsWithin(file: string, rows: readonly TextRow[], problems: Problem[]): readonly TextRow[] {
  return rows.filter(({ line, cells }) => {
    const long = cells.findIndex((cell) => cell.length > LENGTHS.text);
    if (long < 0) return true;
    const place = { file, line, column: long + 1, path: `row ${line}, column ${long + 1}` };
    problems.push(valueTooLong(place, cells[long] ?? "", LENGTHS.text));
    return false;
  });
}

/** Line of the quote that is opened and never closed; null when all are closed. */
export function unclosedQuoteLine(text: string): number | null {
  let opened = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) opened = opened < 0 ? at : -1;
  return opened < 0 ? null : text.slice(0, opened).split("\n").length;
}
