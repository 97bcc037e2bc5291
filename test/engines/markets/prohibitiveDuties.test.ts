import { describe, expect, it } from "vitest";
import { type Market, solveMarket, withBan } from "../../../src/engines/markets/index.ts";
import { walkDuties } from "../../../src/engines/markets/dutyWalk.ts";
import { withoutEmptyBuyers, withoutIdlePairs } from "../../../src/engines/markets/idlePairs.ts";
import { marketResiduals } from "../../../src/engines/markets/residuals.ts";
import { randomMarket, type RandomMarketOptions, seededNumbers } from "./randomMarket.ts";
import { buyer, line, marketOf, pair, seller, worst } from "./smallMarkets.ts";

/** Relative residual that an answer may have. */
const KKT = 1e-8;
const DIGITS = 6;

/** Two suppliers and two buyers under entropic inertia, reproduced at prices 10 where no duty is charged. */
function logit(duty: (supplier: number, buyer: number) => number): Market {
  return marketOf(
    [seller("a", line(8, 0)), seller("b", line(7, 0))],
    ["d", "e"].map((id) =>
      buyer(id, { form: "constant-elasticity", price: 10, quantity: 20, elasticity: -0.3 }, { maxPrice: 50 }),
    ),
    [0, 1].flatMap((i) =>
      [0, 1].map((j) => pair(i, j, 2 + i, { baseFlow: 10, duty: { adValorem: 0, specific: duty(i, j) } })),
    ),
    { inertia: { kind: "entropic", sigma: 8, epsilon: 0.001 } },
  );
}

describe("duties that nothing passes", () => {
  it.each([45, 100, 1e3, 1e6, 1e12])("a duty of %d per unit on every flow: nothing flows, all is unserved", (duty) => {
    const found = solveMarket(logit(() => duty));
    expect(found.flows.flat()).toEqual([0, 0, 0, 0]);
    expect(found.buyerPrices).toEqual([50, 50]);
    expect(found.unserved[0]).toBeCloseTo(20 * 5 ** -0.3, DIGITS);
    expect(worst(found)).toBeLessThanOrEqual(KKT);
  });

  it.each([1e3, 1e6, 1e12])("a duty of %d on one flow alone is a ban on it", (duty) => {
    const found = solveMarket(logit((i, j) => (i === 0 && j === 0 ? duty : 0)));
    const banned = solveMarket(
      withBan(
        logit(() => 0),
        { from: ["a"], to: ["d"] },
      ),
    );
    expect(found.flows[0]).toEqual([0]);
    expect(found.buyerPrices[0]).toBeCloseTo(banned.buyerPrices[0], DIGITS);
    expect(found.supplied[1]).toBeCloseTo(banned.supplied[1], DIGITS);
  });

  it("an ad valorem duty of 10,000 percent lets nothing in either", () => {
    const market = logit(() => 0);
    const taxed = market.pairs.map((each) => ({ ...each, duty: { adValorem: 100, specific: 0 } }));
    expect(solveMarket({ ...market, pairs: taxed }).demanded).toEqual([0, 0]);
  });

  it("without inertia a duty just above what is left of the price ends trade, and one just below does not", () => {
    const market = (duty: number): Market =>
      marketOf(
        [seller("s", line(2, 1))],
        [buyer("d", line(20, -1))],
        [pair(0, 0, 3, { duty: { adValorem: 0, specific: duty } })],
      );
    expect(solveMarket(market(15.001)).flows[0]).toEqual([0]);
    expect(solveMarket(market(14.999)).flows[0][0]).toBeCloseTo(0.0005, DIGITS);
  });

  it("fixed demand without choke price pays any duty", () => {
    const market = (duty: number): Market =>
      marketOf(
        [seller("s", line(2, 0))],
        [buyer("d", { form: "fixed", quantity: 4 }, { maxPrice: Infinity })],
        [pair(0, 0, 3, { duty: { adValorem: 0, specific: duty } })],
      );
    expect(solveMarket(market(1e6)).buyerPrices[0]).toBeCloseTo(1000005, 2);
  });
});

describe("what is left out of a search", () => {
  it("is nothing where every pair may trade", () => {
    const market = logit(() => 1);
    expect(withoutIdlePairs(market)).toBe(market);
    expect(withoutEmptyBuyers(market, { demanded: [20, 20], buyerPrices: [10, 10] })).toBe(market);
  });

  it("is a pair whose share has no digits left, and all pairs of a buyer where they cost too much together", () => {
    const open = (market: Market): boolean[] => withoutIdlePairs(market).pairs.map(({ routes }) => routes.length > 0);
    expect(open(logit((i, j) => (i === 0 && j === 0 ? 100 : 0)))).toEqual([false, true, true, true]);
    expect(open(logit((_, j) => (j === 1 ? 40.9 : 0)))).toEqual([true, false, true, false]);
    expect(open(logit((_, j) => (j === 1 ? 39 : 0)))).toEqual([true, true, true, true]);
  });

  it("is a buyer that a search brought next to nothing beyond the end of its demand", () => {
    const left = withoutEmptyBuyers(
      logit(() => 1),
      { demanded: [20, 1e-9], buyerPrices: [10, 50.2] },
    );
    expect(left.pairs.map(({ routes }) => routes.length)).toEqual([1, 0, 1, 0]);
  });
});

describe("an answer in which nothing is bought", () => {
  it("is none where the logit of what a unit costs is below the price at which demand ends", () => {
    const market = logit(() => 39);
    const nothing = { ...solveMarket(logit(() => 1e3)), buyerPrices: [50, 50], supplierPrices: [8, 7] };
    expect(marketResiduals(market, nothing).dual).toBeCloseTo((50 - 49) / 50, DIGITS);
    expect(
      marketResiduals(
        logit(() => 41),
        nothing,
      ).dual,
    ).toBe(0);
  });
});

describe("a walk of duties", () => {
  it("halves steps that find nothing and ends with the whole duty, or with nothing", () => {
    const market = logit(() => 8);
    const seen: number[] = [];
    const upTo =
      (longest: number) =>
      (at: Market, near: number | null): number | null => {
        const duty = at.pairs[0].duty.specific;
        if (duty - (near ?? 0) > longest) return null;
        seen.push(duty);
        return duty;
      };
    expect(walkDuties(market, upTo(3))).toBe(8);
    expect(seen[0]).toBe(0);
    expect(walkDuties(market, upTo(1e-12))).toBeNull();
  });
});

const KINDS: Readonly<Record<string, RandomMarketOptions>> = {
  "constant elasticities": { forms: ["constant-elasticity"] },
  "straight curves": { forms: ["linear", "inverse-linear", "direct-linear"] },
  "bottlenecks, capacities and losses": { bottlenecks: true, capacities: true, losses: true },
  "entropic inertia": { inertia: "entropic", wedges: true, forms: ["constant-elasticity"] },
  "quadratic inertia": { inertia: "quadratic", bottlenecks: true, capacities: true },
};
const DUTIES = [10, 30, 40, 50, 100, 1e3, 1e6];

describe.each(Object.entries(KINDS))("random markets under duties of any size, with %s", (_, options) => {
  it.each(["on every flow", "on some"])("are solved to every condition %s", (where) => {
    for (let seed = 1; seed <= 14; seed++) {
      const next = seededNumbers(seed * 7919 + 17);
      const market = randomMarket(seed, options);
      const specific = DUTIES[seed % DUTIES.length];
      const pairs = market.pairs.map((each) =>
        where === "on some" && next() < 0.6 ? each : { ...each, duty: { ...each.duty, specific } },
      );
      expect(worst(solveMarket({ ...market, pairs }))).toBeLessThanOrEqual(KKT);
    }
  });
});
