import { describe, expect, it } from "vitest";
import { linearSolution } from "../../src/numerics/linearSolution.ts";
import { eliminationPattern, factorInPlace, solveFactored } from "../../src/numerics/patternedFactor.ts";

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

describe("a factor in the order of its pattern", () => {
  it("solves what elimination with exchanges solves", () => {
    const { edges, dense } = ring(4);
    const { place, ...rest } = eliminationPattern(SIZE, edges);
    const matrix = new Float64Array(SIZE * SIZE);
    for (let r = 0; r < SIZE; r++)
      for (let c = 0; c < SIZE; c++) matrix[place[r] * SIZE + place[c]] = dense[r * SIZE + c];
    const right = Float64Array.from({ length: SIZE }, (_, k) => k - 3);
    const moved = new Float64Array(SIZE);
    right.forEach((each, k) => (moved[place[k]] = each));
    expect(factorInPlace({ place, ...rest }, matrix, 0.01)).toBe(true);
    const found = solveFactored({ place, ...rest }, matrix, moved);
    const expected = linearSolution(dense, right)!;
    expected.forEach((each, k) => expect(found[place[k]]).toBeCloseTo(each, DIGITS));
  });

  it("says where rows must be exchanged", () => {
    const pattern = eliminationPattern(2, Int32Array.of(0, 1));
    expect(factorInPlace(pattern, Float64Array.of(1e-3, 1, 1, 1e-3), 0.01)).toBe(false);
    expect(factorInPlace(pattern, Float64Array.of(0, 1, 1, 0), 0.01)).toBe(false);
    expect(factorInPlace(pattern, Float64Array.of(NaN, 1, 1, 1), 0.01)).toBe(false);
  });
});
