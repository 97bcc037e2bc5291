import type { MarketSeries } from "../../case/index.ts";
import type { ReplacementResult } from "../../results/index.ts";

/** What was observed to arrive at a buyer in a year less what did in the base year, from each seller with a figure in both, largest rise first. */
export function observedChanges(
  series: MarketSeries,
  year: number,
  buyer: string,
): Pick<ReplacementResult, "observed"> {
  const [before, after] = [observedArrivals(series, series.baseYear, buyer), observedArrivals(series, year, buyer)];
  if (year === series.baseYear) return {};
  const observed = [...before]
    .flatMap(([node, was]) => {
      const is = after.get(node);
      return is === undefined ? [] : [{ node, change: is - was }];
    })
    .toSorted((one, other) => other.change - one.change);
  return observed.length === 0 ? {} : { observed };
}

/** Observed flows of a year, less what the cheapest way loses. */
function observedArrivals(series: MarketSeries, year: number, buyer: string): ReadonlyMap<string, number> {
  return new Map(
    series.pairs.flatMap(({ supplier, market, year: of, flow }): [string, number][] =>
      market === buyer && of === year && flow !== null
        ? [[supplier, flow.value * (1 - cheapestLoss(series, supplier, market))]]
        : [],
    ),
  );
}

function cheapestLoss({ routes }: MarketSeries, supplier: string, market: string): number {
  const own = routes.filter((route) => route.supplier === supplier && route.market === market);
  return own.toSorted((one, other) => one.cost.value - other.cost.value)[0]?.loss ?? 0;
}
