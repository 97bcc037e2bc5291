import { describe, expect, it } from "vitest";
import { gmres, linearSolution } from "../../src/numerics/index.ts";
import { seededNumbers } from "../randomModel.ts";

/** Relative to the size of the solution: condition numbers of these matrices stay below 1e3. */
const SAME = 1e-9;

function randomSystem(seed: number, size: number): { matrix: Float64Array; right: Float64Array } {
  const random = seededNumbers(seed);
  const matrix = Float64Array.from(
    { length: size * size },
    (_, e) => (e % (size + 1) === 0 ? 3 : 0) + (2 * random() - 1) / Math.sqrt(size),
  );
  return { matrix, right: Float64Array.from({ length: size }, () => 2 * random() - 1) };
}

function applied(matrix: Float64Array, size: number): (vector: Float64Array, out: Float64Array) => void {
  return (vector, out) => {
    for (let r = 0; r < size; r++) {
      out[r] = vector.reduce((sum, value, c) => sum + matrix[r * size + c] * value, 0);
    }
  };
}

const sizeOf = (values: Float64Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

describe("a linear system known by its products", () => {
  it("has the solution that elimination finds, in no more products than unknowns, and its right side is left alone", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const size = 1 + (seed % 12);
      const { matrix, right } = randomSystem(seed, size);
      const given = right.slice();
      const found = gmres(applied(matrix, size), right, { tolerance: 1e-13, maximum: 100 });
      const exact = linearSolution(matrix, right)!;
      expect(right).toEqual(given);
      expect(found.evaluations).toBeLessThanOrEqual(size);
      expect(sizeOf(found.solution.map((value, e) => value - exact[e]))).toBeLessThanOrEqual(SAME * sizeOf(exact));
    }
  });

  it("is left where its products end, with the residual that is measured there", () => {
    const { matrix, right } = randomSystem(7, 40);
    const apply = applied(matrix, 40);
    const residuals = [2, 5, 9].map((maximum) => {
      const { solution, residual, evaluations } = gmres(apply, right, { tolerance: 1e-13, maximum });
      expect(evaluations).toBe(maximum);
      const image = new Float64Array(40);
      apply(solution, image);
      expect(Math.abs(sizeOf(right.map((value, e) => value - image[e])) / sizeOf(right) - residual)).toBeLessThan(SAME);
      return residual;
    });
    expect(residuals[1]).toBeLessThan(residuals[0]);
    expect(residuals[2]).toBeLessThan(residuals[1]);
  });

  it("with nothing on its right side is solved by nothing, without a product", () => {
    const { matrix } = randomSystem(3, 4);
    const found = gmres(applied(matrix, 4), new Float64Array(4), { tolerance: 1e-13, maximum: 10 });
    expect(found).toEqual({ solution: new Float64Array(4), residual: 0, evaluations: 0 });
  });

  it("that is singular is left at the smallest residual there is", () => {
    const apply = (vector: Float64Array, out: Float64Array): void => {
      out.fill(vector[0] + vector[1]);
    };
    const { residual } = gmres(apply, Float64Array.of(1, 0), { tolerance: 1e-13, maximum: 10 });
    expect(Math.abs(residual - Math.SQRT1_2)).toBeLessThan(SAME);
  });
});
