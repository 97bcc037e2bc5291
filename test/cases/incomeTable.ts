import { expect } from "vitest";
import type { EquilibriumResult, Results } from "../../src/results/index.ts";

/** The two ends of a range, percent. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A table of real incomes on the page of a case, between the marks `<!-- incomes -->`. */
export interface IncomeTable {
  /** Codes by the name that begins a row. */
  readonly rows: Readonly<Record<string, string>>;
  /** Scenarios of the columns behind it. */
  readonly columns: readonly string[];
  readonly decimals: number;
}

/** The page with the cells of its table of real incomes computed anew: the centre, and the range where there was one in the cell. */
export function withIncomes(page: string, { rows, columns, decimals }: IncomeTable, results: Results): string {
  return withCells(page, "incomes", ([name = "", ...cells]) => [
    name,
    ...cells.map((cell, column) => {
      const { equilibrium } = results.scenarios[columns[column]];
      const { welfarePercent, range } = incomeOf(equilibrium!, rows[name]);
      return cell.includes("(")
        ? spanned(welfarePercent, range!.welfarePercent, decimals)
        : signed(welfarePercent, decimals);
    }),
  ]);
}

function incomeOf({ countries, blocs = {} }: EquilibriumResult, code: string): EquilibriumResult["countries"][string] {
  return { ...countries[code], ...blocs[code] };
}

/** Decimals with a sign, as the pages have them; a zero has none. */
export function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

/** `−0.09 (−0.12 to +0.09)` */
export function spanned(value: number, { low, high }: Ends, decimals: number): string {
  return `${signed(value, decimals)} (${signed(low, decimals)} to ${signed(high, decimals)})`;
}

/** The page with cells of the lines of a table, between its marks, computed anew. */
export function withCells(
  page: string,
  mark: string,
  cellsOf: (cells: readonly string[]) => readonly string[],
): string {
  const block = new RegExp(`(<!-- ${mark} -->\n)([\\s\\S]*?)(\n<!-- /${mark} -->)`, "u");
  expect(page).toMatch(block);
  return page.replace(block, (_, open: string, table: string, close: string) => {
    const [head, rule, ...rows] = table.split("\n");
    const lines = rows.map((row) => {
      const cells = row.split("|").slice(1, -1);
      return `| ${cellsOf(cells.map((cell) => cell.trim())).join(" | ")} |`.replaceAll(/ {2,}/gu, " ");
    });
    return `${open}${[head, rule, ...lines].join("\n")}${close}`;
  });
}
