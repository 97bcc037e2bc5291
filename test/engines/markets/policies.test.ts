import { describe, expect, it } from "vitest";
import {
  concentration,
  herfindahl,
  nMinusOne,
  replacement,
  solveMarket,
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
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

const market = marketOf(
  [seller("usa", line(2, 0), { capacity: 10 }), seller("bra", line(3, 1), { capacity: 20 })],
  [buyer("chn", line(20, -1)), buyer("jpn", line(12, -2))],
  [
    pair(0, 0, 1, { baseFlow: 4, routes: [route(1, { through: [0] }), route(2, { id: "cape" })] }),
    pair(0, 1, 1, { baseFlow: 2, routes: [route(1, { through: [0] })] }),
    pair(1, 0, 1, { baseFlow: 5 }),
    pair(1, 1, 1, { baseFlow: 1 }),
  ],
  { bottlenecks: [{ id: "panama", name: "Panama Canal", kind: "chokepoint", capacity: Infinity }] },
);
const toChina = { from: ["usa"], to: ["chn"] };

describe("policies make a market of a market", () => {
  it("a tariff counts by its days and comes on top, inside a quota too", () => {
    const taxed = withTariff(market, toChina, { adValorem: 0.25, specific: 1 }, { inForce: 73, of: 365 });
    expect(taxed.pairs[0].duty).toEqual({ adValorem: 0.05, specific: 0.2 });
    expect(taxed.pairs.slice(1)).toEqual(market.pairs.slice(1));
    const quota = withTariffRateQuota(withTariff(market, toChina, { adValorem: 0.5 }), toChina, {
      quantity: 3,
      adValorem: 0.1,
    });
    const more = withTariff(quota, { to: ["CHN"] }, { adValorem: 0.1 }).pairs[0];
    expect([more.duty.adValorem, more.tariffRateQuota?.adValorem]).toEqual([0.6, 0.2]);
    expect(withTariffRateQuota(quota, toChina, { quantity: 0, adValorem: 0.1 }).pairs[0].tariffRateQuota).toBeNull();
  });

  it("a ban removes the pair; for part of the year it leaves access for the rest", () => {
    expect(withBan(market, toChina).pairs).toEqual(market.pairs.slice(1));
    const part = withBan(market, toChina, { inForce: 92, of: 368 });
    expect(part.bottlenecks[1]).toEqual({
      id: "access usa>chn",
      name: "access usa>chn",
      kind: "access",
      capacity: 7.5,
    });
    expect(part.pairs[0].routes.map(({ through }) => through)).toEqual([[0, 1], [1]]);
    expect(withAccess(market, toChina, 1)).toBe(market);
    expect(withAccess(market, toChina, 0).pairs.length).toBe(3);
  });

  it("a quota limits pairs together, its shadow price is the premium", () => {
    const limited = withQuota(market, { to: ["chn"] }, { id: "import quota", quantity: 6 });
    const found = solveMarket(limited);
    expect(found.demanded[0]).toBeCloseTo(6, 7);
    expect(found.shadowPrices.find(({ kind }) => kind === "quota")?.constraint).toBe("import quota");
    expect(withQuota(market, { to: ["chn"] }, { id: "q", quantity: 0 }).pairs.every((each) => each.buyer === 1)).toBe(
      true,
    );
  });

  it("a chokepoint closed removes routes and pairs; open in part it lets that part of base flows through", () => {
    const closed = withChokepointOpen(market, "panama", 0);
    expect(closed.pairs.map((each) => each.routes.map(({ id }) => id))).toEqual([["cape"], ["sea"], ["sea"]]);
    expect(withChokepointOpen(market, "panama", 0.5).bottlenecks[0].capacity).toBe(3);
    expect(withChokepointOpen(market, "panama", 0, { inForce: 73, of: 365 }).bottlenecks[0].capacity).toBeCloseTo(
      4.8,
      12,
    );
    expect(withChokepointOpen(market, "panama", 1)).toBe(market);
    expect(withCapacity(market, "panama", 0).pairs.length).toBe(3);
    expect(withCapacity(market, "panama", 7).bottlenecks[0].capacity).toBe(7);
    expect(withCapacity(market, "usa", 7).suppliers[0].capacity).toBe(7);
  });

  it("growth scales demand and keeps the base; disease scales supply and capacity", () => {
    const curve = { form: "linear", price: 5, quantity: 10, elasticity: -0.4 } as const;
    const elastic = { ...market, buyers: [buyer("chn", curve), market.buyers[1]] };
    expect(withDemandGrowth(elastic, 1.1, ["chn"]).buyers[0]).toEqual({
      ...buyer("chn", { ...curve, quantity: 11 }),
      base: { price: 5, quantity: 10 },
    });
    expect(withDisease(market, ["bra"], -0.17).suppliers[1].capacity).toBeCloseTo(16.6, 12);
    expect(withDerivedDemand(elastic, "chn", 0.5, -4).buyers[0].demand).toEqual({ ...curve, quantity: 8 });
    expect(scaledCurve({ form: "direct-linear", intercept: 4, slope: 2 }, 3)).toEqual({
      form: "direct-linear",
      intercept: 12,
      slope: 6,
    });
    expect(scaledCurve({ form: "steps", steps: [{ price: 1, quantity: 2 }] }, 3)).toEqual({
      form: "steps",
      steps: [{ price: 1, quantity: 6 }],
    });
  });

  it("a name that the market does not have, a number without meaning", () => {
    expect(() => withTariff(market, { from: ["USB"] }, { adValorem: 0.1 })).toThrow(
      "E630: The tariff names USB, which is not in the market.",
    );
    expect(() => withChokepointOpen(market, "suez", 0)).toThrow(
      "E630: The closure names suez, which is not in the market.",
    );
    expect(() => withChokepointOpen(market, "panama", 2)).toThrow(
      "E631: The open share of the chokepoint has the value 2.",
    );
    expect(() => withTariff(market, {}, { adValorem: 0.1 }, { inForce: 400, of: 365 })).toThrow(
      "E631: The number of days has the value 400.",
    );
  });
});

describe("what a policy does to a flow", () => {
  it("the replacement of a lost flow is split among stages, and in the reverse order", () => {
    const stages = [
      { name: "policy", apply: (at: typeof market) => withTariff(at, toChina, { adValorem: 0.5 }) },
      { name: "ramp", apply: (at: typeof market) => withCapacity(at, "bra", 30) },
      { name: "growth", apply: (at: typeof market) => withDemandGrowth(at, 1.2, ["chn"]) },
    ];
    const found = replacement(market, { supplier: "usa", buyer: "chn" }, stages);
    expect(found.stages.map(({ name }) => name)).toEqual(["policy", "ramp", "growth"]);
    expect(found.reverse.map(({ name }) => name)).toEqual(["growth", "ramp", "policy"]);
    for (const order of [found.stages, found.reverse])
      expect(order.reduce((sum, { own }) => sum + own, 0)).toBeCloseTo(found.after - found.before, 7);
    for (const { own, others, demand } of found.stages)
      expect(others.reduce((sum, { change }) => sum + change, own)).toBeCloseTo(demand, 9);
  });

  it("concentration by country and by chokepoint", () => {
    expect(herfindahl([1, 1])).toBe(0.5);
    expect(herfindahl([])).toBeNaN();
    const found = concentration(market, { flows: [[1, 2], [3], [1], [0]] });
    expect(found[0].suppliers).toBeCloseTo((3 / 4) ** 2 + (1 / 4) ** 2, 12);
    expect(found[0].chokepoints).toEqual([{ id: "panama", share: 0.25 }]);
    expect(found[1].routes).toBe(1);
    expect(concentration(market, { flows: [[0, 0], [0], [0], [0]] })[0].routes).toBeNaN();
  });

  it("N−1 takes the largest entry or terminal away", () => {
    const found = nMinusOne({
      entries: [{ id: "north", capacity: 60 }],
      production: 10,
      storage: 20,
      terminals: [{ id: "port", capacity: 70 }],
      peakDemand: 100,
    });
    expect(found).toEqual({ percent: 90, largest: "port" });
    expect(nMinusOne({ entries: [], production: 50, storage: 0, terminals: [], peakDemand: 100 })).toEqual({
      percent: 50,
      largest: null,
    });
  });
});
