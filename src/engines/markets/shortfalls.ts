import { quantityAt } from "./curve.ts";
import { buyerBase } from "./inertia.ts";
import type { Market } from "./model.ts";
import type { MarketSolution } from "./results.ts";

/** Who gets less than it would at the base price. */
export interface Shortfall {
  readonly buyer: string;
  /** d0 − d: what it would buy at its base price less what arrives; at least 0. */
  readonly short: number;
  /** The part of it that even the choke price leaves without supply. */
  readonly unserved: number;
}

/**
 * Who is short by how much, worst first. Demand at the base price is that of the market's own year, growth included.
 *
 * @param bases  Price from which a shortfall counts, for buyers without a base of their own.   [buyer]
 * @unit quantity
 * @source docs/model/markets.md, Who is short when a strait shuts
 */
export function shortfalls(
  market: Market,
  solution: Pick<MarketSolution, "demanded" | "unserved">,
  bases: readonly number[] = [],
): readonly Shortfall[] {
  return market.buyers
    .map((buyer, j) => {
      const price = buyerBase(buyer)?.price ?? bases[j];
      const unserved = solution.unserved[j] ?? 0;
      const wanted = price === undefined ? NaN : quantityAt(buyer.demand, "demand", price);
      const short = Number.isNaN(wanted) ? unserved : Math.max(0, wanted - (solution.demanded[j] ?? 0));
      return { buyer: buyer.id, short, unserved };
    })
    .filter(({ short, unserved }) => short > 0 || unserved > 0)
    .toSorted((a, b) => b.short - a.short);
}
