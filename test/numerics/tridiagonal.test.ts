import { describe, expect, it } from "vitest";
import {
  inverseDiagonalInto,
  linearSolution,
  solveTridiagonalInto,
  tridiagonalRoom,
} from "../../src/numerics/index.ts";

/** Absolute, of numbers near 1. */
const TOLERANCE = 1e-13;

describe("a symmetric tridiagonal matrix", () => {
  const diagonal = Float64Array.of(2.5, 3, 2.2, 4);
  const dense = Float64Array.from({ length: 16 }, (_, cell) => {
    const [row, column] = [Math.floor(cell / 4), cell % 4];
    if (row === column) return diagonal[row];
    return Math.abs(row - column) === 1 ? -1 : 0;
  });
  const solved = (right: Float64Array): Float64Array => linearSolution(dense.slice(), right.slice())!;

  it("is solved as the dense one is, in place, at any position", () => {
    const x = Float64Array.of(9, 1, -2, 3, 0.5, 9);
    solveTridiagonalInto(x, 1, diagonal, -1, tridiagonalRoom(4));
    const exact = solved(Float64Array.of(1, -2, 3, 0.5));
    for (let row = 0; row < 4; row++) expect(Math.abs(x[row + 1] - exact[row])).toBeLessThan(TOLERANCE);
    expect([x[0], x[5]]).toEqual([9, 9]);
  });

  it("has the diagonal of the dense inverse", () => {
    const out = new Float64Array(4);
    inverseDiagonalInto(out, 0, diagonal, -1, tridiagonalRoom(6));
    for (let row = 0; row < 4; row++) {
      const unit = new Float64Array(4);
      unit[row] = 1;
      expect(Math.abs(out[row] - solved(unit)[row])).toBeLessThan(TOLERANCE);
    }
  });

  it("may have one row", () => {
    const x = Float64Array.of(3);
    solveTridiagonalInto(x, 0, Float64Array.of(2), -1, tridiagonalRoom(1));
    expect(x[0]).toBe(1.5);
  });
});
