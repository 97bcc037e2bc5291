import type { MarketSeries } from "../../case/index.ts";
import { nMinusOne } from "../../engines/markets/index.ts";
import type { LinkedResult, MarketYearResult, NMinusOneResult, SuspendedResult } from "../../results/index.ts";
import type { SolvedYear } from "./knownYears.ts";

/** What a market is solved under beside its scenario: linked demand, suspended contracts, and N−1; each absent where there is none. */
export function conditionResults(
  series: MarketSeries,
  after: SolvedYear,
  before: SolvedYear,
): Pick<MarketYearResult, "linked" | "suspended" | "nMinusOne"> {
  const linked = linkedResults(series, after);
  const suspended = suspendedResults(series, after);
  const met = nMinusOneResults(after, before);
  return {
    ...(linked.length === 0 ? {} : { linked }),
    ...(suspended.length === 0 ? {} : { suspended }),
    ...(met.length === 0 ? {} : { nMinusOne: met }),
  };
}

function linkedResults({ unit }: MarketSeries, { derived }: SolvedYear): readonly LinkedResult[] {
  return derived.map(({ per, node, buyers, shift, change, perUnit, demand }) => ({
    market: per,
    supplier: node,
    buyers,
    shift: { value: 100 * shift, unit: "percent" },
    change: { value: change, unit: perUnit },
    demand: { ...demand, unit },
  }));
}

function suspendedResults({ unit }: MarketSeries, { suspended }: SolvedYear): readonly SuspendedResult[] {
  return suspended.map(({ id, seller, buyer, quantity, share }) => ({
    contract: id,
    from: seller,
    to: buyer,
    quantity,
    unit,
    percent: 100 * share,
  }));
}

function nMinusOneResults({ serving }: SolvedYear, before: SolvedYear): readonly NMinusOneResult[] {
  const without = new Map(before.serving.map((each) => [each.buyer, each.capacities]));
  return serving.map(({ buyer, capacities }) => {
    const { percent, largest } = nMinusOne(capacities);
    const earlier = without.get(buyer);
    return {
      node: buyer,
      value: percent,
      before: earlier === undefined ? NaN : nMinusOne(earlier).percent,
      largest,
      unit: "percent",
    };
  });
}
