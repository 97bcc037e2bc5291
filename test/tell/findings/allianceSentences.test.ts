import { describe, expect, it } from "vitest";
import { allianceDecision } from "../../../src/engines/alignment/index.ts";
import { allianceSentence, trialSentences } from "../../../src/tell/findings/alignment/allianceSentences.ts";
import type { AlignmentAccount } from "../../../src/tell/findings/index.ts";
import { allianceTrial } from "../../../src/solve/alignment/allianceTrial.ts";
import type { AllianceResult } from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { twoDyadPackage } from "../../data/packages/alliances/twoDyads.ts";
import { words } from "./fixture.ts";

const origin = { source: "test", confidence: "verified", file: "test.csv", line: 2 } as const;

/** A decision of two states with a given deterrent of the first, against a third twice as heavy. */
function result(ownDeterrent: number, more: Partial<AllianceResult> = {}): AllianceResult {
  const own = { ownDeterrent: 0.5, hostility: 0.5, statusCost: 0.05, retaliationLoss: 0 };
  const plain = allianceDecision({
    members: ["AUS", "USA"],
    own: { AUS: { ...own, ownDeterrent }, USA: own },
    adversary: ["CHN"],
    capabilities: { AUS: 0.1, USA: 0.1, CHN: 0.2 },
    distance: 0.1,
  });
  const retaliation = { loss: 0, list: "l", base: "b", elasticities: "e", range: { low: 0, high: 0, count: 1 } };
  const [first, second] = plain.members;
  return {
    id: "pair",
    title: "An alliance",
    members: ["AUS", "USA"],
    adversary: { name: "China", lead: "CHN", states: ["CHN"] },
    session: 74,
    year: 2019,
    retaliationFrom: "l",
    distance: { value: 0.1, from: "published", own: null },
    capabilities: {},
    assumed: [],
    decision: {
      ...plain,
      members: [
        { ...first, retaliation },
        { ...second, retaliation },
      ],
    },
    retaliation: [],
    variants: [],
    standing: "arithmetic",
    tried: null,
    observed: null,
    ...more,
  };
}

function account(language: Language, alignment: object): AlignmentAccount {
  return { words: words(language), alignment } as unknown as AlignmentAccount;
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
      /^An alliance: arithmetic, no forecast\. With the figures assumed here Australia comes out at −0\.\d{3} and the United States at \+0\.\d{3} at full commitment; above 0 is a gain\. For both to gain it would take another figure: for Australia own deterrent n below 0\.\d{3} or .*\.$/u,
    );
    expect(said(result(0.9))).not.toMatch(/no alliance|both would sign/u);
    expect(said(result(0.5))).toContain("So both gain.");
    expect(said(result(0.9), "ru")).toContain("это расчёт, не прогноз");
  });

  it("is a verdict where the decision beat the base rate", () => {
    expect(said(result(0.9, { standing: "verdict" }))).toContain("An alliance: no alliance.");
    expect(said(result(0.5, { standing: "verdict" }))).toContain("An alliance: both would sign.");
  });

  it("names a pact that the figures deny, and a gain without a pact", () => {
    expect(said(result(0.9, { observed: PACT }))).toMatch(
      /defence pact \(2018\): .* wrong about an alliance that is there\.$/u,
    );
    expect(said(result(0.5, { observed: PACT }))).not.toContain("wrong");
    expect(said(result(0.5, { observed: { year: 2018, obligations: [] } }))).toContain("had no defence pact in 2018");
  });
});

describe("what is said of the trial", () => {
  it("gives both shares and what follows, or that there was none", () => {
    const sentence = (trial: object | null): string | undefined =>
      trialSentences(account("en", { alliance: [result(0.5)], allianceTrial: trial }))[0]?.sentence;
    expect(sentence(allianceTrial(twoDyadPackage()))).toBe(
      "The equation behind alliances was tried on 2 pairs of states in 2018. It is right for 50\u202f% of them; “no alliance” every time is right for 50\u202f%. It says yes to 0 of 1 pairs with a defence pact (0\u202f%) and to 0 of the pairs without one (0\u202f%). So its answers are arithmetic on what is assumed, no forecast.",
    );
    expect(sentence(null)).toContain("was not tried");
    expect(trialSentences(account("en", { alliance: [], allianceTrial: null }))).toEqual([]);
  });
});
