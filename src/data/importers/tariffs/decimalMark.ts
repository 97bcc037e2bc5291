import type { Problem } from "../../../base/problems/index.ts";
import { readSo } from "./problems.ts";
import { plainCell, type TariffTable } from "./tariffTable.ts";

/** What stands before decimals. */
export type DecimalMark = "point" | "comma" | "both";

/** What stands before the decimals of the rates of a table; null where none has any. */
export function decimalMark(table: TariffTable): DecimalMark | null {
  const [points, commas] = [markedRows(table, "."), markedRows(table, ",")];
  if (points.length > 0 && commas.length > 0) return "both";
  if (commas.length > 0) return "comma";
  return points.length > 0 ? "point" : null;
}

/** W355 where some decimals stand behind a point and others behind a comma: as thousands they would be more than a rate can be. */
export function mixedMarks(table: TariffTable): Problem[] {
  const [points, commas] = [markedRows(table, "."), markedRows(table, ",")];
  if (points.length === 0 || commas.length === 0) return [];
  return [readSo(table.file, "Commas were read like the points of other rates, as standing before decimals", commas)];
}

function markedRows({ rows, rate }: TariffTable, mark: "." | ","): number[] {
  const form = new RegExp(`^\\+?\\d+[${mark}]\\d+`, "u");
  return rows.filter(({ cells }) => form.test(plainCell(cells, rate.at))).map(({ line }) => line);
}
