import { describe, expect, it } from "vitest";
import type { ClaimResult, QuantityResult } from "../../../../src/results/index.ts";
import { firmnessText, nearestFlipText } from "../../../../src/tell/findings/index.ts";
import { wording } from "../../../../src/base/wording/index.ts";
import { claimOf } from "../../../results/claimResults.ts";

const SHARE: QuantityResult = {
  name: "share-2019",
  value: 0.7,
  unit: "fraction",
  operator: "lt",
  threshold: 1,
  thresholdOrigin: "ours",
  margin: -0.3,
  verdict: "supported",
  decides: true,
  reading: { en: "share of 2019", ru: "доля 2019 года" },
  expression: "",
};
const OTHER: QuantityResult = {
  ...SHARE,
  name: "share-2018",
  decides: false,
  reading: { en: "share of 2018", ru: "доля 2018 года" },
};
const LATER: QuantityResult = {
  ...SHARE,
  name: "share-2020",
  value: 1.5,
  verdict: "contradicted",
  decides: false,
  reading: { en: "share of 2020", ru: "доля 2020 года" },
};
const tried = (kind: "reading" | "base", name: string): ClaimResult["alternatives"][number] => ({
  kind,
  name,
  verdict: "supported",
  turns: false,
  values: [],
});
const FIRM: Partial<ClaimResult> = {
  verdict: "supported",
  quantities: [SHARE, OTHER],
  alternatives: [tried("reading", "share-2018")],
  firmness: { firm: true, tried: 1, turning: [] },
};
const [EN, RU] = [wording("en"), wording("ru")];

describe("what would change a verdict", () => {
  it("names what was tried, in a narrow column by the names alone", () => {
    const claim = claimOf(FIRM);
    expect(nearestFlipText(claim, EN)).toBe("none of these: other reading “share of 2018”: 0.70");
    expect(nearestFlipText(claim, EN, true)).toBe("none of these: other reading share 2018");
    expect(nearestFlipText(claim, RU)).toBe("ничто из этого: другое прочтение «доля 2018 года»: 0,70");
  });

  it("names what the values were varied over where there was no other choice", () => {
    const range = { low: 0.6, high: 0.8, over: "3 solves", kind: "variants", count: 3, holding: 3 } as const;
    const claim = claimOf({
      ...FIRM,
      alternatives: [],
      quantities: [{ ...SHARE, range }],
      firmness: { firm: true, tried: 0, turning: [] },
    });
    expect(firmnessText(claim, EN)).toBe("the same over 3 variants of the model");
    expect(nearestFlipText(claim, EN)).toBe("none of these: 3 variants of the model");
  });

  it("is not examined where nothing was tried", () => {
    const claim = claimOf({ verdict: "supported", quantities: [SHARE] });
    expect([firmnessText(claim, EN), nearestFlipText(claim, EN)]).toEqual([
      "alternatives not examined",
      "not examined",
    ]);
  });

  it("has later figures that say the opposite beside it, and no others", () => {
    const claim = claimOf({ ...FIRM, laterEvidence: [LATER, { ...LATER, name: "agrees", verdict: "supported" }] });
    expect(firmnessText(claim, EN)).toBe("the same under all that was tried (1), later figures differ");
    expect(nearestFlipText(claim, EN)).toBe(
      "none of these: other reading “share of 2018”: 0.70. Later figures differ: “share of 2020”: 1.5",
    );
    const same = claimOf({ ...FIRM, laterEvidence: [{ ...LATER, verdict: "supported" }] });
    expect(firmnessText(same, EN)).toBe("the same under all that was tried (1)");
  });
});
