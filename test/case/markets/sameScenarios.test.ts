import { describe, expect, it } from "vitest";
import { problemsOf } from "./marketText.ts";

/** Warnings of scenarios that are written before those of the new market. */
function warned(...scenarios: readonly string[]): readonly string[] {
  const text = scenarios.map((each) => `  ${each}\n`).join("");
  return problemsOf([".yaml", "scenarios:\n", `scenarios:\n${text}`]).filter((line) => line.startsWith("W218"));
}

const closed = (id: string): string =>
  `[{ id: ${id}, kind: closure, chokepoint: hormuz, from: 2019-01-01, to: 2019-02-01, source: own-assumption }]`;

describe("scenarios of one market", () => {
  it("that set the same under two names are warned of, whatever they and their policies are called", () => {
    expect(
      warned(
        `one: { title: One, measures: [], policies: ${closed("a")} }`,
        `two: { title: Two, measures: [], policies: ${closed("b")} }`,
      ),
    ).toEqual(['W218 .yaml:: Scenario "two" is scenario "one" under another name: everything they set is the same.']);
  });

  it("that differ, or take the measures of the case by their name, are not", () => {
    expect(warned("one: { measures: [] }", "two: { measures: [], growth: false }")).toEqual([]);
    expect(warned("one: { growth: false }", "two: { growth: false }")).toEqual([]);
  });
});
