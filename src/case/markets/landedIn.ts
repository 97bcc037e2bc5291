import { purchasesOf, routesTo } from "./rowIndex.ts";
import type { MarketSeries, SeriesRoute } from "./series.ts";

/** What reached a buyer by sea in a year by its observed flows, at loading. */
export function landedIn(series: MarketSeries, buyer: string, year: number): number {
  const sellers = new Set(routesTo(series, buyer).flatMap((route) => (isBySea(route) ? [route.supplier] : [])));
  const own = purchasesOf(series, buyer, year);
  return own.reduce((sum, { supplier, flow }) => (sellers.has(supplier) ? sum + (flow?.value ?? 0) : sum), 0);
}

/** Whether a route has days at sea: only then terminals land what it brings. */
export function isBySea({ days }: Pick<SeriesRoute, "days">): boolean {
  return days > 0;
}
