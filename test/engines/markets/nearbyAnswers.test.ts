import { describe, expect, it } from "vitest";
import {
  type Market,
  type MarketOptions,
  type MarketEquilibrium,
  marketEquilibrium,
} from "../../../src/engines/markets/index.ts";
import { randomMarket, type RandomMarketOptions } from "./randomMarket.ts";

/** Of the largest price, or the largest quantity. */
const SAME = 1e-9;
/** Of the steps of a search by itself; the last one was 10 % away. */
const FEWER = 0.6;
const SEEDS = Array.from({ length: 8 }, (_, n) => n + 1);
/** Open parts that a reader's slider passes. */
const PASSED = [0.9, 0.8, 0.7, 0.6, 0.5, 0.45, 0.4, 0.35, 0.3];

const LIMITED: RandomMarketOptions = { bottlenecks: true, capacities: true, losses: true };
const KINDS: Readonly<Record<string, RandomMarketOptions>> = {
  "entropic inertia": { ...LIMITED, inertia: "entropic", wedges: true },
  "entropic inertia, duties and quotas": {
    ...LIMITED,
    inertia: "entropic",
    wedges: true,
    adValorem: true,
    quotas: true,
  },
  "quadratic inertia": { ...LIMITED, inertia: "quadratic", specific: true },
};

/** Position of the bottleneck that is narrowed: an arc with a capacity of its own. */
const NARROW = 1;

function narrowed(market: Market, part: number): Market {
  return {
    ...market,
    bottlenecks: market.bottlenecks.map((each, k) =>
      k === NARROW ? { ...each, capacity: part * each.capacity } : each,
    ),
  };
}

function apart(one: readonly number[], other: readonly number[]): number {
  const size = Math.max(...one.map(Math.abs));
  return Math.max(...one.map((value, k) => Math.abs(value - other[k]))) / size;
}

function difference(one: MarketEquilibrium, other: MarketEquilibrium): number {
  const parts = ["supplied", "demanded", "supplierPrices", "buyerPrices"] as const;
  return Math.max(...parts.map((part) => apart(one[part], other[part])), apart(one.flows.flat(), other.flows.flat()));
}

describe.each(Object.entries(KINDS))("random markets with %s, looked for near the last one", (_, options) => {
  it("have the answer that they have by themselves, in fewer steps", () => {
    let [near, own] = [0, 0];
    for (const seed of SEEDS) {
      const known: Pick<MarketOptions, "layouts" | "ends"> = { layouts: [], ends: new Map() };
      const market = randomMarket(seed, options);
      marketEquilibrium(market, known);
      for (const part of PASSED) {
        const next = narrowed(market, part);
        const found = marketEquilibrium(next, known);
        const alone = marketEquilibrium(next);
        expect(difference(alone, found), `seed ${seed} at ${part}`).toBeLessThan(SAME);
        near += found.iterations;
        own += alone.iterations;
      }
    }
    expect(near).toBeLessThan(FEWER * own);
  });
});
