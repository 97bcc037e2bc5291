import { describe, expect, it } from "vitest";
import { linearSolution } from "../../src/numerics/linearSolution.ts";
import {
  denseMatrix,
  type EliminationPattern,
  eliminationPattern,
  entryAt,
  factorInPlace,
  solveFactored,
} from "../../src/numerics/patternedFactor.ts";
import { seededNumbers } from "../randomModel.ts";

const SIZE = 12;
/** Digits that two ways of elimination share. */
const DIGITS = 10;

/** A ring with a hub, not symmetric in its values. */
function ring(pivot: number): { readonly edges: Int32Array; readonly dense: Float64Array } {
  const dense = new Float64Array(SIZE * SIZE);
  const edges: number[] = [];
  const join = (a: number, b: number, there: number, back: number): void => {
    dense[a * SIZE + b] = there;
    dense[b * SIZE + a] = back;
    edges.push(a, b);
  };
  for (let k = 0; k < SIZE; k++) dense[k * SIZE + k] = pivot + k / 10;
  for (let k = 1; k < SIZE; k++) {
    join(k, (k % (SIZE - 1)) + 1, -1, -1.25);
    join(0, k, 0.5, -0.75);
  }
  return { edges: Int32Array.from(edges), dense };
}

/** Entries of a matrix that is given by unknowns, where its pattern has them. */
function entriesOf(pattern: EliminationPattern, dense: Float64Array): Float64Array {
  const { size, place, columns } = pattern;
  const entries = new Float64Array(columns.length);
  for (let r = 0; r < size; r++)
    for (let c = 0; c < size; c++)
      if (dense[r * size + c] !== 0) entries[entryAt(pattern, place[r], place[c])] = dense[r * size + c];
  return entries;
}

/** Places of a matrix after one another, each pivot's row taken away from those below: the book's order of operations. */
function eliminated(matrix: Float64Array, size: number): Float64Array {
  for (let k = 0; k < size; k++)
    for (let r = k + 1; r < size; r++) {
      if (matrix[r * size + k] === 0) continue;
      matrix[r * size + k] /= matrix[k * size + k];
      for (let c = k + 1; c < size; c++) matrix[r * size + c] -= matrix[r * size + k] * matrix[k * size + c];
    }
  return matrix;
}

/** A matrix with a strong diagonal and a tenth of the other entries, where (r, c) is, (c, r) is too. */
function scattered(size: number, seed: number): { readonly edges: Int32Array; readonly dense: Float64Array } {
  const random = seededNumbers(seed);
  const dense = new Float64Array(size * size);
  const edges: number[] = [];
  for (let r = 0; r < size; r++) {
    dense[r * size + r] = 8 + random();
    for (let c = 0; c < r; c++) {
      if (random() > 0.1) continue;
      edges.push(r, c);
      dense[r * size + c] = random() - 0.5;
      if (random() > 0.2) dense[c * size + r] = random() - 0.5;
    }
  }
  return { edges: Int32Array.from(edges), dense };
}

describe("a factor in the order of its pattern", () => {
  it("solves what elimination with exchanges solves", () => {
    const { edges, dense } = ring(4);
    const pattern = eliminationPattern(SIZE, edges);
    const { place } = pattern;
    const matrix = entriesOf(pattern, dense);
    const right = Float64Array.from({ length: SIZE }, (_, k) => k - 3);
    const moved = new Float64Array(SIZE);
    right.forEach((each, k) => (moved[place[k]] = each));
    expect(factorInPlace(pattern, matrix, 0.01)).toBe(true);
    const found = solveFactored(pattern, matrix, moved);
    const expected = linearSolution(dense, right)!;
    expected.forEach((each, k) => expect(found[place[k]]).toBeCloseTo(each, DIGITS));
  });

  it.each([12, 30, 60])("has every number of elimination pivot by pivot, to the last bit, at size %d", (size) => {
    for (const seed of [1, 2, 3]) {
      const { edges, dense } = scattered(size, seed);
      const pattern = eliminationPattern(size, edges);
      const entries = entriesOf(pattern, dense);
      const expected = eliminated(denseMatrix(pattern, entries), size);
      expect(factorInPlace(pattern, entries, 0.01)).toBe(true);
      expect(denseMatrix(pattern, entries)).toEqual(expected);
    }
  });

  it("takes rows away four at a time where places reach one another", () => {
    const all = Int32Array.from([0, 1, 2, 3, 4, 5].flatMap((a) => [0, 1, 2, 3, 4, 5].flatMap((b) => [a, b])));
    expect([...eliminationPattern(6, all).ends]).toEqual([6, 6, 6, 6, 6, 6]);
    expect([...eliminationPattern(3, Int32Array.of(0, 2)).ends]).toEqual([1, 3, 3]);
  });

  it("says where rows must be exchanged", () => {
    const pattern = eliminationPattern(2, Int32Array.of(0, 1));
    expect(factorInPlace(pattern, Float64Array.of(1e-3, 1, 1, 1e-3), 0.01)).toBe(false);
    expect(factorInPlace(pattern, Float64Array.of(0, 1, 1, 0), 0.01)).toBe(false);
    expect(factorInPlace(pattern, Float64Array.of(NaN, 1, 1, 1), 0.01)).toBe(false);
  });
});
