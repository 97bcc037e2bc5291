import { describe, expect, it } from "vitest";
import { priceMisses } from "../../../src/case/index.ts";
import type { MarketSeries } from "../../../src/case/index.ts";

type Score = NonNullable<MarketSeries["score"]>;

const SCORE: Score = { scenario: "cuts", buyer: "union", fitted: [], years: [], sigmas: [], stale: false };
const PAID = { node: "union", year: 2022, paid: 17, low: 15, high: 30, source: "record" };

function missed(own: Partial<NonNullable<Score["prices"]>[number]>): number {
  return priceMisses({ ...SCORE, prices: [{ ...PAID, ...own }] }).length;
}

describe("prices that a market did not reach", () => {
  it.each([
    { own: { market: 6, marketLow: 5, marketHigh: 14.9 }, is: 1 },
    { own: { market: 6, marketLow: 5, marketHigh: 15 }, is: 0 },
    { own: { market: 40, marketLow: 30.1, marketHigh: 90 }, is: 1 },
    { own: { market: 40, marketLow: 30, marketHigh: 90 }, is: 0 },
    { own: { market: 6 }, is: 1 },
    { own: { market: 16 }, is: 0 },
  ])("are those that lie beside its whole range: $own", ({ own, is }) => {
    expect(missed(own)).toBe(is);
  });

  it("are none before the first score, and without a record", () => {
    expect(missed({})).toBe(0);
    expect(priceMisses(SCORE)).toEqual([]);
    expect(priceMisses(null)).toEqual([]);
  });
});
