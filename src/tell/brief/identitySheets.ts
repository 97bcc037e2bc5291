import { append } from "../../base/problems/index.ts";
import type { Account } from "../findings/index.ts";
import { columnsOf, DECOMPOSITION } from "../../results/index.ts";
import type { FormulaCell, WorkbookCell, WorkbookSheet } from "./sheet.ts";

type Row = readonly WorkbookCell[];

/** Parts of the change of welfare in the order in which they are added, and their sum. */
const PARTS = columnsOf(DECOMPOSITION);

/**
 * The headline identity in live formulas, limited to SUM, + and −: the change of welfare is the sum of its parts, and of
 * what each measure does. Sheets without rows are left out.
 */
export function identitySheets(accounts: readonly Account[]): readonly WorkbookSheet[] {
  const sheets = [
    { name: "identity-decomposition", rows: decompositionRows(accounts), header: true },
    { name: "identity-attribution", rows: attributionRows(accounts), header: true },
  ];
  return sheets.filter(({ rows }) => rows.length > 1);
}

function decompositionRows(accounts: readonly Account[]): readonly Row[] {
  const header = ["scenario", "country", ...PARTS.map(({ title }) => title), "welfare_log_percent", "difference"];
  const countries = accounts.flatMap(({ scenario, equilibrium }) =>
    Object.entries(equilibrium.countries).flatMap(([country, { decompositionLogPercent: parts, welfarePercent }]) =>
      parts === undefined
        ? []
        : [{ scenario, country, values: PARTS.slice(0, -1).map(({ of }) => Number(of(parts))), welfarePercent }],
    ),
  );
  return [
    header,
    ...countries.map(({ scenario, country, values, welfarePercent }, at) => {
      const row = at + 2;
      const sum = total(values, `C${row}:G${row}`);
      const welfare = 100 * Math.log1p(welfarePercent / 100);
      return [scenario, country, ...values, sum, welfare, gap(`H${row}`, `I${row}`, sum.value, welfare)];
    }),
  ];
}

function attributionRows(accounts: readonly Account[]): readonly Row[] {
  const rows: Row[] = [["scenario", "country", "measure", "welfare_points"]];
  for (const { scenario, equilibrium } of accounts) {
    for (const [country, parts] of Object.entries(equilibrium.attribution ?? {})) {
      const welfare = equilibrium.countries[country]?.welfarePercent;
      if (parts.length === 0 || welfare === undefined) continue;
      const first = rows.length + 1;
      append(
        rows,
        parts.map((part) => [scenario, country, part.measure, part.welfarePercent]),
      );
      const last = rows.length;
      const values = parts.map((part) => part.welfarePercent);
      const sum = total(values, `D${first}:D${last}`);
      rows.push(
        [scenario, country, "sum", sum],
        [scenario, country, "welfare_percent", welfare],
        [scenario, country, "difference", gap(`D${last + 1}`, `D${last + 2}`, sum.value, welfare)],
      );
    }
  }
  return rows;
}

function total(values: readonly number[], range: string): FormulaCell {
  return { formula: `SUM(${range})`, value: values.reduce((sum, value) => sum + value, 0) };
}

function gap(minuend: string, subtrahend: string, left: number, right: number): FormulaCell {
  return { formula: `${minuend}-${subtrahend}`, value: left - right };
}
