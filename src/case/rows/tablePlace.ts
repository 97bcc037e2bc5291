import type { Place } from "../../base/problems/index.ts";

/** Where a row of a table stands, or one of its cells; rows of a sheet by its name. */
export function tablePlace({
  file,
  sheet,
  line,
  column,
}: {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  /** With its position from 0; null for the row. */
  readonly column: { readonly name: string; readonly at: number } | null;
}): Place {
  const row = sheet === null ? `line ${line}` : `sheet ${sheet}, row ${line}`;
  return {
    file,
    line,
    column: column === null || column.at < 0 ? 1 : column.at + 1,
    path: column === null ? row : `${row}, column ${column.name}`,
  };
}
