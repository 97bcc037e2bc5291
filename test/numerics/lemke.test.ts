import { describe, expect, it } from "vitest";
import { lemke, solveComplementarity } from "../../src/numerics/index.ts";

/** Digits of answers that are fractions. */
const DIGITS = 12;

describe("complementary pivoting on problems solved by hand", () => {
  it("takes two pivots where one variable is positive, and one more where the plan ends", () => {
    const found = lemke(Float64Array.of(2, 0, 0, 1), Float64Array.of(-2, 3));
    expect(found).toMatchObject({ end: "solved", pivots: 2, residuals: { primal: 0, dual: 0, complementarity: 0 } });
    expect([[...found.z], [...found.w]]).toEqual([
      [1, 0],
      [0, 3],
    ]);
    expect(lemke(Float64Array.of(2, 0, 0, 1), Float64Array.of(-2, 3), { maximum: 2 }).end).toBe("solved");
    expect(lemke(Float64Array.of(2, 0, 0, 1), Float64Array.of(-2, 3), { maximum: 1 })).toMatchObject({
      end: "exhausted",
      pivots: 1,
    });
  });

  it("is not led round in a circle by ties", () => {
    // Rows that follow each other in a ring: z = 1/3 everywhere.
    const ring = Float64Array.of(1, 2, 0, 0, 1, 2, 2, 0, 1);
    const found = lemke(ring, Float64Array.of(-1, -1, -1));
    expect(found.end).toBe("solved");
    found.z.forEach((value) => expect(value).toBeCloseTo(1 / 3, DIGITS));
    const even = lemke(Float64Array.of(1, 0, 0, 1), Float64Array.of(-1, -1));
    expect([...even.z]).toEqual([1, 1]);
  });

  it("gives the same answer when rows have sizes of their own", () => {
    const [matrix, right] = [Float64Array.of(4, 1, 1, 3), Float64Array.of(-1, -2)];
    // 4 x + y = 1 and x + 3 y = 2.
    const [x, y] = [1 / 11, 7 / 11];
    for (const sizes of [
      [1, 1],
      [1e6, 1e-6],
      [1e-7, 1e3],
    ] as const) {
      const found = lemke(
        matrix.map((each, e) => each * sizes[e < 2 ? 0 : 1]),
        right.map((each, r) => each * sizes[r === 0 ? 0 : 1]),
      );
      expect(found.end).toBe("solved");
      expect(found.z[0]).toBeCloseTo(x, DIGITS);
      expect(found.z[1]).toBeCloseTo(y, DIGITS);
    }
  });

  it("solves least-cost transport with its prices", () => {
    // Sell at most 3 at 1 and 5 at 2 to who needs 4: flows 3 and 1, price 2, the cheap plant earns 1.
    const matrix = Float64Array.of(0, 0, 1, 0, -1, 0, 0, 0, 1, -1, -1, 0, 0, 0, 0, 0, -1, 0, 0, 0, 1, 1, 0, 0, 0);
    const found = lemke(matrix, Float64Array.of(1, 2, 3, 5, -4));
    expect(found.end).toBe("solved");
    [3, 1, 1, 0, 2].forEach((value, v) => expect(found.z[v]).toBeCloseTo(value, DIGITS));
    [0, 0, 0, 4, 0].forEach((value, v) => expect(found.w[v]).toBeCloseTo(value, DIGITS));
  });

  it("says that it is not accurate when it misses what it is asked for", () => {
    expect(lemke(Float64Array.of(3), Float64Array.of(-1), { tolerance: -1 }).end).toBe("inaccurate");
    expect(lemke(Float64Array.of(3), Float64Array.of(-1)).z[0]).toBeCloseTo(1 / 3, 15);
    expect(lemke(Float64Array.of(0), Float64Array.of(-1), { tolerance: -1 })).toMatchObject({ end: "ray", pivots: 1 });
  });

  it("refuses a right-hand side that is no number as well as a matrix", () => {
    expect(() => lemke(Float64Array.of(1), Float64Array.of(Infinity))).toThrow("M and q hold finite numbers only");
  });
});

/** A linear F with its slopes. */
function linear(rows: readonly (readonly number[])[], constant: readonly number[]) {
  const f = (x: Float64Array, out: Float64Array): void =>
    rows.forEach((row, r) => (out[r] = row.reduce((sum, each, c) => sum + each * x[c], constant[r])));
  const slopes = (_: Float64Array, out: Float64Array): void => out.set(rows.flat());
  return { f, slopes };
}

describe("the search for complementarity", () => {
  const free = (size: number) => ({
    lower: new Float64Array(size).fill(-Infinity),
    upper: new Float64Array(size).fill(Infinity),
  });
  const stopped = { shouldStop: () => true };

  it("begins inside the bounds, and rates where it stands over the sizes of terms and variables", () => {
    const { f, slopes } = linear([[2]], [-4]);
    const at = (lower: number, upper: number, start: number) =>
      solveComplementarity(
        f,
        slopes,
        { lower: Float64Array.of(lower), upper: Float64Array.of(upper) },
        Float64Array.of(start),
        stopped,
      );
    expect(at(-Infinity, Infinity, 1)).toMatchObject({
      end: "stopped",
      x: Float64Array.of(1),
      f: Float64Array.of(-2),
      residuals: { primal: 0, dual: 1, complementarity: 0 },
    });
    expect(at(-Infinity, 1.5, 1).residuals).toEqual({ primal: 0, dual: 0, complementarity: 0.5 });
    expect(at(3, 4, 0)).toMatchObject({ x: Float64Array.of(3), residuals: { complementarity: 0 } });
    expect(at(-9, 1.5, 7)).toMatchObject({ end: "converged", x: Float64Array.of(1.5) });
    expect(at(2.5, 9, 4).residuals.complementarity).toBe(1.5 / 4);
  });

  it("names the variable whose condition is farthest from holding", () => {
    const { f, slopes } = linear(
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      [-1, -5, -2],
    );
    expect(solveComplementarity(f, slopes, free(3), new Float64Array(3), stopped).worst).toBe(1);
    expect(solveComplementarity(f, slopes, free(3), Float64Array.of(4, 4, 2), stopped).worst).toBe(0);
  });

  it("goes the shortest way where equations say the same twice", () => {
    const { f, slopes } = linear(
      [
        [1, 1],
        [2, 2],
      ],
      [-2, -4],
    );
    const found = solveComplementarity(f, slopes, free(2), new Float64Array(2));
    expect(found.end).toBe("converged");
    expect(found.x[0]).toBeCloseTo(1, 7);
    expect(found.x[1]).toBeCloseTo(1, 7);
  });

  it("counts every step it took, the last one too", () => {
    const { f, slopes } = linear([[2]], [-4]);
    expect(solveComplementarity(f, slopes, free(1), Float64Array.of(1))).toMatchObject({
      end: "converged",
      iterations: 1,
    });
    expect(solveComplementarity(f, slopes, free(1), Float64Array.of(2))).toMatchObject({
      end: "converged",
      iterations: 0,
    });
    // Newton on x² − 2 from 2: 3/2, 17/12, 577/408, 665857/470832, then the last digits.
    const root = solveComplementarity(
      (x, out) => void (out[0] = x[0] ** 2 - 2),
      (x, out) => void (out[0] = 2 * x[0]),
      free(1),
      Float64Array.of(2),
    );
    expect(root.iterations).toBeGreaterThanOrEqual(4);
    expect(root.iterations).toBeLessThanOrEqual(5);
  });

  it("shortens a step that leaves where the function is finite", () => {
    // ln x = 0 from x = 8: Newton would go to 8 − 8 ln 8 < 0, where there is no log.
    const found = solveComplementarity(
      (x, out) => void (out[0] = Math.log(x[0])),
      (x, out) => void (out[0] = 1 / x[0]),
      free(1),
      Float64Array.of(8),
    );
    expect(found.end).toBe("converged");
    expect(found.x[0]).toBeCloseTo(1, 9);
  });

  it("finds a price and a flow that stays at zero, and the same when rows have sizes of their own", () => {
    for (const size of [1, 1e6, 1e-6]) {
      // Home supply p meets demand 4 − p at 2; what the world sells at 3 does not come.
      const { f, slopes } = linear(
        [
          [2 * size, 1 * size],
          [-1, 0],
        ],
        [-4 * size, 3],
      );
      const bounds = { lower: new Float64Array(2), upper: new Float64Array(2).fill(Infinity) };
      const found = solveComplementarity(f, slopes, bounds, Float64Array.of(1, 1));
      expect(found.end).toBe("converged");
      expect(found.x[0]).toBeCloseTo(2, 8);
      expect(found.x[1]).toBeCloseTo(0, 8);
    }
  });

  it("refuses bounds that are no numbers, and accepts those that coincide", () => {
    const { f, slopes } = linear([[1]], [-4]);
    const solve = (lower: number, upper: number) => () =>
      solveComplementarity(
        f,
        slopes,
        { lower: Float64Array.of(lower), upper: Float64Array.of(upper) },
        Float64Array.of(1),
      );
    expect(solve(Number.NaN, 1)).toThrow("bounds of variable 0 are NaN and 1");
    expect(solve(3, 3)().x[0]).toBe(3);
  });
});
