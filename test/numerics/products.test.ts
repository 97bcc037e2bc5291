import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bothProductsInto, productInto, transposedProductInto, transposeInto } from "../../src/numerics/index.ts";
import { seededNumbers } from "../randomModel.ts";

/** Absolute, for sums of at most 12 products of numbers between −1 and 1. */
const ROUNDING = 1e-14;

const shapes = fc.record({
  batch: fc.integer({ min: 0, max: 4 }),
  rows: fc.integer({ min: 0, max: 12 }),
  columns: fc.integer({ min: 0, max: 12 }),
  seed: fc.nat(),
});

function drawn(random: () => number, length: number): Float64Array {
  return Float64Array.from({ length }, () => 2 * random() - 1);
}

function worst(ours: Float64Array, expected: readonly number[]): number {
  expect(ours.length).toBe(expected.length);
  return expected.reduce((most, value, e) => Math.max(most, Math.abs(ours[e] - value)), 0);
}

describe("batched products are the sums that define them", () => {
  it("whatever the shape, the remainders of four included", () => {
    fc.assert(
      fc.property(shapes, ({ seed, ...shape }) => {
        const { batch, rows, columns } = shape;
        const random = seededNumbers(seed);
        const matrices = drawn(random, batch * rows * columns);
        const [right, left] = [drawn(random, batch * columns), drawn(random, batch * rows)];
        const entry = (b: number, r: number, c: number): number => matrices[(b * rows + r) * columns + c];
        const byRow = Array.from({ length: batch * rows }, (_, e) => {
          const [b, r] = [Math.floor(e / rows), e % rows];
          return Array.from({ length: columns }, (__, c) => entry(b, r, c) * right[b * columns + c]).reduce(
            (s, v) => s + v,
            0,
          );
        });
        const byColumn = Array.from({ length: batch * columns }, (_, e) => {
          const [b, c] = [Math.floor(e / columns), e % columns];
          return Array.from({ length: rows }, (__, r) => entry(b, r, c) * left[b * rows + r]).reduce(
            (s, v) => s + v,
            0,
          );
        });
        const [rowSums, columnSums] = [
          new Float64Array(batch * rows).fill(7),
          new Float64Array(batch * columns).fill(7),
        ];
        productInto(rowSums, matrices, right, shape);
        expect(worst(rowSums, byRow)).toBeLessThanOrEqual(ROUNDING);
        transposedProductInto(columnSums, matrices, left, shape);
        expect(worst(columnSums, byColumn)).toBeLessThanOrEqual(ROUNDING);
        rowSums.fill(7);
        columnSums.fill(7);
        bothProductsInto(rowSums, columnSums, matrices, right, left, shape);
        expect(worst(rowSums, byRow)).toBeLessThanOrEqual(ROUNDING);
        expect(worst(columnSums, byColumn)).toBeLessThanOrEqual(ROUNDING);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it("of whole numbers are exact", () => {
    const matrix = Float64Array.from({ length: 30 }, (_, e) => e + 1);
    const out = new Float64Array(5);
    productInto(out, matrix, Float64Array.of(1, 10, 100, 1000, 10000, 100000), { batch: 1, rows: 5, columns: 6 });
    expect([...out]).toEqual([654321, 1320987, 1987653, 2654319, 3320985]);
    const transposed = new Float64Array(6);
    transposedProductInto(transposed, matrix, Float64Array.of(1, 10, 100, 1000, 10000), {
      batch: 1,
      rows: 5,
      columns: 6,
    });
    expect([...transposed]).toEqual([270371, 281482, 292593, 303704, 314815, 325926]);
  });
});

describe("transposition", () => {
  it("twice is nothing, and once swaps the indices", () => {
    const values = Float64Array.from({ length: 12 }, (_, e) => e);
    const [once, twice] = [new Float64Array(12), new Float64Array(12)];
    transposeInto(once, values, 3, 4);
    transposeInto(twice, once, 4, 3);
    expect(once[1 * 3 + 2]).toBe(values[2 * 4 + 1]);
    expect([...twice]).toEqual([...values]);
  });
});
