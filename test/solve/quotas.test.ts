import { beforeAll, describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import type { EquilibriumResult, QuotaResult } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import { runCase, type RunInput, scenarioInForce } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { csvTables } from "../../src/tell/brief/index.ts";
import { answer, answerText, inForceBlocks, shortAnswer } from "../../src/tell/findings/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";

const economy = shippedEconomy("world-2014");

/** Percent of real income: two searches for one equilibrium. */
const SAME = 1e-7;

const MEASURES = `  - id: cars
    title: Limit on cars
    instrument: quota
    imposer: [USA]
    target: [WLD]
    rows:
      - { sector: C29_30, exporter: CHN, limit: 60, rent: 100, from: 2014-01-01, source: own }
      - { sector: C29_30, exporter: others, limit: 90, rent: 25, from: 2014-01-01, source: own }
      - { sector: C20_21, exporter: CHN, limit: 400, rent: 0, from: 2014-01-01, source: own }
  - id: bloc
    instrument: quota
    imposer: [EU]
    target: [CHN]
    rows:
      - { sector: C13_15, limit: 70, rent: 0, from: 2014-01-01, source: own }
  - id: duty
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    basis: assumption
    rows:
      - { sector: C29_30, rate: 10, from: 2014-01-01, source: own }
`;

/** A case with one scenario of some measures. */
function read(measures: string, scenarios: string): RunInput {
  const text = `title: Quotas
parties: { a: USA, b: CHN, third: [MEX] }
asOf: 2014-06-01
economy:
  data: world-2014
  elasticities: theta_check
  closure: { deficits: none }
  range: { elasticities: [theta_check, blp2023], closures: [none, { fixed: world }] }
measures:
${measures}scenarios:
${scenarios}bibliography: sources.bib
`;
  const files = new Map([
    ["case.yaml", text],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: found, problems } = parseCase(textSource("quotas", files, missingFile), { shelf: shelfOf([economy]) });
  if (found === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return { case: found, headline: economy, others: [] };
}

const input = read(
  MEASURES,
  `  all: { title: All limits, measures: [cars, bloc, duty], at: 2014-02-01, fullRange: true }
  bloc: { title: Textiles, measures: [bloc], at: 2014-02-01 }
`,
);

describe("quotas of a case", () => {
  const { results } = runCase(input, {}, withUncertainty([]));
  const all: EquilibriumResult = results.scenarios["all"].equilibrium!;
  const quotas: readonly QuotaResult[] = all.quotas!;

  it("are met or slack, the importer's and the exporter's parts sum to the rent, and residuals are as small as the others", () => {
    expect(quotas.map(({ sector, exporter, importer, state }) => [sector, exporter, importer, state])).toEqual([
      ["C29_30", "CHN", "USA", "binding"],
      ["C29_30", quotas[1].exporter, "USA", "binding"],
      ["C20_21", "CHN", "USA", "slack"],
      ["C13_15", "CHN", "EU", "binding"],
    ]);
    for (const {
      state,
      limitPercent,
      quantityPercent,
      equivalentPercent,
      rent,
      importerRent,
      exporterRent,
    } of quotas) {
      expect(quantityPercent / limitPercent).toBeLessThanOrEqual(1 + 1e-10);
      if (state === "binding") expect(quantityPercent / limitPercent).toBeGreaterThanOrEqual(1 - 1e-10);
      expect(equivalentPercent > 0).toBe(state === "binding");
      expect(importerRent + exporterRent).toBeCloseTo(rent, 9);
      expect(rent > 0).toBe(state === "binding");
    }
    expect(quotas[1].importerRent / quotas[1].rent).toBeCloseTo(0.25, 12);
    expect(all.residuals.byEquation.quota).toBeLessThanOrEqual(1e-10);
    expect(all.residuals.max).toBeLessThanOrEqual(1e-10);
  });

  it("range over the variants, each solved by itself", () => {
    for (const { state, equivalentPercent, range } of quotas) {
      expect(range!.equivalentPercent.count).toBe(4);
      expect(range!.equivalentPercent.low).toBeLessThanOrEqual(equivalentPercent);
      expect(range!.equivalentPercent.high).toBeGreaterThanOrEqual(equivalentPercent);
      if (state === "binding") expect(range!.equivalentPercent.high).toBeGreaterThan(range!.equivalentPercent.low);
    }
    expect(all.solves!.filter(({ failure }) => failure !== undefined)).toEqual([]);
  });

  it("real income, reasons and measures add up", () => {
    for (const code of ["USA", "CHN", "MEX"]) {
      const { welfarePercent, decompositionLogPercent: parts } = all.countries[code];
      expect(Math.abs(parts!.residual)).toBeLessThan(1e-5);
      const added = all.attribution![code].reduce((sum, each) => sum + each.welfarePercent, 0);
      expect(added).toBeCloseTo(welfarePercent, 9);
      expect(Math.abs(all.channels![code].sum - parts!.sum)).toBeLessThan(1e-5);
    }
  });

  it("told against another scenario still limit the quantity of the base year", () => {
    const both = read(
      MEASURES,
      `  limited: { measures: [cars, bloc], at: 2014-02-01 }
  dutied: { measures: [duty], at: 2014-02-01 }
  instead: { measures: [cars, bloc], at: 2014-02-01, against: dutied }
`,
    );
    const { results: told, problems } = runCase(both);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const [limited, dutied, instead] = ["limited", "dutied", "instead"].map((id) => told.scenarios[id].equilibrium!);
    instead.quotas!.forEach(({ quantityPercent, equivalentPercent, limitPercent, state }, at) => {
      const alone = limited.quotas![at];
      expect([limitPercent, state]).toEqual([alone.limitPercent, alone.state]);
      expect(quantityPercent).toBeCloseTo(alone.quantityPercent, 6);
      expect(equivalentPercent).toBeCloseTo(alone.equivalentPercent, 6);
    });
    for (const code of ["USA", "CHN", "MEX"]) {
      const [plain, before, change] = [limited, dutied, instead].map(
        (each) => each.countries[code].welfarePercent / 100,
      );
      expect(Math.abs((1 + before) * (1 + change) - (1 + plain))).toBeLessThan(SAME / 100);
    }
  });

  it("a quota whose importer has the rent is the tariff that it is equivalent to", () => {
    const alone = read(
      MEASURES.replace("exporter: others, limit: 90", "exporter: others, limit: 900"),
      "  one: { measures: [cars], at: 2014-02-01 }\n",
    );
    const limited = runCase(alone).results.scenarios["one"].equilibrium!;
    const base = economy.tariffs.of("C29_30", "USA", "CHN");
    const points = limited.quotas![0].equivalentPercent * (1 + base);
    const tariff = `  - id: tariff
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    rows:
      - { sector: C29_30, rate: ${points}, from: 2014-01-01, source: own }
`;
    const taxed = runCase(read(tariff, "  one: { measures: [tariff], at: 2014-02-01 }\n")).results.scenarios["one"]
      .equilibrium!;
    for (const code of ["USA", "CHN", "MEX", "DEU"]) {
      expect(Math.abs(limited.countries[code].welfarePercent - taxed.countries[code].welfarePercent)).toBeLessThan(
        SAME,
      );
      expect(limited.countries[code].tariffRevenue / taxed.countries[code].tariffRevenue).toBeCloseTo(1, 8);
    }
  });

  it("a quota of all that is traded changes nothing", () => {
    const full = read(
      `  - id: full
    instrument: quota
    imposer: [USA]
    target: [CHN]
    rows:
      - { limit: 100, rent: 50, from: 2014-01-01, source: own }
`,
      "  one: { measures: [full], at: 2014-02-01 }\n",
    );
    const { countries, quotas: found } = runCase(full).results.scenarios["one"].equilibrium!;
    expect(found).toHaveLength(economy.sectorKinds.filter((kind) => kind === "goods").length);
    expect(new Set(found!.map(({ state }) => state))).toEqual(new Set(["slack"]));
    for (const { welfarePercent } of Object.values(countries)) expect(Math.abs(welfarePercent)).toBeLessThan(SAME);
  });
});

describe("what is told of quotas", () => {
  let results: Parameters<typeof shortAnswer>[0];
  beforeAll(() => {
    results = runCase(input, {}, withUncertainty([])).results;
  });
  const plain = (text: string): string => text.replaceAll("\u202f", " ");
  const line = (scenario: string, language: "en" | "ru"): string =>
    plain(shortAnswer(results, input.case, caseWording(input, language), { scenario }).quotas!.text);

  it("the screen says the largest, what it is like, who has the rent, and how many bind", () => {
    expect(line("bloc", "en")).toMatch(
      /^Textiles, apparel \(China → European Union\): 70 % of the quantity of 2014\. The quota binds, as a duty of 9\.9 % would\. Its rent, 3\.2 billion USD, goes to the seller\.$/u,
    );
    expect(line("all", "en")).toMatch(
      /The quota binds, as a duty of [\d.]+ % \([\d.]+ to [\d.]+ %\) would\. Its rent is .*: .* goes to the buyer, the rest to the sellers\. 4 quotas in all, 3 of them bind\.$/u,
    );
    expect(line("all", "ru")).toMatch(
      /Квота ограничивает торговлю, как пошлина .* Всего квот: 4, ограничивают торговлю: 3\.$/u,
    );
  });

  it("the whole answer has a table, and CSV has a row for each", () => {
    const words = caseWording(input, "en");
    const text = answerText(answer(results, input.case, words, { scenario: "all" }), 200);
    expect(text).toContain("What became of the quotas");
    expect(text).toMatch(/slack/u);
    const csv = csvTables(results, input.case, words).get("quotas.csv")!.trim().split("\n");
    expect(csv).toHaveLength(1 + 4 + 1);
    expect(csv[0]).toContain(
      "tariff_equivalent_percent,tariff_equivalent_low_percent,tariff_equivalent_high_percent,binding_solves",
    );
  });

  it("what is in force has the limit, before anything is solved", () => {
    const [scenario] = input.case.scenarios;
    const { rows, problems } = scenarioInForce(input, scenario);
    expect(problems).toEqual([]);
    const cars = rows.find(
      (row) => row.measure === "cars" && row.sector === "C29_30" && row.exporter === "CHN" && row.importer === "USA",
    )!;
    expect(cars.quotaPercent).toBeCloseTo(60, 9);
    expect(cars.addedPoints).toBe(0);
    const told = { case: input.case, scenario, rows, currency: "USD", year: 2014, words: caseWording(input, "en") };
    expect(answerText(inForceBlocks(told, { flows: 30, sectors: "none" }), 200)).toContain("quota");
  });
});
