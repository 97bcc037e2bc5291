import { beforeAll, describe, expect, it } from "vitest";
import { accountOf } from "../../src/tell/findings/trade/account.ts";
import { lostSales } from "../../src/tell/findings/trade/diversionTable.ts";
import { sharedMarkets, shareVerdict } from "../../src/tell/findings/markets/shareVerdict.ts";
import {
  answer,
  answerText,
  firmnessText,
  marketsTold,
  nearestFlipText,
  shortAnswer,
} from "../../src/tell/findings/index.ts";
import type { AuditedResults } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { solvedCase } from "./solvedCase.ts";

const WIDTH = 100_000;
const UNTOLD = {
  en: "cannot be ranked with the figures at hand",
  ru: "нельзя сказать, кто выигрывает больше",
} as const;
/** Sellers of the goods, as sentences name them. */
const SELLERS = { en: ["France", "Chile", "Italy"], ru: ["Франция", "Чили", "Италия"] } as const;

describe("who sold instead of Australia", () => {
  let input: RunInput;
  let results: AuditedResults;

  beforeAll(() => {
    ({ input, results } = solvedCase("china-australia-2020"));
  });

  it("is named of wine alone: old shares were tried on coal in vain, and could not be on barley", () => {
    const verdicts = sharedMarkets(results).map(({ name, rule }) => [name, shareVerdict(rule)]);
    expect(Object.fromEntries(verdicts)).toEqual({ wine: "names", barley: "untried", "coking-coal": "silent" });
  });

  it("has for wine an error of two percent, where nothing changes is 29 off, and the shares that are known", () => {
    const { rule } = sharedMarkets(results).find(({ name }) => name === "wine")!;
    const [year] = rule.years;
    expect(year).toMatchObject({ year: 2021, sellers: 4 });
    expect(year.byShare).toBeCloseTo(1.88, 1);
    expect(year.byShareSeen).toBeCloseTo(12.8, 1);
    expect(year.noChange).toBeCloseTo(29, 1);
    expect(year.shares.find(({ seller }) => seller === "AUS")?.before).toBeCloseTo(38.9, 1);
  });

  it("is nobody where every seller is hit, and that is said, not that too few are known", () => {
    const all = ["AUS", "FRA", "CHL", "ITA", "other-sellers"];
    const scenarios = Object.entries(results.scenarios).map(([id, scenario]) => {
      const { wine } = scenario.markets ?? {};
      if (wine?.byShare === undefined) return [id, scenario] as const;
      const years = wine.byShare.years.map((year) => ({ ...year, byShare: null, byShareSeen: null, sellers: 0 }));
      const hit = { ...wine, byShare: { ...wine.byShare, hit: all, years } };
      return [id, { ...scenario, markets: { ...scenario.markets, wine: hit } }] as const;
    });
    const changed = { ...results, scenarios: Object.fromEntries(scenarios) };
    const words = caseWording(input, "en");
    const told = marketsTold(changed, input.case, words).map(({ text }) => text);
    expect(told).toContain(
      "Wine. China turned away from every seller that is listed, so nobody is left to take their place.",
    );
    expect(shortAnswer(changed, input.case, words).instead?.text).toContain("Wine: every seller is hit");
  });

  it("decides no claim by whole sectors: who sells more in a sector need not sell the good", () => {
    const claim = results.claims!.find(({ id }) => id === "CA9")!;
    expect(claim.verdict).toBe("uncertain");
    expect(claim.quantities.map(({ name, verdict, wholeSector }) => [name, verdict, wholeSector])).toEqual([
      ["coal", "uncertain", true],
      ["wine", "uncertain", true],
      ["beef", "supported", undefined],
    ]);
    const coal = results.claims!.find(({ id }) => id === "CA5")!;
    expect(coal.quantities.some(({ wholeSector }) => wholeSector)).toBe(false);
  });

  it("names what verdicts were held over, and says where nothing was examined", () => {
    const said = (id: string, language: "en" | "ru"): readonly string[] => {
      const claim = results.claims!.find((each) => each.id === id)!;
      const words = caseWording(input, language);
      return [firmnessText(claim, words), nearestFlipText(claim, words)];
    };
    expect(said("CA3", "en")).toEqual(["alternatives not examined", "not examined"]);
    expect(said("CA2", "en")).toEqual(["alternatives not examined", "not examined"]);
    expect(said("CA9", "en")).toEqual(["", "figures of the good itself"]);
  });

  it("has one line for a word of size in all claims, and none is decided nearer to it than its range is wide", () => {
    const sized = results.claims!.filter(({ quantities }) => quantities.some(({ size }) => size === "small"));
    expect(sized.map(({ id, verdict }) => [id, verdict])).toEqual([["CA10", "uncertain"]]);
    for (const claim of sized) {
      const [{ value, threshold, range }] = claim.quantities;
      expect(threshold).toBe(0.1);
      expect(Math.abs(value! - 0.1)).toBeLessThan(range!.high - range!.low);
      expect(firmnessText(claim, caseWording(input, "en"))).toBe("nearer to our line than its range is wide");
    }
  });

  it("has for barley of 2017 more than 70 percent from Australia, and nothing by old shares", () => {
    const [year] = sharedMarkets(results).find(({ name }) => name === "barley")!.rule.years;
    expect(year.shares.find(({ seller }) => seller === "AUS")?.before).toBeGreaterThan(70);
    expect(year.unknown.toSorted()).toEqual(["ARG", "CAN", "FRA", "UKR"]);
    expect(year.shares.every(({ byShare }) => byShare === null)).toBe(true);
  });

  it.each(["en", "ru"] as const)("is said on the first screen and in the brief, %s", (language) => {
    const words = caseWording(input, language);
    const { instead } = shortAnswer(results, input.case, words);
    expect(instead?.text).toContain(UNTOLD[language]);
    for (const seller of SELLERS[language]) expect(instead?.text).toContain(seller);
    const told = marketsTold(results, input.case, words).map(({ text }) => text);
    expect(told.filter((text) => text.includes(UNTOLD[language]))).toHaveLength(2);
  });

  it("is not told by whole sectors: what Australia loses in China has no seller's name", () => {
    const words = caseWording(input, "en");
    for (const scenario of Object.keys(results.scenarios)) {
      const account = accountOf(results, input.case, scenario, words);
      if (account === null) continue;
      const own = lostSales(account).filter(({ seller, buyer }) => seller === "AUS" && buyer === "CHN");
      for (const { thirds, lost, others, importSubstitution, destruction } of own) {
        expect(thirds, scenario).toEqual([]);
        expect(others + importSubstitution + destruction, scenario).toBeCloseTo(lost, 3);
      }
    }
    const text = answerText(answer(results, input.case, words), WIDTH);
    expect(text).toContain("Sellers are not named: these sectors are wider than the goods");
    expect(text).not.toMatch(/Sales of (?:Brazil|the United States|Japan)/u);
  });

  it("is of beef dates of access and no quantity", () => {
    const { beef } = results.scenarios["base"].markets!;
    expect(beef.byShare).toBeUndefined();
    expect(beef.observed).toEqual([]);
    expect(beef.importsAtRisk!.map(({ supplier, from, to, quantity }) => [supplier, from, to, quantity])).toEqual([
      ["australian-plants", "2020-05-12", "2024-12-01", null],
      ["american-plants", "2003-12-24", "2020-03-17", null],
    ]);
  });
});
