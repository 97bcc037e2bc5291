import { cheapestRoute } from "./edges.ts";
import type { Buyer, Market, Pair } from "./model.ts";

/**
 * P and d0 of a buyer: its base, else the point its curve is given through, else null.
 *
 * @unit price and quantity
 * @source own
 */
export function buyerBase(buyer: Buyer): { readonly price: number; readonly quantity: number } | null {
  if (buyer.base !== undefined) return buyer.base;
  const { demand } = buyer;
  return demand.form === "constant-elasticity" || demand.form === "linear"
    ? { price: demand.price, quantity: demand.quantity }
    : null;
}

/** y0: what arrived of a pair's base flow. @unit quantity @source own */
export function baseArrival(pair: Pair): number {
  return pair.baseArrival ?? pair.baseFlow * (1 - (cheapestRoute(pair, 0)?.loss ?? 0));
}

/** Marginal inertia of a pair per unit arriving, and its derivatives. */
export interface InertiaCost {
  /** At y arriving of d in all. */
  readonly cost: (y: number, d: number) => number;
  readonly alongSum: (y: number) => number;
}

/**
 * What it costs a pair to move one more unit away from where flows were.
 *
 *     entropic    (P/σ) ln[ (y/d) / (y0/d0) ]
 *     quadratic   (y − y0) P / (σ max(y0, ε d0))
 *
 * @unit price per unit arriving
 * @source after Howitt (1995); Paris, Drogué & Anania (2011); the entropic form is on shares
 */
export function pairInertia(market: Market, pair: Pair): InertiaCost {
  const buyer = market.buyers[pair.buyer];
  const base = buyer === undefined ? null : buyerBase(buyer);
  if (market.inertia.kind === "none" || base === null) return { cost: () => 0, alongSum: () => 0 };
  const weight = base.price / market.inertia.sigma;
  const y0 = baseArrival(pair);
  if (market.inertia.kind === "quadratic") {
    const spring = weight / Math.max(y0, market.inertia.epsilon * base.quantity);
    return { cost: (y) => spring * (y - y0), alongSum: () => spring };
  }
  return {
    cost: (y, d) => (y > 0 && d > 0 ? weight * Math.log(y / d / (y0 / base.quantity)) : 0),
    alongSum: (y) => weight / y,
  };
}

/** (P/σ) of a buyer under entropic inertia, else 0. @unit price @source own */
export function entropicWeight(market: Market, buyer: number): number {
  const base = market.inertia.kind === "entropic" ? buyerBase(market.buyers[buyer] as Buyer) : null;
  return base === null ? 0 : base.price / market.inertia.sigma;
}
