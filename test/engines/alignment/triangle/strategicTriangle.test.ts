import { describe, expect, it } from "vitest";
import {
  compositeEdge,
  EDGE_WEIGHTS,
  type Members,
  pivotConditions,
  strategicTriangle,
  type StrategicTriangle,
  triangleProbability,
} from "../../../../src/engines/alignment/index.ts";

const MEMBERS: Members = ["A", "B", "C"];
/** Differences of numbers with two decimals. */
const DIGITS = 12;

function triangle(ab: number | null, ac: number | null, bc: number | null, band = 0.05): StrategicTriangle {
  const why = (value: number | null): object => (value === null ? { valueReason: "no vote" } : {});
  return strategicTriangle(MEMBERS, [
    { a: "A", b: "B", value: ab, band, ...why(ab) },
    { a: "C", b: "A", value: ac, band, ...why(ac) },
    { a: "B", b: "C", value: bc, band, ...why(bc) },
  ]);
}

describe("the strategic triangle", () => {
  it.each([
    [[1, 1, 1], "menage-a-trois", {}, true],
    [[1, 1, -1], "romantic-triangle", { pivot: "A" }, false],
    [[1, -1, 1], "romantic-triangle", { pivot: "B" }, false],
    [[-1, 1, 1], "romantic-triangle", { pivot: "C" }, false],
    [[1, -1, -1], "stable-marriage", { partners: ["A", "B"], outcast: "C" }, true],
    [[-1, 1, -1], "stable-marriage", { partners: ["A", "C"], outcast: "B" }, true],
    [[-1, -1, 1], "stable-marriage", { partners: ["B", "C"], outcast: "A" }, true],
    [[-1, -1, -1], "unit-veto", {}, false],
  ] as const)("with signs %j is a %s", (signs, type, parts, balanced) => {
    const found = triangle(signs[0], signs[1], signs[2]);
    const nobody = { pivot: null, partners: null, outcast: null };
    expect(found).toMatchObject({ type, ...nobody, ...parts, balanced, signs, possible: [] });
    expect(found.balance?.frustration).toBe(balanced ? 0 : 1);
  });

  it("within the band an edge has no sign, its bounds included, and the triangle is open", () => {
    const found = triangle(0.05, 0.4, -0.3);
    expect(found).toMatchObject({ type: "open", signs: [0, 1, -1], balanced: null, pivot: null, byConstruction: [] });
    expect(found.possible).toEqual([
      { type: "romantic-triangle", pivot: "A", partners: null, outcast: null },
      { type: "stable-marriage", pivot: null, partners: ["A", "C"], outcast: "B" },
    ]);
    expect(triangle(0.051, 0.4, -0.3).type).toBe("romantic-triangle");
    expect(triangle(0, 0, 0).possible).toHaveLength(8);
  });

  it("without an edge's value has no kind and says which edge and why", () => {
    const found = triangle(null, 0.4, -0.3);
    expect(found).toMatchObject({ type: null, typeReason: "A-B: no vote", signs: [null, 1, -1], balance: null });
    expect(found.pivotConditions[0].edges[0]).toMatchObject({ value: null, holds: false, change: null });
  });

  it("labels what follows from the signs by construction", () => {
    expect(triangle(1, 1, 1).byConstruction).toEqual(["balanced", "balance"]);
    expect(triangle(1, 1, -1).byConstruction).toEqual(["pivot", "balanced", "balance"]);
    expect(triangle(1, -1, -1).byConstruction).toEqual(["partners", "outcast", "balanced", "balance"]);
  });

  it("costs the lightest edge to balance, edges within the band nothing", () => {
    expect(triangle(0.6, 0.5, -0.2).balance).toMatchObject({ frustration: 0.2, exact: true });
    expect(triangle(0.6, 0.5, -0.01).balance?.frustration).toBe(0);
  });

  it("says which edges a state needs to be the pivot, and by how much they are away from it", () => {
    const { isPivot, edges } = triangle(-0.2, -0.21, 0.64).pivotConditions[2];
    expect(isPivot).toBe(false);
    expect(edges.map(({ needed, holds }) => [needed, holds])).toEqual([
      [-1, true],
      [1, false],
      [1, true],
    ]);
    expect(edges[1].change).toBeCloseTo(0.26, DIGITS);
    expect([edges[0].change, edges[2].change]).toEqual([0, 0]);
    const romantic = triangle(-0.2, 0.3, 0.64);
    expect(romantic.pivotConditions.map((each) => each.isPivot)).toEqual([false, false, true]);
    expect(pivotConditions(romantic.edges, "A").edges[2].change).toBeCloseTo(-0.69, DIGITS);
  });
});

describe("the probability of a triangle", () => {
  it("counts kinds with their parts, and resamples without value apart", () => {
    const draws = [
      Float64Array.of(1, 1, -1, NaN),
      Float64Array.of(1, 1, -1, 1),
      Float64Array.of(-1, -1, 1, 1),
    ] as const;
    expect(triangleProbability(MEMBERS, draws, [0.05, 0.05, 0.05])).toEqual([
      { type: "romantic-triangle", pivot: "A", partners: null, outcast: null, probability: 0.5 },
      { type: "stable-marriage", pivot: null, partners: ["B", "C"], outcast: "A", probability: 0.25 },
      { type: null, pivot: null, partners: null, outcast: null, probability: 0.25 },
    ]);
    expect(triangleProbability(MEMBERS, draws, [2, 0, 0])[0]).toMatchObject({ type: "open", probability: 0.75 });
  });
});

describe("the composite edge", () => {
  it("is the mean of its parts by their weights, whatever these add up to", () => {
    const facts = { a: "A", b: "B", defence: 1, trade: -1, ties: 0.5 };
    expect(compositeEdge(0.5, facts, EDGE_WEIGHTS)).toBeCloseTo(0.2 + 0.2 - 0.2 + 0.1, DIGITS);
    expect(compositeEdge(0.5, facts, { votes: 4, defence: 2, trade: 2, ties: 2 })).toBeCloseTo(0.3, DIGITS);
  });

  it("never takes an absent part for 0, and does not miss one without weight", () => {
    expect(compositeEdge(0.5, { a: "A", b: "B", defence: 1, trade: 0 }, EDGE_WEIGHTS)).toBeNaN();
    expect(compositeEdge(0.5, { a: "A", b: "B" }, { votes: 1, defence: 0, trade: 0, ties: 0 })).toBe(0.5);
  });
});
