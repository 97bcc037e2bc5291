import { describe, expect, it } from "vitest";
import {
  type Market,
  marketResiduals,
  solveMarket,
  shortfalls,
  withTariffRateQuota,
} from "../../../src/engines/markets/index.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

/** Digits of answers that can be worked out by hand. */
const DIGITS = 7;

const shadow = (market: Market): readonly (readonly [string, string, number])[] =>
  solveMarket(market).shadowPrices.map(({ constraint, kind, value }) => [constraint, kind, Number(value.toFixed(6))]);

describe("what a market knows", () => {
  it("capacity: the price rises until demand is what can be made, and the rent has the supplier's name", () => {
    const market = marketOf([seller("s", line(2, 0), { capacity: 6 })], [buyer("d", line(20, -1))], [pair(0, 0, 3)]);
    const found = solveMarket(market);
    expect(found.buyerPrices[0]).toBeCloseTo(14, DIGITS);
    expect(shadow(market)).toEqual([["s", "capacity", 9]]);
    expect(found.welfare.rents).toBeCloseTo(54, 6);
    expect(found.welfare.consumer).toBeCloseTo(18, 6);
    expect(found.welfare.producer).toBeCloseTo(0, 6);
    expect(found.welfare.total).toBeCloseTo(72, 6);
  });

  it("routes of one pair are perfect substitutes: the detour carries what the chokepoint cannot, its rent the difference", () => {
    const routes = [route(1, { id: "strait", through: [0] }), route(4, { id: "cape" })];
    const market = marketOf([seller("s", line(2, 0))], [buyer("d", line(20, -1))], [pair(0, 0, 0, { routes })], {
      bottlenecks: [{ id: "strait", name: "the strait", kind: "chokepoint", capacity: 5 }],
    });
    const found = solveMarket(market);
    expect(found.flows[0][0]).toBeCloseTo(5, DIGITS);
    expect(found.flows[0][1]).toBeCloseTo(9, DIGITS);
    expect(shadow(market)).toEqual([["strait", "chokepoint", 3]]);
  });

  it("a limit that no route passes and a contract that owes nothing have no price, for any would do", () => {
    const market = (inertia: Market["inertia"]["kind"]): Market =>
      marketOf(
        [seller("s", line(2, 1)), seller("t", line(2, 1))],
        [
          buyer("d", line(20, -1), { base: { price: 9, quantity: 9 } }),
          buyer("e", line(20, -1), { base: { price: 9, quantity: 9 } }),
        ],
        [pair(0, 0, 0, { baseFlow: 9 }), pair(1, 1, 0, { baseFlow: 9 })],
        {
          bottlenecks: [{ id: "s>e", name: "access of s to e", kind: "access", capacity: 0 }],
          contracts: [{ id: "idle", supplier: 0, buyer: 1, quantity: 5, takeOrPay: 0, penalty: 3 }],
          inertia: { kind: inertia, sigma: 8, epsilon: 0.001 },
        },
      );
    for (const kind of ["none", "entropic"] as const) {
      expect(shadow(market(kind))).toEqual([]);
      expect(solveMarket(market(kind)).contractSlack).toEqual([0]);
    }
  });

  it("losses: what arrives is less than what is loaded, and costs more", () => {
    const found = solveMarket(
      marketOf(
        [seller("s", line(2, 0))],
        [buyer("d", line(20, -1))],
        [pair(0, 0, 0, { routes: [route(2, { loss: 0.2 })] })],
      ),
    );
    expect(found.buyerPrices[0]).toBeCloseTo(4 / 0.8, DIGITS);
    expect(found.demanded[0]).toBeCloseTo(15, DIGITS);
    expect(found.supplied[0]).toBeCloseTo(15 / 0.8, DIGITS);
  });

  it("a choke price ends what buyers pay: the rest is unserved", () => {
    const market = marketOf(
      [seller("s", line(2, 0), { capacity: 4 })],
      [buyer("d", { form: "constant-elasticity", price: 10, quantity: 20, elasticity: -0.5 }, { maxPrice: 40 })],
      [pair(0, 0, 3)],
    );
    const found = solveMarket(market);
    expect(found.buyerPrices[0]).toBeCloseTo(40, DIGITS);
    expect(found.unserved[0]).toBeCloseTo(10 - 4, DIGITS);
    const [short] = shortfalls(market, found);
    expect(short.buyer).toBe("d");
    expect(short.short).toBeCloseTo(16, DIGITS);
    expect(short.unserved).toBeCloseTo(6, DIGITS);
  });

  it("a floor: below it nothing is produced", () => {
    const found = solveMarket(
      marketOf(
        [seller("s", { form: "direct-linear", intercept: 0, slope: 1 }, { minPrice: 6 })],
        [buyer("d", line(20, -5))],
        [pair(0, 0, 1)],
      ),
    );
    expect(found.buyerPrices[0]).toBeCloseTo(7, DIGITS);
    expect(found.supplied[0]).toBeCloseTo(2.6, DIGITS);
  });

  it("a tariff-rate quota: full, it earns a premium, the difference of the rates; not full, none", () => {
    const market = marketOf(
      [seller("s", line(10, 0))],
      [buyer("d", line(30, -1))],
      [pair(0, 0, 0, { duty: { adValorem: 0.5, specific: 0 }, tariffRateQuota: null })],
    );
    const narrow = withTariffRateQuota(market, {}, { quantity: 4, adValorem: 0.1 });
    expect(solveMarket(narrow).buyerPrices[0]).toBeCloseTo(15, DIGITS);
    expect(shadow(narrow)).toEqual([["s>d", "quota", 4]]);
    expect(solveMarket(narrow).welfare.duty).toBeCloseTo(4 * 1 + 11 * 5, 5);
    expect(solveMarket(narrow).welfare.rents).toBeCloseTo(16, 5);
    const wide = withTariffRateQuota(market, {}, { quantity: 100, adValorem: 0.1 });
    expect(solveMarket(wide).buyerPrices[0]).toBeCloseTo(11, DIGITS);
    expect(shadow(wide)).toEqual([]);
    const exact = withTariffRateQuota(market, {}, { quantity: 17, adValorem: 0.1 });
    expect(solveMarket(exact).buyerPrices[0]).toBeCloseTo(13, DIGITS);
    expect(shadow(exact)).toEqual([["s>d", "quota", 2]]);
  });

  it("take-or-pay holds a dear flow up to its penalty; beyond it is paid without flowing", () => {
    const market = (penalty: number): Market =>
      marketOf(
        [seller("dear", line(9, 0)), seller("cheap", line(5, 0))],
        [buyer("d", line(20, -1))],
        [pair(0, 0, 0), pair(1, 0, 0)],
        {
          contracts: [{ id: "c", supplier: 0, buyer: 0, quantity: 8, takeOrPay: 0.75, penalty }],
        },
      );
    const held = solveMarket(market(5));
    expect(held.flows[0][0]).toBeCloseTo(6, DIGITS);
    expect(held.contractSlack[0]).toBe(0);
    expect(shadow(market(5))).toEqual([["c", "contract", 4]]);
    const paid = solveMarket(market(3));
    expect(paid.flows[0][0]).toBeCloseTo(0, DIGITS);
    expect(paid.contractSlack[0]).toBeCloseTo(6, DIGITS);
    expect(shadow(market(3))).toEqual([["c", "contract", 3]]);
  });

  it("a destination-flexible contract is met by whatever its seller sells, its neighbours' obligations apart", () => {
    const market = marketOf(
      [seller("dear", line(9, 0)), seller("cheap", line(5, 0))],
      [buyer("a", line(20, -1)), buyer("b", line(20, -1))],
      [pair(0, 0, 0), pair(0, 1, 1), pair(1, 0, 0), pair(1, 1, 0)],
      {
        contracts: [
          { id: "flexible", supplier: 0, buyer: null, quantity: 5, takeOrPay: 1, penalty: 100 },
          { id: "fixed", supplier: 0, buyer: 1, quantity: 2, takeOrPay: 1, penalty: 100 },
        ],
      },
    );
    const found = solveMarket(market);
    expect(found.flows[0][0]).toBeCloseTo(5, DIGITS);
    expect(found.flows[1][0]).toBeCloseTo(2, DIGITS);
    expect(shadow(market)).toEqual([
      ["flexible", "contract", 4],
      ["fixed", "contract", 5],
    ]);
  });

  it("market power: two sellers of equal cost sell what Cournot says, and nothing is left at competition", () => {
    const market = (marketPower: number): Market =>
      marketOf(
        [seller("a", line(2, 0)), seller("b", line(2, 0))],
        [buyer("d", line(20, -1))],
        [pair(0, 0, 0), pair(1, 0, 0)],
        { marketPower },
      );
    expect(solveMarket(market(1)).buyerPrices[0]).toBeCloseTo(2 + 18 / 3, DIGITS);
    expect(solveMarket(market(1)).flows.flat()).toEqual([expect.closeTo(6, 6), expect.closeTo(6, 6)]);
    expect(solveMarket(market(1)).welfare.rents).toBeCloseTo(72, 5);
    expect(solveMarket(market(0)).buyerPrices[0]).toBeCloseTo(2, DIGITS);
  });

  it("entropic shares are those of a logit in delivered prices", () => {
    const base = { price: 10, quantity: 10 };
    const market = marketOf(
      [seller("a", line(8, 0)), seller("b", line(11, 0))],
      [buyer("d", { form: "fixed", quantity: 20 }, { base })],
      [pair(0, 0, 1, { baseFlow: 5 }), pair(1, 0, 0, { baseFlow: 5 })],
      { inertia: { kind: "entropic", sigma: 5, epsilon: 0.001 } },
    );
    const weight = 10 / 5;
    const [near, far] = [Math.exp(-9 / weight), Math.exp(-11 / weight)];
    const found = solveMarket(market);
    expect(found.solver).toBe("supplier-prices");
    expect(found.flows[0][0]).toBeCloseTo((20 * near) / (near + far), DIGITS);
    expect(found.buyerPrices[0]).toBeCloseTo(-weight * Math.log((near + far) / 2), DIGITS);
  });

  it("a node that nothing reaches keeps its own price, and a contract without a way is paid", () => {
    const market = marketOf(
      [seller("s", line(2, 1)), seller("alone", line(4, 1))],
      [buyer("d", line(20, -1)), buyer("island", line(30, -1))],
      [pair(0, 0, 0), { ...pair(1, 1, 0), routes: [] }],
      { contracts: [{ id: "c", supplier: 1, buyer: 1, quantity: 2, takeOrPay: 1, penalty: 3 }] },
    );
    const found = solveMarket(market);
    expect(found.buyerPrices).toEqual([expect.closeTo(11, 7), 30]);
    expect(found.supplierPrices[1]).toBe(4);
    expect(found.contractSlack).toEqual([2]);
    expect(found.flows[1]).toEqual([]);
  });

  it("residuals see a wrong price, a wrong flow and a missing rent", () => {
    const market = marketOf([seller("s", line(2, 1), { capacity: 5 })], [buyer("d", line(20, -1))], [pair(0, 0, 1)]);
    const found = solveMarket(market);
    expect(marketResiduals(market, { ...found, buyerPrices: [16] }).dual).toBeGreaterThan(0.01);
    expect(marketResiduals(market, { ...found, flows: [[6]] }).primal).toBeGreaterThan(0.1);
    expect(marketResiduals(market, { ...found, shadowPrices: [] }).dual).toBeGreaterThan(0.1);
  });
});
