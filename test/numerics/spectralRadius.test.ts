import { describe, expect, it } from "vitest";
import { spectralRadius } from "../../src/numerics/index.ts";

const OPTIONS = { tolerance: 1e-10, maximum: 1000 };

function times(rows: readonly (readonly number[])[]): (vector: Float64Array, out: Float64Array) => void {
  return (vector, out) => out.set(rows.map((row) => row.reduce((sum, each, column) => sum + each * vector[column], 0)));
}

describe("the spectral radius of a map", () => {
  it("is the size of its largest eigenvalue, whatever its sign", () => {
    expect(
      spectralRadius(
        times([
          [2, 1],
          [0, -3],
        ]),
        2,
        OPTIONS,
      ),
    ).toBeCloseTo(3, 6);
  });

  it("is what a quarter turn that doubles multiplies by, although no single direction lasts", () => {
    expect(
      spectralRadius(
        times([
          [0, -2],
          [2, 0],
        ]),
        2,
        OPTIONS,
      ),
    ).toBeCloseTo(2, 9);
    expect(
      spectralRadius(
        times([
          [0, -1],
          [4, 0],
        ]),
        2,
        OPTIONS,
      ),
    ).toBeCloseTo(2, 9);
  });

  it("is zero of a map that ends in nothing", () => {
    expect(
      spectralRadius(
        times([
          [0, 1],
          [0, 0],
        ]),
        2,
        OPTIONS,
      ),
    ).toBe(0);
    expect(spectralRadius(times([[0]]), 1, OPTIONS)).toBe(0);
  });
});
