import { describe, expect, it } from "vitest";
import { answerText, type MarketAccount } from "../../../src/tell/findings/index.ts";
import { conditionTexts, suspendedBlocks } from "../../../src/tell/findings/markets/marketConditions.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { marketResults } from "../brief/marketFixture.ts";
import { caseOf, words } from "./fixture.ts";

const WIDTH = 120;

type Conditions = Pick<MarketAccount["result"], "linked" | "suspended" | "nMinusOne">;

function accountOf(conditions: Conditions, language: Language = "en"): MarketAccount {
  const { years, ...market } = marketResults().scenarios["shut"].markets!["lng"];
  const result = { ...years["2019"], ...conditions };
  return { case: caseOf(), scenario: "shut", year: "2019", market, result, words: words(language) };
}

const linked: Conditions["linked"] = [
  {
    market: "pork",
    supplier: "china-farms",
    buyers: ["china"],
    shift: { value: -25, unit: "percent" },
    change: { value: -200.4, unit: "kt/year" },
    demand: { value: -1, low: -1.4, high: -0.8, unit: "bcm/year" },
  },
];
const suspended: Conditions["suspended"] = [
  { contract: "C057", from: "qatar-lng", to: "india", quantity: 10.2, unit: "bcm/year", percent: 100 },
  { contract: "C071", from: "us-lng", to: null, quantity: 0.5, unit: "bcm/year", percent: 25 },
  { contract: "C058", from: "qatar-lng", to: "india", quantity: 0.3, unit: "bcm/year", percent: 100 },
];
const nMinusOne: Conditions["nMinusOne"] = [
  { node: "china", value: 95.26, before: 108.1, largest: "north-terminal", unit: "percent" },
  { node: "japan", value: 40, before: 40, largest: null, unit: "percent" },
];

describe("what a market is solved under", () => {
  it("is said in sentences: linked demand, force majeure by seller, N−1", () => {
    expect(conditionTexts(accountOf({ linked, suspended, nMinusOne }))).toEqual([
      "Demand in China follows another market, pork. There China Farms changes by −200 kt/year (−25.0 %). At every price, this changes demand by −1.0 bcm/year (−1.40 to −0.80).",
      "Force majeure suspends 3 contracts for a total of 11.0 bcm/year, because all their routes are closed: Qatar LNG 10.5 and US LNG 0.50. Nothing is taken or paid for under them.",
      "Without its largest entry point (North Terminal), China covers 95.3 % of peak demand. Without the scenario it would cover 108 %. This is the N−1 test.",
      "Without its largest entry point (none), Japan covers 40.0 % of peak demand. Without the scenario it would cover 40.0 %. This is the N−1 test.",
    ]);
  });

  it("is said in Russian too", () => {
    const [feed, contracts, peak] = conditionTexts(accountOf({ linked, suspended, nMinusOne }, "ru"));
    expect(feed).toContain("Спрос (Китай) следует за другим рынком");
    expect(contracts).toMatch(/^Форс-мажор приостанавливает контракты \(3\), всего на 11,0 /u);
    expect(peak).toMatch(/узел «Китай» покрывает 95,3 %/u);
  });

  it("lists every suspended contract, and nothing where there is none", () => {
    const text = answerText(suspendedBlocks(accountOf({ suspended })), WIDTH);
    expect(text).toContain("Contracts suspended by force majeure");
    expect(text).toMatch(/C057\s+Qatar LNG → India\s+10\.2\s+100/u);
    expect(text).toMatch(/C071\s+US LNG → any buyer\s+0\.50\s+25\.0/u);
    expect(suspendedBlocks(accountOf({}))).toEqual([]);
    expect(conditionTexts(accountOf({}))).toEqual([]);
  });
});
