import { describe, expect, it } from "vitest";
import {
  calibratedMarket,
  calibrationProblems,
  concentration,
  type Market,
  type Pair,
} from "../../../src/engines/markets/index.ts";

/** Twice the market may be read at most this many times as often: as a line grows, with a little beside it. */
const LINEAR = 2.5;

/** A market of as many suppliers as buyers, each buyer with six pairs; reads of its pairs are counted. */
function countedMarket(nodes: number): { readonly market: Market; readonly reads: () => number } {
  let count = 0;
  const pairs = Array.from({ length: 6 * nodes }, (_, p): Pair => {
    const supplier = (p * 7) % nodes;
    return {
      supplier,
      buyer: p % nodes,
      baseFlow: 1 + (p % 5),
      wedge: 0,
      duty: { adValorem: 0, specific: 0 },
      tariffRateQuota: null,
      routes: [{ id: "sea", cost: 1, loss: 0, days: 10, through: [p % 3] }],
    };
  });
  const counted = new Proxy(pairs, {
    get: (target, key, receiver) => {
      if (typeof key === "string" && /^\d+$/u.test(key)) count++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { market: { ...shell(nodes), pairs: counted }, reads: () => count };
}

function shell(nodes: number): Omit<Market, "pairs"> {
  const each = <T>(of: (at: number) => T): T[] => Array.from({ length: nodes }, (_, at) => of(at));
  const curve = { form: "constant-elasticity" as const, price: 5, quantity: 10 };
  return {
    commodity: "gas",
    unit: "bcm/year",
    priceUnit: "USD/MMBtu",
    moneyFactor: 1,
    year: 2020,
    suppliers: each((i) => ({
      id: `s${i}`,
      country: `C${i % 9}`,
      supply: { ...curve, elasticity: 0.5 },
      capacity: 100,
      minPrice: 1,
    })),
    buyers: each((j) => ({
      id: `b${j}`,
      country: `C${j % 9}`,
      demand: { ...curve, elasticity: -0.3 },
      maxPrice: 50,
      valuation: "cif" as const,
      peakDemand: null,
    })),
    bottlenecks: [0, 1, 2].map((k) => ({
      id: `k${k}`,
      name: `strait ${k}`,
      kind: "chokepoint" as const,
      capacity: 1e6,
    })),
    contracts: [],
    inertia: { kind: "entropic", sigma: 8, epsilon: 0.001 },
    marketPower: 0,
  };
}

function readsOf(nodes: number, use: (market: Market) => unknown): number {
  const { market, reads } = countedMarket(nodes);
  use(market);
  return reads();
}

describe("pairs of a market are read in proportion to their number", () => {
  it.each([
    [
      "by the calibration",
      (market: Market) =>
        calibratedMarket(market, { suppliers: market.suppliers.map(() => 5), buyers: market.buyers.map(() => 9) }),
    ],
    ["by the check of the base year", calibrationProblems],
    [
      "by concentration",
      (market: Market) => concentration(market, { flows: market.pairs.map(({ baseFlow }) => [baseFlow]) }),
    ],
  ] as const)("%s", (_, use) => {
    expect(readsOf(40, use)).toBeGreaterThan(0);
    expect(readsOf(80, use)).toBeLessThanOrEqual(LINEAR * readsOf(40, use));
  });
});
