import { accounts, decimal, type Economy, type Table } from "../packages/index.ts";
import type { Problem } from "../problems/index.ts";
import { type AccountGap, accountsApart } from "./problems.ts";

/** Columns of the accounts, and what flows, tariffs and use say of each. */
const STATED = [
  ["gross_output", "grossOutput", "all sales"],
  ["value_added", "valueAdded", "sales less inputs"],
  ["final_demand", "finalDemand", "purchases with tariffs less what goes into inputs"],
] as const;

/** Part of the larger of sales and purchases by which accounts may be off, since tables are rounded. */
const ROUNDING = 1e-4;
/** Part of it from which on the tables contradict each other. */
const BOUND = 0.01;
/** Million that are off in any case: sums of many cells that were rounded to three decimals. */
const SMALLEST = 0.1;

/**
 * Accounts as a table states them against what flows, tariffs and use add up to, which is what the package gets. Up to one
 * percent of a sector's sales or purchases apart is a warning, beyond it an error. A blank cell states nothing.
 */
export function statedAccountProblems(table: Table, economy: Economy): Problem[] {
  const computed = accounts(economy);
  return STATED.flatMap(([name, key, meaning]) => {
    const column = [name, `${name}_musd`].find((each) => table.columnOf(each) >= 0);
    if (column === undefined) return [];
    const gaps = table.rows.flatMap((cells, row): AccountGap[] => {
      const [sector, country, cell] = ["sector", "country", column].map((each) => cells[table.columnOf(each)] ?? "");
      const [stated, sum] = [decimal((cell ?? "").trim()), computed[key].of(sector ?? "", country ?? "")];
      const off = Math.abs(stated - sum);
      const size = Math.max(
        ...[computed.grossOutput, computed.absorption].map((of) => of.of(sector ?? "", country ?? "")),
      );
      const isApart = off > Math.max(ROUNDING * size, SMALLEST);
      return isApart
        ? [{ stated, sum, share: off / size, line: table.lineOf(row), where: `${country}, ${sector}` }]
        : [];
    });
    return gaps.length === 0 ? [] : [accountsApart(table.file, column, meaning, gaps, BOUND)];
  });
}
