import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headline, verdictOf, welfareRange } from "../../../src/tell/findings/index.ts";
import type { EquilibriumResult, Range } from "../../../src/results/index.ts";
import { salesRange } from "../../results/tradeResults.ts";
import { caseOf, countryResult, equilibrium, rangeAround, results, words } from "./fixture.ts";

type Told = { readonly welfare: number; readonly below: number; readonly above: number };

function told({ welfare, below, above }: Told, more: Partial<EquilibriumResult> = {}, language: "en" | "ru" = "en") {
  const country = countryResult(welfare, {
    range: {
      welfarePercent: rangeAround(welfare, below, above),
      withoutRevaluationPercent: rangeAround(welfare, below, above),
    },
    otherBase: { "world-2014": { welfarePercent: 0.0188 } },
  });
  const found = results({ countries: { RUS: country, USA: countryResult(-0.05), CHN: countryResult(-0.2) }, ...more });
  return headline(found, caseOf(), "RUS", "war", words(language))!;
}

function pair(exporter: string, importer: string, before: number, after: number) {
  return { exporter, importer, scope: "all" as const, before, after, changePercent: 100 * (after / before - 1) };
}

describe("the headline", () => {
  it("names the channel, what sales do, the number, its range, base, closure and horizon", () => {
    const { sentence, verdict, value, range, sources, unit } = told(
      { welfare: 0.0099, below: 0.0079, above: 0.03 },
      { bilateral: [pair("RUS", "CHN", 100, 95.61), pair("RUS", "USA", 50, 50.1)] },
    );
    expect(sentence.replaceAll("\u202f", " ")).toBe(
      "Russia gains slightly because each unit of its exports buys more imports than before, although its sales to China fall: real income +0.0099 %, +150 million USD (+30 to +600) a year " +
        "(+0.0020 to +0.0399 % over 16 variants of the model, 16 of them above zero), sales to China −4.4 %, −4.4 million USD; " +
        "a change of level compared with 2017, not of growth; trade balances held fixed, measured in world income; trade " +
        "elasticities 1.24 to 8.00; after full adjustment, no number of years given.",
    );
    expect({ verdict, value, range, unit }).toEqual({
      verdict: "gain",
      value: 0.0099,
      range: { low: 0.0099 - 0.0079, high: 0.0099 + 0.03 },
      unit: "percent of real income, level",
    });
    expect(sources).toEqual(["us-301-source", "cn-retaliation-source", "world-2017"]);
  });

  it("says the same in Russian", () => {
    const { sentence } = told(
      { welfare: 0.0099, below: 0.0079, above: 0.03 },
      { bilateral: [pair("RUS", "CHN", 100, 95.61)] },
      "ru",
    );
    expect(sentence.replaceAll("\u202f", " ")).toBe(
      "Россия немного выигрывает, потому что за единицу экспорта можно купить больше импорта, чем раньше, хотя продажи в Китай падают: реальный доход +0,0099 %, +150 млн долл. США (от +30 до +600) в год " +
        "(от +0,0020 до +0,0399 %: 16 вариантов модели, выше нуля 16), продажи в Китай −4,4 %, −4,4 млн долл. США; " +
        "изменение уровня по сравнению с 2017 годом, а не темпа роста; торговые балансы закреплены, в долях мирового дохода; " +
        "эластичности торговли от 1,24 до 8,00; после полного приспособления, срок в годах не указан.",
    );
  });

  it("a loss with dearer imports relative to exports and falling sales", () => {
    const { clause, verdict } = told(
      { welfare: -0.4, below: 0.2, above: 0.1 },
      { bilateral: [pair("RUS", "CHN", 100, 90)] },
    );
    expect(verdict).toBe("loss");
    expect(clause).toBe(
      "Russia loses because each unit of its exports buys fewer imports than before, and its sales to China fall",
    );
  });

  it("no mechanism is told whose sign another solve with balanced trade turns", () => {
    const set = {
      elasticities: "cp2015",
      horizon: "unspecified",
      welfarePercent: {},
      withoutRevaluationPercent: {},
      volumeOfTradePercent: {},
      pricesToWagePercent: {},
      tariffRevenueChange: {},
      sectorTrade: [],
      bilateral: [],
    };
    const clause = (terms: number): string =>
      told(
        { welfare: 1.4, below: 0.2, above: 0.1 },
        {
          sets: [{ ...set, termsOfTradePercent: { RUS: terms } }],
          bilateral: [pair("RUS", "CHN", 100, 99), pair("RUS", "USA", 100, 130)],
        },
      ).clause;
    expect(clause(0.3)).toBe(
      "Russia gains strongly because each unit of its exports buys more imports than before, and its sales to the United States rise",
    );
    expect(clause(-0.3)).toBe("Russia gains strongly, and its sales to the United States rise");
  });

  it("the sign is claimed only where variants that hold deficits agree, revaluation included", () => {
    const range = (low: number, high: number): Range => ({ low, high, over: "", positive: 1, count: 3 });
    const solve = (closure: "none" | "fixed:USA", value: number) => ({
      base: "world-2017",
      elasticities: "theta_check",
      closure,
      welfarePercent: { RUS: value },
      withoutRevaluationPercent: { RUS: 0.2 },
      termsOfTradePercent: {},
      volumeOfTradePercent: {},
      pricesToWagePercent: {},
      tariffRevenueChange: {},
      sectorTrade: [],
      revaluationPercent: {},
      realWagePercent: {},
      bilateral: [],
    });
    const country = countryResult(0.2, {
      range: { welfarePercent: range(-0.3, 0.4), withoutRevaluationPercent: range(0.1, 0.3) },
    });
    const balanced = equilibrium({
      closure: "none",
      countries: { RUS: country },
      bilateral: [],
      solves: [solve("none", 0.2), solve("fixed:USA", -0.3), solve("fixed:USA", 0.4)],
    });
    const { sentence, verdict } = headline(
      { scenarios: { war: { ...results().scenarios["war"], equilibrium: balanced } } },
      caseOf(),
      "RUS",
      "war",
      words(),
    )!;
    expect(verdict).toBe("open");
    expect(sentence.replaceAll("\u202f", " ")).toContain(
      "+0.20 %, +3.0 billion USD (−4.5 to +6.0) a year (−0.30 to +0.40 % over 3 variants of the model, 1 of them above zero)",
    );
  });

  it("sales whose range reaches to both sides of zero are no part of it: those to the other party are", () => {
    const between = (low: number, high: number): ReturnType<typeof salesRange> =>
      salesRange(100, { low, high, over: "", positive: 1, count: 3 });
    const loss = (low: number, high: number): string =>
      told(
        { welfare: -0.4, below: 0.2, above: 0.1 },
        {
          bilateral: [{ ...pair("RUS", "CHN", 100, 90), range: between(low, high) }, pair("RUS", "USA", 100, 99)],
        },
      ).clause;
    expect(loss(-12, -8)).toMatch(/and its sales to China fall$/);
    expect(loss(-12, 1)).toMatch(/and its sales to the United States fall$/);
  });

  it("sales have the digits that their range allows, as on the screen", () => {
    const range = salesRange(100, { low: 2, high: 14, over: "", positive: 3, count: 3 });
    const { sentence } = told(
      { welfare: 0.4, below: 0.2, above: 0.1 },
      { bilateral: [{ ...pair("RUS", "CHN", 100, 104.1), range }] },
    );
    expect(sentence.replaceAll("\u202f", " ")).toContain("sales to China +4 %,");
  });

  it("a range that crosses zero is too close to call, and says how many solves are above zero", () => {
    const { clause, sentence, verdict } = told(
      { welfare: 0.0099, below: 0.02, above: 0.03 },
      { bilateral: [pair("RUS", "CHN", 100, 95)] },
    );
    expect(verdict).toBe("open");
    expect(clause).toBe("The effect on Russia is small, and may be a gain or a loss; its sales to China fall");
    expect(sentence).toContain("over 16 variants of the model, 11 of them above zero");
  });

  it("solves of the range that have no equilibrium are counted, not passed over", () => {
    const solve = {
      base: "world-2017",
      elasticities: "theta_check",
      closure: "fixed:world",
      welfarePercent: {},
      withoutRevaluationPercent: {},
      termsOfTradePercent: {},
      volumeOfTradePercent: {},
      pricesToWagePercent: {},
      tariffRevenueChange: {},
      sectorTrade: [],
      revaluationPercent: {},
      realWagePercent: {},
      bilateral: [],
    } as const;
    const { sentence } = told({ welfare: 0.4, below: 0.2, above: 0.1 }, { solves: [{ ...solve, failure: "none" }] });
    expect(sentence).toContain("over 16 variants of the model, 16 of them above zero; 1 more without an answer");
  });

  it("too close to call in Russian, sales moving the same way", () => {
    const { clause } = told(
      { welfare: 0.0099, below: 0.02, above: 0.03 },
      { bilateral: [pair("RUS", "CHN", 100, 105)] },
      "ru",
    );
    expect(clause).toBe("Эффект для России мал; выигрыш это или потери, сказать нельзя; продажи в Китай растут");
  });

  it("without channels and without trade it names the number alone", () => {
    const bare = equilibrium({
      countries: { RUS: countryResult(0.0099) },
      bilateral: [],
      sets: [],
      closure: "none",
      horizon: "10 years",
    });
    const { sentence, range } = headline(
      { scenarios: { war: { ...results().scenarios["war"], equilibrium: bare } } },
      caseOf(),
      "RUS",
      "war",
      words(),
    )!;
    expect(range).toBeNull();
    expect(sentence.replaceAll("\u202f", " ")).toBe(
      "Russia gains slightly because each unit of its exports buys more imports than before: real income +0.0099 %, +150 million USD a year (one variant of the model, no range); " +
        "a change of level compared with 2017, not of growth; balanced trade; trade elasticities 1.24 to 8.00; 10 years after the change, the horizon of the elasticities.",
    );
  });

  it("where only the elasticity sets were solved, they are the range", () => {
    const found = results();
    const { sentence } = headline(found, caseOf(), "RUS", "us-only", words())!;
    expect(sentence).toContain("over the elasticities, 3 of 3 variants of the model above zero");
    expect(welfareRange(found.scenarios["us-only"].equilibrium!, "RUS")).toMatchObject({ kind: "sets", count: 3 });
  });

  it("a change too small to be printed is no gain", () => {
    expect(told({ welfare: 0.00002, below: 0.00001, above: 0.00002 }).verdict).toBe("none");
  });

  it("nothing happens where nothing changes", () => {
    const still = equilibrium({ countries: { RUS: countryResult(0) }, sets: [], bilateral: [] });
    const found = { scenarios: { base: { ...results().scenarios["base"], equilibrium: still } } };
    expect(headline(found, caseOf(), "RUS", "base", words())!.clause).toBe("No visible effect on Russia");
  });

  it("there is none for a scenario that was not solved or a country that is not there", () => {
    expect(headline(results(), caseOf(), "RUS", "constructor", words())).toBeNull();
    expect(headline(results(), caseOf(), "QQQ", "war", words())).toBeNull();
  });

  it("says gains if and only if the value is above zero and its range does not reach zero", () => {
    const size = fc.double({ min: 1e-4, max: 5, noNaN: true });
    fc.assert(
      fc.property(size, fc.boolean(), fc.double({ min: 0, max: 3, noNaN: true }), size, (welfare, up, below, above) => {
        const value = up ? welfare : -welfare;
        const { clause, verdict } = told({ welfare: value, below, above });
        expect(clause.startsWith("Russia gains")).toBe(value > 0 && value - below > 0);
        expect(clause.startsWith("Russia loses")).toBe(value < 0 && value + above < 0);
        expect(verdict === "open").toBe(/too close to call|a gain or a loss/.test(clause));
      }),
      { numRuns: 300 },
    );
  });

  it("a value outside its own range leaves the sign open", () => {
    expect(verdictOf(0.1, { low: -0.3, high: -0.2 })).toBe("open");
  });
});
