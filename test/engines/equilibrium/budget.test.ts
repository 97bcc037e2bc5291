import { describe, expect, it } from "vitest";
import {
  evaluationsLeft,
  newBudget,
  noteProgress,
  spend,
  spendOnWalk,
} from "../../../src/engines/equilibrium/budget.ts";
import { type StageSearch, walkDeficits } from "../../../src/engines/equilibrium/deficitWalk.ts";
import { newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { basePolicy } from "../../../src/engines/equilibrium/index.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { twoCountries } from "../../randomModel.ts";

describe("a budget of evaluations without progress", () => {
  it("runs out where nothing comes of them, and is whole again after progress", () => {
    const budget = newBudget(10);
    spend(budget, 7);
    expect(evaluationsLeft(budget)).toBe(3);
    spend(budget, 5);
    expect(evaluationsLeft(budget)).toBe(0);
    noteProgress(budget);
    expect([evaluationsLeft(budget), budget.evaluations]).toEqual([10, 12]);
  });

  it("calls a tenth of what is left of a walk progress, counted from the last that was", () => {
    const budget = newBudget(10);
    expect(spendOnWalk(budget, 4, 0, 0.09)).toBe(0);
    expect(budget.idle).toBe(4);
    expect(spendOnWalk(budget, 4, 0, 0.1)).toBe(0.1);
    expect(budget.idle).toBe(0);
    expect(spendOnWalk(budget, 4, 0.1, 0.18)).toBe(0.1);
    expect(spendOnWalk(budget, 4, 0.1, 0.19)).toBe(0.19);
  });

  const model = twoCountries();
  const target = { ...system(model, basePolicy(model), "fixed:world"), deficits: Float64Array.of(-8, 8) };
  const walk = (reach: number, cost: number, most: number): { end: ReturnType<typeof walkDeficits>; last: number } => {
    let last = 0;
    const search: StageSearch = (stage) => {
      last = stage.deficits[1] / 8;
      const evaluation = newEvaluation(stage);
      evaluation.wageHat.fill(1);
      return { state: Float64Array.of(last), evaluations: cost, isSolved: last <= reach, evaluation };
    };
    return { end: walkDeficits(target, Float64Array.of(0), search, newBudget(most)), last };
  };

  it("does not stop a walk that still advances, however much it takes in all", () => {
    const { end } = walk(1, 100, 1000);
    expect([end.reached, end.evaluations]).toEqual([1, 6400]);
  });

  it("stops one that does not, and says how far it came", () => {
    const { end } = walk(0.5, 100, 250);
    expect(end.reached).toBeLessThan(0.5);
    expect(walk(0.5, 100, 1000).end.reached).toBeCloseTo(0.5, 1);
  });
});
