import type { Problem } from "../../../base/problems/index.ts";
import { listText } from "../../../base/wording/index.ts";
import { likeFractions, rowsNamed } from "./problems.ts";
import type { TariffChoices } from "./tariffSource.ts";
import type { TariffLine } from "../../tariffs/index.ts";
import type { TariffTable } from "./tariffTable.ts";

/**
 * E378 where every rate above zero is below one, or where some are and would be a half or whole percent as fractions: rates that
 * are means carry more decimals.
 */
export function sizeProblems(
  { file, rate }: TariffTable,
  lines: readonly TariffLine[],
  { rates }: TariffChoices,
): Problem[] {
  const above = lines.filter((each) => each.rate > 0);
  if (rates !== null || above.length === 0) return [];
  const small = above.filter((each) => each.rate < 1);
  const doubtful = small.length === above.length ? small : small.filter(({ rate: each }) => isFraction(each));
  const areMeans = above.some((each) => each.rate >= 1 && !hasTwoDecimals(each.rate));
  if (doubtful.length === 0 || (areMeans && small.length < above.length)) return [];
  const rows = doubtful.map(({ line }) => line);
  return [
    likeFractions({
      place: { file, line: rows[0] ?? null, column: rate.at + 1, path: `column ${rate.name}` },
      message: `Rates below 1 may be fractions, such as 0.25 for 25 %: ${rowsNamed(rows)}.`,
      found: String(doubtful[0]?.rate),
      expected: "rates in percent",
      hints: ["Say which they are: --rates fraction, or --rates percent where 0.25 means a quarter of a percent."],
      russian: {
        message: `Ставки меньше 1 могут быть долями, например 0.25 вместо 25 %: ${rowsInRussian(rows)}.`,
        expected: "ставки в процентах",
        hints: ["Укажите, что это: --rates fraction или, если 0.25 — четверть процента, --rates percent."],
      },
    }),
  ];
}

/** As many rows as `rowsNamed` names. */
function rowsInRussian(lines: readonly number[]): string {
  if (lines.length === 1) return `строка ${lines[0]}`;
  if (lines.length > 10) return `строки ${lines.slice(0, 10).join(", ")}, … (всего ${lines.length})`;
  return `строки ${listText(lines.map(String), "ru")}`;
}

function hasTwoDecimals(rate: number): boolean {
  return Math.abs(100 * rate - Math.round(100 * rate)) < 1e-9;
}

/** 0.25 and 0.125, but no average such as 0.323448. */
function isFraction(rate: number): boolean {
  return Math.abs(200 * rate - Math.round(200 * rate)) < 1e-9;
}
