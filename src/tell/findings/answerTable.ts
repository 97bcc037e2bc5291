import type { BlockColumn, TableBlock } from "./block.ts";

/** A column of an answer's table with its cell of a row: one definition gives the header and the cells. */
export interface AnswerColumn<Row> extends BlockColumn {
  /** The cell in words. */
  readonly of: (row: Row) => string;
  /** False: there is nothing to show in it, and it is left out. True when absent. */
  readonly isShown?: boolean;
}

/** A line of text across the whole table, between its rows. */
export interface AcrossLine {
  readonly across: string;
}

/** What stands beside the cells of a table. */
export interface AnswerTableMore<Row> {
  /** Rows to be set apart; none when absent. */
  readonly strong?: (row: Row) => boolean;
  /** Where the numbers of a row stand in the results. */
  readonly pathOf?: (row: Row) => string;
  /** Sentences below the table. */
  readonly notes?: readonly string[];
}

/**
 * A table of an answer: rows are the things themselves, columns say what is shown of them.
 *
 * @example
 *   const columns = [
 *     { title: "Country", unit: null, of: ({ code }) => code },
 *     { title: "Welfare", unit: "%", of: ({ percent }) => String(percent) },
 *   ];
 *   const rows = [{ code: "RUS", percent: 0.1 }, { across: "… 67 more" }];
 *   answerTable("countries", columns, rows).rows   // [["RUS", "0.1"], ["… 67 more"]]
 */
export function answerTable<Row>(
  id: string,
  columns: readonly AnswerColumn<Row>[],
  rows: readonly (Row | AcrossLine)[],
  { strong = () => false, pathOf, notes = [] }: AnswerTableMore<Row> = {},
): TableBlock {
  const shown = columns.filter(({ isShown = true }) => isShown);
  return {
    kind: "table",
    id,
    columns: shown.map(({ title, unit }) => ({ title, unit })),
    rows: rows.map((row) => (isAcross(row) ? [row.across] : shown.map(({ of }) => of(row)))),
    strong: rows.flatMap((row, at) => (!isAcross(row) && strong(row) ? [at] : [])),
    ...(pathOf === undefined ? {} : { paths: pathsOf(rows, pathOf) }),
    notes,
  };
}

function pathsOf<Row>(
  rows: readonly (Row | AcrossLine)[],
  pathOf: (row: Row) => string,
): Readonly<Record<number, string>> {
  return Object.fromEntries(rows.flatMap((row, at) => (isAcross(row) ? [] : [[at, pathOf(row)]])));
}

function isAcross(row: unknown): row is AcrossLine {
  return typeof row === "object" && row !== null && "across" in row;
}
