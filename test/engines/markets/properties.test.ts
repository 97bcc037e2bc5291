import { describe, expect, it } from "vitest";
import {
  type Market,
  type MarketSolution,
  solveMarket,
  withBan,
  withCapacity,
  withChokepointOpen,
} from "../../../src/engines/markets/index.ts";
import { randomMarket, type RandomMarketOptions } from "./randomMarket.ts";
import { worst } from "./smallMarkets.ts";

/** Relative residual that an answer may have. */
const KKT = 1e-8;
/** Two answers of one market, each within KKT of holding, may differ by their conditioning times it. */
const SAME = 1e-5;
const SEEDS = Array.from({ length: 12 }, (_, n) => n + 1);

const FORMS = ["constant-elasticity", "linear", "inverse-linear", "direct-linear", "steps", "fixed"] as const;
const KINDS: Readonly<Record<string, RandomMarketOptions>> = {
  "curves only": {},
  "ad valorem duties": { adValorem: true },
  "bottlenecks, capacities and losses": { bottlenecks: true, capacities: true, losses: true },
  "entropic inertia": { inertia: "entropic", wedges: true },
  "entropic inertia with everything": {
    inertia: "entropic",
    wedges: true,
    adValorem: true,
    bottlenecks: true,
    capacities: true,
    losses: true,
    quotas: true,
  },
  "entropic inertia with contracts": { inertia: "entropic", contracts: true, bottlenecks: true, capacities: true },
  "quadratic inertia": { inertia: "quadratic", bottlenecks: true, capacities: true, specific: true, losses: true },
  "quadratic inertia with duties": { inertia: "quadratic", adValorem: true, bottlenecks: true, quotas: true },
  "curves of every form": { forms: FORMS, capacities: true, bottlenecks: true, adValorem: true },
  contracts: { contracts: true, bottlenecks: true, capacities: true, forms: FORMS },
  "market power": { marketPower: 1, adValorem: true, bottlenecks: true, forms: ["linear", "inverse-linear"] },
};

describe.each(Object.entries(KINDS))("random markets with %s", (_, options) => {
  it("are solved to every condition, and the parts of welfare add up", () => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, options);
      const found = solveMarket(market);
      expect(worst(found)).toBeLessThanOrEqual(KKT);
      expect(Math.abs(found.welfare.residual)).toBeLessThanOrEqual(KKT * 100 * Math.abs(found.welfare.total));
    }
  });
});

const PLAIN: RandomMarketOptions = { bottlenecks: true, capacities: true, forms: ["linear", "constant-elasticity"] };

describe("a capacity of a supplier", () => {
  it.each(["none", "entropic"] as const)("only limits: %s", (inertia) => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, { ...PLAIN, inertia, capacities: false });
      const free = solveMarket(market);
      const sold = free.supplied[0];
      const above = solveMarket(withCapacity(market, market.suppliers[0].id, 2 * sold));
      expect(apart(above.buyerPrices, free.buyerPrices)).toBeLessThan(SAME);
      const below = solveMarket(withCapacity(market, market.suppliers[0].id, sold / 2));
      expect(below.supplied[0] / sold).toBeCloseTo(1 / 2, 6);
    }
  });
});

/** Largest difference over a usual size; Infinity when the lengths differ. */
function apart(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(0, ...found.map((value, n) => Math.abs(value - expected[n]) / SIZE));
}

/** Usual price and quantity of a random market. */
const SIZE = 10;

function answersApart(found: MarketSolution, expected: MarketSolution): number {
  return Math.max(apart(found.buyerPrices, expected.buyerPrices), apart(found.demanded, expected.demanded));
}

describe("what must hold of any market", () => {
  it("removing a route with zero flow changes nothing", () => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, PLAIN);
      const before = solveMarket(market);
      const used = market.pairs.map((pair, p) => ({
        ...pair,
        routes: pair.routes.filter((_, r) => before.flows[p][r] > 1e-7),
      }));
      const after = solveMarket({ ...market, pairs: used.filter((pair) => pair.routes.length > 0) });
      expect(answersApart(after, before)).toBeLessThan(SAME);
    }
  });

  it("raising a bottleneck's capacity never lowers surplus, nor raises its own shadow price", () => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, PLAIN);
      const before = solveMarket(market);
      for (const { id, capacity } of market.bottlenecks.filter((each) => each.capacity < Infinity)) {
        const after = solveMarket(withCapacity(market, id, 1.2 * capacity));
        const price = (found: MarketSolution): number =>
          found.shadowPrices.find((each) => each.constraint === id)?.value ?? 0;
        expect(after.welfare.total).toBeGreaterThanOrEqual(
          before.welfare.total - SAME * Math.abs(before.welfare.total),
        );
        expect(price(after)).toBeLessThanOrEqual(price(before) + SAME);
      }
    }
  });

  it("raising a supplier's capacity raises no price when no bottleneck binds", () => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, { capacities: true });
      const before = solveMarket(market);
      for (const { id, capacity } of market.suppliers) {
        const after = solveMarket(withCapacity(market, id, 1.3 * capacity));
        after.buyerPrices.forEach((price, j) => expect(price).toBeLessThanOrEqual(before.buyerPrices[j] + SAME));
      }
    }
  });

  it("a closed chokepoint has no flow", () => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, { ...PLAIN, inertia: "entropic" });
      const closed = withChokepointOpen(market, "K0", 0);
      const found = solveMarket(closed);
      expect(closed.pairs.some((pair) => pair.routes.some(({ through }) => through.includes(0)))).toBe(false);
      expect(worst(found)).toBeLessThanOrEqual(KKT);
    }
  });

  it("a ban gives the flows and prices of a capacity next to 0", () => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, { forms: ["linear", "constant-elasticity"] });
      const target = { from: ["S0"], to: ["B0"] };
      const limited: Market = {
        ...market,
        bottlenecks: [{ id: "k", name: "k", kind: "access", capacity: 1e-6 }],
        pairs: market.pairs.map((pair) =>
          pair.supplier === 0 && pair.buyer === 0
            ? { ...pair, routes: pair.routes.map((route) => ({ ...route, through: [0] })) }
            : pair,
        ),
      };
      expect(answersApart(solveMarket(withBan(market, target)), solveMarket(limited))).toBeLessThan(SAME);
    }
  });

  it("relabelling permutes", () => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, { ...PLAIN, inertia: "entropic", adValorem: true, losses: true });
      const [suppliers, buyers] = [market.suppliers.length, market.buyers.length];
      const turned: Market = {
        ...market,
        suppliers: market.suppliers.toReversed(),
        buyers: market.buyers.toReversed(),
        pairs: market.pairs
          .map((pair) => ({ ...pair, supplier: suppliers - 1 - pair.supplier, buyer: buyers - 1 - pair.buyer }))
          .toReversed(),
      };
      expect(apart(solveMarket(turned).buyerPrices.toReversed(), solveMarket(market).buyerPrices)).toBeLessThan(SAME);
    }
  });

  it.each(["entropic", "none"] as const)("scaling every quantity leaves prices and shares (inertia %s)", (inertia) => {
    for (const seed of SEEDS) {
      const market = randomMarket(seed, { ...PLAIN, inertia, adValorem: true, losses: true, quotas: true });
      const [before, after] = [solveMarket(market), solveMarket(grown(market, 1.37))];
      expect(apart(after.buyerPrices, before.buyerPrices)).toBeLessThan(SAME);
      const shrunk = after.demanded.map((d) => d / 1.37);
      expect(apart(shrunk, before.demanded)).toBeLessThan(SAME);
      const loaded = (found: MarketSolution): number[] => found.flows.map((row) => row.reduce((sum, x) => sum + x, 0));
      const pairs = loaded(after).map((x) => x / 1.37);
      if (inertia === "entropic") expect(apart(pairs, loaded(before))).toBeLessThan(SAME);
    }
  });
});

/** Demand, supply and every capacity times g; base shares stay. */
function grown(market: Market, g: number): Market {
  const curve = (each: Market["buyers"][number]["demand"]): typeof each =>
    "quantity" in each ? { ...each, quantity: each.quantity * g } : each;
  return {
    ...market,
    suppliers: market.suppliers.map((each) => ({ ...each, supply: curve(each.supply), capacity: each.capacity * g })),
    buyers: market.buyers.map((each) => ({ ...each, demand: curve(each.demand) })),
    bottlenecks: market.bottlenecks.map((each) => ({ ...each, capacity: each.capacity * g })),
    pairs: market.pairs.map((pair) => ({
      ...pair,
      tariffRateQuota:
        pair.tariffRateQuota === null ? null : { ...pair.tariffRateQuota, quantity: pair.tariffRateQuota.quantity * g },
    })),
  };
}
