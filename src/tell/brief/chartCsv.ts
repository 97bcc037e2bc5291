import type { Wording } from "../../base/wording/index.ts";
import { columnTitle, type TableBlock } from "../findings/index.ts";
import { type CsvCell, csvText } from "./csv.ts";

/** What stands between the ends of a range in a cell. */
const BETWEEN = " … ";

/**
 * The numbers of a chart as CSV: what is a number is written as one, with a point and without grouping, in every language; a
 * column of ranges becomes two, one for each end.
 */
export function chartCsv({ columns, rows }: TableBlock, words: Wording): string {
  const isRange = columns.map((_, at) => rows.some((row) => row[at]?.includes(BETWEEN) === true));
  const header = columns.flatMap((column, at) => {
    const title = columnTitle(column);
    if (!isRange[at]) return [title];
    return [words.say("page.csv.low", { title }), words.say("page.csv.high", { title })];
  });
  return csvText(
    header,
    rows.map((row) => row.flatMap((cell, at) => cellsOf(cell, isRange[at] === true, words))),
  );
}

function cellsOf(cell: string, isRange: boolean, words: Wording): readonly CsvCell[] {
  if (!isRange) return [numberOf(cell, words)];
  const [low = "", high = ""] = cell.split(BETWEEN);
  return [numberOf(low, words), numberOf(high, words)];
}

/** A cell as the number that it shows; as it is where it shows none. */
function numberOf(cell: string, { language }: Wording): CsvCell {
  const plain = cell.replaceAll(/[\u202f\u00a0]/gu, "").replace("−", "-");
  const written = language === "ru" ? plain.replace(",", ".") : plain.replaceAll(",", "");
  return /^[+-]?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : cell;
}
