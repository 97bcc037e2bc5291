import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearSolution } from "../../src/numerics/index.ts";
import { solveInPlace } from "../../src/numerics/linearSolution.ts";
import { seededNumbers } from "../randomModel.ts";

/** Relative to the size of the solution: pivoting keeps the residual near rounding. */
const RESIDUAL = 1e-12;

function residual(matrix: Float64Array, x: Float64Array, right: Float64Array): number {
  const size = right.length;
  return right.reduce((worst, value, r) => {
    let sum = -value;
    for (let c = 0; c < size; c++) sum += matrix[r * size + c] * x[c];
    return Math.max(worst, Math.abs(sum));
  }, 0);
}

describe("the solution of a linear system", () => {
  it("satisfies it, whatever the matrix, and changes neither side", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.nat(),
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        (size, seed, zeros) => {
          const random = seededNumbers(seed);
          const matrix = Float64Array.from({ length: size * size }, () => (random() < zeros ? 0 : 2 * random() - 1));
          const right = Float64Array.from({ length: size }, () => 2 * random() - 1);
          const [before, given] = [matrix.slice(), right.slice()];
          const x = linearSolution(matrix, right);
          expect(matrix).toEqual(before);
          expect(right).toEqual(given);
          if (x === null) return;
          const scale = x.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
          expect(residual(matrix, x, right) / scale).toBeLessThanOrEqual(RESIDUAL);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });

  it("of a triangular system is substitution", () => {
    expect(linearSolution(Float64Array.of(2, 1, 3, 0, 4, 5, 0, 0, 10), Float64Array.of(19, 28, 40))).toEqual(
      Float64Array.of(2.5, 2, 4),
    );
  });

  it("exchanges rows where a pivot is zero or small", () => {
    const x = linearSolution(Float64Array.of(1e-20, 1, 1, 1), Float64Array.of(1, 2));
    expect(x?.[0]).toBeCloseTo(1, 12);
    expect(x?.[1]).toBeCloseTo(1, 12);
    expect(linearSolution(Float64Array.of(0, 1, 0, 0, 0, 1, 1, 0, 0), Float64Array.of(5, 6, 7))).toEqual(
      Float64Array.of(7, 5, 6),
    );
  });

  it("of a singular matrix, or of one that is not a number, is null", () => {
    expect(linearSolution(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toBeNull();
    expect(linearSolution(new Float64Array(9), new Float64Array(3))).toBeNull();
    expect(linearSolution(Float64Array.of(NaN), Float64Array.of(1))).toBeNull();
    expect(linearSolution(Float64Array.of(1, 0, 0, 1), Float64Array.of(1, Infinity))).toBeNull();
  });

  it("of nothing is nothing", () => {
    expect(linearSolution(new Float64Array(0), new Float64Array(0))).toEqual(new Float64Array(0));
  });

  it("keeps rows in their places where their pivots are large enough, and is the same solution", () => {
    const matrix = Float64Array.of(1, 2, 0, 4, 1, 1, 0, 1, 3);
    const [kept, swapped] = [0.1, 1].map((threshold) => {
      const work = matrix.slice();
      const x = solveInPlace(work, Float64Array.of(5, 9, 11), threshold)!;
      return { first: work[0], x };
    });
    expect([kept.first, swapped.first]).toEqual([1, 4]);
    expect(residual(matrix, kept.x, Float64Array.of(5, 9, 11))).toBeLessThan(RESIDUAL);
    expect(residual(matrix, swapped.x, Float64Array.of(5, 9, 11))).toBeLessThan(RESIDUAL);
  });

  it("never keeps a pivot of zero", () => {
    const x = solveInPlace(Float64Array.of(0, 2, 1, 1), Float64Array.of(4, 5), 0)!;
    expect([...x]).toEqual([3, 2]);
  });
});
