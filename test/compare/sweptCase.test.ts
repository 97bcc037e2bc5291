import { beforeAll, describe, expect, it } from "vitest";
import { sweepResult, sweptCase } from "../../src/compare/index.ts";
import type { SweepResult } from "../../src/results/index.ts";
import { solveCase } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "../solve/smallCase.ts";

let input: RunInput;
beforeAll(() => {
  input = smallCase(shippedEconomy("world-2014"));
});

function solvedSweep(scenario: string, percents: readonly number[]): SweepResult {
  const swept = sweptCase(input.case, scenario, percents)!;
  return sweepResult(input.case, swept, solveCase(swept.case, input).results);
}

const income = ({ points }: SweepResult, country: string): readonly number[] =>
  points.filter((each) => each.country === country).map(({ welfarePercent }) => welfarePercent);

describe("an answer at several sizes of its measures", () => {
  it("is nothing at no size, the answer itself at its own, and has a range at each", () => {
    const found = solvedSweep("war", [0, 100, 200]);
    const own = solveCase(input.case, input, { scenario: "war" }).welfare("MEX").value!;
    expect(found).toMatchObject({ unit: "percent of their size", sizes: [0, 100, 200], unsolved: [] });
    expect(found.countries).toEqual(["MEX", "USA", "CHN"]);
    const [none, whole, twice] = income(found, "MEX");
    expect(none).toBe(0);
    const atNone = found.points.filter(({ size }) => size === 0).map(({ range }) => range.welfarePercent);
    expect(atNone).toEqual(atNone.map(() => expect.objectContaining({ low: 0, high: 0, positive: 0, count: 4 })));
    expect(whole).toBe(own);
    expect(Math.abs(twice)).toBeGreaterThan(Math.abs(whole));
    expect(found.points.every(({ range }) => range.welfarePercent?.count === 4)).toBe(true);
  }, 60_000);

  it("keeps the rates of a sweep that the case has", () => {
    const found = solvedSweep("sized", [0, 100]);
    expect(found).toMatchObject({ title: "sized", unit: "percent", sizes: [5, 10], unsolved: [] });
  }, 60_000);

  it("names sizes without an answer, and has no numbers of them", () => {
    const found = solvedSweep("cut-off", [0, 100]);
    expect(found.unsolved).toEqual([100]);
    expect(found.points.map(({ size }) => size)).toEqual([0, 0, 0]);
  }, 60_000);

  it("is none of a scenario that the case does not have", () => {
    expect(sweptCase(input.case, "wra", [0, 100])).toBeNull();
  });
});
