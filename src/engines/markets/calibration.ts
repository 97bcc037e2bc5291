import type { Problem } from "../../base/problems/index.ts";
import { sumByBuyer, sumBySupplier } from "./byNode.ts";
import { quantityAt } from "./curve.ts";
import { cheapestRoute } from "./edges.ts";
import type { Curve, Market, Pair } from "./model.ts";
import { exportsAboveCapacity } from "./problems.ts";
import { scaledCurve } from "./policies/shifts.ts";

/** Prices of the base year. */
export interface BasePrices {
  /** At the gate.   [supplier] */
  readonly suppliers: readonly number[];
  /** Delivered.   [buyer] */
  readonly buyers: readonly number[];
}

/**
 * Makes a market reproduce its base year: curves go through base prices and the sums of base flows, and each pair's wedge w0
 * takes what p_j − p_i − c − duty leaves. Base flows of zero start from ε of the buyer's demand; a supplier whose base
 * exports exceed its capacity gets them as capacity (`calibrationProblems` says so).
 *
 * @unit price per unit arriving
 * @source docs/model/markets.md, Inertia; positive mathematical programming, Howitt (1995)
 */
export function calibratedMarket(market: Market, prices: BasePrices): Market {
  const observed = sumByBuyer(market, (pair) => arriving(pair, prices, pair.baseFlow));
  const pairs = market.pairs.map((pair) => {
    const least = market.inertia.epsilon * (observed[pair.buyer] ?? 0);
    const baseFlow = pair.baseFlow > 0 ? pair.baseFlow : least;
    return { ...pair, baseFlow, baseArrival: arriving(pair, prices, baseFlow), wedge: baseWedge(market, pair, prices) };
  });
  const loaded = sumBySupplier({ ...market, pairs }, ({ baseFlow }) => baseFlow);
  const arrived = sumByBuyer({ ...market, pairs }, ({ baseArrival = 0 }) => baseArrival);
  return {
    ...market,
    pairs,
    suppliers: market.suppliers.map((supplier, i) => {
      const sold = loaded[i] ?? NaN;
      const supply = throughPoint(supplier.supply, prices.suppliers[i] ?? NaN, sold, "supply");
      return { ...supplier, supply, capacity: Math.max(supplier.capacity, sold) };
    }),
    buyers: market.buyers.map((buyer, j) => {
      const price = prices.buyers[j] ?? NaN;
      const quantity = arrived[j] ?? NaN;
      return { ...buyer, demand: throughPoint(buyer.demand, price, quantity, "demand"), base: { price, quantity } };
    }),
  };
}

/** Suppliers whose base exports exceed their capacity. @unit quantity @source W602 */
export function calibrationProblems(market: Market): Problem[] {
  const loaded = sumBySupplier(market, ({ baseFlow }) => baseFlow);
  return market.suppliers.flatMap(({ id, capacity }, i) => {
    const sold = loaded[i] ?? NaN;
    return sold > capacity * (1 + 1e-9) ? [exportsAboveCapacity(id, sold, capacity)] : [];
  });
}

function arriving(pair: Pair, prices: BasePrices, loaded: number): number {
  return loaded * (1 - (cheapestRoute(pair, prices.suppliers[pair.supplier] ?? 0)?.loss ?? 0));
}

/** w0 = p_j − (p_i + c + ad valorem duty)/(1 − loss) − specific duty, on the cheapest route. */
function baseWedge(market: Market, pair: Pair, prices: BasePrices): number {
  const gate = prices.suppliers[pair.supplier] ?? NaN;
  const delivered = prices.buyers[pair.buyer] ?? NaN;
  const route = cheapestRoute(pair, gate);
  if (route === null) return 0;
  const value = gate + (market.buyers[pair.buyer]?.valuation === "fob" ? 0 : route.cost);
  const rate =
    pair.tariffRateQuota !== null && pair.baseFlow < pair.tariffRateQuota.quantity
      ? pair.tariffRateQuota.adValorem
      : pair.duty.adValorem;
  return delivered - (gate + route.cost + rate * value) / (1 - route.loss) - pair.duty.specific;
}

/** A curve moved so that it goes through a point and keeps its elasticity or its other price. */
function throughPoint(curve: Curve, price: number, quantity: number, side: "supply" | "demand"): Curve {
  switch (curve.form) {
    case "constant-elasticity":
    case "linear":
      return { ...curve, price, quantity };
    case "fixed":
      return { ...curve, quantity };
    case "inverse-linear":
    case "direct-linear":
    case "steps": {
      const before = quantityAt(curve, side, price);
      return before > 0 && before < Infinity ? scaledCurve(curve, quantity / before) : curve;
    }
  }
}
