import { type Figure, sameRowTwice } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { firstProblems } from "../statements/foreignTable.ts";
import type { NamedTable } from "./customsNames.ts";
import type { CustomsCell } from "./customsTable.ts";

/** What is expected of rows that stand twice or are not there. */
export const ONE_ROW_IN_RUSSIAN = "по одной строке на каждого продавца, код и период";

/** A row of a table. */
interface RowOf {
  readonly file: string;
  readonly line: number;
}

/**
 * E307 for each row of whose figures one stands in another row already: sellers and codes that nobody knows are told apart as
 * they are written, and a figure that cannot be read stands in its place all the same.
 */
export function twiceProblems(named: readonly NamedTable[]): Problem[] {
  const keyOf = keys();
  const taken: Readonly<Record<Figure, Map<number, RowOf>>> = { imports: new Map(), duties: new Map() };
  return named.flatMap((each) => {
    const { file, at } = each.table;
    const found: Problem[] = [];
    let told = -1;
    for (const cell of each.table.cells) {
      const key = keyOf(cell, each);
      if (key === null) continue;
      const before = taken[cell.figure].get(key);
      if (before === undefined) taken[cell.figure].set(key, { file, line: cell.line });
      else if (cell.line !== told) {
        found.push(twice(file, cell, at.seller + 1, before));
        told = cell.line;
      }
    }
    return firstProblems(file, found);
  });
}

/** A number for each seller, code and period; null where the seller is passed over or the period cannot be read. */
function keys(): (cell: CustomsCell, named: NamedTable) => number | null {
  const pairs = new Map<string, number>();
  const periods = new Map<string, number>();
  const numberIn = (known: Map<string, number>, label: string): number => {
    const at = known.get(label) ?? known.size;
    known.set(label, at);
    return at;
  };
  return ({ seller, code, period }, { sellers, codes }) => {
    const soldBy = sellers.get(seller);
    if (soldBy === null || period === null) return null;
    const pair = numberIn(pairs, `${soldBy ?? seller}\n${codes.get(code) ?? code}`);
    return pair * PERIOD_STRIDE + numberIn(periods, period);
  };
}

/** More than the months that four digits of a year can name. */
const PERIOD_STRIDE = 1_000_000;

function twice(file: string, { seller, code, period, line }: CustomsCell, column: number, before: RowOf): Problem {
  const what = [seller, code, period ?? ""].filter((each) => each !== "").join(", ");
  return sameRowTwice({
    place: { file, line, column, path: `row ${line}` },
    message: `${what} is in row ${before.line} of ${before.file} already.`,
    found: what,
    expected: "one row for each seller, code and period",
    hints: ["Add the rows up where they are parts, such as ports; keep the total where it stands beside its parts."],
    russian: {
      message: `${what}: уже есть в строке ${before.line} файла ${before.file}.`,
      expected: ONE_ROW_IN_RUSSIAN,
      hints: ["Если строки — части, например порты, сложите их; если рядом с частями стоит итог, оставьте итог."],
    },
  });
}
