import { describe, expect, it } from "vitest";
import { compareRuns } from "../../../src/compare/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import type { EquilibriumResult } from "../../../src/results/index.ts";
import { comparedDots } from "../../../src/tell/charts/index.ts";
import {
  answerText,
  comparisonAnswer,
  comparisonTexts,
  type ToldComparison,
  WHOLE_COMPARISON,
} from "../../../src/tell/findings/index.ts";
import { runIn, type Variants } from "../../compare/comparedFixture.ts";
import { CREDIT, expectSound, plain } from "../charts/soundChart.ts";
import { words } from "./fixture.ts";

function told(
  first: Variants,
  second: Variants,
  language: Language = "en",
  more: Partial<EquilibriumResult> = {},
): ToldComparison {
  const comparison = compareRuns(runIn(first), runIn(second, more));
  return { comparison, words: words(language), titles: ["The war", "The truce"], names: ["war", "truce"] };
}

const income = (...asked: Parameters<typeof told>): string => plain(comparisonTexts(told(...asked)).incomes.join(" "));

describe("two answers in words", () => {
  it("claim a direction only where every variant gives it", () => {
    expect(income({ centre: 0.2, low: 0.1 }, { centre: 0.5, low: 0.3 })).toBe(
      "Russia: real income is higher in 2 than in 1 in all 2 variants of the model, by 0.30 percentage points (0.20 to 0.30), 3.0 million USD a year.",
    );
    expect(income({ centre: 0.5, low: 0.3 }, { centre: 0.2, low: 0.1 })).toBe(
      "Russia: real income is lower in 2 than in 1 in all 2 variants of the model, by 0.30 percentage points (0.20 to 0.30), 3.0 million USD a year.",
    );
    expect(income({ centre: 0.2, low: 0.4 }, { centre: 0.5, low: 0.3 })).toBe(
      "Russia: in some variants of the model real income is higher in 2, in others it is higher in 1: a difference of +0.30 percentage points (−0.10 to +0.30).",
    );
    expect(income({ centre: 0.2, low: 0.4 }, { centre: 0.2, low: 0.4 })).toBe(
      "Russia: no visible difference in real income.",
    );
  });

  it("say that only the centres are compared where the two are not the same variant, and why", () => {
    const found = told({ centre: 0.2, low: 0.1 }, { centre: 0.5, low: 0.3 }, "en", { closure: "own" });
    const { apart, incomes, rest } = comparisonTexts(found);
    expect(apart).toBe(
      "1 and 2 are not computed with the same variant of the model: 1 has balanced trade, and 2 has trade balances that move with each country’s own income. So only the central estimates are compared. Differences have no range.",
    );
    expect(plain(incomes[0])).toBe(
      "Russia: in the central estimate real income is higher in 2 than in 1, by 0.30 percentage points, 3.0 million USD a year.",
    );
    expect(rest.join(" ")).not.toContain("compared with itself");
  });

  it("tell of a market what is different for whom the question names, and nobody's payment", () => {
    const found = told({ centre: 0.2, low: 0.1 }, { centre: 0.5, low: 0.3 });
    const node = (id: string, second: number) => {
      const head = {
        market: "gas",
        commodity: "gas",
        year: "2021",
        node: id,
        quantity: "price",
        unit: "USD/MMBtu",
      } as const;
      return { ...head, first: 10, second, difference: second - 10, range: {} } as const;
    };
    const markets = { both: ["gas"], firstOnly: [], secondOnly: [], nodes: [node("pipeline", 14.5), node("NOR", 12)] };
    const of = (places: NonNullable<ToldComparison["places"]>): string => {
      const { rest } = comparisonTexts({ ...found, comparison: { ...found.comparison, markets }, places });
      return plain(rest.join(" "));
    };
    expect(of({ gas: new Set(["NOR"]) })).toContain(
      "gas, Norway: the price, averaged over the year, is 20 % higher in 2 than in 1 (12",
    );
    expect(of({})).toContain("gas, Pipeline: the price, averaged over the year, is 45 % higher in 2 than in 1");
  });

  it("tell of a market whose shortage is most different, and that of whom the question names", () => {
    const found = told({ centre: 0.2, low: 0.1 }, { centre: 0.5, low: 0.3 });
    const node = (id: string, first: number, second: number) => {
      const head = { market: "gas", commodity: "gas", year: "2022", node: id, quantity: "shortage" } as const;
      return { ...head, unit: "bcm/year", first, second, difference: second - first, range: {} } as const;
    };
    const of = (...nodes: readonly ReturnType<typeof node>[]): string => {
      const markets = { both: ["gas"], firstOnly: [], secondOnly: [], nodes };
      const compared = { ...found, comparison: { ...found.comparison, markets }, places: { gas: new Set(["USA"]) } };
      return plain(comparisonTexts(compared).rest.join(" "));
    };
    const [union, states] = [node("EU", 26.4, 36.8), node("USA", 0.15, 0.11)];
    expect(of(states, union, node("CHN", 9, 13))).toContain(
      "Commodity markets: gas, EU: the shortage over the year is larger in 2 than in 1 (36.8 and 26.4 bcm/year, central estimates). gas, United States: the shortage over the year is smaller in 2 than in 1 (0.11 and 0.15 bcm/year, central estimates).",
    );
    expect(of(node("EU", 26.4, 26.4))).toContain("Commodity markets: gas: shortages are the same in both.");
  });

  it("say which of the two has no answer for the whole economy", () => {
    const { comparison, ...found } = told({ centre: 0.2 }, { centre: 0.5 });
    const none = { centre: undefined };
    const of = (more: object): string | null =>
      comparisonTexts({ ...found, comparison: { ...comparison, ...more } }).apart;
    const without = { first: { ...comparison.first, ...none }, second: { ...comparison.second, ...none } };
    expect(of(without)).toBe("Neither has an answer for the whole economy, so incomes are not compared.");
    expect(of({ first: without.first })).toMatch(/^1 has no answer/u);
    expect(of({ second: without.second })).toMatch(/^2 has no answer/u);
  });

  it("are told in Russian too", () => {
    expect(income({ centre: 0.2, low: 0.1 }, { centre: 0.5, low: 0.3 }, "ru")).toBe(
      "Россия: во всех вариантах модели (2) реальный доход в ответе 2 выше, чем в ответе 1, на 0,30 п. п. (от 0,20 до 0,30), 3,0 млн долл. США в год.",
    );
  });

  it("stand in one table, each number with the decimals that it has everywhere", () => {
    const text = answerText(
      comparisonAnswer(told({ centre: 0.2, low: 0.1 }, { centre: 0.5, low: 0.3 }), WHOLE_COMPARISON),
      80,
    );
    expect(text).toContain("▸ Russia");
    expect(text).toMatch(/1: war +2: truce +2 − 1/u);
    expect(text).toMatch(/▸ Russia +\+0\.20 +\+0\.50 +\+0\.30 +\+0\.20 … \+0\.30/u);
    expect(Math.max(...text.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  it.each([760, 350])("are drawn at %i pixels with a title that is computed", (width) => {
    const chart = comparedDots(told({ centre: 0.2, low: 0.1 }, { centre: 0.5, low: 0.3 }), { width, credit: CREDIT })!;
    expectSound(chart);
    expect(chart.title).toBe("Real income of Russia is higher in 2, in every variant of the model");
    const open = comparedDots(told({ centre: 0.2, low: 0.4 }, { centre: 0.5, low: 0.3 }), { width, credit: CREDIT })!;
    expect(open.title).toBe("The variants of the model disagree on whether 1 or 2 is better for Russia");
  });
});
