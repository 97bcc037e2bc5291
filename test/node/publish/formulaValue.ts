import type { Worksheet } from "exceljs";

/** A formula of SUM, + and − over cells of its sheet, computed anew. */
export function formulaValue(sheet: Worksheet, formula: string): number {
  const range = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula);
  if (range !== null) {
    const [, left = "", top = "", right = "", bottom = ""] = range;
    const [from, to] = [sheet.getColumn(left).number, sheet.getColumn(right).number];
    let sum = 0;
    for (let row = Number(top); row <= Number(bottom); row++) {
      for (let column = from; column <= to; column++) sum += numberOf(sheet, row, column);
    }
    return sum;
  }
  return [...formula.matchAll(/([+-]?)([A-Z]+)(\d+)/g)].reduce((sum, [, sign, column = "", row]) => {
    const value = numberOf(sheet, Number(row), sheet.getColumn(column).number);
    return sign === "-" ? sum - value : sum + value;
  }, 0);
}

function numberOf(sheet: Worksheet, row: number, column: number): number {
  const { value } = sheet.getCell(row, column);
  if (typeof value === "number") return value;
  if (value !== null && typeof value === "object" && "formula" in value) return value.result as number;
  throw new Error(`no number in row ${row}, column ${column} of ${sheet.name}`);
}
