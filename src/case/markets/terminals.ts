import type { Bottleneck } from "../../engines/markets/index.ts";
import { tableCapacity, type FigureValue } from "./capacity.ts";
import type { MarketSeries, SeriesNode, SeriesRoute } from "./series.ts";
import { capacityUnder, type YearTerms } from "./yearTerms.ts";

/** What reached a buyer by sea in a year by its observed flows, at loading. */
export function landedIn({ pairs, routes }: MarketSeries, buyer: string, year: number): number {
  const bySea = new Set(routes.filter(isBySea).map(({ supplier, market }) => `${supplier}\n${market}`));
  const own = pairs.filter((pair) => pair.market === buyer && pair.year === year);
  return own.reduce(
    (sum, { supplier, flow }) => (bySea.has(`${supplier}\n${buyer}`) ? sum + (flow?.value ?? 0) : sum),
    0,
  );
}

/** What the terminals of a buyer can land in a year by the table, and at least what they did in the base year; Infinity without a row. */
export function landingCapacity(
  series: MarketSeries,
  buyer: string,
  year: number,
  baseYear: number,
  value?: FigureValue,
): number {
  const table = tableCapacity(series, buyer, year, value);
  return Number.isFinite(table) ? Math.max(table, landedIn(series, buyer, baseYear)) : table;
}

/** Terminals of a buyer in the year, which everything that comes by sea shares; null where nothing limits them. */
export function terminalsOf({ id }: SeriesNode, terms: YearTerms): Bottleneck | null {
  const { series, capacityYear, baseYear, value } = terms;
  const capacity = capacityUnder(id, landingCapacity(series, id, capacityYear, baseYear, value), terms);
  return Number.isFinite(capacity)
    ? { id: `${id}:terminals`, name: `terminals of ${id}`, kind: "terminal", capacity }
    : null;
}

/** Whether a route has days at sea: only then terminals land what it brings. */
export function isBySea({ days }: Pick<SeriesRoute, "days">): boolean {
  return days > 0;
}
