import type { Bottleneck } from "../../engines/markets/index.ts";
import { tableCapacity } from "./capacity.ts";
import { purchasesOf, routesTo } from "./rowIndex.ts";
import type { MarketSeries, SeriesNode, SeriesRoute } from "./series.ts";
import { capacityUnder, type YearTerms } from "./yearTerms.ts";

/** What reached a buyer by sea in a year by its observed flows, at loading. */
export function landedIn(series: MarketSeries, buyer: string, year: number): number {
  const sellers = new Set(routesTo(series, buyer).flatMap((route) => (isBySea(route) ? [route.supplier] : [])));
  const own = purchasesOf(series, buyer, year);
  return own.reduce((sum, { supplier, flow }) => (sellers.has(supplier) ? sum + (flow?.value ?? 0) : sum), 0);
}

/**
 * Terminals of a buyer in the year, which everything that comes by sea shares: its row of the table, and at least what they
 * landed in the base year; null where nothing limits them.
 */
export function terminalsOf({ id }: SeriesNode, terms: YearTerms): Bottleneck | null {
  const { series, capacityYear, baseYear, value } = terms;
  const table = tableCapacity(series, id, capacityYear, value);
  const known = Number.isFinite(table) ? Math.max(table, landedIn(series, id, baseYear)) : table;
  const capacity = capacityUnder(id, known, terms);
  return Number.isFinite(capacity)
    ? { id: `${id}:terminals`, name: `terminals of ${id}`, kind: "terminal", capacity }
    : null;
}

/** Whether a route has days at sea: only then terminals land what it brings. */
export function isBySea({ days }: Pick<SeriesRoute, "days">): boolean {
  return days > 0;
}
