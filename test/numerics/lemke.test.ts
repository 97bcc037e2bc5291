import { describe, expect, it } from "vitest";
import { solveComplementarity } from "../../src/numerics/index.ts";
import { seededNumbers } from "../randomModel.ts";
import { lemke } from "./oracles/lemke.ts";

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

  it("rates where it was stopped over the largest terms of rows and the sizes of variables", () => {
    const size = 7;
    const next = seededNumbers(11);
    const half = Array.from({ length: size * size }, () => 2 * next() - 1);
    const matrix = Float64Array.from({ length: size * size }, (_, e) => {
      const [r, c] = [Math.floor(e / size), e % size];
      return half.reduce((sum, _each, k) => (k < size ? sum + half[r * size + k] * half[c * size + k] : sum), 0);
    });
    const right = Float64Array.from({ length: size }, () => -3 * next() - 0.1);
    let rated = 0;
    for (let maximum = 1; maximum <= 8; maximum++) {
      const { end, z, w, residuals } = lemke(matrix, right, { maximum });
      if (end !== "exhausted") continue;
      const most = Math.max(...z);
      let [dual, complementarity] = [0, 0];
      w.forEach((each, r) => {
        const terms = [right[r], ...z.map((value, c) => matrix[r * size + c] * value)].map(Math.abs);
        const force = Math.abs(each) / Math.max(...terms);
        const room = z[r] === 0 && most === 0 ? 0 : z[r] / Math.max(z[r], 1e-6 * most);
        if (each > 0) complementarity = Math.max(complementarity, Math.min(force, room));
        else dual = Math.max(dual, force);
      });
      expect(residuals.primal).toBe(0);
      expect(residuals.dual).toBeCloseTo(dual, DIGITS);
      expect(residuals.complementarity).toBeCloseTo(complementarity, DIGITS);
      rated += most > 0 ? 1 : 0;
    }
    expect(rated).toBeGreaterThan(0);
  });

  it("solves the last basis anew, so that rows hold where pivots have lost all digits", () => {
    // Hilbert's matrix, all of whose digits hundreds of pivots use up: they alone would miss rows by 0.07.
    const size = 40;
    const hilbert = Float64Array.from({ length: size * size }, (_, e) => 1 / (1 + Math.floor(e / size) + (e % size)));
    const right = Float64Array.from({ length: size }, (_, r) =>
      Array.from({ length: size }, (_column, c) => -hilbert[r * size + c]).reduce((sum, each) => sum + each, 0),
    );
    const { w, pivots } = lemke(hilbert, right);
    expect(pivots).toBeGreaterThan(100);
    expect(Math.max(...w.map(Math.abs))).toBeLessThan(1e-6);
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

  /** Where one step leads. */
  const once = (f: (x: number) => number, slope: (x: number) => number, start: number): number =>
    solveComplementarity(
      (x, out) => void (out[0] = f(x[0])),
      (x, out) => void (out[0] = slope(x[0])),
      free(1),
      Float64Array.of(start),
      { maximum: 1 },
    ).x[0];

  it("takes Newton's step where it can, and half of it as often as it takes to come nearer", () => {
    expect(
      once(
        (x) => x ** 2 - 2,
        (x) => 2 * x,
        2,
      ),
    ).toBeCloseTo(1.5, DIGITS);
    // From 8 neither 8 − 8 ln 8 nor half that step leaves a log; a quarter does.
    expect(once(Math.log, (x) => 1 / x, 8)).toBeCloseTo(8 - 2 * Math.log(8), DIGITS);
    // From 2 the whole step leads farther away on the other side.
    expect(once(Math.atan, (x) => 1 / (1 + x ** 2), 2)).toBeCloseTo(2 - 2.5 * Math.atan(2), DIGITS);
  });

  it("takes the step of least squares, slightly shortened, where equations say the same twice", () => {
    // Rows over their sizes are (1/2, 1) twice: the step is (HᵀH + ν)⁻¹ Hᵀ Φ, along (1, 2) with HᵀH = 5/2.
    const { f, slopes } = linear(
      [
        [1, 2],
        [2, 4],
      ],
      [-3, -6],
    );
    const far = solveComplementarity(f, slopes, free(2), new Float64Array(2), { maximum: 1 });
    expect(far.x[0]).toBeCloseTo(1.5 / 2.501, DIGITS);
    expect(far.x[1]).toBeCloseTo(3 / 2.501, DIGITS);
    // Where little is missed, ν is its size: Φ = 1e-4 twice.
    const near = solveComplementarity(f, slopes, free(2), Float64Array.of(1, 1 - 1e-4), { maximum: 1 });
    expect((near.x[0] - 1) * 1e4).toBeCloseTo(1 / 2.5001, 8);
    expect((near.x[1] - 1) * 1e4).toBeCloseTo(2 / 2.5001 - 1, 8);
  });

  it("rates over the largest term of a row, over the row's size where there is none, and over known sizes", () => {
    const at = (
      rows: readonly (readonly number[])[],
      constant: readonly number[],
      start: readonly number[],
      bounds = free(start.length),
    ) => {
      const { f, slopes } = linear(rows, constant);
      return solveComplementarity(f, slopes, bounds, Float64Array.from(start), stopped);
    };
    const both = [
      [3, 4],
      [5, -2],
    ];
    expect(at(both, [-20, -8], [2, 1]).residuals.dual).toBeCloseTo(10 / 6, DIGITS);
    expect(at(both, [-10, -40], [2, 1]).residuals.dual).toBeCloseTo(32 / 10, DIGITS);
    expect(at([[5]], [-10], [0]).residuals.dual).toBe(2);
    const below = { lower: Float64Array.of(-4), upper: Float64Array.of(Infinity) };
    expect(at([[5]], [10], [0], below).residuals.complementarity).toBe(1);
    // Over their sizes 10 and 100, rows miss 3 and 1.
    const scaled = at(
      [
        [10, 1],
        [2, 100],
      ],
      [-30, -100],
      [0, 0],
    );
    expect(scaled.worst).toBe(0);
  });

  it("stops after as many steps as it may take, and not before the first where the start is the answer", () => {
    const { f, slopes } = linear([[1]], [-1]);
    const found = solveComplementarity(f, slopes, free(1), Float64Array.of(5), { maximum: 0 });
    expect(found).toMatchObject({ end: "exhausted", iterations: 0, x: Float64Array.of(5) });
    const sizes = { lower: new Float64Array(1), upper: new Float64Array(2) };
    expect(() => solveComplementarity(f, slopes, sizes, Float64Array.of(1))).toThrow(
      "1 lower, 2 upper bounds for 1 variables",
    );
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
