import { csvFormatRows } from "d3-dsv";
import type { Problem } from "../../base/problems/index.ts";
import { type Separator, separatorOf, type TextRow, textRows, unclosedQuoteLine } from "../../data/packages/index.ts";
import { marksDiffer, marksUnclear, readWith } from "../problems/index.ts";
import { tablePlace } from "./tablePlace.ts";

/** What a table of a case must have, as far as its form tells. */
export interface TableForm {
  /** Columns that the table must have. */
  readonly needed: readonly string[];
  /** Every column that it may have. */
  readonly known: readonly string[];
  /** Columns of numbers. */
  readonly numbers: ReadonlySet<string>;
}

/** A number with a comma, with a point, and with both or several: decimals or thousands. */
const COMMA = /^[+-]?\d+,\d+$/u;
const POINT = /^[+-]?\d*\.\d+$/u;
const GROUPED = /^[+-]?\d{1,3}(?:[.,]\d{3})+[.,]\d+$|^[+-]?\d{1,3}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/u;
/** What may be thousands as well as decimals: 1,234 and 1.234. */
const DOUBTFUL = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/u;
/** A number with a comma in a cell between quotes. */
const QUOTED_COMMA = /"\s*[+-]?\d+,\d/u;

/** Whether a first row names the columns of a table. */
export function namesColumns({ needed, known }: TableForm, header: readonly string[]): boolean {
  const names = header.map((name) => name.replace("\uFEFF", "").trim());
  return needed.every((name) => names.includes(name)) && names.some((name) => known.includes(name));
}

/**
 * The text of a table with commas between cells and points before decimals, line by line as it was; the same text where it is so
 * already. What else stands between cells and before decimals is told apart for the whole table, and said.
 *
 * @param sheet     Name of the sheet that the text is; null where it is none.
 * @param problems  Grows by W240 for what was read otherwise, E392 for decimals of two kinds and E393 for those that may be thousands.
 */
export function plainTable(
  file: string,
  text: string,
  form: TableForm,
  sheet: string | null,
  problems: Problem[],
): string {
  if (unclosedQuoteLine(text) !== null) return text;
  const separator = separatorIn(text, form);
  if (separator === "," && sheet === null && !QUOTED_COMMA.test(text)) return text;
  const rows = textRows(text, separator);
  const cells = numberCells(rows, form);
  const isComma = hasCommas(file, cells, separator, sheet, problems);
  if (sheet !== null || separator !== "," || isComma) problems.push(readWith(file, { separator, sheet, isComma }));
  else return text;
  const numbers = new Set(isComma ? cells.filter(({ cell }) => COMMA.test(cell)).map(({ key }) => key) : []);
  return csvFormatRows(
    rows.map((row) =>
      row.cells.every((cell) => cell.trim() === "")
        ? [""]
        : row.cells.map((cell, at) => (numbers.has(`${row.line} ${at}`) ? cell.replace(",", ".") : cell)),
    ),
  );
}

/** What stands between cells: the first with which the first row names the columns. */
function separatorIn(text: string, form: TableForm): Separator {
  const [header = ""] = text.split(/\r?\n/u, 1);
  const fits = (separator: Separator): boolean => namesColumns(form, textRows(header, separator)[0]?.cells ?? []);
  return ([",", "\t", ";"] as const).find(fits) ?? separatorOf(text);
}

/** A filled cell of a column of numbers. */
interface NumberCell {
  readonly key: string;
  readonly cell: string;
  readonly line: number;
  readonly at: number;
  readonly name: string;
}

function numberCells([header, ...rows]: readonly TextRow[], { numbers }: TableForm): readonly NumberCell[] {
  const columns = (header?.cells ?? []).flatMap((cell, at) => {
    const name = cell.replace("\uFEFF", "").trim();
    return numbers.has(name) ? [{ name, at }] : [];
  });
  return rows.flatMap(({ cells, line }) =>
    columns.flatMap(({ name, at }): NumberCell[] => {
      const cell = (cells[at] ?? "").trim();
      return cell === "" ? [] : [{ key: `${line} ${at}`, cell, line, at, name }];
    }),
  );
}

/** Whether a comma stands before the decimals of a table; problems where that is not clear. */
function hasCommas(
  file: string,
  cells: readonly NumberCell[],
  separator: Separator,
  sheet: string | null,
  problems: Problem[],
): boolean {
  const place = ({ line, at, name }: NumberCell) => tablePlace({ file, sheet, line, column: { name, at } });
  const [commas, points] = [COMMA, POINT].map((form) => cells.filter(({ cell }) => form.test(cell)));
  const grouped = cells.filter(({ cell }) => GROUPED.test(cell));
  for (const each of grouped.slice(0, LISTED)) problems.push(marksUnclear(place(each), each.cell));
  const [comma, point] = [commas?.[0], points?.[0]];
  if (comma !== undefined && point !== undefined)
    problems.push(marksDiffer(place(comma), comma.cell, point.cell, point.line));
  const marked = comma === undefined && separator !== "," ? (points ?? []) : (commas ?? []);
  const isDoubtful = marked.length > 0 && marked.every(({ cell }) => DOUBTFUL.test(cell));
  const [first] = marked;
  if (isDoubtful && first !== undefined && sheet === null) problems.push(marksUnclear(place(first), first.cell));
  return comma !== undefined;
}

/** Cells that are named one by one. */
const LISTED = 20;
