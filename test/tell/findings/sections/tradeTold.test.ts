import { describe, expect, it } from "vitest";
import { accountOf, headline, shortAnswer } from "../../../../src/tell/findings/index.ts";
import { tradeTold } from "../../../../src/tell/findings/sections/tradeTold.ts";
import { salesRange, soldToChina } from "../../../results/tradeResults.ts";
import { caseOf, countryResult, equilibrium, results, words } from "../fixture.ts";

const part = { deflection: 0, depression: 0 };
const lost = {
  measures: ["us-301"],
  seller: "CHN",
  buyer: "USA",
  sector: "C26",
  lost: 100,
  importSubstitution: 50,
  destruction: 10,
  residual: 0,
};

function told(gains: Readonly<Record<string, number>>): string {
  const thirds = Object.entries(gains).map(([third, diversion]) => ({ third, diversion, ...part }));
  const countries = { ...equilibrium().countries, ROW: countryResult(0.1, { flags: ["residual"] }) };
  const found = results({ countries, diversion: [{ ...lost, thirds }] });
  const case_ = caseOf();
  return tradeTold(accountOf(found, case_, "war", words())!)[0].text;
}

describe("who takes over lost sales", () => {
  it("is the seller that gains most, and never what is left of the world", () => {
    expect(told({ MEX: 20, VNM: 15, ROW: 5 })).toContain("The other seller that gains most is Mexico");
    expect(told({ MEX: 15, VNM: 20, ROW: 90 })).toContain("The other seller that gains most is Viet Nam");
    expect(told({ ROW: 90 })).not.toContain("gains most");
  });
});

describe("the money behind a change of sales", () => {
  it("is one figure on the screen, in the headline and among what happens to trade", () => {
    const range = salesRange(44_004.4, { low: 3.295, high: 16.32, over: "20 solves", positive: 20, count: 20 });
    const found = results({ bilateral: [soldToChina(44_004.4, 45_803.5, { range })] });
    const account = accountOf(found, caseOf(), "war", words())!;
    const [, sales] = shortAnswer(found, caseOf(), words(), { scenario: "war" }).subjects[0].figures;
    const plain = (text: string): string => text.replaceAll("\u202f", " ");
    expect([plain(sales.moneyText), sales.moneyRangeText]).toEqual(["about +1.8 billion USD a year", "+1.4 to +7.2"]);
    expect(plain(headline(found, caseOf(), "RUS", "war", words())!.sentence)).toContain(
      ", +1.8 billion USD (+1.4 to +7.2)",
    );
    const sentences = tradeTold(account).map(({ text }) => plain(text));
    expect(sentences.join("\n")).toContain("1.8 billion USD on top of 44.0 billion USD");
  });
});
