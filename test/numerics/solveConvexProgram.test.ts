import { describe, expect, it } from "vitest";
import { type ConvexOptions, type ConvexProgram } from "./oracles/convexProgram.ts";
import { solveConvexProgram } from "./oracles/solveConvexProgram.ts";
import { type RowEntry, sparseRows } from "./oracles/sparseRows.ts";

/** Digits of answers worked out by hand; the solver aims at 1e-9. */
const DIGITS = 7;

const rowsOf = (columns: number, rows: readonly (readonly RowEntry[])[], right: readonly number[]) => ({
  matrix: sparseRows(columns, rows),
  right: Float64Array.from(right),
});
const bounds = (lower: readonly number[], upper: readonly number[]) => ({
  lower: Float64Array.from(lower),
  upper: Float64Array.from(upper),
});
const rounded = (found: ArrayLike<number>): number[] =>
  Array.from(found, (value) => Math.round(value * 10 ** DIGITS) / 10 ** DIGITS + 0);

describe("bounds that contradict each other", () => {
  it("are said, the widest first, without a search", () => {
    const found = solveConvexProgram({
      ...bounds([3, -9, 0, 5], [1, 9, 9, 1]),
      linear: Float64Array.of(1, 1, 1, 1),
      equality: rowsOf(4, [[[0, 1]], [[1, 1]]], [0, 0]),
      inequality: rowsOf(4, [[[2, 1]]], [0]),
    });
    expect(found).toMatchObject({ end: "infeasible", objective: Infinity, iterations: 0, worst: null });
    expect(found.violation).toEqual({
      total: 6,
      rows: [
        { place: { kind: "variable", index: 3 }, amount: 4 },
        { place: { kind: "variable", index: 0 }, amount: 2 },
      ],
    });
    expect([...found.x]).toEqual([1, 0, 0, 1]);
    expect([found.equalityDuals, found.inequalityDuals].map((duals) => [...duals])).toEqual([[0, 0], [0]]);
    expect([found.lowerDuals, found.upperDuals].map((duals) => [...duals])).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(Object.values(found.residuals)).toEqual([Infinity, Infinity, Infinity]);
  });
});

describe("multipliers", () => {
  /** Half the squared distance from (3, 3). */
  const near: ConvexProgram = {
    ...bounds([-Infinity, -Infinity], [Infinity, Infinity]),
    linear: Float64Array.of(-3, -3),
    quadratic: Float64Array.of(1, 1),
  };

  it("of rows are in the units of the row, whatever its size", () => {
    for (const size of [1, 10, 1e-3]) {
      const row: RowEntry[] = [
        [0, size],
        [1, size],
      ];
      const below = solveConvexProgram({ ...near, inequality: rowsOf(2, [row], [4 * size]) });
      expect(rounded(below.x)).toEqual([2, 2]);
      expect(below.inequalityDuals[0] * size).toBeCloseTo(1, DIGITS);
      expect(below.objective).toBeCloseTo(2 + 2 - 12, DIGITS);
      const above = solveConvexProgram({ ...near, equality: rowsOf(2, [row], [8 * size]) });
      expect(rounded(above.x)).toEqual([4, 4]);
      expect(above.equalityDuals[0] * size).toBeCloseTo(1, DIGITS);
    }
    const loose = solveConvexProgram({ ...near, inequality: rowsOf(2, [[[0, 1]], [[1, 1]]], [7, 1]) });
    expect(rounded(loose.x)).toEqual([3, 1]);
    expect(rounded(loose.inequalityDuals)).toEqual([0, 2]);
  });

  it("of bounds stand at the bound that holds, and are zero at the other", () => {
    const found = solveConvexProgram({ ...near, ...bounds([5, 0], [9, 1]) });
    expect(rounded(found.x)).toEqual([5, 1]);
    expect(rounded(found.lowerDuals)).toEqual([2, 0]);
    expect(rounded(found.upperDuals)).toEqual([0, 2]);
  });

  it("of a variable that is fixed say which way it would go, by the size of its own row", () => {
    const found = solveConvexProgram({ ...near, ...bounds([5, 1], [5, 1]) });
    expect([...found.x]).toEqual([5, 1]);
    expect(rounded(found.lowerDuals)).toEqual([2, 0]);
    expect(rounded(found.upperDuals)).toEqual([0, 2]);
    const mixed = solveConvexProgram({ ...near, ...bounds([0, 1], [9, 1]), inequality: rowsOf(2, [[[0, 1]]], [2]) });
    expect(mixed.x[1]).toBe(1);
    expect(rounded(mixed.upperDuals)).toEqual([0, 2]);
    expect(rounded(mixed.inequalityDuals)).toEqual([1]);
  });
});

describe("the least violation", () => {
  const box = bounds([0, 0], [3, 2]);
  const violation = (program: Partial<ConvexProgram>, options: ConvexOptions = {}) => {
    const found = solveConvexProgram({ ...box, linear: Float64Array.of(1, 1), ...program }, options);
    expect(found.end).toBe("infeasible");
    expect(found.iterations).toBeGreaterThan(0);
    return found;
  };

  it("is by how much rows are missed, with its sign, the largest first", () => {
    const found = violation({ equality: rowsOf(2, [[[0, 1]], [[1, 1]]], [5, 9]) });
    expect(found.violation?.rows.map(({ place }) => place)).toEqual([
      { kind: "equality", index: 1 },
      { kind: "equality", index: 0 },
    ]);
    expect(rounded(found.violation?.rows.map(({ amount }) => amount) ?? [])).toEqual([-7, -2]);
    expect(found.violation?.total).toBeCloseTo(9, DIGITS);
    expect(rounded(found.x)).toEqual([3, 2]);
  });

  it("leaves out rows that can hold, and goes above an inequality", () => {
    const found = violation({ inequality: rowsOf(2, [[[0, 1]], [[1, -1]]], [1, -6]) });
    expect(found.violation?.rows.map(({ place }) => place)).toEqual([{ kind: "inequality", index: 1 }]);
    expect(rounded(found.violation?.rows.map(({ amount }) => amount) ?? [])).toEqual([4]);
  });

  it("counts rows by their weights, and puts it where it weighs least", () => {
    const both = { equality: rowsOf(2, [[[0, 1]]], [1]), inequality: rowsOf(2, [[[0, -1]]], [-2]) };
    const cheap = violation(both, {
      violationWeights: { equality: Float64Array.of(2), inequality: Float64Array.of(5) },
    });
    expect(cheap.violation?.rows.map(({ place }) => place.kind)).toEqual(["equality"]);
    expect(rounded(cheap.violation?.rows.map(({ amount }) => amount) ?? [])).toEqual([1]);
    expect(cheap.violation?.total).toBeCloseTo(2, DIGITS);
    const dear = violation(both, {
      violationWeights: { equality: Float64Array.of(7), inequality: Float64Array.of(5) },
    });
    expect(dear.violation?.rows.map(({ place }) => place.kind)).toEqual(["inequality"]);
    expect(dear.violation?.total).toBeCloseTo(5, DIGITS);
    expect(violation(both, { violationWeights: { inequality: Float64Array.of(5) } }).violation?.total).toBeCloseTo(
      1,
      DIGITS,
    );
  });

  it("keeps shares and their total at zero or above", () => {
    const group = { weight: 1, members: [0], base: [1], total: 1 };
    const found = violation({
      ...bounds([-5, -5], [5, 5]),
      entropic: [group],
      equality: rowsOf(2, [[[0, 1]], [[1, 1]]], [-3, -4]),
    });
    expect(rounded(found.violation?.rows.map(({ amount }) => amount) ?? [])).toEqual([4, 3]);
  });
});

describe("where a search that was stopped is farthest from holding", () => {
  const stopped = (program: Partial<ConvexProgram>, start: readonly number[]) =>
    solveConvexProgram(
      { ...bounds([-Infinity, -Infinity], [Infinity, Infinity]), linear: new Float64Array(2), ...program },
      { shouldStop: () => true, start: Float64Array.from(start) },
    );

  it("is the row that is missed by most", () => {
    const found = stopped({ equality: rowsOf(2, [[[0, 1]], [[1, 1]]], [1, 20]) }, [1, 1]);
    expect(found).toMatchObject({ end: "stopped", worst: { kind: "equality", index: 1 }, iterations: 0 });
    const before = stopped({ equality: rowsOf(2, [[[0, 1]], [[1, 1]]], [20, 1]) }, [1, 1]);
    expect(before.worst).toEqual({ kind: "equality", index: 0 });
  });

  it("is an inequality that the start breaks", () => {
    const found = stopped(
      { equality: rowsOf(2, [[[1, 1]]], [1]), inequality: rowsOf(2, [[[1, 1]], [[0, 1]]], [9, -20]) },
      [1, 1],
    );
    expect(found.worst).toEqual({ kind: "inequality", index: 1 });
  });

  it("is a fixed variable that starts elsewhere", () => {
    const pinned = stopped(
      { ...bounds([-Infinity, 30], [Infinity, 30]), equality: rowsOf(2, [[[0, 1]]], [1]) },
      [1, 1],
    );
    expect(pinned.worst).toEqual({ kind: "variable", index: 1 });
  });

  it("is the variable whose slope is left over where rows hold, or nothing where all does", () => {
    const steep = stopped({ linear: Float64Array.of(1, -5), equality: rowsOf(2, [[[0, 1]]], [1]) }, [1, 1]);
    expect(steep.worst).toEqual({ kind: "variable", index: 1 });
    expect(stopped({ equality: rowsOf(2, [[[0, 1]]], [1]) }, [1, 1])).toMatchObject({ end: "converged", worst: null });
  });
});

describe("a cost without end", () => {
  it("is told from a search that is stuck", () => {
    const along = solveConvexProgram({
      ...bounds([0, 0], [Infinity, Infinity]),
      linear: Float64Array.of(-1, 0.5),
      equality: rowsOf(
        2,
        [
          [
            [0, 1],
            [1, -1],
          ],
        ],
        [0],
      ),
    });
    expect(along.end).toBe("unbounded");
    expect(along.violation).toBeNull();
    const bound = solveConvexProgram({
      ...bounds([0, 0], [Infinity, 8]),
      linear: Float64Array.of(-1, 0.5),
      equality: rowsOf(
        2,
        [
          [
            [0, 1],
            [1, -1],
          ],
        ],
        [0],
      ),
    });
    expect(bound.end).toBe("converged");
    expect(rounded(bound.x)).toEqual([8, 8]);
  });
});
