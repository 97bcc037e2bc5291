import { describe, expect, it } from "vitest";
import { type ConvexProgram, type RowEntry, solveConvexProgram, sparseRows } from "../../src/numerics/index.ts";

const free = (count: number): Pick<ConvexProgram, "lower" | "upper"> => ({
  lower: new Float64Array(count),
  upper: new Float64Array(count).fill(Infinity),
});

const rowsOf = (columns: number, rows: readonly (readonly RowEntry[])[], right: readonly number[]) => ({
  matrix: sparseRows(columns, rows),
  right: Float64Array.from(right),
});

describe("the interior point", () => {
  it("ends infeasible with the least violation when demand exceeds capacity", () => {
    const found = solveConvexProgram({
      ...free(1),
      linear: Float64Array.of(1),
      inequality: rowsOf(1, [[[0, 1]], [[0, -1]]], [3, -5]),
    });
    expect(found.end).toBe("infeasible");
    expect(found.violation?.total).toBeCloseTo(2, 6);
  });

  it("ends infeasible without a search when bounds contradict each other", () => {
    const found = solveConvexProgram({
      lower: Float64Array.of(0, 4),
      upper: Float64Array.of(1, 3),
      linear: Float64Array.of(1, 1),
    });
    expect(found).toMatchObject({ end: "infeasible", iterations: 0 });
    expect(found.violation).toEqual({ total: 1, rows: [{ place: { kind: "variable", index: 1 }, amount: 1 }] });
  });

  it("ends unbounded when the cost falls without end", () => {
    const found = solveConvexProgram({
      ...free(2),
      linear: Float64Array.of(-1, 0),
      equality: rowsOf(
        2,
        [
          [
            [0, 1],
            [1, -1],
          ],
        ],
        [1],
      ),
    });
    expect(found.end).toBe("unbounded");
  });
});
