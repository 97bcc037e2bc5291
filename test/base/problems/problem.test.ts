import { describe, expect, it } from "vitest";
import { problem, PROBLEM_REGISTER, quoted } from "../../../src/base/problems/index.ts";

describe("a problem", () => {
  it("quotes at most 80 characters, without control characters", () => {
    expect(quoted("x".repeat(80))).toBe("x".repeat(80));
    expect(quoted("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
    expect(quoted("😀".repeat(81))).toBe(`${"😀".repeat(79)}…`);
    expect(quoted("a\u0000\u001b[31m\u202Eb\u2028\u200Bc")).toBe("a[31mbc");
    expect(problem("E204", {}, { message: "m", found: "y".repeat(1e6) }).found).toHaveLength(80);
  });

  it("has the way out of its code where it says neither what was expected nor a way out of its own", () => {
    const { wayOut } = PROBLEM_REGISTER["E216"];
    expect(problem("E216", {}, { message: "m" }).hints).toEqual([wayOut]);
    expect(problem("E216", {}, { message: "m", hints: [] }).hints).toEqual([wayOut]);
    expect(problem("E216", {}, { message: "m", hints: ["Own."] }).hints).toEqual(["Own."]);
    expect(problem("E216", {}, { message: "m", expected: "x" }).hints).toEqual([]);
  });
});
