import { columnTitle, type TableBlock } from "../../findings/index.ts";

/** A column of a page's table. */
export interface PageColumn {
  /** With the unit, where there is one. */
  readonly title: string;
  readonly isNumber: boolean;
}

/** A table of a page, cells in words; a row of one cell goes across all columns. */
export interface PageTable {
  /** Stable name, such as `countries`, once on a page. */
  readonly id: string;
  /** What it is called where it is moved sideways. */
  readonly label: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows to be set apart, by position. */
  readonly strong: readonly number[];
  /** Where the numbers of a row stand, by position; the others have theirs with those of the table. */
  readonly paths?: Readonly<Record<number, string>>;
  readonly notes: readonly string[];
  /** True: a phone has no room for all columns. */
  readonly isWide: boolean;
}

/** Columns that a phone has room for. */
const FITS = 2;

/** A table of an answer as a page shows it. */
export function pageTable({ id, columns, rows, strong, paths, notes }: TableBlock): PageTable {
  return {
    id,
    label: columns[0]?.title ?? "",
    columns: columns.map((column) => ({ title: columnTitle(column), isNumber: column.unit !== null })),
    rows,
    strong,
    ...(paths === undefined ? {} : { paths }),
    notes,
    isWide: columns.length > FITS,
  };
}
