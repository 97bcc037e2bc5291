import { beforeAll, describe, expect, it } from "vitest";
import { compareRuns, type ComparedRun } from "../../src/compare/index.ts";
import type { ComparedFigure, Comparison } from "../../src/results/index.ts";
import { solveCase, type Solved } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { thrownProblems } from "../base/problems/exact/provoked.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { blocOf } from "../results/tradeResults.ts";
import { smallCase } from "../solve/smallCase.ts";
import { runIn } from "./comparedFixture.ts";

/** A sum of two numbers has another last digit than its terms. */
const ROUNDING = 12;

function figure({ figures }: Comparison, wanted: ComparedFigure["figure"], country: string): ComparedFigure {
  const found = figures.find((each) => each.figure === wanted && each.country === country);
  if (found === undefined) throw new Error(`${wanted} of ${country} is not compared`);
  return found;
}

describe("two answers side by side", () => {
  it("ranges a difference over each variant compared with itself, not between the ends of two ranges", () => {
    const first = runIn({ centre: 0.2, low: 0.1, high: 0.4 });
    const second = runIn({ centre: 0.25, low: 0.3, high: 0.35, more: 9 });
    const { difference, range, differenceAmount } = figure(compareRuns(first, second), "realIncome", "RUS");
    expect(difference).toBeCloseTo(0.05, ROUNDING);
    expect(range.difference).toMatchObject({ positive: 2, count: 3 });
    expect(range.difference?.low).toBeCloseTo(-0.05, ROUNDING);
    expect(range.difference?.high).toBeCloseTo(0.2, ROUNDING);
    expect([range.first?.low, range.first?.high, range.second?.high]).toEqual([0.1, 0.4, 9]);
    expect(differenceAmount).toBeCloseTo(0.5, ROUNDING);
    expect(compareRuns(first, second).variants).toEqual({ both: 3, first: 3, second: 4 });
  });

  it("says that all variants share one nest of demand, where either answer has one alone", () => {
    const variants = { centre: 0.2, low: 0.1 };
    const shared = (first?: "one" | "two" | "both", second = first): Comparison["variants"]["nests"] => {
      const of = (nests: typeof first): ComparedRun => runIn(variants, nests === undefined ? {} : { nests });
      return compareRuns(of(first), of(second)).variants.nests;
    };
    expect([shared("one"), shared("both", "two"), shared("two", "both")]).toEqual(["one", "two", "two"]);
    expect([shared("both"), shared()]).toEqual([undefined, undefined]);
  });

  it("finds no difference at all between an answer and itself", () => {
    const run = runIn({ centre: 0.2, low: 0.1, high: 0.4 });
    const { figures } = compareRuns(run, run);
    expect(figures.length).toBeGreaterThan(8);
    for (const { difference, range } of figures) {
      expect(difference).toBe(0);
      if (range.difference !== undefined) expect(range.difference).toMatchObject({ low: 0, high: 0, positive: 0 });
    }
  });

  it("compares real income, sales, tariff revenue, terms of trade and prices, each with a range", () => {
    const found = compareRuns(runIn({ centre: 0.2, low: 0.1 }), runIn({ centre: 0.4, low: 0.5 }));
    const kinds = ["realIncome", "sales", "tariffRevenue", "termsOfTrade", "prices"] as const;
    const differences = kinds.map((kind) => figure(found, kind, "RUS").difference);
    [0.2, 0.2, 0.02, 0.05, -0.2].forEach((wanted, at) => expect(differences[at]).toBeCloseTo(wanted, ROUNDING));
    expect(kinds.every((kind) => figure(found, kind, "RUS").range.difference?.count === 2)).toBe(true);
    expect(figure(found, "sales", "RUS").partner).toBe("CHN");
  });

  it("tells of third countries, then of the sides, then of those that are most different", () => {
    const found = compareRuns(runIn({ centre: 0.2 }), runIn({ centre: 0.4 }));
    const order = found.figures.flatMap((each) => (each.figure === "realIncome" ? [each.country] : []));
    expect(order).toEqual(["RUS", "USA", "CHN", "VNM"]);
  });

  it("compares the centres alone where they are not the same variant, and says in what they are apart", () => {
    const first = runIn({ centre: 0.2, low: 0.1 });
    const second = runIn({ centre: 0.4, low: 0.5 }, { base: "other", closure: "own", currency: "EUR" });
    const found = compareRuns(first, second);
    expect(found.apart).toEqual(["base", "closure"]);
    expect(found.variants.both).toBe(0);
    const { difference, range, differenceAmount } = figure(found, "realIncome", "RUS");
    expect(difference).toBeCloseTo(0.2, ROUNDING);
    expect(range.difference).toBeUndefined();
    expect(range.second).toBeDefined();
    expect(differenceAmount).toBeNull();
    expect(found.figures.some((each) => each.figure === "termsOfTrade")).toBe(false);
  });

  it("compares a bloc as a bloc", () => {
    const bloc = (welfarePercent: number): ComparedRun => {
      const members = ["USA", "CHN"];
      const run = runIn({ centre: 0.2, low: 0.1 }, { blocs: { EU: blocOf(members, { welfarePercent }) } });
      const { case: own } = run;
      return { ...run, case: { ...own, parties: { ...own.parties, third: ["EU"] } } };
    };
    const found = compareRuns(bloc(0.5), bloc(0.75));
    expect(found.figures[0]).toMatchObject({ figure: "realIncome", country: "EU", difference: 0.25 });
  });

  it("refuses with all that stands against it at once", () => {
    const run = runIn({ centre: 0.2 });
    const other = { ...run, case: { ...run.case, parties: { ...run.case.parties, third: ["MEX"] } } };
    const wrong = thrownProblems(() => compareRuns({ ...run, scenario: "wra" }, { ...other, scenario: "base" }));
    expect(wrong.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "E908 first",
      "E512 second",
      "E511 parties.third",
    ]);
    const unsolved = { ...run, results: { scenarios: {} } };
    expect(thrownProblems(() => compareRuns(unsolved, unsolved)).map(({ code }) => code)).toEqual(["E513", "E513"]);
  });
});

let input: RunInput;
let solved: Solved;
beforeAll(() => {
  const read = smallCase(shippedEconomy("world-2014"));
  const scenarios = read.case.scenarios.map((each) => ({ ...each, fullRange: true }));
  input = { ...read, case: { ...read.case, scenarios } };
  solved = solveCase(input.case, input);
}, 120_000);

describe("two solved scenarios side by side", () => {
  const compared = (first: string, second: string): Comparison =>
    compareRuns(
      { case: input.case, results: solved.results, scenario: first },
      { case: input.case, results: solved.results, scenario: second },
    );

  it("are the opposite of the same two the other way round, ranges too", () => {
    const [there, back] = [compared("war", "alone"), compared("alone", "war")];
    for (const each of there.figures) {
      const other = back.figures.find(
        ({ figure: kind, country, partner }) =>
          kind === each.figure && country === each.country && partner === each.partner,
      )!;
      expect(other.difference + each.difference).toBe(0);
      const [one, two] = [each.range.difference!, other.range.difference!];
      expect([one.low + two.high, one.high + two.low]).toEqual([0, 0]);
      expect(each.difference).toBeGreaterThanOrEqual(one.low);
      expect(each.difference).toBeLessThanOrEqual(one.high);
    }
  });

  it("have the ranges that each scenario has by itself, and narrower differences where variants move together", () => {
    const found = compared("war", "sized@10");
    const { range } = figure(found, "realIncome", "CHN");
    const own = solved.results.scenarios["war"].equilibrium!.countries["CHN"].range!;
    expect([range.first?.low, range.first?.high]).toEqual([own["welfarePercent"].low, own["welfarePercent"].high]);
    expect(figure(found, "tariffRevenue", "USA").range.difference?.count).toBe(4);
  });

  it("cannot be a sweep as a whole, or the base year", () => {
    const codes = (first: string, second: string): readonly string[] =>
      thrownProblems(() => compared(first, second)).map(({ code, path }) => `${code} ${path}`);
    expect(codes("sized", "base")).toEqual(["E514 first", "E512 second"]);
  });
});
