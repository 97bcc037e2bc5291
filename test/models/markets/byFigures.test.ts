import { describe, expect, it } from "vitest";
import { byFigures, type FromFigures } from "../../../src/models/markets/byFigures.ts";
import type { Figure } from "../../../src/case/index.ts";

function figure(value: number): Figure {
  return { value, low: value / 2, high: value * 2, source: "", confidence: "verified", file: "", line: 1 };
}

describe("what is built from figures", () => {
  const [price, capacity] = [figure(10), figure(4)];

  it("is built once for the same values of the figures that it reads", () => {
    const known: FromFigures<number>[] = [];
    let built = 0;
    const doubled = (value: (of: Figure) => number): number =>
      byFigures(known, value, (read) => {
        built += 1;
        return 2 * read(price);
      });
    expect(doubled((of) => of.value)).toBe(20);
    expect(doubled((of) => (of === capacity ? of.high : of.value))).toBe(20);
    expect(built).toBe(1);
    expect(doubled((of) => of.low)).toBe(10);
    expect(doubled((of) => of.value)).toBe(20);
    expect(built).toBe(2);
  });

  it("is not known where building it failed", () => {
    const known: FromFigures<number>[] = [];
    const fail = (): number => {
      throw new RangeError("no");
    };
    expect(() => byFigures(known, (of) => of.value, fail)).toThrow("no");
    expect(known).toHaveLength(0);
  });
});
