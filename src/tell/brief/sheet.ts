import type { CsvCell } from "./csv.ts";

/** A cell that is computed from others of its sheet, with the value it has. */
export interface FormulaCell {
  /** Without the equals sign; only SUM, + and − of cells of the same sheet. */
  readonly formula: string;
  readonly value: number;
}

/** A text that leads to another sheet of the workbook. */
export interface LinkCell {
  readonly text: string;
  /** Name of the sheet. */
  readonly sheet: string;
}

/** A number that is written in another way than its column. */
export interface NumberCell {
  readonly value: number;
  readonly format: string;
}

/** A cell of a workbook: text, a number, nothing, a formula with its value, or a link. */
export type WorkbookCell = CsvCell | NumberCell | FormulaCell | LinkCell;

/** A sheet as it is written. */
export interface WorkbookSheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Row that names the columns, from 0: it and what is above stay in view, what is below can be filtered; null without one. */
  readonly head: number | null;
  /** Rows that are set apart, from 0. */
  readonly strong: readonly number[];
  /** How numbers of each column are written, such as `0.00`; null as they are. */
  readonly formats: readonly (string | null)[];
}

/** A column of a sheet with its cell of a row, of which a formula may need the line that it stands in. */
export interface SheetColumn<Row> {
  /** In words of the language, without its unit. */
  readonly title: string;
  /** As a reader writes it, such as `%`; empty of text and of what has none. */
  readonly unit: string;
  readonly format?: string;
  readonly of: (row: Row, line: number) => WorkbookCell;
}

/** A sheet of one table, before it is written. */
export interface TableSheet {
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly about: string;
  readonly header: readonly string[];
  readonly formats: readonly (string | null)[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** Row of the header: what the sheet holds and the way back stand above. */
const HEAD = 2;

/** Number of the first line below the header; lines count from one. */
export const FIRST_LINE = HEAD + 2;

/** Rows under columns, as a sheet of one table. */
export function tableSheet<Row>(
  { name, about }: Pick<TableSheet, "name" | "about">,
  columns: readonly SheetColumn<NoInfer<Row>>[],
  rows: readonly Row[],
): TableSheet {
  return {
    name,
    about,
    header: columns.map(({ title, unit }) => (unit === "" ? title : `${title}, ${unit}`)),
    formats: columns.map(({ format }) => format ?? null),
    rows: rows.map((row, at) => columns.map(({ of }) => of(row, at + FIRST_LINE))),
  };
}

/** The table with what it holds above it, and a link back to the first sheet. */
export function writtenSheet({ name, about, header, formats, rows }: TableSheet, back: LinkCell): WorkbookSheet {
  return { name, rows: [[about], [back], header, ...rows], head: HEAD, strong: [0, HEAD], formats };
}

/** A workbook as a value; `publish` makes bytes of it. */
export interface Workbook {
  readonly title: string;
  /** ISO date that the file bears instead of the clock's. */
  readonly date: string;
  readonly sheets: readonly WorkbookSheet[];
}
