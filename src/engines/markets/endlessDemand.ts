import { greatest } from "../../base/units/index.ts";
import { smoothCurve } from "./curve.ts";
import type { Market } from "./model.ts";
import { marketScales } from "./scales.ts";

/** Times the size of prices: what demand without choke price would pay before it counts as missing. */
const PENALTY = 1000;

/**
 * Buyers whose fixed demand no price ends.   positions in `Market.buyers`
 *
 * @unit none
 * @source own
 */
export function endless(market: Market): readonly number[] {
  return market.buyers.flatMap(({ demand, maxPrice }, j) =>
    maxPrice === Infinity && demand.form !== "steps" && smoothCurve(demand) === null ? [j] : [],
  );
}

/** The market with a choke price so high that only what cannot be delivered stays unserved. @unit price @source own */
export function withPenalty(market: Market, buyers: readonly number[]): Market {
  const { price } = marketScales(market);
  const costs = market.pairs.flatMap((pair) => pair.routes.map((route) => Math.abs(route.cost) + Math.abs(pair.wedge)));
  const duties = market.pairs.map(({ duty }) => Math.abs(duty.specific));
  const rates = market.pairs.map(({ duty }) => duty.adValorem);
  const highest = greatest([price, ...costs, ...duties, ...market.suppliers.map(({ minPrice }) => minPrice)]);
  const penalty = PENALTY * highest * greatest([1, ...rates]);
  const positions = new Set(buyers);
  return {
    ...market,
    buyers: market.buyers.map((each, j) => (positions.has(j) ? { ...each, maxPrice: penalty } : each)),
  };
}
