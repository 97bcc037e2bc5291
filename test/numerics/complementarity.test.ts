import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveComplementarity } from "../../src/numerics/index.ts";
import { equationAt } from "../../src/numerics/fischerBurmeister.ts";
import { seededNumbers } from "../randomModel.ts";
import { lemke } from "./oracles/lemke.ts";

/** Of positions that two solvers find; both aim at 1e-9. */
const SAME = 1e-7;

/** A positive definite matrix, not symmetric, and any q. */
function randomComplementarity(seed: number, size: number): { matrix: Float64Array; right: Float64Array } {
  const random = seededNumbers(seed);
  const half = Array.from({ length: size * size }, () => 2 * random() - 1);
  const matrix = Float64Array.from({ length: size * size }, (_, e) => {
    const [r, c] = [Math.floor(e / size), e % size];
    let sum = r === c ? 0.1 : half[Math.min(r, c) * size + Math.max(r, c)] * (r < c ? 1 : -1);
    for (let k = 0; k < size; k++) sum += half[r * size + k] * half[c * size + k];
    return sum;
  });
  return { matrix, right: Float64Array.from({ length: size }, () => 4 * random() - 3) };
}

function affine(matrix: Float64Array, right: Float64Array): (x: Float64Array, out: Float64Array) => void {
  return (x, out) => {
    for (let r = 0; r < x.length; r++) {
      out[r] = right[r];
      for (let c = 0; c < x.length; c++) out[r] += matrix[r * x.length + c] * x[c];
    }
  };
}

describe("complementarity solvers", () => {
  it("agree on problems that are no programs, and keep every condition", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (seed, size) => {
        const { matrix, right } = randomComplementarity(seed, size);
        const pivoted = lemke(matrix, right);
        const bounds = { lower: right.map(() => 0), upper: right.map(() => Infinity) };
        const newton = solveComplementarity(
          affine(matrix, right),
          (_, out) => out.set(matrix),
          bounds,
          right.map(() => 1),
        );
        expect([pivoted.end, newton.end]).toEqual(["solved", "converged"]);
        pivoted.z.forEach((value, v) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(Math.min(value, Math.abs(pivoted.w[v]))).toBeLessThan(SAME);
          expect(Math.abs(newton.x[v] - value)).toBeLessThan(SAME * Math.max(1, value));
        });
      }),
      { numRuns: 150 },
    );
  });

  it("find a market with an ad valorem duty, which no program gives, between its bounds", () => {
    const demand = (p: number): number => 10 * p ** -0.5;
    const supply = (p: number): number => 2 * p;
    const duty = 0.25;
    const excess = ([price, flow]: Float64Array, out: Float64Array): void => {
      out[0] = flow - demand(price);
      out[1] = (flow / 2) * (1 + duty) - price;
    };
    const slopes = ([price]: Float64Array, out: Float64Array): void =>
      out.set([5 * price ** -1.5, 1, -1, (1 + duty) / 2]);
    const bounds = { lower: Float64Array.of(0, 0), upper: Float64Array.of(Infinity, Infinity) };
    const { end, x } = solveComplementarity(excess, slopes, bounds, Float64Array.of(1, 1));
    expect(end).toBe("converged");
    expect(x[1]).toBeCloseTo(demand(x[0]), 8);
    expect(supply(x[0] / (1 + duty))).toBeCloseTo(x[1], 8);
  });

  it("leave F its sign at upper bounds and at bounds that coincide", () => {
    const wanted = [5, 5, -5, 0.5];
    const f = (x: Float64Array, out: Float64Array): void => x.forEach((value, v) => (out[v] = value - wanted[v]));
    const identity = (_: Float64Array, out: Float64Array): void => [0, 1, 2, 3].forEach((v) => (out[5 * v] = 1));
    const bounds = { lower: Float64Array.of(0, 2, 0, -Infinity), upper: Float64Array.of(1, 2, Infinity, 3) };
    const found = solveComplementarity(f, identity, bounds, new Float64Array(4));
    [1, 2, 0, 0.5].forEach((value, v) => expect(found.x[v]).toBeCloseTo(value, 9));
    expect(found.end).toBe("converged");
  });

  it("says how a search without an answer ended", () => {
    const never = (x: Float64Array, out: Float64Array): void => void (out[0] = x[0] ** 2 + 1);
    const slope = (x: Float64Array, out: Float64Array): void => void (out[0] = 2 * x[0]);
    const line = { lower: Float64Array.of(-Infinity), upper: Float64Array.of(Infinity) };
    const search = (options: object, f = never) => solveComplementarity(f, slope, line, Float64Array.of(3), options);
    expect(search({}).end).toBe("stalled");
    expect(search({ maximum: 1 }).end).toBe("exhausted");
    expect(search({ shouldStop: () => true })).toMatchObject({ end: "stopped", iterations: 0 });
    expect(search({}, (_, out) => void (out[0] = Number.NaN)).end).toBe("undefined");
  });

  it("refuse sizes that disagree, crossed bounds and what is no number", () => {
    const nothing = (): void => {};
    const one = Float64Array.of(1);
    const solve =
      (lower: Float64Array, upper: Float64Array, start = one) =>
      () =>
        solveComplementarity(nothing, nothing, { lower, upper }, start);
    expect(solve(new Float64Array(2), one)).toThrow("2 lower, 1 upper bounds for 1 variables");
    expect(solve(Float64Array.of(2), one)).toThrow("bounds of variable 0 are 2 and 1");
    expect(solve(new Float64Array(1), one, Float64Array.of(Number.NaN))).toThrow("start[0] is NaN");
    expect(() => lemke(new Float64Array(3), new Float64Array(2))).toThrow("M has 3 entries, expected 2 × 2");
    expect(() => lemke(Float64Array.of(Number.NaN), one)).toThrow("M and q hold finite numbers only");
  });

  it("ends along a ray, or after as many pivots as are allowed, without an answer", () => {
    expect(lemke(Float64Array.of(0), Float64Array.of(-1)).end).toBe("ray");
    const { matrix, right } = randomComplementarity(5, 10);
    expect(lemke(matrix, right, { maximum: 1 })).toMatchObject({ end: "exhausted", pivots: 1 });
  });

  it("needs no pivot where zero is the answer, nor any variable", () => {
    expect(lemke(Float64Array.of(1), Float64Array.of(2))).toMatchObject({ end: "solved", pivots: 0 });
    expect(lemke(new Float64Array(), new Float64Array()).end).toBe("solved");
  });
});

describe("the equation of one variable", () => {
  it("is zero exactly where the conditions hold, and has the slopes of finite differences", () => {
    const bound = fc.constantFrom(-Infinity, -1, 0);
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(value, value, bound, fc.constantFrom(0.5, 2, Infinity), (x, f, lower, upper) => {
        const missed = Math.abs(x - Math.max(lower, Math.min(upper, x - f)));
        const at = equationAt(x, f, lower, upper);
        if (missed === 0) expect(Math.abs(at.value)).toBeLessThan(1e-12);
        if (missed > 1e-3) expect(Math.abs(at.value)).toBeGreaterThan(1e-7);
        const [dx, df] = [equationAt(x + 1e-6, f, lower, upper), equationAt(x, f + 1e-6, lower, upper)];
        fc.pre(missed > 0.01);
        expect((dx.value - at.value) / 1e-6).toBeCloseTo(at.onX, 3);
        expect((df.value - at.value) / 1e-6).toBeCloseTo(at.onF, 3);
      }),
    );
  });
});
