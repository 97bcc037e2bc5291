/** What is written of a workbook; the brief's workbook fits as it is. */
export interface PlainWorkbook {
  readonly title: string;
  /** ISO date that stands in the file instead of the clock's. */
  readonly date: string;
  readonly sheets: readonly PlainSheet[];
}

/** A text, a number, nothing, a number with its format, a formula with its value, or a text that leads to another sheet. */
export type PlainCell =
  | string
  | number
  | null
  | { readonly value: number; readonly format: string }
  | { readonly formula: string; readonly value: number }
  | { readonly text: string; readonly sheet: string };

/** A sheet with what is set apart, kept in view and filtered. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  /** Row that names the columns, from 0; null without one. */
  readonly head: number | null;
  /** Rows in bold, from 0. */
  readonly strong: readonly number[];
  /** Format of the numbers of each column; null as they are. */
  readonly formats: readonly (string | null)[];
}
