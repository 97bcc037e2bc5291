import { decimal } from "../../base/units/index.ts";
import { accounts, type Accounts, type Economy, type Table } from "../packages/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { parameter, type Parameter } from "../../base/sets/index.ts";
import { type AccountGap, accountsApart, valueAddedAboveOutput } from "./problems.ts";

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

/** A column of the accounts that is there. */
interface StatedColumn {
  readonly key: (typeof STATED)[number][1];
  readonly column: string;
  readonly meaning: string;
  /** Position → value, of the cells that are not blank.   [sector, country] */
  readonly values: ReadonlyMap<number, number>;
  /** Where it is apart from the sums. */
  readonly gaps: readonly AccountGap[];
}

/**
 * Accounts as a table states them against what flows, tariffs and use add up to, which is what the package gets. Up to one
 * percent of a sector's sales or purchases apart is a warning, beyond it an error. A blank cell states nothing.
 */
export function statedAccountProblems(table: Table, economy: Economy): Problem[] {
  return statedColumns(table, economy, accounts(economy)).flatMap(({ column, meaning, gaps }) =>
    gaps.length === 0 ? [] : [accountsApart(table.file, column, meaning, gaps, BOUND)],
  );
}

function statedColumns(table: Table, economy: Economy, computed: Accounts): StatedColumn[] {
  return STATED.flatMap(([name, key, meaning]) => {
    const column = [name, `${name}_musd`].find((each) => table.columnOf(each) >= 0);
    if (column === undefined) return [];
    const gaps: AccountGap[] = [];
    const values = new Map<number, number>();
    table.rows.forEach((cells, row) => {
      const [sector = "", country = "", cell = ""] = ["sector", "country", column].map(
        (each) => cells[table.columnOf(each)],
      );
      const stated = decimal(cell.trim());
      if (Number.isNaN(stated)) return;
      const sum = computed[key].of(sector, country);
      const off = Math.abs(stated - sum);
      const size = Math.max(computed.grossOutput.of(sector, country), computed.absorption.of(sector, country));
      const at = economy.sectors.indexOf(sector) * economy.countries.size + economy.countries.indexOf(country);
      values.set(at, stated);
      if (off <= Math.max(ROUNDING * size, SMALLEST)) return;
      gaps.push({ stated, sum, share: off / size, line: table.lineOf(row), where: `${country}, ${sector}`, at });
    });
    return [{ key, column, meaning, values, gaps }];
  });
}

/**
 * The accounts of an economy, those of a sector that are stated otherwise in any column as they are stated in all. Where only
 * one of gross output and value added is, the other follows from it and the spending on inputs.
 *
 * @returns `stated` null where nothing is apart from the sums by more than rounding; E348 where value added exceeds output.
 */
export function accountsAsStated(
  table: Table,
  economy: Economy,
): { stated: Accounts | null; problems: readonly Problem[] } {
  const computed = accounts(economy);
  const columns = statedColumns(table, economy, computed);
  const apart = new Set(columns.flatMap(({ gaps }) => gaps.map(({ at }) => at)));
  if (apart.size === 0) return { stated: null, problems: [] };
  const stated = (key: StatedColumn["key"], cell: number): number | undefined =>
    apart.has(cell) ? columns.find((each) => each.key === key)?.values.get(cell) : undefined;
  const inputs = computed.grossOutput.values.map((value, cell) => value - computed.valueAdded.values[cell]!);
  const grossOutput = replaced(
    computed.grossOutput,
    (cell) => stated("grossOutput", cell) ?? changed(stated("valueAdded", cell), inputs[cell]!),
  );
  const valueAdded = replaced(
    computed.valueAdded,
    (cell) => stated("valueAdded", cell) ?? changed(stated("grossOutput", cell), -inputs[cell]!),
  );
  const finalDemand = replaced(computed.finalDemand, (cell) => stated("finalDemand", cell));
  const above = valueAdded.values.findIndex((value, cell) => value > grossOutput.values[cell]!);
  return {
    stated: { ...computed, grossOutput, valueAdded, finalDemand },
    problems: above < 0 ? [] : [valueAddedAboveOutput(table.file, above, valueAdded, grossOutput)],
  };
}

function replaced(values: Parameter, by: (cell: number) => number | undefined): Parameter {
  return parameter(
    values.sets,
    values.values.map((value, cell) => by(cell) ?? value),
  );
}

function changed(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value + by;
}
