import { decimalsFor, millionText, numberText, rangeCell } from "../../../base/wording/index.ts";
import { type Account, figuresOf, figuresPath, type TableBlock } from "../../findings/index.ts";
import type { DotRow } from "./dotRow.ts";

/** Real income of countries and blocs as a table: change in percent and in money, and the range. */
export function incomeTable(account: Account, id: string, rows: readonly DotRow[]): TableBlock {
  const { words, equilibrium } = account;
  const { language, say } = words;
  const signed = (value: number, decimals: number): string => numberText(value, language, { decimals, signed: true });
  return {
    kind: "table",
    id,
    columns: [
      { title: say("column.country", {}), unit: null },
      { title: say("column.welfare", {}), unit: "%" },
      { title: say("column.money", {}), unit: millionText(equilibrium.currency, language) },
      { title: say("column.range", {}), unit: "%" },
    ],
    rows: rows.map(({ code, name, value, range }) => {
      const decimals = decimalsFor(value, range ?? undefined);
      const money = signed(figuresOf(equilibrium, code)!.realIncomeChange, 0);
      return [name, signed(value, decimals), money, range === null ? "" : rangeCell(range, language, decimals)];
    }),
    strong: rows.flatMap(({ role }, at) => (role === "subject" ? [at] : [])),
    paths: Object.fromEntries(rows.map(({ code }, at) => [at, figuresPath(account, code)])),
    notes: [],
  };
}
