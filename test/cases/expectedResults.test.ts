import { describe, expect, it } from "vitest";
import { movedResults } from "./expectedResults.ts";

const TOLERANCE = 1e-9;

describe("a comparison of results", () => {
  const before = { war: { "RUS welfare, %": 0.01, "USA welfare, %": null } };

  it("sees a number that moved by more than the tolerance", () => {
    const after = { war: { "RUS welfare, %": 0.0100002, "USA welfare, %": null } };
    expect(movedResults(before, after, TOLERANCE)).toEqual(["war: RUS welfare, %: 0.01 → 0.0100002"]);
  });

  it("sees a number that is gone, and one that is new", () => {
    expect(movedResults(before, { war: { "RUS welfare, %": 0.01, "CHN welfare, %": 1 } }, TOLERANCE)).toHaveLength(2);
  });

  it("sees a verdict that is another", () => {
    const judged = { claims: { C01: "supported, data" } };
    const after = { claims: { C01: "contradicted, data" } };
    expect(movedResults(judged, after, TOLERANCE)).toEqual(["claims: C01: supported, data → contradicted, data"]);
  });

  it("lets last bits pass", () => {
    const after = { war: { "RUS welfare, %": 0.01 + 1e-9, "USA welfare, %": null } };
    expect(movedResults(before, after, TOLERANCE)).toEqual([]);
  });
});
