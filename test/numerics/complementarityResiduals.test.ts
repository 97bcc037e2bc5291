import { describe, expect, it } from "vitest";
import { complementarityResiduals, worstComplementarity } from "../../src/numerics/complementarityResiduals.ts";
import { equationAt } from "../../src/numerics/fischerBurmeister.ts";

/** Digits of sums of two roots. */
const DIGITS = 14;

const one = (x: number, f: number, lower: number, upper: number, sizes: readonly [number, number] = [1, 1]) =>
  complementarityResiduals(
    Float64Array.of(x),
    Float64Array.of(f),
    { lower: Float64Array.of(lower), upper: Float64Array.of(upper) },
    { x: Float64Array.of(sizes[0]), f: Float64Array.of(sizes[1]) },
  );

describe("residuals of a complementarity problem", () => {
  it("say how far a variable is outside its bounds, over its size", () => {
    expect(one(-1, 0, 0, 4, [2, 1]).primal).toBe(0.5);
    expect(one(5, 0, 0, 4, [0.5, 1]).primal).toBe(2);
    expect(one(3, 0, 0, 4).primal).toBe(0);
    expect(one(0, 0, 0, 4).primal).toBe(0);
  });

  it("hold a function against the bound on its own side, and count it whole where there is none", () => {
    expect(one(1, 3, -Infinity, 4, [1, 6])).toEqual({ primal: 0, dual: 0.5, complementarity: 0 });
    expect(one(1, -3, 0, Infinity, [1, 6])).toEqual({ primal: 0, dual: 0.5, complementarity: 0 });
    expect(one(1, 3, 0, Infinity, [4, 1])).toEqual({ primal: 0, dual: 0, complementarity: 0.25 });
    expect(one(1, -3, -Infinity, 4, [4, 12])).toEqual({ primal: 0, dual: 0, complementarity: 0.25 });
    expect(one(1, -3, -Infinity, 4, [4, 6])).toEqual({ primal: 0, dual: 0, complementarity: 0.5 });
    expect(one(1, 0, 0, Infinity)).toEqual({ primal: 0, dual: 0, complementarity: 0 });
  });

  it("are those of the worst variable, each kind for itself", () => {
    const found = complementarityResiduals(
      Float64Array.of(-1, 2, 3, 0.5),
      Float64Array.of(0, 5, 0.125, -2),
      { lower: Float64Array.of(0, -Infinity, 0, 0), upper: new Float64Array(4).fill(Infinity) },
      { x: Float64Array.of(1, 1, 1, 1), f: Float64Array.of(1, 1, 1, 1) },
    );
    expect(found).toEqual({ primal: 1, dual: 5, complementarity: 0.125 });
    expect(worstComplementarity(found)).toBe(5);
  });

  it("are infinite where one is not a number", () => {
    expect(worstComplementarity({ primal: 1, dual: Number.NaN, complementarity: 2 })).toBe(Infinity);
    expect(worstComplementarity({ primal: 1, dual: 2, complementarity: 3 })).toBe(3);
  });
});

describe("the equation of Fischer and Burmeister on triangles of whole numbers", () => {
  it("is √(a² + b²) − a − b with the slopes a/√ − 1 and b/√ − 1 at a lower bound", () => {
    const at = equationAt(4, 4, 1, Infinity);
    expect(at.value).toBeCloseTo(-2, DIGITS);
    expect(at.onX).toBeCloseTo(3 / 5 - 1, DIGITS);
    expect(at.onF).toBeCloseTo(4 / 5 - 1, DIGITS);
    expect(equationAt(-2, -4, 1, Infinity).value).toBeCloseTo(12, DIGITS);
    expect(equationAt(4, -4, 1, Infinity).value).toBeCloseTo(6, DIGITS);
    expect(equationAt(5, -3, 1, Infinity).value).toBeCloseTo(4, DIGITS);
  });

  it("keeps what a tiny function leaves beside a wide distance", () => {
    expect(equationAt(1, 1e-20, 0, Infinity).value).toBe(-1e-20);
    expect(equationAt(1e-20, 1, 0, Infinity).value).toBe(-1e-20);
  });

  it("is the mirror image at an upper bound", () => {
    const at = equationAt(1, -4, -Infinity, 4);
    expect(at.value).toBeCloseTo(2, DIGITS);
    expect(at.onX).toBeCloseTo(3 / 5 - 1, DIGITS);
    expect(at.onF).toBeCloseTo(4 / 5 - 1, DIGITS);
  });

  it("is one inside the other between two bounds, with the chain rule", () => {
    // The inner one has a = 3, b = 4: −2 with slopes 0.4 and 0.2; the outer a = 1, b = −2.
    const at = equationAt(1, -4, 0, 4);
    const [onA, onB] = [1 / Math.sqrt(5) - 1, -2 / Math.sqrt(5) - 1];
    expect(at.value).toBeCloseTo(Math.sqrt(5) + 1, DIGITS);
    expect(at.onX).toBeCloseTo(onA + 0.4 * onB, DIGITS);
    expect(at.onF).toBeCloseTo(0.2 * onB, DIGITS);
  });

  it("is −f without bounds and the distance where bounds coincide", () => {
    expect(equationAt(3, 7, -Infinity, Infinity)).toEqual({ value: -7, onX: 0, onF: -1 });
    expect(equationAt(3, 7, 5, 5)).toEqual({ value: 2, onX: -1, onF: 0 });
  });

  it("has a generalised slope at the kink", () => {
    const at = equationAt(2, 0, 2, Infinity);
    expect([at.onX, at.onF]).toEqual([Math.SQRT1_2 - 1, Math.SQRT1_2 - 1]);
    expect(Math.abs(at.value)).toBe(0);
  });
});
