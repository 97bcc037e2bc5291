import { grouped } from "../rows/index.ts";
import type { MarketSeries, SeriesCapacity, SeriesPair, SeriesRoute } from "./series.ts";

/** Rows of a table with a key, in their order. */
type RowsWith<Row> = (rows: readonly Row[], key: string) => readonly Row[];

/** Rows by a key, grouped once for each table: tables are read again for every node. */
function rowIndex<Row>(keyOf: (row: Row) => string): RowsWith<Row> {
  const known = new WeakMap<readonly Row[], ReadonlyMap<string, readonly Row[]>>();
  return (rows, key) => {
    const groups = known.get(rows) ?? grouped(rows, keyOf);
    known.set(rows, groups);
    return groups.get(key) ?? [];
  };
}

const byNode = rowIndex<SeriesCapacity>(({ node }) => node);
const bySupplier = rowIndex<SeriesPair>(({ supplier, year }) => `${supplier} ${year}`);
const byMarket = rowIndex<SeriesPair>(({ market, year }) => `${market} ${year}`);
const toMarket = rowIndex<SeriesRoute>(({ market }) => market);

/** Steps of the capacity of a node, pipeline or chokepoint. */
export function capacitiesOf({ capacities }: MarketSeries, node: string): readonly SeriesCapacity[] {
  return byNode(capacities, node);
}

/** What a supplier sold in a year, by buyer. */
export function salesOf({ pairs }: MarketSeries, supplier: string, year: number): readonly SeriesPair[] {
  return bySupplier(pairs, `${supplier} ${year}`);
}

/** What a buyer bought in a year, by supplier. */
export function purchasesOf({ pairs }: MarketSeries, market: string, year: number): readonly SeriesPair[] {
  return byMarket(pairs, `${market} ${year}`);
}

/** Ways that lead to a buyer. */
export function routesTo({ routes }: MarketSeries, market: string): readonly SeriesRoute[] {
  return toMarket(routes, market);
}
