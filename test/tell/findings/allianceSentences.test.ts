import { describe, expect, it } from "vitest";
import { allianceSentence, trialSentences } from "../../../src/tell/findings/alignment/allianceSentences.ts";
import type { AlignmentAccount } from "../../../src/tell/findings/index.ts";
import { allianceTrial } from "../../../src/solve/alignment/allianceTrial.ts";
import type { AllianceResult, AllianceTrial } from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { twoDyadPackage } from "../../data/packages/alliances/twoDyads.ts";
import { alignmentOf, allianceOf } from "../../results/alignmentResults.ts";
import { caseOf, words } from "./fixture.ts";

const origin = { source: "test", confidence: "verified", file: "test.csv", line: 2 } as const;

/** A decision of two states with a given deterrent of the first, against a third twice as heavy. */
function result(ownDeterrent: number, more: Partial<AllianceResult> = {}): AllianceResult {
  return allianceOf({ members: ["AUS", "USA"], adversary: "CHN", ownDeterrent }, more);
}

function account(language: Language, more: Partial<AlignmentAccount["alignment"]>): AlignmentAccount {
  const { title, asOf, alignment } = caseOf();
  return { case: { title, asOf, alignment }, alignment: alignmentOf(more), leverage: [], words: words(language) };
}

const said = (found: AllianceResult, language: Language = "en"): string =>
  allianceSentence(account(language, {}), found).sentence;

const PACT: AllianceResult["observed"] = {
  year: 2018,
  obligations: [{ a: "AUS", b: "USA", kind: "defence", from: 1951, to: 2018, ...origin }],
};

describe("what is said of an alliance", () => {
  it("is no verdict where the decision was not tried or beats no base rate: what would have to be true", () => {
    expect(said(result(0.9))).toMatch(
      /^An alliance: this is arithmetic, not a forecast\. With the figures assumed here, and if both commit fully, the result is −0\.\d{3} for Australia and \+0\.\d{3} for the United States\. A result above 0 is a gain\. For both to gain, another figure would be needed: for Australia, own deterrent below 0\.\d{3} \(now \d\.\d{3}\) or .*\.$/u,
    );
    expect(said(result(0.9))).not.toMatch(/no alliance|both would sign/u);
    expect(said(result(0.5))).toContain("So both gain.");
    expect(said(result(0.9), "ru")).toContain("это расчёт, а не прогноз");
  });

  it("is a verdict where the decision beat the base rate", () => {
    expect(said(result(0.9, { standing: "verdict" }))).toContain("An alliance: no alliance.");
    expect(said(result(0.5, { standing: "verdict" }))).toContain("An alliance: both would sign.");
  });

  it("names a pact that the figures deny, and a gain without a pact", () => {
    expect(said(result(0.9, { observed: PACT }))).toMatch(
      /defence pact \(2018\)\. .* wrong about an alliance that exists\.$/u,
    );
    expect(said(result(0.5, { observed: PACT }))).not.toContain("wrong");
    expect(said(result(0.5, { observed: { year: 2018, obligations: [] } }))).toContain("had no defence pact in 2018");
  });
});

describe("what is said of the trial", () => {
  it("gives both shares and what follows, or that there was none", () => {
    const sentence = (trial: AllianceTrial | null): string | undefined =>
      trialSentences(account("en", { alliance: [result(0.5)], allianceTrial: trial }))[0]?.sentence;
    expect(sentence(allianceTrial(twoDyadPackage()))).toBe(
      "The equation behind alliances was tried on 2 pairs of states in 2018. It is right for 50\u202f% of them. The answer “no alliance” every time would be right for 50\u202f%. The equation says yes to 0 of 1 pairs with a defence pact (0\u202f%). It also says yes to 0 of the pairs without one (0\u202f%). So its answers are arithmetic on assumptions, not a forecast.",
    );
    expect(sentence(null)).toContain("was not tried");
    expect(trialSentences(account("en", { alliance: [], allianceTrial: null }))).toEqual([]);
  });
});
