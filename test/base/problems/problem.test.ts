import { describe, expect, it } from "vitest";
import { defineProblem, quoted, type Saying } from "../../../src/base/problems/index.ts";

const KIND = { name: "id twice", meaning: "Two things have one id.", wayOut: "Rename one." };
const idTwice = defineProblem("E998", KIND);
const said = (saying: Omit<Saying, "place">) => idTwice({ place: {}, ...saying });

describe("a problem", () => {
  it("quotes at most 80 characters, without control characters", () => {
    expect(quoted("x".repeat(80))).toBe("x".repeat(80));
    expect(quoted("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
    expect(quoted("😀".repeat(81))).toBe(`${"😀".repeat(79)}…`);
    expect(quoted("a\u0000\u001b[31m\u202Eb\u2028\u200Bc")).toBe("a[31mbc");
    expect(said({ message: "m", found: "y".repeat(1e6) }).found).toHaveLength(80);
  });

  it("has the way out of its code where it says neither what was expected nor a way out of its own", () => {
    expect(said({ message: "m" }).hints).toEqual([KIND.wayOut]);
    expect(said({ message: "m", hints: [] }).hints).toEqual([KIND.wayOut]);
    expect(said({ message: "m", hints: ["Own."] }).hints).toEqual(["Own."]);
    expect(said({ message: "m", expected: "x" }).hints).toEqual([]);
  });

  it("is said by the function that its definition gives, from which code and kind can be read", () => {
    const twice = defineProblem("W998", KIND, (line: number, id: string) => ({
      place: { line },
      message: id,
      found: id,
    }));
    expect(twice(3, "a")).toMatchObject({ code: "W998", severity: "warning", line: 3, column: null, message: "a" });
    expect([twice.code, twice.kind]).toEqual(["W998", KIND]);
    expect(said({ message: "m" })).toMatchObject({ code: "E998", severity: "error", line: null, found: null });
  });
});
