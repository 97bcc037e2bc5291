import { describe, expect, it } from "vitest";
import { diffAnswers, type DatedAnswer, type Today } from "../../src/dated/index.ts";
import type { AnswerDiff, MovedPart } from "../../src/results/index.ts";
import { thrownProblems } from "../base/problems/exact/provoked.ts";
import { answerOf, hashedEconomy, type Tariff, TERTIUS } from "./datedFixture.ts";

/** A sum of up to eight numbers has other last digits than its terms, percentage points. */
const ADDED_UP = 1e-12;

const TODAY: Today = { economy: hashedEconomy(), tertius: TERTIUS };

const onChina: Tariff = { id: "on-china", on: "CHN", rate: 25 };
const onRussia: Tariff = { id: "on-russia", on: "RUS", rate: 30 };
const onCars: Tariff = { id: "on-cars", on: "CHN", rate: 10, sector: "cars" };

function incomeOf({ economy: { countries } }: DatedAnswer, country: string): number {
  return countries[country].welfarePercent;
}

function partsOf({ parts }: AnswerDiff, country: string): readonly MovedPart[] {
  return parts.filter((each) => each.country === country);
}

/** Holds that the parts of each country add up to the change of its recorded real income. */
function addsUp(found: AnswerDiff, first: DatedAnswer, second: DatedAnswer): void {
  for (const country of ["USA", "CHN", "RUS"]) {
    const sum = partsOf(found, country).reduce((all, { points }) => all + points, 0);
    const change = incomeOf(second, country) - incomeOf(first, country);
    expect(Math.abs(sum - change), country).toBeLessThan(ADDED_UP);
  }
}

describe("what moved between two dated answers", () => {
  it("is each measure that is new, gone or of another size, and adds up", () => {
    const first = answerOf([onChina, onCars]);
    const second = answerOf([{ ...onChina, rate: 40 }, onRussia], { day: "2019-06-01" });
    const found = diffAnswers(first, second, TODAY);
    expect(found.measures.changed.map(({ id }) => id)).toEqual(["on-china", "on-russia", "on-cars"]);
    expect(found.measures.order).toBe("mean");
    expect(new Set(found.parts.map(({ cause }) => cause))).toEqual(new Set(["measure"]));
    addsUp(found, first, second);
  });

  it("is what one measure does where nothing else changed, and no part of those that are the same", () => {
    const first = answerOf([onChina]);
    const second = answerOf([onChina, onRussia]);
    const found = diffAnswers(first, second, TODAY);
    expect(found.measures.same).toEqual(["on-china"]);
    const [only, ...others] = partsOf(found, "RUS");
    expect(others).toEqual([]);
    expect(only).toMatchObject({ cause: "measure", measure: "on-russia" });
    expect(only.points).toBeCloseTo(incomeOf(second, "RUS") - incomeOf(first, "RUS"), 12);
  });

  it("names what turned a sign, and the smallest number of parts that did", () => {
    const first = answerOf([onChina]);
    const second = answerOf([onChina, onRussia, { ...onCars, rate: 1 }]);
    expect(incomeOf(first, "RUS")).toBeGreaterThan(0);
    expect(incomeOf(second, "RUS")).toBeLessThan(0);
    const found = diffAnswers(first, second, TODAY);
    expect(found.signs.find(({ country }) => country === "RUS")).toMatchObject({ first: "gain", second: "loss" });
    const turning = partsOf(found, "RUS").filter(({ turns }) => turns);
    expect(turning.map(({ measure }) => measure)).toEqual(["on-russia"]);
    const back = diffAnswers(second, first, TODAY);
    expect(partsOf(back, "RUS").find(({ turns }) => turns)).toMatchObject({ measure: "on-russia" });
  });

  it("is the opposite the other way round", () => {
    const [first, second] = [answerOf([onChina, onCars]), answerOf([onRussia])];
    const [there, back] = [diffAnswers(first, second, TODAY), diffAnswers(second, first, TODAY)];
    for (const { country, measure, points } of there.parts) {
      const other = back.parts.find((each) => each.country === country && each.measure === measure)!;
      expect(Math.abs(points + other.points)).toBeLessThan(ADDED_UP);
    }
  });

  it("says that a sign is clear only where several variants give it", () => {
    const whole = answerOf([onChina]);
    const single = { ...whole, economy: { ...whole.economy, solves: [] } };
    const found = diffAnswers(single, answerOf([onRussia]), TODAY);
    expect(found.signs.find(({ country }) => country === "RUS")).toMatchObject({ first: "open", second: "loss" });
  });

  it("takes measures one after another in their order where many have changed", () => {
    const first = answerOf([]);
    const many = ["CHN", "RUS"].flatMap((on) =>
      ["farm", "cars", "services"].map((sector): Tariff => ({
        id: `on-${on}-${sector}`.toLowerCase(),
        on,
        sector,
        rate: 9,
      })),
    );
    const second = answerOf(many);
    const found = diffAnswers(first, second, TODAY);
    expect(found.measures.order).toBe("case");
    expect(partsOf(found, "RUS").map(({ measure }) => measure)).toEqual(many.map(({ id }) => id));
    addsUp(found, first, second);
    const one = answerOf(many.slice(0, 1));
    expect(partsOf(found, "CHN")[0].points).toBeCloseTo(incomeOf(one, "CHN"), 12);
  });
});

describe("what is due to settings, data and program", () => {
  it("is told apart from measures, set by set and balance by balance", () => {
    const first = answerOf([onChina]);
    const second = answerOf([onRussia], { set: "cp2015", closure: "own" });
    const found = diffAnswers(first, second, TODAY);
    expect(partsOf(found, "USA").map(({ cause }) => cause)).toEqual(["elasticities", "closure", "measure", "measure"]);
    addsUp(found, first, second);
    const otherSet = answerOf([onChina], { set: "cp2015" });
    const [set, balance] = partsOf(found, "USA");
    expect(set.points).toBeCloseTo(incomeOf(otherSet, "USA") - incomeOf(first, "USA"), 12);
    const otherBalance = answerOf([onChina], { set: "cp2015", closure: "own" });
    expect(balance.points).toBeCloseTo(incomeOf(otherBalance, "USA") - incomeOf(otherSet, "USA"), 12);
  });

  /** The answer as another program would have given it: real income of Russia lower by as many points. */
  function written(answer: DatedAnswer, lower: number, head: Partial<DatedAnswer>): DatedAnswer {
    const { countries } = answer.economy;
    const { RUS } = countries;
    const changed = { ...countries, RUS: { ...RUS, welfarePercent: RUS.welfarePercent - lower } };
    return { ...answer, ...head, economy: { ...answer.economy, countries: changed } };
  }

  const otherData = [{ name: "tiny", version: "1", sha256: "b".repeat(64) }];

  it.each([
    ["version", { tertius: "0.9.0" }, []],
    ["data", { packages: otherData }, []],
    ["untold", { tertius: "0.9.0", packages: otherData }, ["data", "version"]],
    ["version", {}, []],
  ] as const)("is %s where that alone is another one", (cause, head, untold) => {
    const first = written(answerOf([onChina]), 0.25, head);
    const second = answerOf([onChina, onRussia]);
    const found = diffAnswers(first, second, TODAY);
    expect(found.untold).toEqual(untold);
    addsUp(found, first, second);
    const part = partsOf(found, "RUS").find((each) => each.cause === cause)!;
    expect(part.points).toBeCloseTo(0.25, 12);
    expect(
      partsOf(found, "CHN").filter(({ cause: own, points }) => own === cause && Math.abs(points) > ADDED_UP),
    ).toEqual([]);
  });

  it("is one part where the first cannot be solved again, and says of what it may be", () => {
    const first = answerOf([onChina]);
    const rows = [{ ...first.measures[0].rows[0], rates: [["ships", 5] as const] }];
    const unknown: DatedAnswer = { ...first, measures: [{ ...first.measures[0], rows }], tertius: "0.9.0" };
    const second = answerOf([onRussia]);
    const found = diffAnswers(unknown, second, TODAY);
    expect(found.unsolved).toContain("ships");
    expect(found.untold).toEqual(["measure", "version"]);
    expect(partsOf(found, "RUS")).toHaveLength(1);
    addsUp(found, unknown, second);
    const without = diffAnswers(first, second, { ...TODAY, economy: null });
    expect(without.unsolved).toContain("tiny");
    addsUp(without, first, second);
  });
});

describe("what cannot be compared", () => {
  it("is answers of two cases, and those without whom is asked for", () => {
    const answer = answerOf([onChina]);
    const codes = (work: () => unknown): readonly string[] => thrownProblems(work).map(({ code }) => code);
    expect(codes(() => diffAnswers({ ...answer, case: "other" }, answer, TODAY))).toEqual(["E523"]);
    expect(codes(() => diffAnswers(answer, answer, TODAY, ["MEX"]))).toEqual(["E526", "E526"]);
  });
});
