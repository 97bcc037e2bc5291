import { beforeAll, describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import type { DiversionResult, EquilibriumResult, Results } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import { runCase, type RunInput, scenarioInForce } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { answer, answerText, inForceBlocks, shortAnswer } from "../../src/tell/findings/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";

/** Million: results carry the rounding of sums over a hundred thousand cells. */
const MONEY = 1e-4;
/** Relative: two ways to write the same tariffs. */
const SAME = 1e-9;

const economy = shippedEconomy("world-2014");

/** The USA lays 46 points on Mexico and 10 on all others, in one measure, in two, and in steps; Mexico asks. */
const TEXT = `title: { en: Taxed, ru: Под пошлиной }
parties: { a: USA, b: MEX, third: [MEX] }
asOf: 2014-06-01
economy:
  data: world-2014
  elasticities: theta_check
  closure: { deficits: none }
  range: { elasticities: [theta_check, blp2023], closures: [none] }
measures:
  - id: both
    title: { en: The tariffs, ru: Пошлины }
    instrument: tariff
    imposer: [USA]
    target: [WLD]
    basis: assumption
    rows:
      - { exporter: MEX, rate: 46, from: 2014-01-01, source: own }
      - { exporter: others, rate: 10, from: 2014-01-01, source: own }
  - { id: on-all, instrument: tariff, imposer: [USA], target: [WLD], basis: assumption, rows: [{ rate: 10, from: 2014-01-01, source: own }] }
  - { id: on-mexico, stack: true, title: { en: More on Mexico, ru: Ещё на Мексику }, instrument: tariff, imposer: [USA], target: [MEX], basis: assumption, rows: [{ rate: 36, from: 2014-01-01, source: own }] }
scenarios:
  tariffs: { title: { en: The tariffs, ru: Пошлины }, measures: [both], at: 2014-02-01, fullRange: true }
  in-two: { measures: [on-all, on-mexico], at: 2014-02-01 }
  alike: { title: { en: Ten on all, ru: Десять на всех }, measures: [on-all], at: 2014-02-01 }
  more: { measures: [on-all, on-mexico], against: alike, at: 2014-02-01 }
  alone: { measures: [on-mexico], at: 2014-02-01 }
  ended: { measures: [], against: alone, at: 2014-02-01 }
headline: tariffs
bibliography: sources.bib
`;

function read(): RunInput {
  const files = new Map([
    ["case.yaml", TEXT],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: found, problems } = parseCase(textSource("taxed", files, missingFile), { shelf: shelfOf([economy]) });
  if (found === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return { case: found, headline: economy, others: [] };
}

const input = read();
let results: Results;
const ofScenario = (id: string): EquilibriumResult => results.scenarios[id].equilibrium!;

/** Sums over sectors at the prices before. */
function sums(id: string) {
  const rows = ofScenario(id).diversion!;
  const sum = (value: (each: NonNullable<DiversionResult["constantPrices"]>) => number): number =>
    rows.reduce((total, each) => total + value(each.constantPrices!), 0);
  const filled = (each: NonNullable<DiversionResult["constantPrices"]>): number =>
    each.thirds.reduce((total, { diversion }) => total + diversion, 0);
  return {
    lost: sum(({ lost }) => lost),
    home: sum(({ importSubstitution }) => importSubstitution),
    nobody: sum(({ destruction }) => destruction),
    thirds: sum(filled),
  };
}

beforeAll(() => {
  results = runCase(input, {}, withUncertainty([])).results;
});

describe("who replaces a seller that is taxed more than the others", () => {
  it("is told for what it bears beyond them: others and the buyer's own fill the gap, none sells less", () => {
    const { lost, home, nobody, thirds } = sums("tariffs");
    expect(lost).toBeGreaterThan(0);
    expect(Math.abs(lost - home - nobody - thirds)).toBeLessThan(MONEY);
    for (const part of [home, thirds]) {
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThan(lost);
    }
    const each = ofScenario("tariffs").diversion!.flatMap(({ constantPrices }) => constantPrices!.thirds);
    for (const name of new Set(each.map(({ third }) => third))) {
      const own = each.filter(({ third }) => third === name);
      expect(own.reduce((total, { diversion }) => total + diversion, 0)).toBeGreaterThan(0);
    }
  });

  it("is the same however the measures are written, and tells those on the seller", () => {
    const [one, two] = [sums("tariffs"), sums("in-two")];
    expect(Math.abs(two.lost / one.lost - 1)).toBeLessThan(SAME);
    expect(Math.abs(two.home / one.home - 1)).toBeLessThan(SAME);
    expect(ofScenario("in-two").diversion![0].measures).toEqual(["on-all", "on-mexico"]);
  });

  it("is told of nobody where all are taxed alike", () => {
    expect(ofScenario("alike").diversion).toEqual([]);
  });

  it("is told against another scenario for what the seller bears beyond that one alone", () => {
    const [more, two] = [sums("more"), sums("in-two")];
    expect(ofScenario("more").diversion![0].measures).toEqual(["on-mexico"]);
    expect(Math.abs(more.lost - more.home - more.nobody - more.thirds)).toBeLessThan(MONEY);
    // The same tariffs come off, at the prices of another economy before.
    expect(more.lost / two.lost).toBeGreaterThan(0.8);
    expect(more.lost / two.lost).toBeLessThan(1.2);
  });

  it("turns around where the tariff ends: whom the seller replaces, in both languages", () => {
    expect(sums("ended").lost).toBeLessThan(0);
    const said = (language: "en" | "ru"): string => {
      const { case: case_ } = input;
      const ended = { ...case_, headline: "ended" };
      return answerText(answer(results, ended, caseWording(input, language)), 400).replaceAll(/\s+/gu, " ");
    };
    expect(said("en")).toContain("Whom Mexico replaces in the United States");
    expect(said("en")).toMatch(/Sales that Mexico gains \+[\d,]+ \+100\.0/u);
    expect(said("en")).toContain("beyond the mean of the other sellers there: “More on Mexico”.");
    expect(said("ru")).toContain("Кого заменяет продавец Мексика на рынке США");
  });
});

describe("the country that is taxed asks", () => {
  it("sees first what is laid on it, though others trade more", () => {
    const told = { case: input.case, scenario: input.case.scenarios[0], currency: "USD", year: 2014 };
    const { rows } = scenarioInForce(input, told.scenario);
    const blocks = inForceBlocks({ ...told, rows, words: caseWording(input, "en") }, { flows: 3, sectors: "none" });
    const flows = blocks.find((each) => each.kind === "table" && each.id === "inForce");
    expect(flows).toMatchObject({
      rows: [["Mexico → United States"], [], [], []].map((row) => expect.arrayContaining(row)),
    });
    expect(rows.find(({ exporter, sector }) => exporter !== "*" && sector === "*")!.exporter).not.toBe("MEX");
  });

  it("what happened to it, and has ranges for what it sells to the one that taxes it, by sector", () => {
    const en = shortAnswer(results, input.case, caseWording(input, "en"));
    expect(en.question).toBe("The United States has put tariffs on Mexico. What does it mean for Mexico?");
    expect(shortAnswer(results, input.case, caseWording(input, "ru")).question).toBe(
      "Пошлины США против Мексики. Что это значит для Мексики?",
    );
    const [subject] = en.subjects;
    expect(en.subjects).toHaveLength(1);
    expect(subject.figures.map(({ label }) => label)).toEqual(["Real income", "Sales to the United States"]);
    const told = answer(results, input.case, caseWording(input, "en"));
    const sales = told.find((each) => each.kind === "table" && each.id === "sectors-MEX");
    const whole = answerText(told, 400);
    expect(sales).toMatchObject({ columns: [{}, {}, { title: "Change" }, { title: "Range" }] });
    expect(answerText([sales!], 400)).toMatch(/Chemicals, pharmaceuticals +[\d,]+ +−[\d.]+ +−[\d.]+ … −[\d.]+/u);
    expect(whole).toContain("Mexico’s sales to the United States fall most, in value, in");
  });
});
