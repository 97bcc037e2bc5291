/** Where a cell stands: file, line and the name of its column. */
export interface Cell {
  readonly file: string;
  readonly line: number;
  /** 1-based position of the column in the file's header. */
  readonly column: number;
  readonly name: string;
}

/** The place of a cell, as a problem carries it. */
export const place = ({ file, line, column, name }: Cell): Omit<Cell, "name"> & { readonly path: string } => {
  return { file, line, column, path: `line ${line}, column ${name}` };
};
