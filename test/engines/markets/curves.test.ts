import { describe, expect, it } from "vitest";
import {
  blockPrice,
  blockSlope,
  demandBlocks,
  demandPrices,
  quantityRange,
  stackedIntegral,
  supplyBlocks,
  supplyPrices,
} from "../../../src/engines/markets/blocks.ts";
import {
  priceAt,
  priceBend,
  priceIntegral,
  priceSlope,
  quantityAt,
  smoothCurve,
} from "../../../src/engines/markets/curve.ts";
import { buyer, line, seller } from "./smallMarkets.ts";

/** Forms that are one smooth curve, each through (10, 100) with elasticity ±0.5 there. */
const DEMANDS = [
  { form: "constant-elasticity", price: 10, quantity: 100, elasticity: -0.5 },
  { form: "linear", price: 10, quantity: 100, elasticity: -0.5 },
  { form: "inverse-linear", intercept: 30, slope: -0.2 },
  { form: "direct-linear", intercept: 150, slope: -5 },
] as const;

describe("curves", () => {
  it.each(DEMANDS)("$form: price and quantity are inverse, slope and integral are those of the price", (curve) => {
    const smooth = smoothCurve(curve);
    if (smooth === null) throw new Error("not smooth");
    expect(quantityAt(curve, "demand", 10)).toBeCloseTo(100, 10);
    expect(priceAt(smooth, 100)).toBeCloseTo(10, 10);
    expect(priceSlope(smooth, 100)).toBeCloseTo(-0.2, 10);
    for (const quantity of [40, 80, 120]) {
      expect(quantityAt(curve, "demand", priceAt(smooth, quantity))).toBeCloseTo(quantity, 9);
      const step = 1e-3;
      const rise = (priceAt(smooth, quantity + step) - priceAt(smooth, quantity - step)) / (2 * step);
      expect(priceSlope(smooth, quantity)).toBeCloseTo(rise, 6);
      const bend = (priceSlope(smooth, quantity + step) - priceSlope(smooth, quantity - step)) / (2 * step);
      expect(priceBend(smooth, quantity)).toBeCloseTo(bend, 6);
      const area = priceIntegral(smooth, 50, quantity + step) - priceIntegral(smooth, 50, quantity - step);
      expect(area / (2 * step)).toBeCloseTo(priceAt(smooth, quantity), 5);
    }
  });

  it("unit elasticity has a logarithm for its area", () => {
    const smooth = { kind: "power", price: 10, quantity: 100, elasticity: -1 } as const;
    expect(priceIntegral(smooth, 100, 200)).toBeCloseTo(1000 * Math.log(2), 9);
  });

  it("steps and fixed quantities answer in jumps or not at all", () => {
    const steps = {
      form: "steps",
      steps: [
        { price: 8, quantity: 10 },
        { price: 5, quantity: 20 },
      ],
    } as const;
    expect([9, 8, 6, 5, 1].map((price) => quantityAt(steps, "demand", price))).toEqual([0, 10, 10, 30, 30]);
    expect(quantityAt({ form: "fixed", quantity: 7 }, "supply", 3)).toBe(7);
    expect(quantityAt(line(5, 0), "supply", 4)).toBe(0);
    expect(quantityAt(line(5, 0), "supply", 5)).toBe(Infinity);
    expect(quantityAt({ form: "constant-elasticity", price: 10, quantity: 100, elasticity: 0.5 }, "supply", 0)).toBe(0);
    expect(quantityAt({ form: "constant-elasticity", price: 10, quantity: 100, elasticity: -0.5 }, "demand", 0)).toBe(
      Infinity,
    );
    expect(quantityAt({ form: "direct-linear", intercept: 7, slope: 0 }, "demand", 3)).toBe(7);
  });

  it("a floor makes supply flat below it and a capacity ends it", () => {
    const blocks = supplyBlocks(
      seller("s", { form: "direct-linear", intercept: 0, slope: 10 }, { capacity: 70, minPrice: 4 }),
    );
    expect(blocks.map(({ flat, offset, length }) => [flat, offset, length])).toEqual([
      [4, 0, 40],
      [null, 40, 30],
    ]);
    expect(supplyPrices(blocks, 0)).toEqual({ low: -Infinity, high: 4 });
    expect(supplyPrices(blocks, 20)).toEqual({ low: 4, high: 4 });
    expect(supplyPrices(blocks, 60).low).toBeCloseTo(6, 12);
    expect(supplyPrices(blocks, 70).high).toBe(Infinity);
    expect(stackedIntegral(blocks, 60)).toBeCloseTo(40 * 4 + 20 * 5, 9);
    expect(quantityRange(blocks, "supply", 4)).toEqual({ low: 0, high: 40 });
    expect(blocks[1] && blockPrice(blocks[1], 20)).toBeCloseTo(6, 12);
    expect(blocks[1] && blockSlope(blocks[1], 20)).toBeCloseTo(0.1, 12);
    expect(blocks[0] && blockSlope(blocks[0], 20)).toBe(0);
  });

  it("a choke price makes demand flat above it", () => {
    const blocks = demandBlocks(buyer("d", DEMANDS[0], { maxPrice: 40 }));
    expect(blocks.map(({ flat, length }) => [flat, length])).toEqual([
      [40, 50],
      [null, Infinity],
    ]);
    expect(demandPrices(blocks, 20)).toEqual({ low: 40, high: 40 });
    expect(demandPrices(blocks, 100).low).toBeCloseTo(10, 12);
    expect(demandPrices(blocks, 0)).toEqual({ low: 40, high: Infinity });
    expect(quantityRange(blocks, "demand", 40)).toEqual({ low: 0, high: 50 });
    expect(stackedIntegral(blocks, 100)).toBeCloseTo(50 * 40 + 1000 * (100 / 50 - 1), 8);
  });

  it("a horizontal line is one block without end, a fixed quantity one at the bound", () => {
    expect(supplyBlocks(seller("s", line(5, 0))).map(({ flat, length }) => [flat, length])).toEqual([[5, Infinity]]);
    expect(demandBlocks(buyer("d", line(5, 0))).map(({ flat }) => flat)).toEqual([5]);
    expect(
      demandBlocks(buyer("d", { form: "fixed", quantity: 3 }, { maxPrice: 9 })).map(({ flat, length }) => [
        flat,
        length,
      ]),
    ).toEqual([[9, 3]]);
    expect(
      supplyBlocks(seller("s", { form: "steps", steps: [{ price: 2, quantity: 3 }] }, { capacity: 1 })).map(
        ({ length }) => length,
      ),
    ).toEqual([1]);
  });
});
