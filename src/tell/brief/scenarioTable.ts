import type { z } from "zod";
import { MILLION, type ResultColumn } from "../../results/index.ts";
import type { Account } from "../findings/index.ts";
import { columnsWith, defineTable, eachColumns, type TableDefinition } from "./tableDefinition.ts";

/** A row with the scenario that it is of. */
export interface InScenario {
  readonly account: Account;
}

const SCENARIO: ResultColumn<InScenario> = {
  name: "scenario",
  unit: "text",
  meaning: "scenario of the case",
  of: ({ account }) => account.scenario,
};

/** The currency of the scenario, behind amounts in it. */
export const CURRENCY: ResultColumn<InScenario> = {
  name: "currency",
  unit: "text",
  meaning: "currency of the amounts before it",
  of: ({ account }) => account.equilibrium.currency,
};

/** The country that a row is of. */
export const COUNTRY_CODE: ResultColumn<{ readonly country: string }> = {
  name: "country",
  unit: "text",
  meaning: "country, ISO 3166-1 alpha-3, an aggregate of the data package, or a bloc that the case is answered for",
  of: ({ country }) => country,
};

/** A table whose rows come from each scenario, which is its first column. */
export function scenarioTable<Row extends object>(
  name: string,
  rowsOf: (account: Account) => readonly Row[],
  columns: readonly ResultColumn<NoInfer<Row> & InScenario>[],
): TableDefinition<readonly Account[]> {
  return defineTable(
    name,
    (accounts: readonly Account[]) =>
      accounts.flatMap((account) => rowsOf(account).map((row) => ({ ...row, account }))),
    [SCENARIO, ...columns],
  );
}

/** Columns of a schema; after the last that counts money, its currency. */
export function moneyColumns(schema: z.ZodObject): readonly ResultColumn<InScenario & { readonly each: object }>[] {
  const columns = eachColumns(schema);
  const last = columns.findLast(({ unit }) => unit === MILLION);
  return last === undefined ? columns : columnsWith(columns.map(inCurrency), { [last.name]: [CURRENCY] });
}

function inCurrency<Column extends ResultColumn<never>>(column: Column): Column {
  return column.unit === MILLION ? { ...column, unit: MILLIONS } : column;
}

/** Unit of amounts that their currency stands behind. */
export const MILLIONS = "million of the currency";
