import { describe, expect, it } from "vitest";
import {
  withAccess,
  withBan,
  withCapacity,
  withChokepointOpen,
  withDemandGrowth,
  withDerivedDemand,
  withDisease,
  withQuota,
  withTariff,
  withTariffRateQuota,
} from "../../../src/engines/markets/index.ts";
import { scaledCurve } from "../../../src/engines/markets/policies/shifts.ts";
import { TertiusError, type Problem } from "../../../src/base/problems/index.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

const gate = { id: "gate", name: "Gate", kind: "chokepoint", capacity: Infinity } as const;
const market = marketOf(
  [
    seller("usa", line(2, 1), { capacity: 10 }),
    seller("bra", { form: "linear", price: 4, quantity: 8, elasticity: 0.5 }),
  ],
  [buyer("chn", { form: "constant-elasticity", price: 9, quantity: 10, elasticity: -0.5 }), buyer("jpn", line(12, -2))],
  [
    pair(0, 0, 1, { baseFlow: 4, routes: [route(3, { id: "cape" }), route(1, { through: [0] })] }),
    pair(1, 0, 1, { baseFlow: 5, routes: [route(1, { through: [0] }), route(2, { id: "cape" })] }),
    pair(1, 1, 1, { baseFlow: 2 }),
  ],
  { bottlenecks: [gate] },
);

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (error instanceof TertiusError && error.problems[0] !== undefined) return error.problems[0];
  }
  throw new Error("no problem");
}

const said = (run: () => unknown): string => problemOf(run).message;
const nobody = { from: ["nobody"] };

describe("a policy about nobody", () => {
  it.each([
    ["tariff", () => withTariff(market, nobody, { adValorem: 0.1 })],
    ["tariff-rate quota", () => withTariffRateQuota(market, nobody, { quantity: 1, adValorem: 0 })],
    ["ban", () => withBan(market, nobody)],
    ["access", () => withAccess(market, nobody, 0.5)],
    ["quota", () => withQuota(market, nobody, { id: "q", quantity: 1 })],
    ["demand growth", () => withDemandGrowth(market, 1.1, ["nobody"])],
    ["shift of supply", () => withDisease(market, ["nobody"], -0.1)],
    ["derived demand", () => withDerivedDemand(market, "nobody", 1, 1)],
    ["capacity", () => withCapacity(market, "nobody", 1)],
    ["closure", () => withChokepointOpen(market, "nobody", 0.5)],
  ])("is a problem: %s", (policy, run) => {
    expect(said(run)).toBe(`The ${policy} names nobody, which is not in the market.`);
  });

  it("says which names there are", () => {
    expect(problemOf(() => withBan(market, nobody))).toMatchObject({
      code: "E630",
      hints: expect.anything() as unknown,
    });
    const hinted = [() => withBan(market, { from: ["us"] }), () => withCapacity(market, "gat", 1)].map((run) =>
      JSON.stringify(problemOf(run)),
    );
    expect(hinted[0]).toContain("usa");
    expect(hinted[1]).toContain("gate");
  });
});

describe("a policy whose number has no meaning", () => {
  it.each([
    ["rate of the tariff", -1.5, "at least -1", () => withTariff(market, {}, { adValorem: -1.5 })],
    ["amount of the tariff", NaN, "at least -Infinity", () => withTariff(market, {}, { specific: NaN })],
    [
      "quantity of the tariff-rate quota",
      -1,
      "at least 0",
      () => withTariffRateQuota(market, {}, { quantity: -1, adValorem: 0 }),
    ],
    [
      "rate of the tariff-rate quota",
      -2,
      "at least -1",
      () => withTariffRateQuota(market, {}, { quantity: 1, adValorem: -2 }),
    ],
    ["share with access", 1.5, "between 0 and 1", () => withAccess(market, {}, 1.5)],
    ["quantity of the quota", -1, "at least 0", () => withQuota(market, {}, { id: "q", quantity: -1 })],
    ["capacity", -1, "at least 0", () => withCapacity(market, "usa", -1)],
    ["open share of the chokepoint", -0.5, "between 0 and 1", () => withChokepointOpen(market, "gate", -0.5)],
    ["number of days", -1, "between 0 and 365", () => withBan(market, {}, { inForce: -1, of: 365 })],
    ["number of days", 366, "between 0 and 365", () => withBan(market, {}, { inForce: 366, of: 365 })],
    [
      "factor of demand growth",
      0,
      `between ${Number.MIN_VALUE} and ${Number.MAX_VALUE}`,
      () => withDemandGrowth(market, 0),
    ],
    [
      "shift of supply",
      -1,
      `between ${-1 + Number.EPSILON} and ${Number.MAX_VALUE}`,
      () => withDisease(market, ["usa"], -1),
    ],
    [
      "factor of demand growth",
      0,
      `between ${Number.MIN_VALUE} and ${Number.MAX_VALUE}`,
      () => withDerivedDemand(market, "chn", 1, -10),
    ],
  ])("is a problem: %s of %d", (policy, value, expected, run) => {
    const found = problemOf(run);
    expect(found).toMatchObject({ code: "E631", expected });
    expect(found.message).toBe(`The ${policy} has the value ${value}.`);
  });

  it("is none at the ends of the range", () => {
    expect(withBan(market, {}, { inForce: 365, of: 365 }).pairs).toEqual([]);
    expect(withTariff(market, {}, { adValorem: 0.5 }, { inForce: 0, of: 365 }).pairs).toEqual(market.pairs);
    expect(withTariffRateQuota(market, {}, { quantity: 0, adValorem: -1 }).pairs).toEqual(market.pairs);
    expect(withTariff(market, {}, { adValorem: -1 }).pairs[0].duty.adValorem).toBe(-1);
  });
});

describe("what policies change, and what they leave", () => {
  it("a chokepoint open in part has that part of its limit, else of the base flows whose cheapest way passes it", () => {
    const limited = { ...market, bottlenecks: [{ ...gate, capacity: 6 }] };
    expect(withChokepointOpen(limited, "gate", 0.5).bottlenecks[0].capacity).toBe(3);
    expect(withChokepointOpen(market, "gate", 0.5).bottlenecks[0].capacity).toBe(4.5);
    const idle = { ...market, pairs: market.pairs.map((each) => ({ ...each, baseFlow: 0 })) };
    expect(withChokepointOpen(idle, "gate", 0.5).pairs.map(({ routes }) => routes.map(({ id }) => id))).toEqual([
      ["cape"],
      ["cape"],
      ["sea"],
    ]);
  });

  it("access limits the named pair alone", () => {
    const found = withAccess(market, { from: ["usa"] }, 0.5);
    expect(found.bottlenecks.slice(1)).toEqual([
      { id: "access usa>chn", name: "access usa>chn", kind: "access", capacity: 5 },
    ]);
    expect(found.pairs.slice(1)).toEqual(market.pairs.slice(1));
    expect(withAccess(market, { from: ["bra"], to: ["jpn"] }, 0.5).bottlenecks[1].capacity).toBe(Infinity);
  });

  it("disease moves supply and capacity of the named alone, growth demand of the named alone", () => {
    const ill = withDisease(market, ["BRA"], -0.25).suppliers;
    expect(ill[0]).toEqual(market.suppliers[0]);
    expect(ill[1].supply).toEqual({ form: "linear", price: 4, quantity: 6, elasticity: 0.5 });
    const grown = withDemandGrowth(market, 2, ["jpn"]).buyers;
    expect(grown).toEqual([market.buyers[0], { ...market.buyers[1], demand: line(12, -1) }]);
    expect(withDemandGrowth(market, 2, ["CHN"]).buyers[0].base).toEqual({ price: 9, quantity: 10 });
    const based = { ...market, buyers: [{ ...market.buyers[0], base: { price: 8, quantity: 7 } }] };
    expect(withDemandGrowth(based, 2).buyers[0].base).toEqual({ price: 8, quantity: 7 });
  });

  it("derived demand adds coefficient times change, to the quantity of the curve or of the base", () => {
    const quantity = (demand: unknown): number => (demand as { quantity: number }).quantity;
    expect(quantity(withDerivedDemand(market, "chn", 0.5, 4).buyers[0].demand)).toBeCloseTo(12, 12);
    const based = { ...market, buyers: [market.buyers[0], { ...market.buyers[1], base: { price: 4, quantity: 4 } }] };
    expect(withDerivedDemand(based, "jpn", 1, 4).buyers[1].demand).toEqual(line(12, -1));
    expect(() => withDerivedDemand(market, "jpn", 1, 4)).toThrow("E631");
  });

  it("a curve of any form has every quantity multiplied", () => {
    expect(scaledCurve({ form: "fixed", quantity: 3 }, 2)).toEqual({ form: "fixed", quantity: 6 });
    expect(scaledCurve(line(12, -2), 4)).toEqual(line(12, -0.5));
    expect(scaledCurve({ form: "constant-elasticity", price: 9, quantity: 10, elasticity: -0.5 }, 2)).toMatchObject({
      quantity: 20,
    });
  });
});
