import { append, hasErrors, type Problem } from "../base/problems/index.ts";
import {
  cellOf,
  COLUMN_LIMIT,
  customsUnionOf,
  listed,
  missingColumn,
  numberProblems,
  type NumberRule,
  readTable,
  type Table,
} from "../data/packages/index.ts";
import type { LawfulRates } from "./law.ts";
import { dayOfLaw, rowTwice } from "./problems.ts";

/** Columns of numbers, found by how their names begin: the year in them is that of the imports. */
const NUMBERS: readonly { readonly prefix: string; readonly rule: NumberRule }[] = [
  { prefix: "imports_", rule: { above: "not negative", expected: "imports ≥ 0, of any one unit" } },
  { prefix: "base_", rule: { above: "not negative", expected: "a rate in percent" } },
  { prefix: "added_points", rule: { above: "anything", expected: "percentage points" } },
];

interface SectorRate {
  readonly imports: number;
  readonly base: number;
  readonly added: number;
}

/**
 * Rates by seller and sector: in the earlier window what was collected, in the later one that and the points added. A code that belongs to
 * several sectors has their mean, weighted by their imports; a member of a customs union without rows has those of the union.
 */
export function lawBySector(
  file: string,
  text: string,
  day: string | null,
): { readonly rates: LawfulRates | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const form = { needed: ["date", "exporter", "icio_sector"], open: true, widest: COLUMN_LIMIT };
  const table = readTable(new Map([[file, text]]), file, form, problems);
  const numbers =
    table === null ? [] : NUMBERS.map(({ prefix }) => table.header.find((name) => name.startsWith(prefix)));
  const lacking = NUMBERS.filter((_, at) => table !== null && numbers[at] === undefined);
  for (const { prefix } of lacking) problems.push(missingColumn(file, prefix, table!.header));
  if (table === null || lacking.length > 0) return { rates: null, problems };
  const chosen = dayChosen(table, day, problems);
  const rows = chosen === null ? null : rowsOf(table, chosen, numbers as readonly string[], problems);
  if (rows === null || hasErrors(problems)) return { rates: null, problems };
  const sellers = new Set([...rows.keys()].map((key) => key.split(" ")[0]!));
  const sellerIn = (seller: string, year: number): string =>
    sellers.has(seller) ? seller : (customsUnionOf(seller, year) ?? seller);
  return {
    rates: {
      file,
      day: chosen,
      sellers: [...sellers],
      percentOf: (seller, { sectors }, { to, isLater }) => {
        const row = sellerIn(seller, Number(to.slice(0, 4)));
        const own = sectors.map((sector) => rows.get(`${row} ${sector}`)).filter((each) => each !== undefined);
        return meanPercent(own, isLater);
      },
    },
    problems,
  };
}

function meanPercent(own: readonly SectorRate[], isLater: boolean): number {
  const imports = own.reduce((sum, each) => sum + each.imports, 0);
  if (own.length === 0) return NaN;
  return own.reduce((sum, each) => {
    const share = imports > 0 ? each.imports / imports : 1 / own.length;
    return sum + share * (each.base + (isLater ? each.added : 0));
  }, 0);
}

/** The day that was chosen, or the only one of the table. */
function dayChosen(table: Table, day: string | null, problems: Problem[]): string | null {
  const at = table.columnOf("date");
  const days = [...new Set(table.rows.map((cells) => (cells[at] ?? "").trim()))].toSorted();
  if (day !== null && days.includes(day)) return day;
  if (day === null && days.length === 1) return days[0]!;
  problems.push(dayOfLaw(day ?? "", days));
  return null;
}

function rowsOf(
  table: Table,
  day: string,
  columns: readonly string[],
  problems: Problem[],
): ReadonlyMap<string, SectorRate> {
  const rows = new Map<string, SectorRate>();
  const found: Problem[] = [];
  const cell = (cells: readonly string[], name: string): string => (cells[table.columnOf(name)] ?? "").trim();
  table.rows.forEach((cells, row) => {
    if (cell(cells, "date") !== day) return;
    columns.forEach((name, at) =>
      append(found, numberProblems(cellOf(table, row, name), cell(cells, name), NUMBERS[at]!.rule)),
    );
    const [imports = NaN, base = NaN, added = NaN] = columns.map((name) => Number(cell(cells, name)));
    const labels = [cell(cells, "exporter"), cell(cells, "icio_sector")];
    if (rows.has(labels.join(" "))) found.push(rowTwice(table.file, table.lineOf(row), [day, ...labels]));
    rows.set(labels.join(" "), { imports, base, added });
  });
  append(problems, listed(table.file, found));
  return rows;
}
