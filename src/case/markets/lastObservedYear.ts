import type { MarketSeries } from "./series.ts";

/**
 * Last year that can be computed in which flows were observed: the one a market is solved for unless another is asked for. Rows of
 * years that the market does not list are for its score alone.
 */
export function lastObservedYear({
  pairs,
  baseYear,
  years,
}: Pick<MarketSeries, "pairs" | "baseYear" | "years">): number {
  const observed = pairs.filter(({ flow, year }) => flow !== null && years.includes(year)).map(({ year }) => year);
  return observed.reduce((last, year) => Math.max(last, year), baseYear);
}
