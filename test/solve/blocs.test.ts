import { beforeAll, describe, expect, it } from "vitest";
import { caseFor } from "../../src/case/index.ts";
import { solveCase, type Solved } from "../../src/run/index.ts";
import type { EquilibriumResult } from "../../src/results/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import {
  answer,
  answeredForNotes,
  answerText,
  subjectsOf,
  accountOf,
  rankedCountries,
} from "../../src/tell/findings/index.ts";
import { packageNames, wording } from "../../src/base/wording/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

/** Of numbers in percent: sums in another order. */
const ROUNDING = 1e-9;

/** Of million USD: residuals of the solve, laid on the buyer's income. */
const MONEY = 1e-3;
/** Of percent of log welfare: a mean of logarithms is not the logarithm of a mean. */
const LOGARITHMS = 1e-4;

const EU = "EU";
let input: RunInput;
let solved: Solved;
let war: EquilibriumResult;

function askedFor(own: RunInput, ...wanted: string[]): RunInput {
  const { case: found } = caseFor(own.case, wanted, own.headline);
  if (found === null) throw new Error("nobody to answer for");
  return { ...own, case: found };
}

beforeAll(() => {
  input = askedFor(smallCase(shippedEconomy("world-2014")), EU, "BRA", "USMCA");
  solved = solveCase(input.case, input);
  war = solved.results.scenarios["war"].equilibrium!;
}, 120_000);

describe("a bloc", () => {
  it("gains the money of its members over their income", () => {
    const { members, income, realIncomeChange, welfarePercent } = war.blocs![EU];
    const each = members.map((code) => war.countries[code]);
    const money = each.reduce((sum, { welfarePercent: percent, income: own }) => sum + (own * percent) / 100, 0);
    const total = each.reduce((sum, { income: own }) => sum + own, 0);
    expect(members).toHaveLength(28);
    expect(Math.abs(income / total - 1)).toBeLessThan(ROUNDING);
    expect(Math.abs(realIncomeChange / money - 1)).toBeLessThan(ROUNDING);
    expect(Math.abs(welfarePercent - (100 * money) / total)).toBeLessThan(ROUNDING);
  });

  it("has a range over its own number in each solve, not over the ends of its members", () => {
    const { members, range } = war.blocs![EU];
    const income = (code: string): number => war.countries[code].income;
    const total = members.reduce((sum, code) => sum + income(code), 0);
    const values = war.solves!.map(
      ({ welfarePercent }) => members.reduce((sum, code) => sum + income(code) * welfarePercent[code], 0) / total,
    );
    war.solves!.forEach((solve, at) => expect(Math.abs(solve.welfarePercent[EU] - values[at])).toBeLessThan(ROUNDING));
    expect(range!["welfarePercent"].low).toBeCloseTo(Math.min(...values), 9);
    expect(range!["welfarePercent"].high).toBeCloseTo(Math.max(...values), 9);
    expect(range!["welfarePercent"].count).toBe(war.solves!.length);
  });

  it("trades with the outside alone, the sum of what its members trade there", () => {
    const full = solveCase(input.case, input, { include: ["flows"], scenario: "war" });
    const { flows = [], bilateral } = full.results.scenarios["war"].equilibrium!;
    const { members } = war.blocs![EU];
    const sold = flows.filter(({ exporter, importer }) => members.includes(exporter) && importer === "CHN");
    const pair = bilateral.find((each) => each.exporter === EU && each.importer === "CHN" && each.scope === "all")!;
    expect(pair.before).toBeCloseTo(
      sold.reduce((sum, { before }) => sum + before, 0),
      4,
    );
    expect(flows.some(({ exporter, importer }) => exporter === EU && members.includes(importer))).toBe(false);
    expect(flows.some(({ importer }) => importer === EU)).toBe(false);
    expect(bilateral.some(({ exporter, importer }) => exporter === "USMCA" && importer === "USA")).toBe(false);
  });

  it("has channels, parts and measures that add up to its own change", () => {
    const { decompositionLogPercent: parts, welfarePercent } = war.blocs![EU];
    const exact = 100 * Math.log1p(welfarePercent / 100);
    expect(Math.abs(parts!.sum - exact)).toBeLessThan(ROUNDING);
    expect(Math.abs(parts!.residual)).toBeLessThan(LOGARITHMS);
    const { sum, sales } = war.channels![EU];
    expect(Object.keys(sales)).toEqual(["USA", "CHN", "others"]);
    expect(Math.abs(sum - exact)).toBeLessThan(LOGARITHMS);
    const measures = war.attribution![EU].reduce((total, each) => total + each.welfarePercent, 0);
    expect(Math.abs(measures - welfarePercent)).toBeLessThan(ROUNDING);
  });

  it("stands in the place of its members among those who replace a seller", () => {
    for (const { thirds, lost, importSubstitution, destruction } of war.diversion!) {
      const members = war.blocs![EU].members;
      expect(thirds.some(({ third }) => third === EU)).toBe(true);
      expect(thirds.some(({ third }) => members.includes(third))).toBe(false);
      const filled = thirds.reduce((sum, each) => sum + each.diversion, importSubstitution + destruction);
      expect(Math.abs(lost - filled)).toBeLessThan(MONEY);
    }
  });

  it("is no country: none of the ranks of countries holds it, and members keep their numbers", () => {
    const account = accountOf(solved.results, input.case, "war", wording("en", packageNames(input.headline)))!;
    expect(rankedCountries(account)).not.toContain(EU);
    expect(war.countries[EU]).toBeUndefined();
    const alone = solveCase(smallCase(input.headline).case, input, { scenario: "war" });
    expect(alone.results.scenarios["war"].equilibrium!.countries["DEU"]).toEqual(war.countries["DEU"]);
  });
});

describe("what is told of those who were asked for", () => {
  it("has them as subjects, a bloc with its members", () => {
    const account = accountOf(solved.results, input.case, "war", wording("en", packageNames(input.headline)))!;
    const [eu, brazil, usmca] = subjectsOf(account);
    expect(eu).toMatchObject({ code: EU, isBloc: true, welfare: war.blocs![EU].welfarePercent });
    expect(eu.range!.count).toBe(war.solves!.length);
    expect(brazil).toMatchObject({ code: "BRA", isBloc: false, members: [] });
    expect(usmca.members).toEqual(["CAN", "MEX", "USA"]);
  });

  it("asks and answers their question in both languages, and says who is in a bloc", () => {
    const said = (language: "en" | "ru"): string =>
      answerText(answer(solved.results, input.case, wording(language, packageNames(input.headline))), 1000);
    expect(said("en")).toContain("What does it mean for the European Union, Brazil and the USMCA area?");
    expect(said("en")).toContain("What the trade war between the United States and China means for the European Union");
    expect(said("en")).toContain(
      "The USMCA area: members on 1 February 2014 are Canada, Mexico and the United States.",
    );
    expect(said("ru")).toContain("Что это значит для Европейского союза, Бразилии и стран ЮСМКА?");
    expect(said("en")).not.toContain(input.case.title);
  });

  it("says who is in a bloc", () => {
    const named = askedFor(smallCase(shippedEconomy("world-2014")), "USMCA");
    expect(answeredForNotes(named.case, wording("en"))).toEqual([
      "The USMCA area: members on 1 February 2014 are Canada, Mexico and the United States. The numbers are those of all members together.",
    ]);
  });

  it("has readings by name", () => {
    expect(solved.in("war").welfare(EU)).toMatchObject({
      value: war.blocs![EU].welfarePercent,
      path: "scenarios[war].equilibrium.blocs[EU].welfarePercent",
    });
    expect(solved.in("war").trade(EU, "CHN").change.value).toBeDefined();
  });
});

describe("a party that is asked for", () => {
  it("is told of once, with what it sells to the other", () => {
    const own = askedFor(smallCase(shippedEconomy("world-2014")), "USA");
    const { results } = solveCase(own.case, own, { scenario: "war" });
    const { bilateral, solves = [] } = results.scenarios["war"].equilibrium!;
    expect(bilateral.map(({ exporter, importer, scope }) => `${exporter} ${importer} ${scope}`)).toEqual([
      "USA CHN all",
      "USA CHN goods",
      "CHN USA all",
      "CHN USA goods",
    ]);
    expect(new Set(solves.flatMap(({ sectorTrade }) => sectorTrade.map(({ exporter }) => exporter)))).toEqual(
      new Set(["USA", "CHN"]),
    );
  });
});
