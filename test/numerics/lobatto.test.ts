import { describe, expect, it } from "vitest";
import { LOBATTO_NODES, LOBATTO_SLOPES, LOBATTO_WEIGHTS } from "../../src/numerics/index.ts";

/** Sums of five products of numbers up to about 10. */
const ROUNDING = 1e-14;

describe("Lobatto's quadrature on five nodes", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])("integrates the power %i", (power) => {
    const sum = LOBATTO_NODES.reduce((total, node, at) => total + LOBATTO_WEIGHTS[at] * node ** power, 0);
    expect(Math.abs(sum - 1 / (power + 1))).toBeLessThan(ROUNDING);
  });

  it("misses the power 8, as a rule of degree 7 must", () => {
    const sum = LOBATTO_NODES.reduce((total, node, at) => total + LOBATTO_WEIGHTS[at] * node ** 8, 0);
    expect(Math.abs(sum - 1 / 9)).toBeGreaterThan(1e-5);
  });

  it.each([0, 1, 2, 3, 4])("has the slopes of the power %i at its nodes", (power) => {
    LOBATTO_NODES.forEach((node, at) => {
      const slope = LOBATTO_NODES.reduce(
        (total, other, to) => total + LOBATTO_SLOPES[at][to] * (other ** power - node ** power),
        0,
      );
      expect(Math.abs(slope - (power === 0 ? 0 : power * node ** (power - 1)))).toBeLessThan(ROUNDING);
    });
  });
});
