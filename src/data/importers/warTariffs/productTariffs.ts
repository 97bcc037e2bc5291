import { decimal, readTable, type Table } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { looseProduct, unreadableFigure } from "./problems.ts";

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
 * @returns products in the order of the table of tariffs; problems E302, E381, E384.
 *
 * @example
 *   const tables = {
 *     tariffs: "vintage,hs6,us_301\nHS2012,870323,25\nHS2017,870323,24\n",
 *     sectors: "vintage,hs6,sector_goods\nHS2012,870323,C29\n",
 *     weights: "hs6,us_from_chn\n870323,40\n",
 *   };
 *   const { products } = parseProductTariffs(tables, { vintage: "HS2012", rates: ["us_301"], weights: ["us_from_chn"] });
 *   products[0].sector   // "C29"
 */
export function parseProductTariffs(
  { tariffs, sectors, weights }: ProductTables,
  choice: ProductChoice,
): { readonly products: readonly Product[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const ofVintage = { rows: choice.vintage, problems };
  const rates = figuresOf("tariffs", tariffs, choice.rates, ofVintage);
  const trade = figuresOf("weights", weights, choice.weights, { rows: null, problems });
  const sectorOf = sectorsOf(sectors, ofVintage);
  const codes = [...rates.keys()];
  const loose = (missing: "sector" | "weight", known: ReadonlyMap<string, unknown>): Problem[] => {
    const left = codes.filter((code) => !known.has(code));
    return left.length === 0 ? [] : [looseProduct({ file: "tariffs" }, left[0]!, missing, left.length)];
  };
  const unfit = problems.length > 0 ? [] : [...loose("sector", sectorOf), ...loose("weight", trade)];
  for (const one of unfit) problems.push(one);
  if (problems.length > 0) return { products: [], problems };
  const products = codes.map((hs6) => ({
    hs6,
    sector: sectorOf.get(hs6)!,
    rates: rates.get(hs6)!,
    weights: trade.get(hs6)!,
  }));
  return { products, problems };
}

interface Reading {
  /** Vintage of the rows to read; null = all. */
  readonly rows: string | null;
  readonly problems: Problem[];
}

function rowsOf(file: string, text: string, columns: readonly string[], { rows, problems }: Reading): Table | null {
  const needed = [...(rows === null ? [] : ["vintage"]), "hs6", ...columns];
  return readTable(new Map([[file, text]]), file, { needed, open: true }, problems);
}

function figuresOf(
  file: string,
  text: string,
  columns: readonly string[],
  reading: Reading,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = rowsOf(file, text, columns, reading);
  const found = new Map<string, ReadonlyMap<string, number>>();
  table?.rows.forEach((row, position) => {
    if (reading.rows !== null && row[table.columnOf("vintage")] !== reading.rows) return;
    const figures = columns.flatMap((column): [string, number][] => {
      const cell = (row[table.columnOf(column)] ?? "").trim();
      if (cell === "") return [];
      const figure = decimal(cell);
      const place = { file, line: table.lineOf(position) };
      if (!Number.isFinite(figure)) reading.problems.push(unreadableFigure(place, column, cell, "a plain number"));
      return [[column, figure]];
    });
    found.set(row[table.columnOf("hs6")] ?? "", new Map(figures));
  });
  return found;
}

function sectorsOf(text: string, reading: Reading): ReadonlyMap<string, string> {
  const table = rowsOf("sectors", text, ["sector_goods"], reading);
  const rows = table?.rows.filter((row) => row[table.columnOf("vintage")] === reading.rows) ?? [];
  const pairs = rows.map((row): [string, string] => [
    row[table!.columnOf("hs6")] ?? "",
    row[table!.columnOf("sector_goods")] ?? "",
  ]);
  return new Map(pairs.filter(([, sector]) => sector !== ""));
}
