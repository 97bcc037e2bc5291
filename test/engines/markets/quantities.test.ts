import { describe, expect, it } from "vitest";
import {
  demandBlocks,
  quantityRange,
  stackedIntegral,
  supplyBlocks,
  supplyPrices,
  demandPrices,
} from "../../../src/engines/markets/blocks.ts";
import { quantityAt, smoothQuantity } from "../../../src/engines/markets/curve.ts";
import {
  arrivedByBuyer,
  loadedByBottleneck,
  loadedBySupplier,
  quotaFlow,
} from "../../../src/engines/markets/flowQuantities.ts";
import { baseArrival, buyerBase, pairInertia } from "../../../src/engines/markets/inertia.ts";
import { traderPower } from "../../../src/engines/markets/power.ts";
import { concentration, nMinusOne, shortfalls, solveMarket } from "../../../src/engines/markets/index.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

/** Rounding of products. */
const DIGITS = 12;

const point = { price: 5, quantity: 10, elasticity: -0.5 } as const;

describe("who is short", () => {
  const based = buyer("a", { form: "constant-elasticity", ...point });
  const plain = buyer("b", line(20, -1));
  const moved = buyer("c", { form: "linear", ...point, quantity: 30 }, { base: { price: 5, quantity: 20 } });
  const market = marketOf([], [based, plain, moved], []);

  it("counts from the base price, worst first, and leaves out who gets all", () => {
    const found = shortfalls(market, { demanded: [8, 12, 25], unserved: [0, 0, 1] });
    expect(found).toEqual([
      { buyer: "c", short: 5, unserved: 1 },
      { buyer: "a", short: 2, unserved: 0 },
    ]);
    expect(shortfalls(market, { demanded: [10, 12, 30], unserved: [0, 0, 0] })).toEqual([]);
    expect(shortfalls(market, { demanded: [11, 12, 31], unserved: [0, 0, 0] })).toEqual([]);
  });

  it("counts from a price that is given where the curve has no point, else only what is unserved", () => {
    expect(shortfalls(market, { demanded: [10, 12, 30], unserved: [0, 0, 0] }, [1, 6, 1])).toEqual([
      { buyer: "b", short: 2, unserved: 0 },
    ]);
    expect(shortfalls(market, { demanded: [10, 12, 30], unserved: [0, 3, 0] })).toEqual([
      { buyer: "b", short: 3, unserved: 3 },
    ]);
    expect(shortfalls(market, { demanded: [], unserved: [] }).map(({ buyer: id, short }) => [id, short])).toEqual([
      ["c", 30],
      ["a", 10],
    ]);
  });
});

describe("a demand in steps", () => {
  it("is short of the steps that are worth the price, and unserved is said even where nothing is short", () => {
    const steps = [6, 2].map((price) => ({ price, quantity: 4 }));
    const market = marketOf([], [buyer("d", { form: "steps", steps })], []);
    expect(shortfalls(market, { demanded: [3], unserved: [0] }, [5])).toEqual([{ buyer: "d", short: 1, unserved: 0 }]);
    expect(shortfalls(market, { demanded: [4], unserved: [1] }, [5])).toEqual([{ buyer: "d", short: 0, unserved: 1 }]);
  });
});

describe("quantities of flows", () => {
  const routes = [route(1, { loss: 0.1, through: [0, 0, 1] }), route(2, { loss: 0.2, through: [1] })];
  const market = marketOf(
    [seller("s", line(1, 1)), seller("idle", line(1, 1))],
    [buyer("d", line(9, -1)), buyer("none", line(9, -1))],
    [pair(0, 0, 1, { routes, tariffRateQuota: { quantity: 3, adValorem: 0 } }), pair(0, 1, 1)],
    {
      bottlenecks: [
        { id: "gate", name: "Gate", kind: "chokepoint", capacity: 5 },
        { id: "line", name: "Line", kind: "arc", capacity: 5 },
      ],
    },
  );

  it("are summed by supplier and bottleneck at loading, by buyer as they arrive", () => {
    const flows = [[2, 5], [1]];
    expect(loadedBySupplier(market, flows)).toEqual([8, 0]);
    expect(arrivedByBuyer(market, flows)[0]).toBeCloseTo(1.8 + 4, DIGITS);
    expect(loadedByBottleneck(market, flows)).toEqual([2, 7]);
    expect([quotaFlow(market.pairs[0], flows, 0), quotaFlow(market.pairs[0], [[1, 1]], 0)]).toEqual([3, 2]);
    expect(quotaFlow(market.pairs[1], flows, 1)).toBe(0);
  });

  it("are none where there is no flow", () => {
    expect(loadedBySupplier(market, [])).toEqual([0, 0]);
    expect(arrivedByBuyer(market, [])).toEqual([0, 0]);
    expect(loadedByBottleneck(market, [])).toEqual([0, 0]);
  });

  it("have shares by chokepoint of what arrives, lines and buyers without arrivals left out", () => {
    const found = concentration(market, { flows: [[2, 5], [0]] });
    expect(found[0].chokepoints).toEqual([{ id: "gate", share: expect.closeTo(1.8 / 5.8, DIGITS) as number }]);
    expect(found[0].routes).toBeCloseTo((1.8 / 5.8) ** 2, DIGITS);
    expect(found[1].chokepoints).toEqual([]);
    expect(concentration(market, { flows: [] })[0]).toMatchObject({ chokepoints: [] });
  });
});

describe("inertia and market power", () => {
  const market = (kind: "entropic" | "quadratic" | "none", demand = buyer("d", { form: "linear", ...point })) =>
    marketOf([seller("s", line(1, 1))], [demand], [], { inertia: { kind, sigma: 4, epsilon: 0.5 } });

  it("counts from the base of the buyer, else the point of its curve", () => {
    expect(buyerBase(buyer("d", { form: "linear", ...point }))).toEqual({ price: 5, quantity: 10 });
    expect(buyerBase(buyer("d", { form: "constant-elasticity", ...point }))).toEqual({ price: 5, quantity: 10 });
    expect(buyerBase(buyer("d", line(9, -1)))).toBeNull();
    expect(pairInertia(market("entropic", buyer("d", line(9, -1))), pair(0, 0, 1, { baseFlow: 3 })).cost(5, 7)).toBe(0);
  });

  it("has what arrives of the base flow by the cheapest route", () => {
    const routes = [route(4, { loss: 0.5 }), route(1, { loss: 0.2 })];
    expect(baseArrival(pair(0, 0, 1, { baseFlow: 10, routes }))).toBeCloseTo(8, DIGITS);
    expect(baseArrival(pair(0, 0, 1, { baseFlow: 10, routes, baseArrival: 7 }))).toBe(7);
    expect(baseArrival(pair(0, 0, 1, { baseFlow: 10, routes: [] }))).toBe(10);
  });

  it("is on shares when entropic, on levels when quadratic, with a floor under small flows", () => {
    const entropic = pairInertia(market("entropic"), pair(0, 0, 1, { baseFlow: 2 }));
    expect(entropic.cost(6, 15)).toBeCloseTo(1.25 * Math.log(2), DIGITS);
    expect([entropic.cost(0, 15), entropic.cost(6, 0)]).toEqual([0, 0]);
    expect(entropic.alongSum(5)).toBeCloseTo(0.25, DIGITS);
    const small = pairInertia(market("quadratic"), pair(0, 0, 1, { baseFlow: 2 }));
    expect([small.cost(6, 15), small.alongSum(1)]).toEqual([1, 0.25]);
    const large = pairInertia(market("quadratic"), pair(0, 0, 1, { baseFlow: 10 }));
    expect(large.cost(6, 15)).toBeCloseTo(-0.5, DIGITS);
    expect(pairInertia(market("none"), pair(0, 0, 1, { baseFlow: 2 })).cost(6, 15)).toBe(0);
  });

  it("is θ times minus the slope of demand, and its bend; nothing without θ or without a curve", () => {
    const of = (theta: number, demand = buyer("d", { form: "constant-elasticity", ...point })) =>
      traderPower(marketOf([], [demand], [], { marketPower: theta }), 0);
    expect(of(0.5).slope(10)).toBeCloseTo(0.5, DIGITS);
    expect(of(0.5).slope(20)).toBeCloseTo(0.5 * 0.125, DIGITS);
    expect(of(0.5).bend(10)).toBeCloseTo(-0.5 * 0.3, DIGITS);
    expect([of(0).slope(10), of(0).bend(10)]).toEqual([0, 0]);
    expect([of(1, buyer("d", { form: "fixed", quantity: 3 })).slope(3)]).toEqual([0]);
  });
});

describe("curves", () => {
  it("flat parts supply or demand without end on their own side of the price", () => {
    expect([4, 5, 6].map((price) => quantityAt(line(5, 0), "supply", price))).toEqual([0, Infinity, Infinity]);
    expect([4, 5, 6].map((price) => quantityAt(line(5, 0), "demand", price))).toEqual([Infinity, Infinity, 0]);
    expect(smoothQuantity({ kind: "line", intercept: 5, slope: 0 }, 5)).toBeNaN();
  });

  it("of constant elasticity have no end at the price 0, or no beginning", () => {
    const curve = (elasticity: number) => ({ kind: "power", price: 5, quantity: 10, elasticity }) as const;
    expect([smoothQuantity(curve(0.5), 0), smoothQuantity(curve(0.5), -1)]).toEqual([0, 0]);
    expect([smoothQuantity(curve(-0.5), 0), smoothQuantity(curve(0), 0)]).toEqual([Infinity, Infinity]);
  });

  it("of steps count what is at or below a price that is asked, at or above one that is paid", () => {
    const steps = (prices: readonly number[]) =>
      ({ form: "steps", steps: prices.map((price) => ({ price, quantity: price })) }) as const;
    expect([2, 3, 4, 9].map((price) => quantityAt(steps([3, 5]), "supply", price))).toEqual([0, 3, 3, 8]);
    expect([2, 3, 4, 9].map((price) => quantityAt(steps([5, 3]), "demand", price))).toEqual([8, 8, 5, 0]);
    expect(quantityAt({ form: "direct-linear", intercept: 7, slope: 0 }, "demand", 3)).toBe(7);
    expect(quantityAt({ form: "direct-linear", intercept: -7, slope: 0 }, "demand", 3)).toBe(0);
    expect(quantityAt({ form: "direct-linear", intercept: 7, slope: -2 }, "demand", 3)).toBeCloseTo(1, DIGITS);
  });
});

describe("blocks of a curve", () => {
  const flats = (blocks: ReturnType<typeof supplyBlocks>) =>
    blocks.map(({ offset, length, flat }) => [offset, length, flat]);
  const supplySteps = {
    form: "steps",
    steps: [
      { price: 2, quantity: 4 },
      { price: 6, quantity: 5 },
    ],
  } as const;
  const demandSteps = {
    form: "steps",
    steps: [
      { price: 6, quantity: 4 },
      { price: 2, quantity: 5 },
    ],
  } as const;

  it("lie between floor and choke price", () => {
    expect(flats(supplyBlocks(seller("s", supplySteps, { minPrice: 3, capacity: 7 })))).toEqual([
      [0, 4, 3],
      [4, 3, 6],
    ]);
    expect(flats(demandBlocks(buyer("d", demandSteps, { maxPrice: 5 })))).toEqual([
      [0, 4, 5],
      [4, 5, 2],
    ]);
    expect(flats(supplyBlocks(seller("s", line(5, 0), { minPrice: 3 })))).toEqual([[0, Infinity, 5]]);
    expect(flats(supplyBlocks(seller("s", line(2, 0), { minPrice: 3 })))).toEqual([[0, Infinity, 3]]);
    expect(flats(demandBlocks(buyer("d", line(5, 0), { maxPrice: 3 })))).toEqual([[0, Infinity, 3]]);
    expect(flats(demandBlocks(buyer("d", line(9, -1), { maxPrice: 5 })))).toEqual([
      [0, 4, 5],
      [4, Infinity, null],
    ]);
    expect(flats(demandBlocks(buyer("d", line(9, -1), { maxPrice: Infinity })))).toEqual([[0, Infinity, null]]);
    expect(flats(supplyBlocks(seller("s", line(1, 2), { minPrice: -Infinity })))).toEqual([[0, Infinity, null]]);
  });

  it("have prices between those of their ends, a range at a corner", () => {
    const supply = supplyBlocks(seller("s", supplySteps));
    expect([0, 2, 4, 6, 9].map((q) => supplyPrices(supply, q))).toEqual([
      { low: -Infinity, high: 2 },
      { low: 2, high: 2 },
      { low: 2, high: 6 },
      { low: 6, high: 6 },
      { low: 6, high: Infinity },
    ]);
    const demand = demandBlocks(buyer("d", demandSteps));
    expect([0, 2, 4, 6, 9].map((q) => demandPrices(demand, q))).toEqual([
      { low: 6, high: Infinity },
      { low: 6, high: 6 },
      { low: 2, high: 6 },
      { low: 2, high: 2 },
      { low: -Infinity, high: 2 },
    ]);
    const curved = demandBlocks(buyer("d", line(9, -1), { maxPrice: 5 }));
    expect([4, 6].map((q) => demandPrices(curved, q))).toEqual([
      { low: 5, high: 5 },
      { low: 3, high: 3 },
    ]);
  });

  it("have quantities at a price, a range on a flat part, and areas", () => {
    const supply = supplyBlocks(seller("s", supplySteps));
    expect([1, 2, 3, 6, 7].map((price) => quantityRange(supply, "supply", price))).toEqual([
      { low: 0, high: 0 },
      { low: 0, high: 4 },
      { low: 4, high: 4 },
      { low: 4, high: 9 },
      { low: 9, high: 9 },
    ]);
    const demand = demandBlocks(buyer("d", line(9, -1), { maxPrice: 5 }));
    expect([6, 5, 3].map((price) => quantityRange(demand, "demand", price))).toEqual([
      { low: 0, high: 0 },
      { low: 0, high: 4 },
      { low: 6, high: 6 },
    ]);
    expect([-1, 0, 3, 6].map((q) => stackedIntegral(supply, q))).toEqual([0, 0, 6, 20]);
    expect(stackedIntegral(demand, 6)).toBeCloseTo(20 + 8, DIGITS);
  });
});

describe("money and peaks", () => {
  it("welfare counts in millions by the market's factor, every part of it", () => {
    const make = (moneyFactor: number) =>
      solveMarket(
        marketOf(
          [seller("s", line(2, 1), { capacity: 2 })],
          [buyer("d", line(20, -1))],
          [pair(0, 0, 1, { duty: { adValorem: 0.1, specific: 0 } })],
          { moneyFactor },
        ),
      ).welfare;
    const [one, many] = [make(1), make(40)];
    for (const part of ["consumer", "producer", "duty", "rents", "total"] as const) {
      expect(one[part]).not.toBe(0);
      expect(many[part] / one[part]).toBeCloseTo(40, 6);
    }
  });

  it("N−1 takes the first of the largest away", () => {
    const entries = [
      { id: "small", capacity: 1 },
      { id: "first", capacity: 5 },
      { id: "second", capacity: 5 },
      { id: "last", capacity: 2 },
    ];
    expect(nMinusOne({ entries, production: 0, storage: 0, terminals: [], peakDemand: 10 })).toEqual({
      percent: 80,
      largest: "first",
    });
  });
});
