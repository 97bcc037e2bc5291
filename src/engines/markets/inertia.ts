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

/** y0 / d0: share of a pair in what its buyer took. @unit none @source own */
export function baseShare({ buyers }: Market, pair: Pair): number {
  return baseArrival(pair) / (buyerBase(buyers[pair.buyer] as Buyer)?.quantity ?? NaN);
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
  const terms = inertiaTerms(market, pair);
  if (terms === null) return { cost: () => 0, alongSum: () => 0 };
  const { weight, spring } = terms;
  return {
    cost: (y, d) => costUnder(terms, y, d),
    alongSum: spring === null ? (y) => weight / y : () => spring,
  };
}

/** The same cost of one pair at y arriving of d in all. @unit price per unit arriving @source as `pairInertia` */
export function inertiaCost(market: Market, pair: Pair, y: number, d: number): number {
  const terms = inertiaTerms(market, pair);
  return terms === null ? 0 : costUnder(terms, y, d);
}

interface InertiaTerms {
  /** P/σ */
  readonly weight: number;
  readonly y0: number;
  readonly d0: number;
  /** Slope of the quadratic form; null = entropic. */
  readonly spring: number | null;
}

function inertiaTerms({ inertia, buyers }: Market, pair: Pair): InertiaTerms | null {
  const buyer = buyers[pair.buyer];
  const base = buyer === undefined || inertia.kind === "none" ? null : buyerBase(buyer);
  if (base === null) return null;
  const weight = base.price / inertia.sigma;
  const y0 = baseArrival(pair);
  const spring = inertia.kind === "quadratic" ? weight / Math.max(y0, inertia.epsilon * base.quantity) : null;
  return { weight, y0, d0: base.quantity, spring };
}

function costUnder({ weight, y0, d0, spring }: InertiaTerms, y: number, d: number): number {
  if (spring !== null) return spring * (y - y0);
  return y > 0 && d > 0 ? weight * Math.log(y / d / (y0 / d0)) : 0;
}

/** (P/σ) of a buyer under entropic inertia, else 0. @unit price @source own */
export function entropicWeight(market: Market, buyer: number): number {
  const base = market.inertia.kind === "entropic" ? buyerBase(market.buyers[buyer] as Buyer) : null;
  return base === null ? 0 : base.price / market.inertia.sigma;
}
