import { describe, expect, it } from "vitest";
import {
  type Buyer,
  checkMarket,
  type Contract,
  type Market,
  type Pair,
  type Route,
  type Supplier,
} from "../../../src/engines/markets/index.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

const said = (market: Market): string[] => checkMarket(market).map(({ code, message }) => `${code} ${message}`);

/** A sound market with one contract and one quota; the first of each changed. */
function market(
  change: {
    readonly supplier?: Partial<Supplier>;
    readonly buyer?: Partial<Buyer>;
    readonly pair?: Partial<Pair>;
    readonly route?: Partial<Route>;
    readonly contract?: Partial<Contract>;
  } = {},
  more: Partial<Market> = {},
): Market {
  const contract = { id: "c", supplier: 0, buyer: 0, quantity: 1, takeOrPay: 0.5, penalty: 1, ...change.contract };
  const routes = [route(1, change.route)];
  return marketOf(
    [seller("s", line(2, 1), change.supplier)],
    [buyer("d", line(20, -1), change.buyer)],
    [pair(0, 0, 1, { routes, ...change.pair })],
    { contracts: [contract], ...more },
  );
}

describe("figures of a market at the edge of what they may be", () => {
  it.each([
    ["capacity", { supplier: { capacity: 0.5 } }],
    ["a floor of nothing", { supplier: { minPrice: 0 } }],
    ["a peak of nothing", { buyer: { peakDemand: 0 } }],
    ["a choke price without end", { buyer: { maxPrice: Infinity } }],
    ["a subsidy of nearly all", { pair: { duty: { adValorem: -0.99, specific: -1 } } }],
    ["a negative wedge and cost", { pair: { wedge: -1 }, route: { cost: -1, days: 0, loss: 0 } }],
    ["nearly all lost", { route: { loss: 0.99 } }],
    ["an empty quota", { pair: { tariffRateQuota: { quantity: 0, adValorem: 0 } } }],
    ["a quota at the full rate", { pair: { tariffRateQuota: { quantity: 3, adValorem: 0 } } }],
    ["all to take, for nothing", { contract: { takeOrPay: 1, penalty: 0, quantity: 0 } }],
    ["nothing to take", { contract: { takeOrPay: 0, buyer: null } }],
  ])("are sound: %s", (_, change) => {
    expect(said(market(change))).toEqual([]);
  });

  it.each([
    [{ supplier: { capacity: Number.NaN } }, "E602 capacity of s is NaN."],
    [{ supplier: { minPrice: Infinity } }, "E602 minPrice of s is Infinity."],
    [{ buyer: { maxPrice: 0 } }, "E602 maxPrice of d is 0."],
    [{ buyer: { peakDemand: -1 } }, "E602 peakDemand of d is -1."],
    [{ pair: { baseFlow: -1 } }, "E602 baseFlow of s>d is -1."],
    [{ pair: { wedge: Infinity } }, "E602 wedge of s>d is Infinity."],
    [
      { pair: { duty: { adValorem: Infinity, specific: 0 } } },
      "E603 duty of s>d is Infinity, which is not such a fraction.",
    ],
    [{ pair: { duty: { adValorem: -1, specific: 0 } } }, "E603 duty of s>d is -1, which is not such a fraction."],
    [{ pair: { routes: [route(1), route(1, { id: "rail", days: -2 })] } }, "E602 days of s>d by rail is -2."],
    [{ pair: { duty: { adValorem: 0, specific: Number.NaN } } }, "E602 specific duty of s>d is NaN."],
    [{ route: { loss: -0.1 } }, "E603 loss of s>d by sea is -0.1, which is not such a fraction."],
    [{ route: { days: -1 } }, "E602 days of s>d by sea is -1."],
    [{ route: { days: Infinity } }, "E602 days of s>d by sea is Infinity."],
    [{ contract: { quantity: -2 } }, "E602 quantity of contract c is -2."],
    [{ contract: { penalty: Infinity } }, "E602 penalty of contract c is Infinity."],
    [{ contract: { takeOrPay: -0.1 } }, "E603 takeOrPay of contract c is -0.1, which is not such a fraction."],
  ])("are said when they are beyond it: %j", (change, expected) => {
    expect(said(market(change))).toEqual([expected]);
  });

  it("of a quota are said in its own name", () => {
    const quota = (quantity: number, adValorem: number): string[] =>
      said(market({ pair: { tariffRateQuota: { quantity, adValorem }, duty: { adValorem: 0.5, specific: 0 } } }));
    expect(quota(3, -1)).toEqual(["E603 duty in quota of s>d is -1, which is not such a fraction."]);
    expect(quota(-3, 0.1)).toEqual(["E602 tariff-rate quota of s>d is -3."]);
    expect(quota(3, 0.5)).toEqual([]);
    expect(quota(3, 0.6)).toEqual(["E604 The duty in quota of s>d is above the full rate."]);
  });

  it("of inertia count only where there is inertia", () => {
    const inert = (kind: Market["inertia"]["kind"], sigma: number, epsilon: number): string[] =>
      said(market({ buyer: { base: { price: 9, quantity: 9 } } }, { inertia: { kind, sigma, epsilon } }));
    expect(inert("none", -1, -1)).toEqual([]);
    expect(inert("quadratic", 8, 0)).toEqual([]);
    expect(inert("quadratic", Infinity, 2)).toEqual([
      "E602 sigma of inertia is Infinity.",
      "E603 epsilon of inertia is 2, which is not such a fraction.",
    ]);
    expect(inert("quadratic", -1, 0.1)).toEqual(["E602 sigma of inertia is -1."]);
  });
});

describe("positions and names in a market", () => {
  it("are those that it has, in pairs, routes and contracts", () => {
    expect(said(market({ pair: { supplier: 1 } }))).toEqual(["E601 pair 0 names supplier 1, but the market has 1."]);
    expect(said(market({ pair: { supplier: -1 } }))).toEqual(["E601 pair 0 names supplier -1, but the market has 1."]);
    expect(said(market({ pair: { buyer: 0.5 } }))).toEqual(["E601 pair 0 names buyer 0.5, but the market has 1."]);
    expect(said(market({ contract: { supplier: 2, buyer: 3 } }))).toEqual([
      "E601 contract c names supplier 2, but the market has 1.",
      "E601 contract c names buyer 3, but the market has 1.",
    ]);
  });

  it("stand once: each that stands again is named once", () => {
    const twice = market(
      {},
      {
        suppliers: [1, 2, 3].map(() => seller("s", line(2, 1))),
        buyers: [buyer("d", line(20, -1)), buyer("d", line(20, -1))],
        bottlenecks: [1, 2].map(() => ({ id: "b", name: "b", kind: "arc", capacity: 5 })),
        contracts: [1, 2].map(() => ({ id: "c", supplier: 0, buyer: 0, quantity: 1, takeOrPay: 0.5, penalty: 1 })),
        pairs: [pair(0, 0, 1), pair(1, 1, 1)],
      },
    );
    expect(said(twice)).toEqual([
      "E608 supplier s stands twice.",
      "E608 buyer d stands twice.",
      "E608 bottleneck b stands twice.",
      "E608 contract c stands twice.",
      "E608 pair s>d stands twice.",
    ]);
  });
});

describe("what a sound market still may not have", () => {
  it("a closed bottleneck is one only if a route leads through it", () => {
    const gates = (through: readonly number[]): string[] =>
      said(
        market(
          { route: { through } },
          {
            bottlenecks: [
              { id: "open", name: "open", kind: "arc", capacity: 5 },
              { id: "shut", name: "shut", kind: "arc", capacity: 0 },
            ],
          },
        ),
      );
    expect(gates([0])).toEqual([]);
    expect(gates([0, 1])).toEqual(["E607 shut has capacity 0 while routes lead through it."]);
  });

  it("demand that no route reaches is unserved where a price ends it", () => {
    const lonely = (demand: Buyer["demand"], maxPrice: number): string[] =>
      said(market({ pair: { routes: [] }, buyer: { demand, maxPrice } }));
    const unserved = ["W605 No route leads to d: all of its demand is unserved."];
    const unreachable = ["E605 No route leads to d, and its demand has no choke price."];
    const power = { form: "constant-elasticity", price: 1, quantity: 1, elasticity: -1 } as const;
    expect(lonely(line(20, -1), Infinity)).toEqual(unserved);
    expect(lonely({ form: "steps", steps: [{ price: 2, quantity: 3 }] }, Infinity)).toEqual(unserved);
    expect(lonely(power, 40)).toEqual(unserved);
    expect(lonely(power, Infinity)).toEqual(unreachable);
    expect(lonely({ form: "fixed", quantity: 2 }, Infinity)).toEqual(unreachable);
  });

  it("inertia counts from a positive base of every buyer, and of every flow that has a way where it is entropic", () => {
    const inert = (kind: "quadratic" | "entropic", base: Buyer["base"], more: Partial<Pair>): string[] =>
      said(
        market(
          { pair: more, ...(base === undefined ? {} : { buyer: { base } }) },
          { inertia: { kind, sigma: 8, epsilon: 0.1 } },
        ),
      );
    const noBase = "E606 buyer d has no positive base price and quantity, which entropic inertia is counted from.";
    const noFlow = "E606 pair s>d has no positive base flow, which entropic inertia is counted from.";
    const base = { price: 9, quantity: 9 };
    expect(inert("entropic", base, { baseFlow: 3 })).toEqual([]);
    expect(inert("quadratic", base, { baseFlow: 0 })).toEqual([]);
    expect(inert("entropic", base, { baseFlow: 0 })).toEqual([noFlow]);
    expect(inert("entropic", base, { baseFlow: 3, baseArrival: 0 })).toEqual([noFlow]);
    expect(inert("quadratic", undefined, {})).toEqual([noBase]);
    expect(inert("quadratic", { price: 0, quantity: 9 }, {})).toEqual([noBase]);
    expect(inert("entropic", { price: 9, quantity: 0 }, { baseFlow: 3 })).toEqual([noBase]);
  });

  it("a pair without a way needs no base flow", () => {
    const closed = market(
      { buyer: { base: { price: 9, quantity: 9 } } },
      {
        pairs: [pair(0, 0, 1, { baseFlow: 3 }), pair(1, 0, 1, { routes: [] })],
        suppliers: [seller("s", line(2, 1)), seller("t", line(2, 1))],
        inertia: { kind: "entropic", sigma: 8, epsilon: 0.1 },
      },
    );
    expect(said(closed)).toEqual([]);
  });

  it("market power has a price to move: demand falls with it", () => {
    const power = (demand: Buyer["demand"]): string[] => said(market({ buyer: { demand } }, { marketPower: 0.5 }));
    const without = "E609 Traders with market power would raise the price of d without end: its demand has no slope.";
    expect(power(line(20, -1))).toEqual([]);
    expect(power(line(20, 0))).toEqual([without]);
    expect(power({ form: "constant-elasticity", price: 9, quantity: 3, elasticity: -0.5 })).toEqual([]);
  });

  it("obligations above capacity are all those of a supplier together, rounding apart", () => {
    const owing = (capacity: number): string[] => {
      const contract = { supplier: 0, buyer: 0, quantity: 4, takeOrPay: 0.5, penalty: 1 };
      return said(
        market(
          { supplier: { capacity } },
          {
            contracts: [
              { ...contract, id: "c" },
              { ...contract, id: "e" },
            ],
          },
        ),
      );
    };
    expect(owing(4)).toEqual([]);
    const other = { id: "o", supplier: 1, buyer: 0, quantity: 4, takeOrPay: 1, penalty: 1 };
    const suppliers = [seller("s", line(2, 1), { capacity: 1 }), seller("t", line(2, 1), { capacity: 4 })];
    expect(said(market({}, { suppliers, contracts: [other] }))).toEqual([]);
    expect(owing(4 * (1 - 1e-10))).toEqual([]);
    expect(owing(3.9)).toEqual([
      "W601 Take-or-pay obligations of s are 4, its capacity is 3.9: the rest is paid at the penalty.",
    ]);
  });
});
