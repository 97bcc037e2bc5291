import type { z } from "zod";
import { columnsOf, MILLION } from "../../results/index.ts";
import type { CsvCell } from "./csv.ts";

/** Header and cells of rows that are results. */
export interface RowTable {
  readonly header: readonly string[];
  readonly cells: (row: object, currency: string) => readonly CsvCell[];
}

/** The table of rows of a schema: a column for each field that has one; after the last that counts money, its currency. */
export function tableOf(schema: z.ZodObject): RowTable {
  const columns = columnsOf(schema);
  const money = columns.findLastIndex(({ unit }) => unit === MILLION) + 1;
  const withCurrency = <Cell>(cells: readonly Cell[], currency: Cell): readonly Cell[] =>
    money === 0 ? cells : cells.toSpliced(money, 0, currency);
  return {
    header: withCurrency(
      columns.map(({ title }) => title),
      "currency",
    ),
    cells: (row, currency) =>
      withCurrency<CsvCell>(
        columns.map(({ of }) => of(row)),
        currency,
      ),
  };
}
