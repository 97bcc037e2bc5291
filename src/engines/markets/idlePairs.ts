import { greatest } from "../../base/units/index.ts";
import { blockPrice, demandBlocks, supplyBlocks } from "./blocks.ts";
import { isOpen, pairsByBuyer } from "./byNode.ts";
import { baseShare, entropicWeight, inertiaCost } from "./inertia.ts";
import type { Buyer, Market, Pair, Supplier } from "./model.ts";
import type { MarketSolution } from "./results.ts";

/** Share of a buyer's demand below which a pair under entropic inertia carries nothing: no number of an answer has that many digits. */
const NO_SHARE = 1e-14;

/**
 * A market without routes of pairs that carry nothing at any price that their buyer pays: the least that a unit costs on arrival,
 * at the lowest price of its supplier and with no scarcity on its way, is above the price at which the buyer's demand ends. Under
 * entropic inertia, which is a logit, it is the whole of the buyer's pairs that counts.
 *
 * @returns the market itself where every pair may trade.
 * @unit price per unit arriving
 * @source own
 */
export function withoutIdlePairs(market: Market): Market {
  const least = leastLanded(market);
  const idle = new Set<number>();
  const byBuyer = pairsByBuyer(market, isOpen);
  market.buyers.forEach((buyer, j) => {
    const end = lastPrice(buyer);
    if (end === Infinity) return;
    for (const p of idlePairs(market, byBuyer[j] ?? [], least, end)) idle.add(p);
  });
  return idle.size === 0 ? market : withoutRoutes(market, (_, p) => idle.has(p));
}

/** A market without the routes of some pairs. */
function withoutRoutes(market: Market, isClosed: (pair: Pair, p: number) => boolean): Market {
  const pairs = market.pairs.map((pair, p) => (isClosed(pair, p) ? { ...pair, routes: [] } : pair));
  return { ...market, pairs };
}

/** Price at which a demand ends. */
function lastPrice(buyer: Buyer): number {
  const [first] = demandBlocks(buyer);
  return first === undefined ? 0 : blockPrice(first, 0);
}

/**
 * A market without the pairs of buyers that an answer under entropic inertia serves next to nothing at a price beyond the end of
 * their demand: a search comes near to nothing there and never arrives.
 *
 * @returns the market itself where there are no such buyers.
 * @unit none
 * @source own
 */
export function withoutEmptyBuyers(market: Market, answer: Pick<MarketSolution, "demanded" | "buyerPrices">): Market {
  const most = greatest([0, ...answer.demanded]);
  const empty = new Set(
    market.buyers.flatMap((buyer, j) => {
      const isEmpty = (answer.demanded[j] ?? NaN) < NEXT_TO_NOTHING * most;
      return isEmpty && entropicWeight(market, j) > 0 && (answer.buyerPrices[j] ?? NaN) > lastPrice(buyer) ? [j] : [];
    }),
  );
  return empty.size === 0 ? market : withoutRoutes(market, ({ buyer }) => empty.has(buyer));
}

/** Part of the largest demand. */
const NEXT_TO_NOTHING = 1e-5;

function idlePairs(market: Market, own: readonly number[], least: readonly number[], end: number): readonly number[] {
  const buyer = market.pairs[own[0] ?? -1]?.buyer ?? -1;
  const weight = entropicWeight(market, buyer);
  if (weight === 0)
    return own.filter((p) => (least[p] ?? NaN) + inertiaCost(market, market.pairs[p] as Pair, 0, 1) > end);
  const shares = own.map(
    (p) => baseShare(market, market.pairs[p] as Pair) * Math.exp((end - (least[p] ?? NaN)) / weight),
  );
  const all = shares.reduce((sum, each) => sum + each, 0);
  return all < 1 ? own : own.filter((_, n) => (shares[n] ?? NaN) < NO_SHARE);
}

/**
 * The least that a unit of each pair costs on arrival: at the lowest price of its supplier, with no scarcity on its way and the
 * whole penalty of a contract saved.   [pair]
 *
 * @unit price per unit arriving
 * @source own
 */
export function leastLanded(market: Market): readonly number[] {
  const gates = market.suppliers.map(firstPrice);
  const paid = mostPaid(market);
  return market.pairs.map((pair) => {
    const [gate, isFob] = [gates[pair.supplier] ?? NaN, market.buyers[pair.buyer]?.valuation === "fob"];
    let least = Infinity;
    for (const { cost, loss } of pair.routes) {
      const value = gate + (isFob ? 0 : cost);
      const duty = Math.min(pair.duty.adValorem * value, (pair.tariffRateQuota ?? pair.duty).adValorem * value);
      least = Math.min(least, (gate + cost + duty - (paid[pair.supplier] ?? 0)) / (1 - loss));
    }
    return least + pair.wedge + pair.duty.specific;
  });
}

function firstPrice(supplier: Supplier): number {
  const [first] = supplyBlocks(supplier);
  return first === undefined ? supplier.minPrice : blockPrice(first, 0);
}

/** The most that contracts of a supplier pay for a unit that flows: their penalty.   [supplier] */
function mostPaid({ suppliers, contracts }: Market): readonly number[] {
  const most = suppliers.map(() => 0);
  for (const { supplier, penalty } of contracts) most[supplier] = Math.max(most[supplier] ?? 0, penalty);
  return most;
}
