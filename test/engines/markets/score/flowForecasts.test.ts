import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowError, proportionalFit, rankCorrelation, sharedOut } from "../../../../src/engines/markets/index.ts";

const flows = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 2, maxLength: 8 });
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe("a loss shared out", () => {
  it("leaves the sum as it was, and everyone who is not hit with the same share of the rest", () => {
    fc.assert(
      fc.property(flows, fc.double({ min: 0, max: 1, noNaN: true }), (base, kept) => {
        const isHit = base.map((_, at) => at === 0);
        const found = sharedOut({ base, isHit }, [kept * base[0], ...base.slice(1).map(() => NaN)]);
        expect(sum(found)).toBeCloseTo(sum(base), 8);
        expect(found[1] / base[1]).toBeCloseTo(sum(found.slice(1)) / sum(base.slice(1)), 8);
      }),
    );
  });

  it("changes nothing for others where everybody is hit, or nobody", () => {
    expect(sharedOut({ base: [1, 2], isHit: [true, true] }, [0, 1])).toEqual([0, 1]);
    expect(sharedOut({ base: [1, 2], isHit: [false, false] }, [9, 9])).toEqual([1, 2]);
  });
});

describe("a proportional fit", () => {
  it("meets the sums and keeps ratios across, whatever the base", () => {
    const square = fc.array(fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(square, square, (base, other) => {
        const later = base.map((row, seller) => row.map((_, buyer) => other[seller % other.length][buyer]));
        const rows = later.map(sum);
        const columns = [0, 1, 2].map((buyer) => sum(later.map((row) => row[buyer])));
        const found = proportionalFit(base, { rows, columns })!;
        found.forEach((row, seller) => expect(sum(row)).toBeCloseTo(rows[seller], 6));
        columns.forEach((column, buyer) => expect(sum(found.map((row) => row[buyer]))).toBeCloseTo(column, 6));
        const across = (of: readonly (readonly number[])[]): number => (of[0][0] * of[1][1]) / (of[0][1] * of[1][0]);
        expect(across(found) / across(base)).toBeCloseTo(1, 6);
      }),
    );
  });

  it("has no answer where sums do not agree, or a cell is missing", () => {
    expect(
      proportionalFit(
        [
          [1, 1],
          [1, 1],
        ],
        { rows: [1, 1], columns: [3, 3] },
      ),
    ).toBeNull();
    expect(
      proportionalFit(
        [
          [1, 0],
          [0, 1],
        ],
        { rows: [1, 3], columns: [3, 1] },
      ),
    ).toBeNull();
  });
});

describe("what is told of a forecast", () => {
  it("is the sum of errors over what flowed, and 0 for a forecast that is right", () => {
    expect(flowError([5, 5], [4, 6])).toBeCloseTo(20, 12);
    expect(flowError([4, 6], [4, 6])).toBe(0);
    expect(flowError([0, 0], [4, 6])).toBeCloseTo(100, 12);
  });

  it("is a correlation of ranks, with the mean rank for equal values", () => {
    expect(rankCorrelation([1, 2, 9], [3, 4, 5])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 9], [5, 4, 3])).toBeCloseTo(-1, 12);
    // ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: Σ of products of what is left of the mean over the root of the spreads
    expect(rankCorrelation([0, 5, 5, 9], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
    expect(rankCorrelation([1, 2], [1, 2])).toBeNull();
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
  });

  it("does not change with what keeps the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 }), (values) => {
        const found = rankCorrelation(
          values,
          values.map((value) => Math.exp(value / 50)),
        );
        expect(found ?? 1).toBeCloseTo(1, 8);
      }),
    );
  });
});
