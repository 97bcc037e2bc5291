import type { Buyer, Curve, Market, Pair, Route, Supplier } from "../../../src/engines/markets/index.ts";

/** A supplier without limits. */
export function seller(id: string, supply: Curve, more: Partial<Supplier> = {}): Supplier {
  return { id, country: id.toUpperCase(), supply, capacity: Infinity, minPrice: 0, ...more };
}

/** A buyer whose choke price is far away. */
export function buyer(id: string, demand: Curve, more: Partial<Buyer> = {}): Buyer {
  return { id, country: id.toUpperCase(), demand, maxPrice: 1000, valuation: "cif", peakDemand: null, ...more };
}

/** A route of that cost. */
export function route(cost: number, more: Partial<Route> = {}): Route {
  return { id: "sea", cost, loss: 0, days: 10, through: [], ...more };
}

/** A pair with one route of that cost. */
export function pair(supplier: number, to: number, cost: number, more: Partial<Pair> = {}): Pair {
  return {
    supplier,
    buyer: to,
    baseFlow: 0,
    wedge: 0,
    duty: { adValorem: 0, specific: 0 },
    tariffRateQuota: null,
    routes: [route(cost)],
    ...more,
  };
}

/** A market of these parts without inertia, contracts or market power. */
export function marketOf(
  suppliers: readonly Supplier[],
  buyers: readonly Buyer[],
  pairs: readonly Pair[],
  more: Partial<Market> = {},
): Market {
  return {
    commodity: "ore",
    unit: "Mt/year",
    priceUnit: "USD/t",
    moneyFactor: 1,
    year: 2019,
    suppliers,
    buyers,
    bottlenecks: [],
    pairs,
    contracts: [],
    inertia: { kind: "none", sigma: 8, epsilon: 0.001 },
    marketPower: 0,
    ...more,
  };
}

/** Supply p = intercept + slope q, demand likewise with a negative slope. */
export function line(intercept: number, slope: number): Curve {
  return { form: "inverse-linear", intercept, slope };
}

const COSTS = [
  [0, 2, 2],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/**
 * The three regions of Takayama & Judge (1964), commodity 1; `rates` are duties on the routes between regions.
 */
export function takayamaJudge(rates: (from: number, to: number) => number = () => 0): Market {
  const supply = [line(5, 0.1), line(2.5, 0.05), line(5, 0.1)];
  const demand = [line(20, -0.1), line(20, -0.2), line(20, -0.125)];
  return marketOf(
    supply.map((curve, i) => seller(`s${i + 1}`, curve)),
    demand.map((curve, j) => buyer(`d${j + 1}`, curve)),
    COSTS.flatMap((row, i) =>
      row.map((cost, j) => pair(i, j, cost, { duty: { adValorem: rates(i, j), specific: 0 } })),
    ),
  );
}

/** Largest of the three residuals. */
export function worst({ kkt }: { readonly kkt: { primal: number; dual: number; complementarity: number } }): number {
  return Math.max(kkt.primal, kkt.dual, kkt.complementarity);
}
