import { describe, expect, it } from "vitest";
import {
  calibratedMarket,
  calibrationProblems,
  type Market,
  solveMarket,
  withDemandGrowth,
} from "../../../src/engines/markets/index.ts";
import { randomMarket, seededNumbers } from "./randomMarket.ts";
import { worst } from "./smallMarkets.ts";

/** Part by which the base may miss itself. */
const BASE = 1e-9;
/** RAS is iterated to 1e-12; the market's answer is within 1e-8 of its conditions. */
const RAS = 1e-6;

function basePrices(market: Market, seed: number): { suppliers: number[]; buyers: number[] } {
  const next = seededNumbers(seed + 1000);
  return { suppliers: market.suppliers.map(() => 4 + 3 * next()), buyers: market.buyers.map(() => 8 + 6 * next()) };
}

/** Biproportional fit of base flows to new row and column sums. */
function ras(flows: readonly number[][], rows: readonly number[], columns: readonly number[]): number[][] {
  let at = flows.map((row) => [...row]);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  for (let pass = 0; pass < 2000; pass++) {
    at = at.map((row, i) => row.map((x) => (x * rows[i]) / sum(row)));
    const totals = columns.map((_, j) => sum(at.map((row) => row[j])));
    at = at.map((row) => row.map((x, j) => (x * columns[j]) / totals[j]));
  }
  return at;
}

describe("a calibrated market", () => {
  it.each(["entropic", "quadratic"] as const)("reproduces its base year (%s)", (kind) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const raw = randomMarket(seed, { inertia: kind, adValorem: true, specific: true, losses: true });
      const market = calibratedMarket(raw, basePrices(raw, seed));
      const found = solveMarket(market);
      market.pairs.forEach((pair, p) => expect(Math.abs(found.flows[p][0] - pair.baseFlow)).toBeLessThan(BASE * 100));
      basePrices(raw, seed).buyers.forEach((price, j) =>
        expect(Math.abs(found.buyerPrices[j] / price - 1)).toBeLessThan(BASE),
      );
      basePrices(raw, seed).suppliers.forEach((price, i) =>
        expect(Math.abs(found.supplierPrices[i] / price - 1)).toBeLessThan(BASE),
      );
      expect(Math.abs(found.welfare.inertia)).toBeLessThan(1e-6);
    }
  });

  it("with both margins given and no new policy is the biproportional fit", () => {
    for (const seed of [1, 2, 3]) {
      const raw = randomMarket(seed, { inertia: "entropic", size: { suppliers: 4, buyers: 4 } });
      const full: Market = {
        ...raw,
        pairs: [0, 1, 2, 3].flatMap((i) =>
          [0, 1, 2, 3].map((j) => ({
            ...raw.pairs[0],
            supplier: i,
            buyer: j,
            baseFlow: 1 + ((7 * i + 3 * j + seed) % 5),
          })),
        ),
        buyers: raw.buyers.map((each) => ({ ...each, maxPrice: 500 })),
        inertia: { kind: "entropic", sigma: 8, epsilon: 0.001 },
      };
      const base = calibratedMarket(full, { suppliers: [5, 5, 5, 5], buyers: [10, 10, 10, 10] });
      const rows = [12, 9, 14, 8];
      const columns = [10, 11, 13, 9];
      const later = {
        ...base,
        suppliers: base.suppliers.map((each, i) => ({
          ...each,
          supply: { form: "fixed" as const, quantity: rows[i] },
          minPrice: 0,
          capacity: Infinity,
        })),
        buyers: base.buyers.map((each, j) => ({ ...each, demand: { form: "fixed" as const, quantity: columns[j] } })),
      };
      const fit = ras(
        [0, 1, 2, 3].map((i) => base.pairs.filter((pair) => pair.supplier === i).map((pair) => pair.baseFlow)),
        rows,
        columns,
      );
      const found = solveMarket(later);
      later.pairs.forEach((pair, p) =>
        expect(Math.abs(found.flows[p][0] - fit[pair.supplier][pair.buyer])).toBeLessThan(RAS),
      );
    }
  });

  it("a link without base flow starts from a small share of demand, at base prices", () => {
    const raw = randomMarket(3, { inertia: "entropic" });
    const market = calibratedMarket(
      { ...raw, pairs: raw.pairs.map((pair, p) => (p === 0 ? { ...pair, baseFlow: 0 } : pair)) },
      basePrices(raw, 3),
    );
    const { buyer } = market.pairs[0];
    const others = market.pairs.reduce(
      (sum, pair) => (pair.buyer === buyer ? sum + pair.baseFlow : sum),
      -market.pairs[0].baseFlow,
    );
    expect(market.pairs[0].baseFlow).toBeCloseTo(0.001 * others, 12);
    expect(solveMarket(market).flows[0][0]).toBeCloseTo(market.pairs[0].baseFlow, 9);
  });

  it("gets its base exports as capacity where they exceed it, and says so", () => {
    const raw = randomMarket(3, { inertia: "entropic" });
    const tight: Market = {
      ...raw,
      suppliers: raw.suppliers.map((each, i) => (i === 0 ? { ...each, capacity: 1 } : each)),
    };
    const loaded = raw.pairs.reduce((sum, pair) => (pair.supplier === 0 ? sum + pair.baseFlow : sum), 0);
    expect(calibrationProblems(tight).map(({ code, message }) => [code, message])).toEqual([
      [
        "W602",
        `S0 loaded ${loaded} in the base year, ${loaded.toFixed(2)} of its capacity of 1; the capacity is set to what was loaded.`,
      ],
    ]);
    expect(calibratedMarket(tight, basePrices(raw, 3)).suppliers[0].capacity).toBe(loaded);
  });

  it("demand that grows everywhere with supply that follows leaves prices where they were", () => {
    const raw = randomMarket(4, { inertia: "entropic" });
    const market = calibratedMarket(raw, basePrices(raw, 4));
    const flat: Market = {
      ...market,
      suppliers: market.suppliers.map((each, i) => ({
        ...each,
        supply: { form: "inverse-linear" as const, intercept: basePrices(raw, 4).suppliers[i], slope: 0 },
      })),
    };
    const found = solveMarket(withDemandGrowth(flat, 1.15));
    basePrices(raw, 4).buyers.forEach((price, j) => expect(found.buyerPrices[j]).toBeCloseTo(price, 6));
  });

  it("of the size of the world's, short of a third of its suppliers, is solved with what stays unserved", () => {
    const raw = randomMarket(2, {
      inertia: "entropic",
      forms: ["constant-elasticity"],
      adValorem: true,
      losses: true,
      size: { suppliers: 22, buyers: 36 },
    });
    const prices = basePrices(raw, 2);
    const base = calibratedMarket(raw, prices);
    const arrived = (j: number): number => base.buyers[j].base?.quantity ?? NaN;
    const short: Market = {
      ...base,
      suppliers: base.suppliers.map((each, i) => ({
        ...each,
        capacity:
          i % 3 === 0
            ? 0
            : 1.02 * base.pairs.reduce((sum, pair) => (pair.supplier === i ? sum + pair.baseFlow : sum), 0),
      })),
      buyers: base.buyers.map((each, j) => ({
        ...each,
        maxPrice: 5 * prices.buyers[j],
        demand: {
          form: "constant-elasticity" as const,
          price: prices.buyers[j],
          quantity: arrived(j),
          elasticity: j % 2 === 0 ? -0.05 : -0.2,
        },
      })),
    };
    const found = solveMarket(short);
    expect(worst(found)).toBeLessThan(1e-10);
    expect(found.unserved.some((amount) => amount > 1)).toBe(true);
    expect(found.supplied.filter((_, i) => i % 3 === 0)).toEqual(Array(8).fill(0));
    expect(Math.abs(found.welfare.residual / found.welfare.total)).toBeLessThan(1e-8);
  });
});
