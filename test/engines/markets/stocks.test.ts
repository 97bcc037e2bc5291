import { describe, expect, it } from "vitest";
import {
  type Buyer,
  calibratedMarket,
  type Curve,
  type Market,
  type MarketSolution,
  solveMarket,
  withTariff,
} from "../../../src/engines/markets/index.ts";
import { randomMarket } from "./randomMarket.ts";
import { buyer, pair } from "./smallMarkets.ts";

/** Two answers of one market, each within 1e-8 of holding, may differ by their conditioning times it. */
const SAME = 1e-5;
/** Part by which sums of an answer may miss each other. */
const BALANCE = 1e-8;
const SEEDS = Array.from({ length: 12 }, (_, n) => n + 1);

/** What lies in store at a year's beginning and at its end, in markets whose buyers take about 20. */
const STORED = 6;

const KINDS = {
  "flows without habits": { inertia: "none" },
  "entropic inertia": { inertia: "entropic", wedges: true, adValorem: true, losses: true, bottlenecks: true },
} as const;

/** The first seller keeps a stock: it has so much more at every price, and a buyer of its own that nobody else reaches. */
function withStock(market: Market, kept: Curve): Market {
  const [first, ...others] = market.suppliers;
  const { supply } = first;
  if (supply.form !== "inverse-linear") throw new RangeError("the test shifts straight lines");
  const shifted = { ...supply, intercept: supply.intercept - supply.slope * STORED };
  const place: Buyer = buyer("store", kept, { country: first.country, base: { price: 10, quantity: STORED } });
  return {
    ...market,
    suppliers: [{ ...first, supply: shifted, capacity: first.capacity + STORED }, ...others],
    buyers: [...market.buyers, place],
    pairs: [...market.pairs, pair(0, market.buyers.length, 0, { baseFlow: STORED })],
  };
}

const straight = (seed: number, kind: keyof typeof KINDS): Market =>
  randomMarket(seed, { ...KINDS[kind], forms: ["inverse-linear"] });

const fixed: Curve = { form: "fixed", quantity: STORED };
const elastic: Curve = { form: "constant-elasticity", price: 10, quantity: STORED, elasticity: -1.5 };

const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

function sold(market: Market, { flows }: MarketSolution): number {
  return market.pairs.reduce((sum, { supplier }, p) => (supplier === 0 ? sum + total(flows[p]) : sum), 0);
}

describe.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
  "a stock, as a buyer that one seller reaches: %s",
  (kind) => {
    it.each(SEEDS)("moves nothing where it stays as it is (seed %i)", (seed) => {
      const market = straight(seed, kind);
      const [plain, stored] = [solveMarket(market), solveMarket(withStock(market, fixed))];
      expect(stored.demanded.at(-1)).toBeCloseTo(STORED, 6);
      plain.supplierPrices.forEach((price, i) =>
        expect(Math.abs(stored.supplierPrices[i] / price - 1)).toBeLessThan(SAME),
      );
      plain.buyerPrices.forEach((price, j) => expect(Math.abs(stored.buyerPrices[j] / price - 1)).toBeLessThan(SAME));
    });

    it.each(SEEDS)("takes what is not sold, and costs what the seller's gate does (seed %i)", (seed) => {
      const market = withStock(straight(seed, kind), elastic);
      const answer = solveMarket(market);
      expect(Math.abs(sold(market, answer) - answer.supplied[0])).toBeLessThan(BALANCE * answer.supplied[0]);
      expect(Math.abs(answer.buyerPrices.at(-1)! / answer.supplierPrices[0] - 1)).toBeLessThan(BALANCE);
      const kept = STORED * (answer.supplierPrices[0] / 10) ** -1.5;
      expect(Math.abs(answer.demanded.at(-1)! / kept - 1)).toBeLessThan(BALANCE);
    });

    it.each(SEEDS)("keeps part of what a duty turns away, so that the gate falls less (seed %i)", (seed) => {
      const market = straight(seed, kind);
      const duty = (of: Market): Market => withTariff(of, { from: ["S0X"], to: ["B0X"] }, { adValorem: 0.25 });
      const change = (of: Market): { gate: number; kept: number } => {
        const [before, after] = [solveMarket(of), solveMarket(duty(of))];
        const gate = after.supplierPrices[0] - before.supplierPrices[0];
        return { gate, kept: after.demanded.at(-1)! - before.demanded.at(-1)! };
      };
      const [plain, stored] = [change(withStock(market, fixed)), change(withStock(market, elastic))];
      expect(stored.gate).toBeLessThanOrEqual(SAME);
      expect(stored.kept).toBeGreaterThanOrEqual(-SAME);
      expect(stored.gate).toBeGreaterThanOrEqual(plain.gate - SAME);
    });
  },
);

describe("a stock in a base year", () => {
  it("is reproduced with the flows", () => {
    const market = withStock(straight(3, "entropic inertia"), elastic);
    const prices = {
      suppliers: market.suppliers.map(() => 7),
      buyers: market.buyers.map((_, j) => (j === 5 ? 7 : 11)),
    };
    const base = calibratedMarket(market, prices);
    const answer = solveMarket(base);
    expect(Math.abs(answer.demanded.at(-1)! / STORED - 1)).toBeLessThan(SAME);
    expect(base.pairs.at(-1)!.wedge).toBeCloseTo(0, 9);
  });
});
