import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelErrors, SCORE_EFFECTS, type ScoredCell, slopeFit } from "../../../src/engines/score/index.ts";

/** Sums of some dozen doubles. */
const ROUNDING = 1e-8;

const SELLERS = ["A", "B", "C", "D"];
const SECTORS = ["x", "y", "z"];

const whole = fc.integer({ min: -1000, max: 1000 });
const change = whole.map((each) => each / 1000);
const panel = fc
  .record({
    before: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }),
    observed: fc.array(change, { minLength: 12, maxLength: 12 }),
    predicted: fc.uniqueArray(whole, { minLength: 12, maxLength: 12 }),
  })
  .map(({ before, observed, predicted }) =>
    before.map((weight, at): ScoredCell => ({
      seller: SELLERS[at % 4],
      sector: SECTORS[Math.floor(at / 4)],
      before: weight,
      observed: observed[at],
      predicted: predicted[at] / 1000,
      byShare: 0,
    })),
  );

/** Weighted least squares on dummies by the normal equations, in the plain way. */
function denseSlope(cells: readonly ScoredCell[], dummies: readonly (readonly number[])[]): number {
  const columns = [cells.map(({ predicted }) => predicted), ...dummies];
  const rows = columns.map((one) => [
    ...columns.map((other) => one.reduce((sum, value, at) => sum + cells[at].before * value * other[at], 0)),
    one.reduce((sum, value, at) => sum + cells[at].before * value * cells[at].observed, 0),
  ]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce((most, row, at) => (Math.abs(row[pivot]) > Math.abs(rows[most][pivot]) ? pivot + at : most), pivot);
    [rows[pivot], rows[best]] = [rows[best], rows[pivot]];
    for (let row = 0; row < rows.length; row++) {
      if (row === pivot) continue;
      const factor = rows[row][pivot] / rows[pivot][pivot];
      rows[row] = rows[row].map((value, at) => value - factor * rows[pivot][at]);
    }
  }
  return rows[0].at(-1)! / rows[0][0];
}

const isOf = (values: readonly string[], wanted: string): readonly number[] =>
  values.map((each) => (each === wanted ? 1 : 0));

describe("the slope of what happened on what was predicted", () => {
  it("is that of a regression with dummies, whatever is taken out", () => {
    fc.assert(
      fc.property(panel, (cells) => {
        const sectors = SECTORS.map((each) =>
          isOf(
            cells.map(({ sector }) => sector),
            each,
          ),
        );
        const sellers = SELLERS.slice(1).map((each) =>
          isOf(
            cells.map(({ seller }) => seller),
            each,
          ),
        );
        const dummies = { constant: [cells.map(() => 1)], sectors, "sectors and sellers": [...sectors, ...sellers] };
        for (const effects of SCORE_EFFECTS) {
          const found = slopeFit(cells, effects).slope;
          const expected = denseSlope(cells, dummies[effects]);
          expect(Math.abs(found - expected)).toBeLessThan(ROUNDING * Math.max(1, Math.abs(expected)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is 1 with no error where what happened is what was predicted, and the factor where it is a part of it", () => {
    fc.assert(
      fc.property(panel, fc.double({ min: 0.1, max: 3, noNaN: true }), (cells, factor) => {
        const exact = cells.map((cell) => ({ ...cell, observed: factor * cell.predicted + 0.3 }));
        for (const effects of SCORE_EFFECTS) {
          const { slope, standardError, correlation } = slopeFit(exact, effects);
          expect(slope).toBeCloseTo(factor, 7);
          expect(standardError).toBeLessThan(ROUNDING);
          expect(correlation).toBeCloseTo(1, 7);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is refused where predictions are all alike, or one cell is left", () => {
    const cell: ScoredCell = { seller: "A", sector: "x", before: 1, observed: 0.1, predicted: 0.2, byShare: 0 };
    for (const cells of [[], [cell], [cell, { ...cell, seller: "B" }]])
      expect(() => slopeFit(cells, "constant")).toThrow(expect.objectContaining({ code: "E561" }) as Error);
  });
});

describe("errors in levels", () => {
  it("do not see a boom that all share, and are none where the model is right", () => {
    fc.assert(
      fc.property(panel, change, (cells, boom) => {
        const shifted = cells.map((cell) => ({ ...cell, observed: cell.observed + boom }));
        expect(Math.abs(levelErrors(shifted).noChange - levelErrors(cells).noChange)).toBeLessThan(ROUNDING);
        const right = cells.map((cell) => ({ ...cell, observed: cell.predicted + boom, byShare: cell.predicted }));
        expect(levelErrors(right).model).toBeLessThan(ROUNDING);
        expect(levelErrors(right).byShare).toBeLessThan(ROUNDING);
      }),
      { numRuns: 50 },
    );
  });
});
