import { type Table, textsOf } from "../../../../src/data/packages/index.ts";
import { columnFigures, refuseFaults, soundTable } from "./soundTable.ts";

/** A product with its tariffs and the trade that weighs them. */
export interface Product {
  /** Six digits. */
  readonly hs6: string;
  readonly sector: string;
  /** Percentage points by column; columns whose cell is empty are left out. */
  readonly rates: ReadonlyMap<string, number>;
  /** Trade by column; any unit. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The three tables that means by sector are made from, as CSV. */
export interface ProductTables {
  /** vintage, hs6 and a column a tariff, percentage points. */
  readonly tariffs: string;
  /** vintage, hs6, sector_goods. */
  readonly sectors: string;
  /** hs6 and a column a flow. */
  readonly weights: string;
}

/** Which rows and columns of the tables to read. */
export interface ProductChoice {
  /** Vintage of the HS, such as `HS2012`. */
  readonly vintage: string;
  readonly rates: readonly string[];
  readonly weights: readonly string[];
}

/**
 * Tariffs by product of one vintage of the HS with the sector of each product and its trade.
 *
 * @returns products in the order of the table of tariffs.
 * @throws Error with every cell that is no number, and the first product that has no sector or no trade.
 *
 * @example
 *   const tables = {
 *     tariffs: "vintage,hs6,us_301\nHS2012,870323,25\nHS2017,870323,24\n",
 *     sectors: "vintage,hs6,sector_goods\nHS2012,870323,C29\n",
 *     weights: "hs6,us_from_chn\n870323,40\n",
 *   };
 *   const products = parseProductTariffs(tables, { vintage: "HS2012", rates: ["us_301"], weights: ["us_from_chn"] });
 *   products[0].sector   // "C29"
 */
export function parseProductTariffs(tables: ProductTables, choice: ProductChoice): readonly Product[] {
  const tariffs = soundTable(tables.tariffs, "tariffs", ["vintage", "hs6", ...choice.rates]);
  const weights = soundTable(tables.weights, "weights", ["hs6", ...choice.weights]);
  const faults: string[] = [];
  const isOfVintage = vintageRows(tariffs, choice.vintage);
  const codes = [...new Set(textsOf(tariffs, "hs6").filter((_, position) => isOfVintage(position)))];
  const rates = figuresOf(tariffs, choice.rates, faults, isOfVintage);
  const trade = figuresOf(weights, choice.weights, faults);
  const sectorOf = sectorsOf(tables.sectors, choice.vintage);
  faults.push(
    ...loose(codes, "sector", new Set(sectorOf.keys())),
    ...loose(codes, "weight", new Set(textsOf(weights, "hs6"))),
  );
  refuseFaults(faults);
  return codes.map((hs6) => ({
    hs6,
    sector: sectorOf.get(hs6)!,
    rates: figuresAt(rates, hs6),
    weights: figuresAt(trade, hs6),
  }));
}

function vintageRows(table: Table, vintage: string): (position: number) => boolean {
  const vintages = textsOf(table, "vintage");
  return (position) => vintages[position] === vintage;
}

/** The first product that a table does not have, and how many more. */
function loose(codes: readonly string[], missing: "sector" | "weight", known: ReadonlySet<string>): string[] {
  const [first, ...others] = codes.filter((code) => !known.has(code));
  if (first === undefined) return [];
  return [`Product ${first} has no ${missing}${others.length > 0 ? `, nor have ${others.length} more` : ""}.`];
}

/** Column → product → figure. */
type Figures = ReadonlyMap<string, ReadonlyMap<string, number>>;

function figuresOf(
  table: Table,
  columns: readonly string[],
  faults: string[],
  keep?: (position: number) => boolean,
): Figures {
  return new Map(columns.map((column) => [column, columnFigures(table, ["hs6", column], faults, keep)]));
}

/** Figures of one product by column; columns whose cell is empty are left out. */
function figuresAt(figures: Figures, hs6: string): ReadonlyMap<string, number> {
  return new Map(
    [...figures].flatMap(([column, byProduct]): [string, number][] => {
      const figure = byProduct.get(hs6);
      return figure === undefined ? [] : [[column, figure]];
    }),
  );
}

function sectorsOf(text: string, vintage: string): ReadonlyMap<string, string> {
  const table = soundTable(text, "sectors", ["vintage", "hs6", "sector_goods"]);
  const isOfVintage = vintageRows(table, vintage);
  const sectors = textsOf(table, "sector_goods");
  const pairs = textsOf(table, "hs6").map((code, position): [string, string] => [code, sectors[position] ?? ""]);
  return new Map(pairs.filter(([, sector], position) => sector !== "" && isOfVintage(position)));
}
