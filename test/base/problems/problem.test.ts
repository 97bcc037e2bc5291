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

  it("is short whatever it quotes: names, words, lists and all of it", () => {
    const long = "word ".repeat(1000);
    expect(said({ message: `The sector "${long}" is unknown.` }).message).toBe(
      `The sector "${long.slice(0, 79)}…" is unknown.`,
    );
    expect(said({ message: `Found ${"9".repeat(1e6)}x.` }).message).toBe(`Found ${"9".repeat(79)}…`);
    const many = Array.from({ length: 3000 }, (_, at) => `n${at}`);
    const { expected } = said({ message: "m", expected: `one of ${many.join(", ")}` });
    expect(expected?.slice(-30)).toBe("n38, n39, … (2959 more), n2999");
    expect(said({ message: long }).message).toHaveLength(2000);
    expect(said({ message: "m", hints: [long] }).hints[0]).toHaveLength(2000);
    const path = defineProblem("E998", KIND, () => ({ place: { path: "k".repeat(1e6) }, message: "m" }))().path;
    expect(path).toHaveLength(200);
  });

  it("keeps links and paths whole, and words between them", () => {
    const link = `https://example.org/${"a".repeat(90)}`;
    const message = `Read "a" (${link}), then /tmp/${"b".repeat(90)}/c and "d".`;
    expect(said({ message }).message).toBe(message);
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
