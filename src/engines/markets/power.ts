import { demandBlocks } from "./blocks.ts";
import { priceBend, priceSlope, smoothCurve } from "./curve.ts";
import type { Buyer, Market } from "./model.ts";

/**
 * What a buyer takes at its choke price, 0 where no choke price cuts the curve: below that quantity more or less of it moves
 * no price.
 *
 * @unit quantity
 * @source own
 */
export function chokedQuantity(buyer: Buyer): number {
  if (buyer.maxPrice === Infinity || smoothCurve(buyer.demand) === null) return 0;
  const [first, second] = demandBlocks(buyer);
  return first === undefined || second === undefined || first.flat === null ? 0 : first.length;
}

/**
 * θ B_j at the demand d and its derivative, B_j = −dp/dd, where the price answers. What is taken at the choke price has the slope
 * at its end, of which `part` counts: between 0 and 1 at that end, nothing below it.
 *
 * @unit price over quantity
 * @source Cournot conjecture
 */
export function traderPower(
  market: Market,
  buyer: number,
  part = 1,
): { readonly slope: (d: number) => number; readonly bend: (d: number) => number } {
  const theta = market.marketPower * part;
  const of = market.buyers[buyer] as Buyer;
  const smooth = smoothCurve(of.demand);
  if (theta === 0 || smooth === null) return { slope: () => 0, bend: () => 0 };
  const end = chokedQuantity(of);
  return {
    slope: (d) => -theta * priceSlope(smooth, Math.max(d, end)),
    bend: (d) => (d < end ? 0 : -theta * priceBend(smooth, d)),
  };
}
