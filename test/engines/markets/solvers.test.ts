import { describe, expect, it } from "vitest";
import { conditionName } from "../../../src/engines/markets/conditionName.ts";
import { marketConditions } from "../../../src/engines/markets/conditions.ts";
import {
  calibratedMarket,
  calibrationProblems,
  type Curve,
  type Market,
  marketEquilibrium,
} from "../../../src/engines/markets/index.ts";
import { searched, solversFor } from "../../../src/engines/markets/search.ts";
import { solveConvexProgram } from "../../numerics/oracles/solveConvexProgram.ts";
import { pointBy } from "./byMethod.ts";
import { convexForm } from "./convexForm.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

/** Digits of answers that can be worked out by hand. */
const DIGITS = 7;

const bent: Curve = { form: "constant-elasticity", price: 9, quantity: 10, elasticity: -0.5 };
/** A rate that differs between two ways into one market: no scaling of prices undoes it. */
const rated = (rate: number, demand: Curve = line(20, -1), suppliers = 2): Market =>
  marketOf(
    Array.from({ length: suppliers }, (_, i) => seller(`s${i}`, line(2, 1))),
    [buyer("d0", demand), buyer("d1", line(20, -1))],
    Array.from({ length: suppliers }, (_, i) =>
      [0, 1].map((j) =>
        pair(i, j, 1, {
          duty: { adValorem: i === 0 && j === 0 ? rate : 0, specific: 0 },
        }),
      ),
    ).flat(),
  );
const inert = (market: Market): Market => ({
  ...market,
  inertia: { kind: "entropic", sigma: 8, epsilon: 0.01 },
  buyers: market.buyers.map((each) => ({ ...each, base: { price: 9, quantity: 9 } })),
  pairs: market.pairs.map((each) => ({ ...each, baseFlow: 3 })),
});

describe("the solvers of a market", () => {
  it("are one path for all, which follows prices of suppliers under entropic inertia, and a Newton search after it", () => {
    expect(solversFor(inert(rated(0)))).toEqual(["supplier-prices", "semismooth-newton"]);
    for (const market of [rated(0), rated(0, bent), rated(0.25), rated(0.25, { form: "fixed", quantity: 3 })])
      expect(solversFor(market)).toEqual(["path-following", "semismooth-newton"]);
  });

  it("each find the market by itself, flows before prices, and stop when they are told to", () => {
    // 2 + q + 3 = 11 − 2 q: two units at 4 and 7.
    const conditions = marketConditions(
      marketOf([seller("s", line(2, 1))], [buyer("d", line(11, -2))], [pair(0, 0, 3)]),
    );
    const [variables, rows] = [conditions.paired.variables.length, conditions.paired.right.length];
    for (const method of ["interior-point", "lemke", "semismooth-newton", "path-following"] as const) {
      const { values, prices } = pointBy(conditions, method);
      expect([values.length, prices.length]).toEqual([variables, rows]);
      expect(Math.max(...Array.from(values))).toBeCloseTo(2, DIGITS);
      expect(Array.from(prices, Math.abs).toSorted((a, b) => a - b)[1]).toBeCloseTo(7, DIGITS);
    }
    for (const solver of ["semismooth-newton", "path-following"] as const) {
      expect(searched(conditions, solver, { shouldStop: () => true }).stopped).toBe(true);
      expect(searched(conditions, solver, { shouldStop: () => false }).iterations).toBeGreaterThan(0);
    }
  });
});

describe("a market as a convex program", () => {
  it("has the equilibrium as its minimum and its prices as multipliers", () => {
    const market = marketOf([seller("s", line(2, 1))], [buyer("d", line(11, -2))], [pair(0, 0, 3)]);
    const { paired } = marketConditions(market);
    const found = solveConvexProgram(convexForm(marketConditions(market)));
    // 2 + q + 3 = 11 − 2 q.
    expect(found.end).toBe("converged");
    const moved = [...found.x].slice(0, paired.variables.length).filter((value) => value > 1e-6);
    moved.forEach((value) => expect(value).toBeCloseTo(2, DIGITS));
    const prices = [...found.equalityDuals].map(Math.abs).toSorted((a, b) => a - b);
    expect(prices[0]).toBeCloseTo(4, DIGITS);
    expect(prices[1]).toBeCloseTo(7, DIGITS);
  });

  it("ties the shared cost of a pair by one more variable and one more row", () => {
    const market: Market = {
      ...marketOf([seller("s", line(2, 0))], [buyer("d", line(20, -1))], [pair(0, 0, 1)]),
      marketPower: 1,
    };
    const { paired } = marketConditions(market);
    const form = convexForm(marketConditions(market));
    expect(form.lower.length).toBe(paired.variables.length + paired.groups.length);
    expect(form.equality?.matrix.rows).toBe(paired.right.length + paired.groups.length);
    // A monopolist: 20 − 2 q = 3.
    const found = solveConvexProgram(form);
    expect(Math.max(...found.x)).toBeCloseTo(8.5, DIGITS);
  });
});

describe("a condition in words", () => {
  const contract = (id: string) => ({ id, supplier: 0, buyer: 0, quantity: 1, takeOrPay: 1, penalty: 1 });
  const market = marketOf([seller("QAT", line(2, 1))], [buyer("CHN", line(20, -1))], [pair(0, 0, 1)], {
    bottlenecks: [{ id: "suez", name: "Suez", kind: "chokepoint", capacity: 5 }],
    contracts: [contract("one"), contract("two")],
  });

  it.each([
    ["supplierBalance", "balance of QAT"],
    ["buyerBalance", "balance of CHN"],
    ["flowSign", "sign of the flow QAT>CHN"],
    ["supply", "supply of QAT"],
    ["demand", "demand of CHN"],
    ["trade", "trade condition of QAT>CHN by sea"],
    ["bottleneck", "capacity of suez"],
    ["capacity", "capacity of QAT"],
    ["quota", "quota of QAT>CHN"],
    ["payment", "payment of one"],
    ["obligation", "obligation of one, two"],
  ] as const)("of %s is %s", (family, expected) => {
    expect(conditionName(market, family, 0)).toBe(expected);
  });
});

describe("the wedge that base prices leave", () => {
  const duty = { adValorem: 0.25, specific: 2 };
  /** Gate 10, delivered 40, cost 5, a fifth lost: (15 + rate · value)/0.8 + 2 + wedge = 40. */
  const calibrated = (change: Partial<Market["pairs"][number]>, valuation: "cif" | "fob" = "cif"): Market =>
    calibratedMarket(
      marketOf(
        [seller("s", { form: "linear", price: 1, quantity: 1, elasticity: 1 })],
        [buyer("d", { form: "constant-elasticity", price: 1, quantity: 1, elasticity: -1 }, { valuation })],
        [pair(0, 0, 0, { baseFlow: 8, duty, routes: [route(5, { loss: 0.2 })], ...change })],
      ),
      { suppliers: [10], buyers: [40] },
    );
  const wedge = (...of: Parameters<typeof calibrated>): number => calibrated(...of).pairs[0].wedge;

  it("is what is left of the delivered price after gate, cost, loss and duty on the landed value", () => {
    expect(wedge({})).toBeCloseTo(40 - (15 + 0.25 * 15) / 0.8 - 2, DIGITS);
    expect(wedge({}, "fob")).toBeCloseTo(40 - (15 + 0.25 * 10) / 0.8 - 2, DIGITS);
  });

  it("counts the rate of a quota as long as the base flow does not fill it", () => {
    const quota = (quantity: number) => ({ tariffRateQuota: { quantity, adValorem: 0 } });
    expect(wedge(quota(9))).toBeCloseTo(40 - 15 / 0.8 - 2, DIGITS);
    expect(wedge(quota(8))).toBeCloseTo(40 - (15 + 0.25 * 15) / 0.8 - 2, DIGITS);
  });

  it("is nothing without a way", () => {
    expect(wedge({ routes: [] })).toBe(0);
  });

  it("comes with curves through the base, what arrives of it and the capacity that it needs", () => {
    const { suppliers, buyers, pairs } = calibrated({});
    expect(suppliers[0].supply).toEqual({ form: "linear", price: 10, quantity: 8, elasticity: 1 });
    expect(pairs[0].baseArrival).toBeCloseTo(6.4, DIGITS);
    expect(buyers[0].demand).toMatchObject({ price: 40, quantity: pairs[0].baseArrival });
    expect(buyers[0].base).toEqual({ price: 40, quantity: pairs[0].baseArrival });
  });

  it("moves curves of other forms through the base quantity, and leaves those that have none there", () => {
    const through = (supply: Curve): Curve =>
      calibratedMarket(
        marketOf([seller("s", supply, { capacity: 3 })], [buyer("d", bent)], [pair(0, 0, 1, { baseFlow: 8 })]),
        { suppliers: [10], buyers: [40] },
      ).suppliers[0].supply;
    expect(through({ form: "fixed", quantity: 3 })).toEqual({ form: "fixed", quantity: 8 });
    // At a price of 10 the line 2 + q supplies 8 already; 2 + 2 q supplies 4 and must supply twice as much.
    expect(through(line(2, 1))).toEqual(line(2, 1));
    expect(through(line(2, 2))).toEqual(line(2, 1));
    expect(through(line(12, 1))).toEqual(line(12, 1));
    const steps: Curve = { form: "steps", steps: [{ price: 9, quantity: 2 }] };
    expect(through(steps)).toEqual({ form: "steps", steps: [{ price: 9, quantity: 8 }] });
  });

  it("lets a new link begin at a share of what its buyer took, and exports above capacity raise it", () => {
    const market: Market = {
      ...marketOf(
        [seller("s", line(2, 1), { capacity: 3 }), seller("t", line(2, 1))],
        [buyer("d", bent)],
        [pair(0, 0, 1, { baseFlow: 8 }), pair(1, 0, 1)],
      ),
      inertia: { kind: "entropic", sigma: 8, epsilon: 0.01 },
    };
    const { pairs, suppliers, buyers } = calibratedMarket(market, { suppliers: [10, 10], buyers: [40] });
    expect(pairs.map((each) => each.baseFlow)).toEqual([8, 0.08]);
    expect(suppliers.map(({ capacity }) => capacity)).toEqual([8, Infinity]);
    expect(buyers[0].base?.quantity).toBeCloseTo(8.08, DIGITS);
    expect(calibrationProblems(market).map(({ code, message }) => `${code} ${message}`)).toHaveLength(1);
    expect(calibrationProblems(market)[0].code).toBe("W602");
    const exact = { ...market, suppliers: [seller("s", line(2, 1), { capacity: 8 * (1 - 1e-10) })] };
    expect(calibrationProblems(exact)).toEqual([]);
  });
});

describe("an answer that is known of a market nearby", () => {
  const market = inert(rated(0.25));
  const near = marketEquilibrium(market);

  it("is taken where every condition holds there", () => {
    const again = marketEquilibrium(market, { near });
    expect(again.iterations).toBe(0);
    expect(again.flows).toEqual(near.flows);
    expect(again.kkt).toEqual(near.kkt);
  });

  it("is left where one does not hold, or where it has other nodes", () => {
    for (const other of [inert(rated(0.3)), inert(rated(0.25, line(20, -1), 3))]) {
      expect(marketEquilibrium(other, { near })).toEqual(marketEquilibrium(other));
    }
  });
});
