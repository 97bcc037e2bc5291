import { beforeAll, describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import type { EquilibriumResult, Results } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import { runCase, type RunInput } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { answer, answerText, shortAnswer } from "../../src/tell/findings/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";

/** Relative: a ratio of two solves against the solve of the ratio. */
const SAME = 1e-9;

const economy = shippedEconomy("world-2014");

/** Every instrument that a case can say beside tariffs and bans, revenue that is not returned, and one scenario against another. */
const TEXT = `title: { en: Instruments, ru: Инструменты }
parties: { a: USA, b: CHN, third: [MEX, EU] }
asOf: 2014-06-01
economy:
  data: world-2014
  elasticities: theta_check
  closure: { deficits: { fixed: world } }
  range: { elasticities: [theta_check, blp2023], closures: [{ fixed: world }, none, own] }
measures:
  - { id: us, instrument: tariff, imposer: [USA], target: [CHN], basis: assumption, rows: [{ rate: 20, from: 2014-01-01, source: own }] }
  - { id: tax, instrument: export-tax, imposer: [CHN], target: [USA, MEX], basis: assumption, rows: [{ rate: 10, from: 2014-01-01, source: own }] }
  - id: roads
    instrument: trade-cost
    imposer: [USA]
    target: [MEX, CAN]
    basis: assumption
    rows:
      - { sector: A, exporter: MEX, rate: -15, from: 2014-01-01, source: own }
      - { sector: B, exporter: CAN, rate: 10, from: 2014-01-01, source: own }
  - { id: boom, title: A boom, instrument: productivity, imposer: [CHN], basis: assumption, rows: [{ rate: 2, from: 2014-01-01, source: own }] }
  - { id: home, title: At home, instrument: trade-cost, imposer: [USA], target: [USA], basis: assumption, rows: [{ rate: 1, from: 2014-01-01, source: own }] }
  - { id: shut, instrument: ban, imposer: [USA], target: [CHN], basis: assumption, rows: [{ sector: A, from: 2014-01-01, source: own }] }
scenarios:
  war: { title: { en: The war, ru: Война }, measures: [us], at: 2014-02-01, fullRange: true }
  taxed: { measures: [us, tax], at: 2014-02-01, fullRange: true }
  answered: { title: { en: The answer, ru: Ответ }, measures: [us, tax], against: war, at: 2014-02-01, fullRange: true }
  ended: { measures: [], against: taxed, at: 2014-02-01 }
  wasting: { measures: [us, tax], wasted: 25, at: 2014-02-01 }
  wasting-more: { measures: [us, tax], wasted: 60, against: wasting, at: 2014-02-01 }
  roads: { measures: [roads], at: 2014-02-01 }
  boom: { measures: [boom], at: 2014-02-01 }
  home: { measures: [home], at: 2014-02-01 }
  shut: { measures: [shut], at: 2014-02-01 }
  opened: { measures: [us], against: shut, at: 2014-02-01 }
headline: answered
bibliography: sources.bib
`;

function read(): RunInput {
  const files = new Map([
    ["case.yaml", TEXT],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: found, problems } = parseCase(textSource("instruments", files, missingFile), {
    shelf: shelfOf([economy]),
  });
  if (found === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return { case: found, headline: economy, others: [] };
}

const input = read();
let results: Results;
let balanced: Results;
const ofScenario = (of: Results, id: string): EquilibriumResult => of.scenarios[id].equilibrium!;
const hat = (percent: number): number => 1 + percent / 100;

beforeAll(() => {
  results = runCase(input, {}, withUncertainty([])).results;
  balanced = runCase(input, { deficits: "none" }).results;
});

describe("a scenario against another one", () => {
  it("has the ratio of the two as real income, of countries and blocs, in every closure", () => {
    for (const of of [results, balanced]) {
      const [war, taxed, answered, ended] = ["war", "taxed", "answered", "ended"].map((id) => ofScenario(of, id));
      expect(answered.against).toBe("war");
      expect(taxed.against).toBeUndefined();
      for (const code of economy.countries.labels) {
        const [one, other] = [war, taxed].map(({ countries }) => hat(countries[code].welfarePercent));
        expect(Math.abs(hat(answered.countries[code].welfarePercent) / (other / one) - 1)).toBeLessThan(SAME);
        expect(Math.abs(hat(ended.countries[code].welfarePercent) * other - 1)).toBeLessThan(SAME);
      }
      const [one, other] = [war, taxed].map(({ blocs }) => hat(blocs!["EU"].welfarePercent));
      expect(Math.abs(hat(answered.blocs!["EU"].welfarePercent) / (other / one) - 1)).toBeLessThan(SAME);
    }
  });

  it("has it in every variant of the model, so that the range is that of the ratios", () => {
    const [war, taxed, answered] = ["war", "taxed", "answered"].map((id) => ofScenario(results, id).solves!);
    expect(answered).toHaveLength(6);
    answered.forEach((solve, at) => {
      expect([solve.elasticities, solve.closure]).toEqual([war[at].elasticities, war[at].closure]);
      for (const code of ["USA", "CHN", "MEX", "EU"]) {
        const ratio = hat(taxed[at].welfarePercent[code]) / hat(war[at].welfarePercent[code]);
        expect(Math.abs(hat(solve.welfarePercent[code]) / ratio - 1)).toBeLessThan(SAME);
      }
    });
    const { range } = ofScenario(results, "answered").countries["MEX"];
    expect(range!["welfarePercent"].count).toBe(6);
  });

  it("begins where the other ends: flows, money and revenue", () => {
    for (const of of [results, balanced]) {
      const [war, taxed, answered] = ["war", "taxed", "answered"].map((id) => ofScenario(of, id));
      answered.bilateral.forEach(({ before, after, scope }, at) => {
        expect(Math.abs(before / war.bilateral[at].after - 1)).toBeLessThan(1e-7);
        expect(Math.abs(after / taxed.bilateral[at].after - 1)).toBeLessThan(1e-7);
        expect(scope).toBe(war.bilateral[at].scope);
      });
      for (const code of ["USA", "CHN", "MEX"]) {
        const [first, second, third] = [war, taxed, answered].map(({ countries }) => countries[code]);
        expect(third.realIncomeChange).toBeCloseTo(second.realIncomeChange - first.realIncomeChange, 3);
        expect(third.income).toBeCloseTo(first.income + first.realIncomeChange, 3);
        expect(third.tariffRevenueBefore).toBeCloseTo(first.tariffRevenue, 3);
        expect(hat(third.priceIndexPercent) * hat(first.priceIndexPercent)).toBeCloseTo(
          hat(second.priceIndexPercent),
          9,
        );
      }
    }
  });

  it("has parts and channels that sum, no parts by measure, and who replaces whom by what the other has not", () => {
    const { countries, channels, attribution, diversion } = ofScenario(results, "answered");
    for (const code of ["USA", "CHN", "MEX"]) {
      const { residual, sum } = countries[code].decompositionLogPercent!;
      expect(Math.abs(residual)).toBeLessThan(1e-5);
      expect(sum).toBeCloseTo(100 * Math.log(hat(countries[code].welfarePercent)), 9);
      expect(channels![code].sum).toBeCloseTo(sum, 5);
    }
    expect(attribution).toBeUndefined();
    expect(new Set(diversion!.map(({ seller, buyer, measures }) => [seller, buyer, ...measures].join(" ")))).toEqual(
      new Set(["CHN USA tax"]),
    );
  });

  it("says so wherever one would think of the base year, in both languages", () => {
    for (const [language, title, level, rests] of [
      [
        "en",
        "The answer, compared with “The war”",
        "compared with “The war”",
        "Every number is a change compared with “The war”",
      ],
      [
        "ru",
        "Ответ, по сравнению со сценарием «Война»",
        "по сравнению со сценарием «Война»",
        "Все числа — изменения по сравнению со сценарием «Война»",
      ],
    ] as const) {
      const words = caseWording(input, language);
      const whole = answerText(answer(results, input.case, words), 400).replaceAll(/\s+/gu, " ");
      expect(whole).toContain(title);
      expect(whole).toContain(`${language === "en" ? "a change of level" : "изменение уровня"} ${level}`);
      expect(whole).toContain(language === "en" ? `after full adjustment, ${level}` : `приспособления ${level}`);
      expect(whole).not.toContain(language === "en" ? "compared with 2014" : "по сравнению с 2014");
      const short = shortAnswer(results, input.case, words);
      expect(short.restsOn?.text).toContain(rests);
    }
  });

  it("has no answer where it would open trade that the other closes", () => {
    const { results: of, problems } = runCase(input, { scenario: "opened" });
    expect(of.scenarios["opened"].status).toBe("failed");
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'E515 Scenario "opened" opens trade that "shut" closes: A, USA from CHN.',
    ]);
  });
});

describe("revenue that is not returned", () => {
  it("takes its part of what points and export taxes add from real income, and from nothing else", () => {
    const [taxed, wasting] = ["taxed", "wasting"].map((id) => ofScenario(results, id));
    expect([wasting.wastedPercent, taxed.wastedPercent]).toEqual([25, undefined]);
    const goods = (seller: string, buyer: string): number =>
      wasting.bilateral.find((each) => each.exporter === seller && each.importer === buyer && each.scope === "goods")!
        .after;
    expect(wasting.countries["USA"].wastedRevenue! / (0.25 * 0.2 * goods("CHN", "USA"))).toBeCloseTo(1, 9);
    const taxes = (0.1 / 1.1) * (goods("CHN", "USA") + goods("CHN", "MEX"));
    expect(wasting.countries["CHN"].exportTaxRevenue! / taxes).toBeCloseTo(1, 9);
    expect(wasting.countries["CHN"].wastedRevenue! / (0.25 * taxes)).toBeCloseTo(1, 9);
    expect(wasting.countries["MEX"].wastedRevenue).toBe(0);
    expect(wasting.bilateral).toEqual(taxed.bilateral.map(({ range: _range, ...pair }) => pair));
    for (const code of ["USA", "CHN", "MEX"]) {
      const [plain, less] = [taxed, wasting].map(({ countries }) => countries[code]);
      expect([less.realWagePercent, less.tariffRevenue]).toEqual([plain.realWagePercent, plain.tariffRevenue]);
      const lost = 100 * Math.log(hat(less.welfarePercent) / hat(plain.welfarePercent));
      expect(less.decompositionLogPercent!.wasted!).toBeCloseTo(lost, 9);
      expect(Math.abs(less.decompositionLogPercent!.residual)).toBeLessThan(1e-5);
      expect(wasting.channels![code].sum).toBeCloseTo(less.decompositionLogPercent!.sum, 5);
      expect(plain.decompositionLogPercent!.wasted).toBeUndefined();
    }
  });

  it("is told where it is used, in words and in the table of reasons", () => {
    const of = { scenarios: { base: results.scenarios["base"], wasting: results.scenarios["wasting"] } };
    const said = (language: "en" | "ru"): string => {
      const words = caseWording(input, language);
      const rests = shortAnswer(of, input.case, words).restsOn?.text;
      return `${rests} ${answerText(answer(of, input.case, words), 400)}`;
    };
    expect(said("en")).toContain(
      "25 % of what added tariffs and export taxes bring is spent on goods that serve nobody; the rest is returned.",
    );
    expect(said("en")).toContain("Revenue spent on goods that serve nobody");
    expect(said("ru")).toContain("25 % новых сборов от ввозных и вывозных пошлин тратится на никому не нужные товары");
  });

  it("counts from the base year in a scenario against another one, which wastes too", () => {
    const [wasting, more, taxed] = ["wasting", "wasting-more", "taxed"].map((id) => ofScenario(results, id));
    for (const code of ["USA", "CHN", "MEX"]) {
      const [plain, first] = [taxed, wasting].map(({ countries }) => hat(countries[code].welfarePercent));
      const kept = 1 - (1 - first / plain) * (60 / 25);
      expect(Math.abs(hat(more.countries[code].welfarePercent) / ((kept * plain) / first) - 1)).toBeLessThan(SAME);
    }
    expect(more.countries["USA"].wastedRevenue! / wasting.countries["USA"].wastedRevenue!).toBeCloseTo(2.4, 9);
  });
});

describe("costs of trade and productivity", () => {
  it("costs of delivery are told by sector, pair and sign, and are the buyer's part of real income", () => {
    const { inForce = [], countries } = ofScenario(results, "roads");
    const row = (exporter: string): number | undefined =>
      inForce.find(
        (each) => each.exporter === exporter && each.importer === "USA" && each.sector === "*" && each.measure === "*",
      )?.tradeCostPercent;
    expect(row("MEX")).toBeCloseTo(-15, 9);
    expect(countries["USA"].decompositionLogPercent!.tradeCosts).not.toBe(0);
    expect(countries["MEX"].decompositionLogPercent!.tradeCosts).toBe(0);
    expect(countries["USA"].decompositionLogPercent!.productivity).toBeUndefined();
  });

  it("productivity is a part of its own, in the country that makes more, and no cost of trade", () => {
    const boom = ofScenario(results, "boom");
    const { productivity, tradeCosts, residual } = boom.countries["CHN"].decompositionLogPercent!;
    expect(productivity).toBeGreaterThan(2);
    expect(tradeCosts).toBe(0);
    expect(Math.abs(residual)).toBeLessThan(1e-5);
    expect(boom.countries["USA"].decompositionLogPercent!.productivity).toBe(0);
    expect(boom.channels!["MEX"].productivity).toBe(0);
    expect(boom.channels!["MEX"].sum).toBeCloseTo(boom.countries["MEX"].decompositionLogPercent!.sum, 5);
    expect(boom.inForce).toBeUndefined();
    expect(boom.countries["CHN"].sectors!["A"].quantityPercent).toBeGreaterThan(1);
  });

  it("a measure whose target is who imposes it acts on what that country sells to itself, and is told so", () => {
    expect(ofScenario(results, "home").countries["USA"].welfarePercent).toBeLessThan(-0.3);
    const of = { scenarios: { base: results.scenarios["base"], home: results.scenarios["home"] } };
    const text = answerText(answer(of, input.case, caseWording(input, "en")), 400);
    expect(text).toContain("Within countries, which no flow of trade shows: “At home”.");
    expect(text).not.toContain("Without effect");
  });

  it("is said to act within countries, and not to be without effect", () => {
    const of = { scenarios: { base: results.scenarios["base"], boom: results.scenarios["boom"] } };
    const text = answerText(answer(of, input.case, caseWording(input, "en")), 400);
    expect(text).toContain("Within countries, which no flow of trade shows: “A boom”.");
    expect(text).not.toContain("Without effect");
    expect(text).toContain("More from the same inputs");
  });
});
