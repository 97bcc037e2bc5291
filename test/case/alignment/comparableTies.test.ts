import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparableTies, type Tie } from "../../../src/case/index.ts";

const triangle = ["AAA", "BBB", "CCC"] as const;
const PAIRS = [
  ["AAA", "BBB"],
  ["AAA", "CCC"],
  ["CCC", "BBB"],
] as const;

const tie = (pair: readonly [string, string], more: Partial<Tie> = {}): Tie => ({
  a: pair[0],
  b: pair[1],
  kind: "exercise",
  date: "2014-05-21",
  precision: "day",
  source: "one",
  confidence: "verified",
  note: "",
  file: "ties.csv",
  line: 2,
  ...more,
});

const none = { kind: "none", date: null, precision: null } as const;

describe("ties of a composite edge", () => {
  it("count where one source was read for all three pairs, nothing found among them", () => {
    const ties = [tie(PAIRS[0]), tie(PAIRS[1], none), tie(PAIRS[2], { source: "two;one" })];
    expect(comparableTies({ ties, triangle }).rows).toEqual(ties);
  });

  it("do not count where they were collected for one pair, however many", () => {
    const many = Array.from({ length: 61 }, (_, at) => tie(PAIRS[0], { note: String(at) }));
    const { rows, seen } = comparableTies({ ties: [...many, tie(PAIRS[1], { source: "two" })], triangle });
    expect(rows).toBeNull();
    expect(seen).toEqual([
      { pair: "AAA-BBB", count: 61 },
      { pair: "AAA-CCC", count: 1 },
      { pair: "BBB-CCC", count: 0 },
    ]);
  });

  it("do not count from memory, and a treaty is none by its name", () => {
    const recalled = PAIRS.map((pair) => tie(pair, { confidence: "recalled" }));
    expect(comparableTies({ ties: recalled, triangle }).rows).toBeNull();
    expect(comparableTies({ ties: PAIRS.map((pair) => tie(pair, { kind: "treaty" })), triangle }).rows).toBeNull();
    expect(comparableTies({ ties: null, triangle }).rows).toBeNull();
  });

  it("come from sources that all three pairs have, in any table", () => {
    const row = fc
      .tuple(fc.constantFrom(...PAIRS), fc.constantFrom("one", "two", "three"))
      .map(([pair, source]) => tie(pair, { source }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (ties) => {
        for (const { source } of comparableTies({ ties, triangle }).rows ?? []) {
          for (const [a, b] of PAIRS)
            expect(ties.some((each) => each.source === source && each.a === a && each.b === b)).toBe(true);
        }
      }),
      { seed: 5 },
    );
  });
});
