import type { ColumnMeaning } from "../../results/index.ts";
import type { CsvCell } from "./csv.ts";

/** A cell that is computed from others of its sheet, with the value it has. */
export interface FormulaCell {
  /** Without the equals sign; only SUM, + and − of cells of the same sheet. */
  readonly formula: string;
  readonly value: number;
}

/** A cell of a workbook: text, a number, nothing, or a formula with its value. */
export type WorkbookCell = CsvCell | FormulaCell;

/** A sheet: its name, at most 31 characters, and its rows, the first of which is the header where there is one. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Whether the first row names the columns. */
  readonly header: boolean;
}

/** A column of a sheet with its cell of a row, of which a formula may need the line that it stands in. */
export interface SheetColumn<Row> extends ColumnMeaning {
  readonly of: (row: Row, line: number) => WorkbookCell;
}

/** Number of the first line below the header; lines count from one. */
export const FIRST_LINE = 2;

/** A sheet whose first line names its columns. */
export function columnSheet<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): WorkbookSheet {
  const lines = rows.map((row, at) => columns.map(({ of }) => of(row, at + FIRST_LINE)));
  return { name, rows: [columns.map((column) => column.name), ...lines], header: true };
}

/** A workbook as a value; `publish` makes bytes of it. */
export interface Workbook {
  readonly title: string;
  /** ISO date that the file bears instead of the clock's. */
  readonly date: string;
  readonly sheets: readonly WorkbookSheet[];
}
