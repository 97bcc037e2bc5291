import { describe, expect, it } from "vitest";
import { claimText, judged, part, quantity } from "./auditRun.ts";

describe("another reading with a range of its own", () => {
  it("another reading whose own range holds both answers is uncertain, and turns what is not", () => {
    const sure = quantity("fact('bought')", "gt 1", "Mt", "sure");
    const unsure = quantity("fact('sold')", "gt 9.5", "Mt", "unsure");
    const tried = (first: string, other: string, name: string): ReturnType<typeof judged> =>
      judged(claimText("C1", [first, other], [`alternatives: { reading: [${name}] }`]));
    const result = tried(sure, unsure, "unsure");
    expect(result.alternatives[0]).toMatchObject({ verdict: "uncertain", turns: true });
    expect(result).toMatchObject({ verdict: "supported", firmness: { firm: false, tried: 1 } });
    const other = quantity("fact('sold')", "gt 9.6", "Mt", "other");
    expect(tried(unsure, other, "other").alternatives[0]).toMatchObject({ verdict: "uncertain", turns: false });
    expect(tried(unsure, sure, "sure").alternatives[0]).toMatchObject({ verdict: "supported" });
  });

  it("another reading of a part that is uncertain leaves the whole so, unless others disagree for certain", () => {
    const parts = [part("fact('bought')", "gt 1", "Mt", "a"), part("fact('y2018')", "gt 1", "kt", "b")];
    const failed = part("fact('bought')", "lt 1", "Mt", "c");
    const unsure = quantity("fact('sold')", "gt 9.5", "Mt", "b2", ", part: b");
    const verdictOf = (own: readonly string[]): unknown =>
      judged(claimText("C1", [...own, unsure], ["alternatives: { reading: [b2] }"])).alternatives[0]?.verdict;
    expect(verdictOf(parts)).toBe("uncertain");
    expect(verdictOf([...parts, failed])).toBe("partly-supported");
  });
});
