import type { z } from "zod";
import { type ColumnMeaning, columnsOf, type ResultColumn } from "../../results/index.ts";
import { type ResultTable, resultTable } from "./csv.ts";

/** A table before there is a result: the same columns in every run, and how to fill it from what it tells. */
export interface TableDefinition<Source> {
  readonly name: string;
  readonly columns: readonly ColumnMeaning[];
  readonly of: (source: Source) => ResultTable;
}

/**
 * A table by its name, its rows and their columns.
 *
 * @example
 *   const key = { name: "country", of: ({ country }) => country };
 *   const rows = (found) => Object.entries(found).map(([country, each]) => ({ country, each }));
 *   const { of } = defineTable("other-bases", rows, [key, ...eachColumns(OTHER_BASE)]);
 *   of({ RUS: { welfarePercent: -0.2 } }).rows   // [["RUS", -0.2]]
 */
export function defineTable<Source, Row>(
  name: string,
  rowsOf: (source: Source) => readonly Row[],
  columns: readonly ResultColumn<NoInfer<Row>>[],
): TableDefinition<Source> {
  return { name, columns, of: (source) => resultTable(name, columns, rowsOf(source)) };
}

/** Columns of a schema in rows that have the result beside what their other columns are of. */
export function eachColumns(schema: z.ZodObject): readonly ResultColumn<{ readonly each: object }>[] {
  return columnsWithin(({ each }) => each, columnsOf(schema));
}

/** Columns of a part of a row as columns of the row. */
export function columnsWithin<Row, Part>(
  partOf: (row: Row) => Part,
  columns: readonly ResultColumn<Part>[],
): readonly ResultColumn<Row>[] {
  return columns.map((column) => ({ ...column, of: (row) => column.of(partOf(row)) }));
}

/**
 * Columns with others behind some of them, by the name that they stand behind.
 *
 * @throws Error when no column has such a name: the others would be lost.
 */
export function columnsWith<Row, Other>(
  columns: readonly ResultColumn<Row>[],
  others: Readonly<Record<string, readonly ResultColumn<Other>[]>>,
): readonly ResultColumn<Row & Other>[] {
  const lost = Object.keys(others).filter((name) => !columns.some((each) => each.name === name));
  if (lost.length > 0) throw new Error(`No column is named ${lost.join(", ")}.`);
  return columns.flatMap((each) => [each, ...(others[each.name] ?? [])]);
}
