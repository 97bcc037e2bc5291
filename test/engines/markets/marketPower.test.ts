import { describe, expect, it } from "vitest";
import { isIntegrable, type Market, type MarketSolution, solveMarket } from "../../../src/engines/markets/index.ts";
import { marketResiduals } from "../../../src/engines/markets/residuals.ts";
import { randomMarket, type RandomMarketOptions, seededNumbers } from "./randomMarket.ts";
import { buyer, line, marketOf, pair, seller, worst } from "./smallMarkets.ts";

/** Relative residual that an answer may have. */
const KKT = 1e-8;
/** Digits of prices that an answer within KKT has. */
const DIGITS = 6;

/** Sellers of constant cost before one demand through (10, 20). */
function oligopoly(costs: readonly number[], elasticity: number, marketPower: number, maxPrice: number): Market {
  return marketOf(
    costs.map((cost, i) => seller(`s${i}`, line(cost, 0))),
    [buyer("d", { form: "constant-elasticity", price: 10, quantity: 20, elasticity }, { maxPrice })],
    costs.map((_, i) => pair(i, 0, 0)),
    { marketPower },
  );
}

describe("traders who move the price of a demand of constant elasticity", () => {
  it.each([
    [1, -2, 1],
    [1, -1.25, 1],
    [3, -0.8, 1],
    [2, -0.8, 0.5],
    [4, -0.3, 0.9],
  ])("%i sellers, elasticity %d, power %d: price is cost over 1 less the share over the elasticity", (n, e, theta) => {
    const found = solveMarket(
      oligopoly(
        Array.from({ length: n }, () => 4),
        e,
        theta,
        1000,
      ),
    );
    expect(found.buyerPrices[0]).toBeCloseTo(4 / (1 + theta / n / e), DIGITS);
    expect(worst(found)).toBeLessThanOrEqual(KKT);
  });

  it("sellers of unequal cost have the shares at which every margin is that of its share", () => {
    const [e, theta] = [-0.9, 0.8];
    const costs = [4, 5, 5.5];
    const { buyerPrices, flows, demanded } = solveMarket(oligopoly(costs, e, theta, 1000));
    costs.forEach((cost, i) => {
      const share = flows[i][0] / demanded[0];
      expect(buyerPrices[0] * (1 + (theta * share) / e)).toBeCloseTo(cost, DIGITS);
    });
  });

  it("where it falls too little for a price below the choke price, the price is the choke price and all is served", () => {
    for (const [n, e] of [
      [1, -0.4],
      [2, -0.2],
      [3, -0.3],
    ]) {
      const found = solveMarket(
        oligopoly(
          Array.from({ length: n }, () => 4),
          e,
          1,
          50,
        ),
      );
      expect(found.buyerPrices[0]).toBeCloseTo(50, DIGITS);
      expect(found.demanded[0]).toBeCloseTo(20 * 5 ** e, DIGITS);
      expect(found.unserved[0]).toBe(0);
      expect(found.welfare.residual / found.welfare.total).toBeCloseTo(0, DIGITS);
    }
  });

  it("without a choke price there is then no equilibrium, and it is a problem of its own", () => {
    expect(() => solveMarket(oligopoly([4, 4], -0.5, 1, Infinity))).toThrow(
      "2 sellers with market power 1 would raise the price of d without end",
    );
    expect(solveMarket(oligopoly([4, 4], -0.51, 1, Infinity)).buyerPrices[0]).toBeCloseTo(4 / (1 - 1 / 1.02), 4);
  });
});

describe("a choke price that cuts a straight demand p = 20 − d", () => {
  const monopoly = (maxPrice: number, capacity = Infinity): Market =>
    marketOf([seller("s", line(2, 0), { capacity })], [buyer("d", line(20, -1), { maxPrice })], [pair(0, 0, 0)], {
      marketPower: 1,
    });

  it("leaves the monopoly price 11 alone where it is higher", () => {
    expect(solveMarket(monopoly(12)).buyerPrices[0]).toBeCloseTo(11, DIGITS);
  });

  it("is the price where it is lower, and all who would buy at it are served", () => {
    const { buyerPrices, demanded } = solveMarket(monopoly(7));
    expect([buyerPrices[0], demanded[0]]).toEqual([expect.closeTo(7, DIGITS), expect.closeTo(13, DIGITS)]);
  });

  it("is the price where capacity ends below that, and nothing is gained by selling less", () => {
    const { buyerPrices, demanded, unserved } = solveMarket(monopoly(7, 5));
    expect([buyerPrices[0], demanded[0], unserved[0]]).toEqual([
      expect.closeTo(7, DIGITS),
      expect.closeTo(5, DIGITS),
      expect.closeTo(8, DIGITS),
    ]);
  });

  it("makes the market no program", () => {
    expect(isIntegrable(monopoly(7)).integrable).toBe(false);
    expect(isIntegrable(monopoly(20)).integrable).toBe(true);
  });

  it("is judged: selling less at the choke price, or more below it, is no equilibrium", () => {
    const market = monopoly(7);
    const found = solveMarket(market);
    const at = (d: number, price: number): Parameters<typeof marketResiduals>[1] => ({
      ...found,
      flows: [[d]],
      supplied: [d],
      demanded: [d],
      buyerPrices: [price],
    });
    expect(worst({ kkt: marketResiduals(market, at(13, 7)) })).toBeLessThanOrEqual(KKT);
    expect(marketResiduals(market, at(12, 7)).complementarity).toBeGreaterThan(0.1);
    expect(marketResiduals(market, at(14, 6)).complementarity).toBeGreaterThan(0.1);
  });
});

const EVERYTHING: RandomMarketOptions = {
  adValorem: true,
  bottlenecks: true,
  capacities: true,
  losses: true,
  specific: true,
};
const KINDS: Readonly<Record<string, RandomMarketOptions>> = {
  "constant elasticities": { forms: ["constant-elasticity"] },
  "straight curves": { forms: ["linear", "inverse-linear", "direct-linear"] },
  "duties, bottlenecks, capacities and losses": EVERYTHING,
  "entropic inertia": { inertia: "entropic", wedges: true, forms: ["constant-elasticity"] },
  "entropic inertia and everything": {
    ...EVERYTHING,
    inertia: "entropic",
    wedges: true,
    quotas: true,
    contracts: true,
  },
  "quadratic inertia": { inertia: "quadratic", bottlenecks: true, capacities: true },
};

describe.each(Object.entries(KINDS))("random markets of traders with some power, with %s", (_, options) => {
  it.each(["far away", "near"])("are solved to every condition where choke prices are %s", (place) => {
    for (let seed = 1; seed <= 6; seed++) {
      const next = seededNumbers(seed * 7919);
      const power = [next(), next(), next()][2];
      const drawn = randomMarket(seed, { ...options, marketPower: seed % 3 === 0 ? 1 : power });
      const found = solveMarket(place === "near" ? withNearChokes(drawn, next) : drawn);
      expect(worst(found)).toBeLessThanOrEqual(KKT);
      expect(Math.abs(found.welfare.residual)).toBeLessThanOrEqual(KKT * 100 * Math.abs(found.welfare.total));
    }
  });
});

/** Choke prices within the prices that demands were given through, so that many bind. */
function withNearChokes(market: Market, next: () => number): Market {
  return { ...market, buyers: market.buyers.map((each) => ({ ...each, maxPrice: 10 + 8 * next() })) };
}

describe("power that rises from none", () => {
  it("never lowers the mean price", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const market = randomMarket(seed, { forms: ["constant-elasticity"], capacities: true });
      const prices = [0, 0.25, 0.5, 0.75, 1].map((marketPower) => meanPrice(solveMarket({ ...market, marketPower })));
      prices.forEach((price, n) => expect(price).toBeGreaterThanOrEqual((prices[n - 1] ?? 0) * (1 - KKT)));
    }
  });
});

function meanPrice({ buyerPrices, demanded }: MarketSolution): number {
  const sum = demanded.reduce((all, d) => all + d, 0);
  return demanded.reduce((all, d, j) => all + d * buyerPrices[j], 0) / sum;
}
