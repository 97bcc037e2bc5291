/** Where a cell of a foreign table stands. */
export interface CellPlace {
  readonly file: string;
  /** 1-based line of the file, or row of the sheet. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Name of the column, as its header has it. */
  readonly name: string;
}
