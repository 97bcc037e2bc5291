import { describe, expect, it } from "vitest";
import { checkMarket, type Market, solveMarket } from "../../../src/engines/markets/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { randomMarket } from "./randomMarket.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

const good = marketOf([seller("s", line(2, 1))], [buyer("d", line(20, -1))], [pair(0, 0, 1)]);
const said = (market: Market): string[] => checkMarket(market).map(({ code, message }) => `${code} ${message}`);
const thrown = (work: () => unknown): TertiusError => {
  try {
    work();
  } catch (error) {
    if (error instanceof TertiusError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

describe("a market that is none says everything that is wrong with it", () => {
  it("nothing is wrong with a good one", () => {
    expect(said(good)).toEqual([]);
    for (const seed of [1, 2, 3])
      expect(
        said(randomMarket(seed, { inertia: "entropic", contracts: true, bottlenecks: true })).filter((each) =>
          each.startsWith("E"),
        ),
      ).toEqual([]);
  });

  it("positions that the market does not have", () => {
    expect(said({ ...good, pairs: [pair(0, 3, 1, { routes: [route(1, { through: [2] })] })] })).toEqual([
      "E601 pair 0 names buyer 3, but the market has 1.",
      "E601 pair 0, route sea names bottleneck 2, but the market has 0.",
    ]);
  });

  it("negative capacities, costs that are no numbers, several at once", () => {
    const bad = {
      ...good,
      suppliers: [seller("s", line(2, 1), { capacity: -4, minPrice: -1 })],
      pairs: [pair(0, 0, NaN)],
    };
    expect(said(bad)).toEqual([
      "E602 capacity of s is -4.",
      "E602 minPrice of s is -1.",
      "E602 cost of s>d by sea is NaN.",
    ]);
  });

  it("fractions outside their range", () => {
    const bad = {
      ...good,
      marketPower: 2,
      pairs: [pair(0, 0, 1, { routes: [route(1, { loss: 1 })], duty: { adValorem: -1, specific: 0 } })],
      contracts: [{ id: "c", supplier: 0, buyer: 0, quantity: 1, takeOrPay: 80, penalty: 1 }],
    };
    expect(said(bad)).toEqual([
      "E603 duty of s>d is -1, which is not such a fraction.",
      "E603 loss of s>d by sea is 1, which is not such a fraction.",
      "E603 takeOrPay of contract c is 80, which is not such a fraction.",
      "E603 marketPower is 2, which is not such a fraction.",
    ]);
  });

  it("curves that run the wrong way", () => {
    const bad = marketOf(
      [
        seller("s", { form: "linear", price: 3, quantity: 2, elasticity: -1 }),
        seller("t", {
          form: "steps",
          steps: [
            { price: 3, quantity: 1 },
            { price: 2, quantity: 1 },
          ],
        }),
      ],
      [
        buyer("d", line(20, 1)),
        buyer("e", { form: "fixed", quantity: -1 }),
        buyer("f", { form: "constant-elasticity", price: 0, quantity: 1, elasticity: 0 }),
      ],
      [pair(0, 0, 1), pair(1, 1, 1), pair(1, 2, 1)],
    );
    expect(said(bad)).toEqual([
      "E604 The elasticity of supply of s is -1.",
      "E604 The steps of supply of t are not in order.",
      "E604 The slope of demand of d is 1.",
      "E602 demand of e, quantity is -1.",
      "E602 demand of f, price is 0.",
      "E604 The elasticity of demand of f is 0.",
    ]);
    const dearQuota = { ...good, pairs: [pair(0, 0, 1, { tariffRateQuota: { quantity: 1, adValorem: 0.2 } })] };
    expect(said(dearQuota)).toEqual(["E604 The duty in quota of s>d is above the full rate."]);
  });

  it("demand that nothing reaches: a problem without choke price, else a warning", () => {
    const fixed = buyer("island", { form: "fixed", quantity: 2 }, { maxPrice: Infinity });
    expect(said({ ...good, buyers: [...good.buyers, fixed] })).toEqual([
      "E605 No route leads to island, and its demand has no choke price.",
    ]);
    expect(said({ ...good, buyers: [...good.buyers, { ...fixed, maxPrice: 50 }] })).toEqual([
      "W605 No route leads to island: all of its demand is unserved.",
    ]);
  });

  it("entropic inertia without a base", () => {
    const bad = { ...good, inertia: { kind: "entropic" as const, sigma: 8, epsilon: 0.001 } };
    expect(said(bad)).toEqual([
      "E606 buyer d has no positive base price and quantity, which entropic inertia is counted from.",
      "E606 pair s>d has no positive base flow, which entropic inertia is counted from.",
    ]);
    expect(said({ ...bad, inertia: { ...bad.inertia, sigma: 0 } })[0]).toBe("E602 sigma of inertia is 0.");
  });

  it("a chokepoint of capacity 0 with routes, and things listed twice", () => {
    const closed = {
      ...good,
      bottlenecks: [{ id: "strait", name: "the strait", kind: "chokepoint" as const, capacity: 0 }],
      pairs: [pair(0, 0, 1, { routes: [route(1, { through: [0] })] })],
    };
    expect(said(closed)).toEqual(["E607 strait has capacity 0 while routes lead through it."]);
    expect(said({ ...good, pairs: [pair(0, 0, 1), pair(0, 0, 2)] })).toEqual(["E608 pair s>d stands twice."]);
  });

  it("market power over a demand without slope", () => {
    expect(said({ ...good, marketPower: 1, buyers: [buyer("d", { form: "fixed", quantity: 4 })] })).toEqual([
      "E609 Traders with market power would raise the price of d without end: its demand has no slope.",
    ]);
  });

  it("market power over a demand that falls too little for its sellers and has no end", () => {
    const demand = { form: "constant-elasticity", price: 10, quantity: 20, elasticity: -0.4 } as const;
    expect(said({ ...good, marketPower: 0.5, buyers: [buyer("d", demand, { maxPrice: Infinity })] })).toEqual([
      "E610 One seller with market power 0.5 would raise the price of d without end: with an elasticity of -0.4 total revenue rises at every price if less is sold.",
    ]);
    expect(said({ ...good, marketPower: 0.5, buyers: [buyer("d", demand)] })).toEqual([]);
    expect(said({ ...good, marketPower: 0.3, buyers: [buyer("d", demand, { maxPrice: Infinity })] })).toEqual([]);
  });

  it("take-or-pay above capacity is a warning: the rest is paid", () => {
    const bad = {
      ...good,
      suppliers: [seller("s", line(2, 1), { capacity: 3 })],
      contracts: [{ id: "c", supplier: 0, buyer: 0, quantity: 5, takeOrPay: 1, penalty: 1 }],
    };
    expect(said(bad)).toEqual([
      "W601 Take-or-pay obligations of s are 5, its capacity is 3: the rest is paid at the penalty.",
    ]);
    expect(solveMarket({ ...bad, contracts: [{ ...bad.contracts[0], penalty: 30 }] }).contractSlack[0]).toBeCloseTo(
      2,
      7,
    );
  });
});

describe("a market without an answer says why", () => {
  it("the market is not solved when something is wrong, and every problem is thrown", () => {
    expect(
      thrown(() => solveMarket({ ...good, marketPower: -1, pairs: [pair(0, 0, NaN)] })).problems.map(
        ({ code }) => code,
      ),
    ).toEqual(["E602", "E603"]);
  });

  it("demand that cannot be met: the smallest shortfall and what to relax", () => {
    const market = marketOf(
      [seller("s", line(2, 0), { capacity: 5 })],
      [buyer("d", { form: "fixed", quantity: 8 }, { maxPrice: Infinity })],
      [pair(0, 0, 1)],
    );
    const error = thrown(() => solveMarket(market));
    expect(error.message).toBe("E621: Demand for ore in 2019 cannot be met: at least 3.000 is missing (d 3.000).");
    expect(error.problems[0].hints[0]).toBe("Relax what binds: capacity of s.");
    expect(
      solveMarket({ ...market, suppliers: [seller("s", line(2, 0), { capacity: 9 })] }).buyerPrices[0],
    ).toBeCloseTo(3, 6);
  });

  it("a tolerance beyond what numbers hold, with the condition that is worst", () => {
    const error = thrown(() => solveMarket(randomMarket(3, { bottlenecks: true }), { tolerance: 0 }));
    expect(error.code).toBe("E620");
    expect(error.message).toMatch(
      /^E620: The market for ore in 2019 was not solved: the .+ misses by \S+ \((primal|dual|complementarity), tolerance 0e\+0\)\.$/u,
    );
    expect(error.partial).not.toBeNull();
  });

  it("a caller who stops it", () => {
    expect(thrown(() => solveMarket(good, { signal: { aborted: true } })).message).toBe(
      "E622: The search for ore was stopped by the caller.",
    );
  });
});
