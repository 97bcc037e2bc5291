import type { Vintage } from "../../packages/index.ts";

/** Cells of a sheet that are one: rows and columns from 1, both ends with it. */
export interface MergedCells {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** A sheet of a workbook as it is shown: percents with their sign, codes with their zeros, formulas without a value as formulas. */
export interface ShownSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly isHidden?: boolean;
  readonly merged?: readonly MergedCells[];
  /** Rows from 1 that are hidden. */
  readonly hiddenRows?: readonly number[];
}

/** A file: bytes of a text, or sheets of a workbook that was opened elsewhere. */
export interface ShownSource {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly content: Uint8Array | readonly ShownSheet[];
}

/** What a file of tariffs does not say itself; null where nobody stated it. */
export interface TariffChoices {
  readonly sheet: string | null;
  /** Names of the columns with codes and rates. */
  readonly code: string | null;
  readonly rate: string | null;
  readonly vintage: Vintage | null;
  /** Digits that every code has, so that one with a digit less has lost its zero in front. */
  readonly digits: number | null;
  readonly rates: "percent" | "fraction" | null;
}
