import { priceBend, priceSlope, smoothCurve } from "./curve.ts";
import type { Buyer, Market } from "./model.ts";

/** θ B_j at the demand d and its derivative, B_j = −dp/dd. @unit price over quantity @source Cournot conjecture */
export function traderPower(
  market: Market,
  buyer: number,
): { readonly slope: (d: number) => number; readonly bend: (d: number) => number } {
  const theta = market.marketPower;
  const smooth = smoothCurve((market.buyers[buyer] as Buyer).demand);
  if (theta === 0 || smooth === null) return { slope: () => 0, bend: () => 0 };
  return { slope: (d) => -theta * priceSlope(smooth, d), bend: (d) => -theta * priceBend(smooth, d) };
}
