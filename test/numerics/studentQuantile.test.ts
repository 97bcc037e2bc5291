import { describe, expect, it } from "vitest";
import { normalQuantile, studentQuantile } from "../../src/numerics/index.ts";

/** Abramowitz & Stegun (1964), table 26.10: upper tail 0.05, 0.025 and 0.0005 by degrees of freedom. */
const PRINTED: readonly (readonly [freedom: number, ...values: number[]])[] = [
  [1, 6.314, 12.706, 636.619],
  [2, 2.92, 4.303, 31.599],
  [3, 2.353, 3.182, 12.924],
  [5, 2.015, 2.571, 6.869],
  [10, 1.812, 2.228, 4.587],
  [30, 1.697, 2.042, 3.646],
  [60, 1.671, 2.0, 3.46],
  [120, 1.658, 1.98, 3.373],
];

describe("the quantile of Student's distribution", () => {
  it.each(PRINTED)("is the printed one with %i degrees of freedom", (freedom, ...values) => {
    [0.95, 0.975, 0.9995].forEach((share, at) => {
      expect(Math.abs(studentQuantile(share, freedom) / values[at] - 1)).toBeLessThan(3e-4);
      expect(studentQuantile(1 - share, freedom)).toBeCloseTo(-studentQuantile(share, freedom), 6);
    });
  });

  it("has closed forms with one and two degrees", () => {
    for (const share of [0.51, 0.6, 0.9, 0.99, 0.999]) {
      expect(studentQuantile(share, 1)).toBeCloseTo(Math.tan(Math.PI * (share - 0.5)), 6);
      const a = 2 * share - 1;
      expect(studentQuantile(share, 2)).toBeCloseTo((a * Math.SQRT2) / Math.sqrt(1 - a ** 2), 6);
    }
  });

  it("falls with the freedom, whole or not, towards the normal one, and is 0 in the middle", () => {
    const values = [1, 1.3, 2, 4.7, 5, 12.5, 59, 61, 200, 1e4].map((freedom) => studentQuantile(0.95, freedom));
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(values.at(-1)).toBeCloseTo(normalQuantile(0.95), 3);
    expect(studentQuantile(0.5, 3)).toBe(0);
  });
});
