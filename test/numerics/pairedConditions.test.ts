import { describe, expect, it } from "vitest";
import { type PairedConditions, type PairedVariable, solvePairedConditions } from "../../src/numerics/index.ts";

/** Digits of answers worked out by hand. */
const DIGITS = 8;

function variable(
  slope: (u: number) => number,
  curvature: (u: number) => number,
  price: number,
  quantity = price,
): PairedVariable {
  return { upper: Infinity, slope, curvature, entries: [{ row: 0, quantity, price }], start: 1 };
}

function conditions(variables: readonly PairedVariable[], right = 0): PairedConditions {
  return {
    variables,
    groups: [],
    totals: [],
    right: Float64Array.of(right),
    startPrices: Float64Array.of(5),
    scales: { quantity: 10, price: 10 },
  };
}

describe("paired conditions", () => {
  const supply = variable(
    (u) => 2 + u,
    () => 1,
    1,
  );
  const demand = variable(
    (u) => 2 * u - 11,
    () => 2,
    -1,
  );

  it("supply meets demand where both prices are the row's", () => {
    const found = solvePairedConditions(conditions([supply, demand]));
    expect(found.end).toBe("converged");
    expect(found.values[0]).toBeCloseTo(3, DIGITS);
    expect(found.prices[0]).toBeCloseTo(5, DIGITS);
  });

  it("a price coefficient of its own is a duty on the value", () => {
    const taxed = variable(
      (u) => 2 * u - 11,
      () => 2,
      -1.25,
      -1,
    );
    const found = solvePairedConditions(conditions([supply, taxed]));
    expect(found.prices[0] * 1.25).toBeCloseTo(11 - 2 * found.values[1], DIGITS);
    expect(found.values[0]).toBeCloseTo(found.values[1], DIGITS);
  });

  it("an upper bound has a multiplier that closes the gap", () => {
    const found = solvePairedConditions(conditions([{ ...supply, upper: 2 }, demand]));
    expect(found.values[0]).toBeCloseTo(2, DIGITS);
    expect(found.upper[0]).toBeCloseTo(7 - 4, DIGITS);
  });

  it("a value ends at a bound of many digits as exactly as at a round one", () => {
    const upper = 44.1340774399156;
    const wide = { ...supply, upper, slope: (u: number) => 2 + 1e-3 * u, curvature: () => 1e-3 };
    const dear = { ...demand, slope: (u: number) => 1e-6 * u - 1e4, curvature: () => 1e-6 };
    const found = solvePairedConditions(conditions([wide, dear]));
    expect(found.end).toBe("converged");
    expect(found.rooms[0]).toBeGreaterThan(0);
    expect(found.rooms[0]).toBeLessThan(upper * Number.EPSILON);
    expect(found.values[0]).toBe(upper);
  });

  it("members of a group share a cost of their sum and of a total", () => {
    const member = (cost: number): PairedVariable => ({
      ...variable(
        () => cost,
        () => 0,
        1,
      ),
      positive: false,
    });
    const logit: PairedConditions = {
      ...conditions(
        [
          member(3),
          member(4),
          variable(
            () => -20,
            () => 0,
            -1,
          ),
        ],
        0,
      ),
      groups: [0, 1].map((n) => ({
        members: [n],
        weights: [1],
        total: 0,
        cost: (y, d) => Math.log((2 * y) / d),
        alongSum: (y) => 1 / y,
        alongTotal: (_, d) => -1 / d,
      })),
      totals: [{ members: [2] }],
    };
    const bounded = { ...logit, variables: logit.variables.map((each, n) => (n === 2 ? { ...each, upper: 6 } : each)) };
    const found = solvePairedConditions(bounded);
    expect(found.values[0] / found.values[1]).toBeCloseTo(Math.E, 6);
    expect(found.values[0] + found.values[1]).toBeCloseTo(6, 6);
  });

  it("stops when told to, and says when it did not get there", () => {
    expect(solvePairedConditions(conditions([supply, demand]), { shouldStop: () => true }).end).toBe("stopped");
    expect(solvePairedConditions(conditions([supply, demand]), { maximum: 2 }).end).toBe("stalled");
    const nothing = conditions([{ ...supply, entries: [] }], 1);
    expect(solvePairedConditions(nothing).end).toBe("stalled");
  });
});
