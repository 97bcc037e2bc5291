import { describe, expect, it } from "vitest";
import { normalQuantile, sobolPoints } from "../../../src/numerics/index.ts";
import { density } from "../../../src/solve/draws/density.ts";
import { firstOrder } from "../../../src/solve/draws/firstOrder.ts";

const points = Array.from({ length: 2048 }, (_, draw) => sobolPoints(4, 1)(draw));
const coordinate = (at: number): Float64Array => Float64Array.from(points, (point) => point[at]);
/** Groups smooth the input, and chance gives a little to each. */
const NEAR = 0.02;
/** Sixteen groups over two waves of a sine take off a twentieth of what they carry. */
const SMOOTHED = 0.04;

describe("first-order indices", () => {
  it("are the parts of the variance of a sum of normal numbers", () => {
    const values = Float64Array.from(
      points,
      ([a, b, c]) => 3 * normalQuantile(a) + 2 * normalQuantile(b) + normalQuantile(c),
    );
    const indices = [0, 1, 2, 3].map((at) => firstOrder(values, coordinate(at), false));
    [9 / 14, 4 / 14, 1 / 14, 0].forEach((share, at) => expect(Math.abs(indices[at] - share)).toBeLessThan(NEAR));
  });

  it("are those of Ishigami's function, whose third input acts through the first alone", () => {
    const values = Float64Array.from(points, (point) => {
      const [x, y, z] = point.map((each) => Math.PI * (2 * each - 1));
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    });
    const indices = [0, 1, 2].map((at) => firstOrder(values, coordinate(at), false));
    [0.3139, 0.4424, 0].forEach((share, at) => expect(Math.abs(indices[at] - share)).toBeLessThan(SMOOTHED));
  });

  it("count a choice by its value, and are 0 of what does not vary", () => {
    const choice = coordinate(0).map((each) => Math.floor(3 * each));
    const values = choice.map((each, at) => (each === 1 ? 5 : 0) + points[at][1]);
    const variance = (25 * 2) / 9;
    expect(Math.abs(firstOrder(values, choice, true) - variance / (variance + 1 / 12))).toBeLessThan(NEAR);
    expect(firstOrder(new Float64Array(100).fill(2), coordinate(1).subarray(0, 100), false)).toBe(0);
  });
});

describe("a density", () => {
  it("holds every draw once, in steps of one width", () => {
    const values = coordinate(2).map(normalQuantile);
    const { step, bins } = density(values);
    expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    bins.slice(1).forEach(({ from }, at) => expect(from - bins[at].from).toBeCloseTo(step, 12));
    const within = values.filter((value) => value >= bins[5].from && value < bins[6].from).length;
    expect(bins[5].share).toBeCloseTo(within / values.length, 12);
  });

  it("is one step where all draws are the same, and empty of none", () => {
    expect(density(new Float64Array([2, 2, 2])).bins).toEqual([{ from: 2, share: 1 }]);
    expect(density(new Float64Array())).toEqual({ step: 0, bins: [] });
  });
});
