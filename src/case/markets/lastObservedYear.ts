import type { MarketSeries } from "./series.ts";

/** Last year in which flows were observed: the one a market is solved for unless another is asked for. */
export function lastObservedYear({ pairs, baseYear }: Pick<MarketSeries, "pairs" | "baseYear">): number {
  const observed = pairs.filter(({ flow }) => flow !== null).map(({ year }) => year);
  return observed.reduce((last, year) => Math.max(last, year), baseYear);
}
