import { describe, expect, it } from "vitest";
import { wording } from "../../../src/base/wording/index.ts";
import type { Range, TariffGameResult } from "../../../src/results/index.ts";
import { answerText, tariffGameAnswer } from "../../../src/tell/findings/index.ts";
import { chosenRateText, incomeVerdict } from "../../../src/tell/findings/tariffs/index.ts";
import { tariffGame } from "../../results/tradeResults.ts";

const words = wording("en");
const TELLING = { asked: [], typed: { least: false, most: false }, isFull: false } as const;

const rangeOf = (low: number, high: number): Range => ({
  low,
  high,
  over: "2 games",
  positive: [low, high].filter((end) => end > 0).length,
  count: 2,
});

/** A game with ranges of its rate and its income. */
function rangedGame(rates: Range, incomes: Range, more: Partial<TariffGameResult> = {}): TariffGameResult {
  const game = tariffGame({ rate: 20, income: 0.1, scenario: "war" });
  const range = { welfarePercent: incomes, againstScenarioPercent: incomes, withoutRevaluationPercent: incomes };
  return {
    ...game,
    choosers: game.choosers.map((each) => ({
      ...each,
      rates: each.rates.map((rate) => ({ ...rate, range: { afterPercent: rates } })),
    })),
    countries: game.countries.map((each) => ({ ...each, range })),
    variants: [{ elasticities: "blp2023", closure: "fixed:world", ratesPercent: [[30]] }],
    ...more,
  };
}

const told = (game: TariffGameResult, telling: Partial<Parameters<typeof tariffGameAnswer>[2]> = {}): string =>
  answerText(tariffGameAnswer(game, words, { ...TELLING, ...telling }), 400).replaceAll(/[\s\u202f]+/gu, " ");

describe("tariffs that countries would choose, told", () => {
  it("have their ends in brackets; below zero they are called subsidies", () => {
    const text = (value: number, range?: Range): string =>
      chosenRateText(value, range, words).replaceAll("\u202f", " ");
    expect(text(25.11, rangeOf(7.2, 31.8))).toBe("25.1 % (7 to 32 %)");
    expect(text(25.11)).toBe("25.1 %");
    expect(text(5, rangeOf(5, 5))).toBe("5.0 %");
    expect(text(-5.8, rangeOf(-9, 1.5))).toBe("−5.8 % (a subsidy; −9.0 to +1.5 %)");
    expect(text(-0.5)).toBe("−0.50 % (a subsidy)");
  });

  it("claim a gain or a loss only where every game agrees, with and without what a held deficit's unit does", () => {
    const income = (whole: Range, apart: Range): string =>
      incomeVerdict({
        againstScenarioPercent: whole.high,
        withoutRevaluationPercent: apart.high,
        range: { againstScenarioPercent: whole, withoutRevaluationPercent: apart },
      });
    expect(income(rangeOf(0.1, 0.2), rangeOf(0.1, 0.3))).toBe("gain");
    expect(income(rangeOf(-0.2, -0.1), rangeOf(-0.3, -0.1))).toBe("loss");
    expect(income(rangeOf(-0.1, 0.2), rangeOf(0.1, 0.2))).toBe("open");
    expect(income(rangeOf(0.1, 0.2), rangeOf(-0.1, 0.2))).toBe("open");
    const settled = told(rangedGame(rangeOf(20, 30), rangeOf(0.1, 0.2)));
    expect(settled).toContain("A gain against the scenario in all 2 variants of the model: the United States.");
    const open = told(rangedGame(rangeOf(3, 30), rangeOf(-0.1, 0.2)));
    expect(open).toContain("20.0 % (3 to 30 %), now 4.0 %. Whether that is above the present tariff is not settled.");
    expect(open).toContain("Whether it is a gain against the scenario is not settled: the United States.");
    expect(open).not.toContain("A gain against");
    expect(told(tariffGame({ rate: 20, income: 0.1, scenario: "war" }))).toContain("Central estimate without a range.");
  });

  it("name the range that keeps a sign open where the one beside has one sign", () => {
    const game = rangedGame(rangeOf(20, 30), rangeOf(0.1, 0.2));
    const countries = game.countries.map((each) => ({
      ...each,
      range: { ...each.range!, withoutRevaluationPercent: rangeOf(-0.3, 0.1) },
    }));
    const text = told({ ...game, countries });
    expect(text).toContain("Whether it is a gain against the scenario is not settled: the United States.");
    expect(text).toContain("The range of the United States has one sign");
    expect(text).toContain("it is −0.30 to +0.10 %.");
    expect(told(rangedGame(rangeOf(20, 30), rangeOf(-0.1, 0.2)))).not.toContain("has one sign");
  });

  it("of many rates name few sellers, count many, and say all where one rate is for all", () => {
    const game = tariffGame({ rate: 20, income: 0.1, scenario: "war" });
    const [own] = game.choosers;
    const [rate] = own.rates;
    const on = (sellers: readonly (string | null)[]): string =>
      told({
        ...game,
        by: "sector",
        choosers: [
          {
            ...own,
            rates: sellers.flatMap((exporter) => ["A", "B", "C", "D"].map((sector) => ({ ...rate, exporter, sector }))),
          },
        ],
      });
    expect(on(["CHN", "DEU"])).toContain("on goods from China and from Germany, a rate for each seller and sector");
    expect(on(["CHN", "DEU", "FRA", "ITA"])).toContain("on goods from 4 sellers, a rate for each seller and sector");
    expect(on([null])).toContain("on goods from all others, a rate for each sector");
  });

  it("name what the slope is of: what was asked to be largest", () => {
    const game = rangedGame(rangeOf(20, 30), rangeOf(0.1, 0.2));
    expect(told(game)).toContain("(slope of real income that the search left");
    expect(told({ ...game, objective: "revenue" })).toContain("(slope of tariff revenue that the search left");
  });

  it("say which games settled nowhere, and what bounds were typed", () => {
    const game = rangedGame(rangeOf(20, 30), rangeOf(0.1, 0.2), {
      mostPercent: 30,
      variants: [
        { elasticities: "blp2023", closure: "fixed:world", ratesPercent: [[30]] },
        { elasticities: "theta_check", closure: "none", ratesPercent: [], failure: "The search stopped." },
      ],
    });
    const text = told(game, { typed: { least: false, most: true } });
    expect(text).toContain("Rates up to 30 % were allowed. If the United States could choose");
    expect(text).toContain("Ranges: 2 variants of the model.");
    expect(text).toContain("Searches that settled nowhere, left out of the ranges: 1 (balanced trade).");
    expect(told(game)).not.toContain("were allowed");
  });

  it("of revenue print it, and incomes of thousandths are not zero", () => {
    const game = tariffGame({ rate: 20, income: 0.0004, scenario: "base" });
    const text = told({ ...game, objective: "revenue" });
    expect(text).toContain("The United States, tariff revenue: 20.0 billion USD a year, now 10.0 billion USD.");
    expect(text).toContain("+0.0004");
    expect(told(game)).not.toContain("tariff revenue:");
  });

  it("say what is hypothetical in a member of a customs union and in a bloc that is none", () => {
    const game = tariffGame({ rate: 20, income: 0.1, scenario: "war" });
    const [own] = game.choosers;
    const standing = (more: Partial<typeof own>): string => told({ ...game, choosers: [{ ...own, ...more }] });
    expect(standing({ country: "DEU", hypothetical: "member", union: "EU" })).toContain(
      "Germany: tariffs are set by its customs union (the European Union). What it would choose alone is hypothetical.",
    );
    expect(standing({ country: "USMCA", hypothetical: "bloc", members: ["CAN", "MEX", "USA"], without: [] })).toContain(
      "no customs union that we know of",
    );
    expect(standing({ country: "EAEU", members: ["BLR", "KAZ", "RUS"], without: ["ARM"] })).toContain(
      "members without data of their own do not choose with the others (Armenia)",
    );
  });
});
