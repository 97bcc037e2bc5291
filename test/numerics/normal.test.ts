import { describe, expect, it } from "vitest";
import {
  inverseMillsRatio,
  logNormal,
  logNormalBetween,
  millsRatio,
  normalDensity,
  normalEdgesInto,
  normalQuantile,
} from "../../src/numerics/index.ts";

/** Relative: a few units in the last place of a double. */
const DIGITS = 1e-14;
/** Relative, where two nearly equal numbers are subtracted. */
const SUBTRACTED = 1e-12;

/** (1 − Φ(x))/φ(x) by adaptive quadrature in 40 digits (mpmath 1.3). */
const RATIOS: readonly (readonly [number, number])[] = [
  [0, 1.2533141373155003],
  [0.5, 0.8763644564536923],
  [1, 0.6556795424187984],
  [2, 0.4213692292880545],
  [3.5, 0.26656776896822376],
  [5, 0.19280810471531576],
  [6.9, 0.14205765169111068],
  [7.1, 0.13820281600096623],
  [10, 0.09902859647173193],
  [20, 0.04987592598183679],
  [40, 0.02498440420572057],
];

function relative(found: number, exact: number): number {
  return Math.abs(found / exact - 1);
}

describe("the normal distribution", () => {
  it.each(RATIOS)("has Mills' ratio at %f to fourteen digits", (x, exact) => {
    expect(relative(millsRatio(x), exact)).toBeLessThan(DIGITS);
  });

  it("has logarithms that are finite in both tails", () => {
    expect(relative(logNormal(-40), -804.608442013754)).toBeLessThan(DIGITS);
    expect(relative(logNormal(5), -2.866516129637636e-7)).toBeLessThan(DIGITS);
    expect(logNormal(1e6)).toBeCloseTo(0, 15);
    expect(logNormal(-1e6)).toBeLessThan(-4e11);
  });

  it("has the logarithm of an interval's probability, far from the middle too", () => {
    expect(relative(logNormalBetween(-1, 1), -0.381715146302126)).toBeLessThan(DIGITS);
    expect(relative(logNormalBetween(30, 31), -454.321243956343)).toBeLessThan(DIGITS);
    expect(logNormalBetween(-31, -30)).toBe(logNormalBetween(30, 31));
    expect(relative(logNormalBetween(-Infinity, 0), Math.log(0.5))).toBeLessThan(DIGITS);
  });

  it("has edges that are densities over the probability between them, mirrored at zero", () => {
    const edges = new Float64Array(2);
    normalEdgesInto(edges, 3, 3.5);
    expect(relative(edges[0], 3.9666800027389826)).toBeLessThan(SUBTRACTED);
    expect(relative(edges[1], 0.7810856043383101)).toBeLessThan(SUBTRACTED);
    const mirrored = new Float64Array(2);
    normalEdgesInto(mirrored, -3.5, -3);
    expect([...mirrored]).toEqual([edges[1], edges[0]]);
    normalEdgesInto(edges, -1, 1);
    expect(relative(edges[0], normalDensity(1) / Math.exp(-0.381715146302126))).toBeLessThan(SUBTRACTED);
  });

  it("tends to the distance from the edge, without overflow", () => {
    expect(inverseMillsRatio(-1e8)).toBeCloseTo(1e8, 0);
    expect(inverseMillsRatio(40)).toBe(0);
    const edges = new Float64Array(2);
    normalEdgesInto(edges, 60, 61);
    expect(edges[0]).toBeCloseTo(1 / millsRatio(60), 10);
  });
});

/** Φ⁻¹ by bisection in 40 digits (mpmath 1.3). */
const QUANTILES: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-12, -7.034483825301132],
  [0.001, -3.090232306167813],
  [0.05, -1.6448536269514729],
  [0.3, -0.5244005127080407],
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.95, 1.6448536269514722],
  [0.999, 3.090232306167813],
];

describe("the quantile of the normal distribution", () => {
  it.each(QUANTILES)("of %f is %f", (share, quantile) => {
    expect(Math.abs(normalQuantile(share) - quantile)).toBeLessThanOrEqual(
      SUBTRACTED * Math.max(1, Math.abs(quantile)),
    );
  });

  it("is what Φ turns back into its argument", () => {
    for (let share = 0.01; share < 0.5; share += 0.01) {
      expect(Math.exp(logNormal(normalQuantile(share)))).toBeCloseTo(share, 12);
      expect(normalQuantile(share)).toBeCloseTo(-normalQuantile(1 - share), 12);
    }
  });
});
