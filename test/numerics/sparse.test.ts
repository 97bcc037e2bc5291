import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearSolution } from "../../src/numerics/index.ts";
import { minimumDegree } from "../../src/numerics/minimumDegree.ts";
import { choleskyPlan, factorInto, solveFactored } from "./oracles/sparseCholesky.ts";
import { addProduct, addTransposedProduct, sparseRows, transposedRows } from "./oracles/sparseRows.ts";
import { seededNumbers } from "../randomModel.ts";

/** Of solutions of well-conditioned systems, relative to one. */
const SAME = 1e-9;

/** A diagonally dominant symmetric matrix with entries at random. */
function dominant(seed: number, size: number, density: number): { edges: Int32Array; dense: Float64Array } {
  const random = seededNumbers(seed);
  const dense = new Float64Array(size * size);
  const edges: number[] = [];
  for (let r = 0; r < size; r++) {
    for (let c = 0; c < r; c++) {
      if (random() >= density) continue;
      edges.push(r, c);
      dense[r * size + c] = dense[c * size + r] = 2 * random() - 1;
    }
    dense[r * size + r] = size;
  }
  return { edges: Int32Array.from(edges), dense };
}

describe("the sparse Cholesky factor", () => {
  it("solves what elimination solves, from empty to full", () => {
    const shapes = [fc.nat(), fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true })] as const;
    fc.assert(
      fc.property(...shapes, (seed, size, density) => {
        const { edges, dense } = dominant(seed, size, density);
        const plan = choleskyPlan(size, edges);
        const values = new Float64Array(plan.length);
        for (let r = 0; r < size; r++)
          for (let c = 0; c <= r; c++) {
            const value = dense[r * size + c];
            if (value !== 0) values[plan.position(r, c)] = value;
          }
        factorInto(plan, values);
        const right = Float64Array.from({ length: size }, (_, r) => Math.sin(r));
        const x = right.slice();
        solveFactored(plan, values, x);
        linearSolution(dense, right)!.forEach((value, v) => expect(Math.abs(x[v] - value)).toBeLessThan(SAME));
      }),
      { numRuns: 100 },
    );
  });

  it("leaves an unknown without any row at zero", () => {
    const plan = choleskyPlan(2, new Int32Array());
    const values = new Float64Array(plan.length);
    values[plan.position(0, 0)] = 4;
    factorInto(plan, values);
    const x = Float64Array.of(8, 5);
    solveFactored(plan, values, x);
    expect(x[0]).toBe(2);
    expect(Math.abs(x[1])).toBeLessThan(SAME);
  });

  it("fills a chain nowhere and eliminates each vertex once", () => {
    const edges = Int32Array.from({ length: 98 }, (_, e) => Math.floor(e / 2) + (e % 2));
    const { order, structure } = minimumDegree(50, edges);
    expect([...order].toSorted((a, b) => a - b)).toEqual([...Array(50).keys()]);
    expect(structure.reduce((sum, { length }) => sum + length, 0)).toBe(49);
  });
});

describe("sparse rows", () => {
  it("multiply from either side as their transpose does", () => {
    const matrix = sparseRows(3, [
      [
        [0, 2],
        [2, -1],
      ],
      [[1, 4]],
    ]);
    const [right, left] = [new Float64Array(2), new Float64Array(3)];
    addProduct(right, matrix, Float64Array.of(1, 2, 3), 2);
    addTransposedProduct(left, matrix, Float64Array.of(1, 5), 1);
    expect([...right]).toEqual([-2, 16]);
    expect([...left]).toEqual([2, 20, -1]);
    const other = new Float64Array(3);
    addProduct(other, transposedRows(matrix), Float64Array.of(1, 5), 1);
    expect([...other]).toEqual([...left]);
  });

  it("refuse a column that is outside", () => {
    expect(() => sparseRows(2, [[[2, 1]]])).toThrow("column 2 of a row is outside 0 to 1");
  });
});
