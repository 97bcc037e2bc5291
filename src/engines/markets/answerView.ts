import { greatest } from "../../base/units/index.ts";
import type { Market } from "./model.ts";
import { chokedQuantity } from "./power.ts";
import type { MarketSolution } from "./results.ts";
import { type TradedPart, tradedParts, traderGap, type TraderView, traderView } from "./traderGap.ts";

type Answer = Parameters<typeof traderView>[1] & Pick<MarketSolution, "demanded">;

/** Part of the largest demand that a buyer may be away from the end of what it takes at its choke price and count as there. */
const AT_THE_END = 1e-8;

/**
 * What the conditions of traders read, with the part of a buyer's slope that they reckon with: all of it where the price answers,
 * nothing below the end of what is taken at the choke price, and at that end the part under which the flows that there are
 * come nearest to their conditions, one for all who sell to the buyer.
 *
 * @unit none
 * @source own; at a corner of demand a trader's margin is any between those of its two sides
 */
export function answerView(market: Market, answer: Answer): TraderView {
  const view = traderView(market, answer);
  if (market.marketPower === 0) return view;
  const size = greatest([0, ...answer.demanded]);
  const parts = market.buyers.map((buyer, j) => {
    const beyond = (view.arrived[j] ?? NaN) - chokedQuantity(buyer);
    if (beyond > AT_THE_END * size) return 1;
    return beyond < -AT_THE_END * size ? 0 : partAtEnd(view, j);
  });
  return { ...view, powerPart: (j) => parts[j] ?? 1 };
}

/** The part at which the gaps of used routes are smallest, in squares. */
function partAtEnd(view: TraderView, buyer: number): number {
  const [without, all] = [0, 1].map((part) => usedParts({ ...view, powerPart: () => part }, buyer));
  let [along, square] = [0, 0];
  without?.forEach(({ costs }, n) => {
    const gap = traderGap(costs);
    const power = (all?.[n]?.costs.power ?? 0) - costs.power;
    along -= power * gap;
    square += power * power;
  });
  return square > 0 ? Math.min(1, Math.max(0, along / square)) : 1;
}

function usedParts(view: TraderView, buyer: number): readonly TradedPart[] {
  return view.market.pairs.flatMap((pair, p) =>
    pair.buyer === buyer ? tradedParts(view, p).flatMap((parts) => parts.filter(({ flow }) => flow > 0)) : [],
  );
}
