import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { caseFor, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import type { Economy } from "../../src/data/packages/index.ts";
import { answer, answerText, findings, shortAnswer } from "../../src/tell/findings/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import type { EquilibriumResult } from "../../src/results/index.ts";
import { caseWording, solveCase, type Solved } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";

/** Of numbers in percent, and of shares: sums in another order. */
const ROUNDING = 1e-9;
/** Of million USD: residuals of the solve, laid on the buyer's income. */
const MONEY = 1e-3;

/** Random pairs of blocs; each is a solve. */
const RUNS = 8;

/** Stems of the names of members, in both languages, that stand nowhere where the bloc is meant. */
const MEMBERS = /German|France|French|Итал|Герман|Франц/u;

interface Sides {
  readonly a: string;
  readonly b: string;
  readonly third: string;
  readonly blocs?: string;
}

function textOf({ a, b, third, blocs = "" }: Sides): string {
  const tariff = (id: string, imposer: string, target: string, rate: number): string =>
    `  - { id: ${id}, instrument: tariff, imposer: [${imposer}], target: [${target}], rows: [{ rate: ${rate}, from: 2014-01-01, source: own }] }\n`;
  return `title: { en: A war of two, ru: Война двоих }
parties: { a: ${a}, b: ${b}, third: [${third}] }
${blocs}asOf: 2014-06-01
economy:
  data: world-2014
  elasticities: theta_check
  closure: { deficits: { fixed: world } }
  range: { elasticities: [theta_check, blp2023], closures: [{ fixed: world }, none] }
measures:
${tariff("one", a, b, 20)}${tariff("other", b, a, 10)}scenarios:
  war: { measures: [one, other], at: 2014-02-01, fullRange: true }
  alone: { measures: [one], at: 2014-02-01 }
bibliography: sources.bib
`;
}

const economy: Economy = shippedEconomy("world-2014");

function read(sides: Sides): RunInput {
  const files = new Map([
    ["case.yaml", textOf(sides)],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: found, problems } = parseCase(textSource("sides", files, missingFile), { shelf: shelfOf([economy]) });
  if (found === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return { case: found, headline: economy, others: [] };
}

function warOf({ results }: Solved): EquilibriumResult {
  return results.scenarios["war"].equilibrium!;
}

/** How far the numbers of a bloc are from the money of its members, relative. */
function moneyGap(war: EquilibriumResult, code: string): number {
  const { members, realIncomeChange, welfarePercent, income } = war.blocs![code];
  const sum = (field: "realIncomeChange" | "income"): number =>
    members.reduce((total, each) => total + war.countries[each][field], 0);
  const gaps = [
    realIncomeChange - sum("realIncomeChange"),
    income - sum("income"),
    welfarePercent - (100 * sum("realIncomeChange")) / sum("income"),
  ];
  return Math.max(...gaps.map((gap, at) => Math.abs(gap) / [Math.abs(realIncomeChange), income, 1][at]));
}

/** All that is told in sentences: the short answer, the long one without its table of countries, and the findings. */
function told(input: RunInput, { results }: Solved, language: "en" | "ru"): string {
  const words = caseWording(input, language);
  const blocks = answer(results, input.case, words).filter((block) => block.kind !== "table");
  const notes = shortAnswer(results, input.case, words);
  const sentences = findings(results, input.case, words).map(({ sentence }) => sentence);
  return [answerText(blocks, 100), JSON.stringify(notes), ...sentences].join("\n");
}

describe("a bloc as A", () => {
  let input: RunInput;
  let solved: Solved;
  let war: EquilibriumResult;

  beforeAll(() => {
    input = read({ a: "EU", b: "CHN", third: "TUR, KOR, USA" });
    solved = solveCase(input.case, input);
    war = warOf(solved);
  }, 120_000);

  it("gains the money of its members", () => {
    expect(war.blocs!["EU"].members).toHaveLength(28);
    expect(moneyGap(war, "EU")).toBeLessThan(ROUNDING);
  });

  it("trades with others as one: the sum over its members, nothing among them", () => {
    const pair = war.bilateral.find(
      (each) => each.exporter === "EU" && each.importer === "CHN" && each.scope === "all",
    )!;
    const members = new Set(war.blocs!["EU"].members);
    const flows = war.flows!.filter((each) => each.exporter === "EU" && each.importer === "CHN");
    expect(flows.reduce((sum, { after }) => sum + after, 0) / pair.after).toBeCloseTo(1, 9);
    expect(war.bilateral.filter(({ exporter, importer }) => members.has(exporter) || members.has(importer))).toEqual(
      [],
    );
    expect(war.flows!.filter((each) => each.exporter === "KOR" && each.importer === "EU")).not.toEqual([]);
  });

  it("has ranges of real income, prices and trade", () => {
    const { range } = war.blocs!["EU"];
    expect(range!.welfarePercent.count).toBe(4);
    expect(range!.pricesToWagePercent.count).toBe(4);
    expect(war.bilateral.every((each) => each.range !== undefined)).toBe(true);
  });

  it("is a side of diversion, of steps of tariffs and of the sales of others", () => {
    const [first] = war.diversion!;
    expect([first.seller, first.buyer]).toEqual(["EU", "CHN"]);
    const members = new Set(war.blocs!["EU"].members);
    expect(war.diversion!.flatMap(({ thirds }) => thirds).filter(({ third }) => members.has(third))).toEqual([]);
    expect(war.tariffSteps!.map(({ importer, addedPercent }) => [importer, addedPercent.toFixed(6)])).toEqual([
      ["EU", "20.000000"],
      ["CHN", "10.000000"],
    ]);
    expect(Object.keys(war.channels!["KOR"].sales)).toEqual(["EU", "CHN", "others"]);
    const tables = answer(solved.results, input.case, caseWording(input, "en")).filter(({ kind }) => kind === "table");
    expect(answerText(tables, 100)).toContain("sales to the European Union");
  });

  it("loses what others take over, up to what nobody buys", () => {
    for (const { lost, importSubstitution, destruction, thirds } of war.diversion!) {
      const diverted = thirds.reduce((sum, { diversion }) => sum + diversion, 0);
      expect(Math.abs(lost - importSubstitution - destruction - diverted)).toBeLessThan(MONEY);
    }
  });

  it.each(["en", "ru"] as const)("is named in every sentence, and no member stands for it (%s)", (language) => {
    const text = told(input, solved, language);
    const membersNote = /(?:The European Union: members on|Европейский союз: на)[^.]*\./gu;
    expect(text).toMatch(language === "en" ? /European Union/u : /Европейск/u);
    expect(text.replaceAll(/\s+/gu, " ").replaceAll(membersNote, "")).not.toMatch(MEMBERS);
  });

  it("is answered for itself and for each of its members in one run", () => {
    const { members } = input.case.parties.blocs[0];
    const { case: asked } = caseFor(input.case, ["EU", ...members], economy);
    const each = { ...input, case: asked! };
    const found = shortAnswer(solveCase(asked!, each, { scenario: "alone" }).results, asked!, caseWording(each, "en"));
    expect(found.subjects.map(({ country }) => country)).toEqual(["EU", ...members]);
  }, 120_000);
});

describe("blocs as B, as C and on all sides", () => {
  it("give the money of their members, and those of A and B alone have no common country", () => {
    const input = read({ a: "USMCA", b: "EU", third: "KOR, DEU" });
    const war = warOf(solveCase(input.case, input));
    expect(Object.keys(war.blocs!)).toEqual(["USMCA", "EU"]);
    expect(Math.max(moneyGap(war, "USMCA"), moneyGap(war, "EU"))).toBeLessThan(ROUNDING);
  });

  it("a case may list its own: whatever they hold, money is that of their members", () => {
    const known = economy.countries.labels.filter((_, n) => !economy.isResidual[n]);
    const sides = fc.shuffledSubarray(known, { minLength: 6, maxLength: 12 });
    const solved = fc.property(sides, fc.integer({ min: 2, max: 3 }), ([third, ...members], size) => {
      const listed = (code: string, codes: readonly string[]): string =>
        `  ${code}: { title: { en: the ${code}, ru: Список ${code} }, members: [${codes.join(", ")}] }\n`;
      const blocs = `blocs:\n${listed("ONE", members.slice(0, size))}${listed("TWO", members.slice(size))}`;
      const input = read({ a: "ONE", b: "TWO", third, blocs });
      const { results } = solveCase(input.case, input, { scenario: "alone" });
      const alone = results.scenarios["alone"].equilibrium!;
      expect(Math.max(moneyGap(alone, "ONE"), moneyGap(alone, "TWO"))).toBeLessThan(ROUNDING);
    });
    fc.assert(solved, { numRuns: RUNS });
  }, 240_000);

  it("a bloc of the case has its own name in every sentence", () => {
    const blocs = "blocs:\n  AXIS: { title: { en: the Atlantic Pair, ru: Атлантическая пара }, members: [USA, GBR] }\n";
    const input = read({ a: "AXIS", b: "CHN", third: "KOR", blocs });
    const solved = solveCase(input.case, input, { scenario: "alone" });
    const [english, russian] = [told(input, solved, "en"), told(input, solved, "ru")];
    expect(english).toContain("The Atlantic Pair has put tariffs on China. What does it mean for South Korea?");
    expect(english).toContain("sales to the Atlantic Pair rise");
    expect(russian).toContain("Пошлины группы «Атлантическая пара» против Китая.");
    expect(russian).toContain("в группу «Атлантическая пара»");
  });
});
