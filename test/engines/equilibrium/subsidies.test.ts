import { describe, expect, it } from "vitest";
import {
  basePolicy,
  type EquilibriumModel,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { newBudget } from "../../../src/engines/equilibrium/budget.ts";
import { baseState } from "../../../src/engines/equilibrium/baseState.ts";
import { newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { searchJointly } from "../../../src/engines/equilibrium/jointSearch.ts";
import { searchEquilibrium } from "../../../src/engines/equilibrium/search.ts";
import { firstWithoutIncome, type Milestone } from "../../../src/engines/equilibrium/milestones.ts";
import { walkShock } from "../../../src/engines/equilibrium/shockWalk.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { searchWages } from "../../../src/engines/equilibrium/wageNewton.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { parameter } from "../../../src/base/sets/index.ts";
import { randomModel } from "../../randomModel.ts";
import { shockOf } from "./randomShocks.ts";

/** Every tariff between countries set to one rate. */
function withRate(model: EquilibriumModel, policy: TradePolicy, rate: number): TradePolicy {
  const n = model.countries.size;
  const { sets, values } = policy.tariffs;
  const isDomestic = (cell: number): boolean => cell % n === Math.floor(cell / n) % n;
  return {
    ...policy,
    tariffs: parameter(
      sets,
      values.map((value, cell) => (isDomestic(cell) ? value : rate)),
    ),
  };
}

function refusal(model: EquilibriumModel, policy: TradePolicy): TertiusError | null {
  try {
    solveEquilibrium(model, policy);
    return null;
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return error;
  }
}

/** Excess of sales over purchases of the first of two countries and both incomes at a wage ratio, one sector. */
function balanceAt(model: EquilibriumModel, policy: TradePolicy, ratio: number): { gap: number; incomes: number[] } {
  const [va, d, theta] = [model.valueAdded, model.deficits, model.theta[0]];
  const level = (va[0] + va[1]) / (ratio * va[0] + va[1]);
  const wage = [ratio * level, level];
  const gamma = (i: number): number => model.valueAddedShares.at(0, i);
  const tau = (n: number, i: number): number => 1 + policy.tariffs.at(0, n, i);
  const weight = (n: number, i: number, cost: number): number =>
    model.tradeShares.at(0, n, i) *
    policy.openness.at(0, n, i) *
    ((tau(n, i) / (1 + model.tariffs.at(0, n, i))) * cost) ** -theta;
  let price = [1, 1];
  let cost = [1, 1];
  for (let round = 0; round < 100; round++) {
    cost = [0, 1].map((i) => wage[i] ** gamma(i) * price[i] ** (1 - gamma(i)));
    price = [0, 1].map((n) => (weight(n, 0, cost[0]) + weight(n, 1, cost[1])) ** (-1 / theta));
  }
  const received = (n: number, i: number): number => (weight(n, i, cost[i]) * price[n] ** theta) / tau(n, i);
  // X_n = (1 − γ) Σ received X + wage VA + X_n (1 − Σ received) + D, two equations in X.
  const row = (n: number): number[] =>
    [0, 1].map((b) => (b === n ? received(n, 0) + received(n, 1) : 0) - (1 - gamma(n)) * received(b, n));
  const [a, b] = [row(0), row(1)];
  const right = [0, 1].map((n) => wage[n] * va[n] + d[n]);
  const determinant = a[0] * b[1] - a[1] * b[0];
  const spent = [(right[0] * b[1] - a[1] * right[1]) / determinant, (a[0] * right[1] - b[0] * right[0]) / determinant];
  const output = [0, 1].map((i) => received(0, i) * spent[0] + received(1, i) * spent[1]);
  const incomes = [0, 1].map((n) => spent[n] - (1 - gamma(n)) * output[n]);
  const isReal = spent.every((x) => x > 0);
  return { gap: received(1, 0) * spent[1] - received(0, 1) * spent[0] + d[0], incomes: isReal ? incomes : [-1, -1] };
}

/** Whether trade balances with both incomes positive at some ratio of wages between e^−8 and e^8. */
function hasBalance(model: EquilibriumModel, policy: TradePolicy): boolean {
  let before: number | null = null;
  for (let step = -128; step <= 128; step++) {
    const { gap, incomes } = balanceAt(model, policy, Math.exp(step / 16));
    const now = Math.min(...incomes) > 0 ? Math.sign(gap) : null;
    if (before !== null && now !== null && now !== before) return true;
    before = now;
  }
  return false;
}

describe("tariffs far below zero", () => {
  const two = Array.from({ length: 150 }, (_, n) => shockOf(20001 + n, 7, 3)).filter(
    ({ model }) => model.countries.size === 2 && model.sectors.size === 1,
  );

  it("are refused where no ratio of wages balances trade with positive incomes, and only there", () => {
    const ends = { refused: 0, solved: 0 };
    for (const { model, policy } of two) {
      for (const rate of [-0.5, -0.95]) {
        const shock = withRate(model, policy, rate);
        const error = refusal(model, shock);
        if (error !== null && error.code !== "E505") continue;
        expect(hasBalance(model, shock)).toBe(error === null);
        ends[error === null ? "solved" : "refused"]++;
      }
    }
    expect(ends.refused).toBeGreaterThan(10);
    expect(ends.solved).toBeGreaterThan(5);
  });

  it("name the country, that it is subsidies, and the part of the shock from which nothing is left", () => {
    const error = refusal(...emptied());
    expect(error?.problems).toHaveLength(1);
    expect(error?.problems[0].message).toMatch(
      /^After the shock \w+ would have no income left: what its treasury pays for trade, by tariffs or export taxes below zero, exceeds/u,
    );
    expect(error?.problems[0].found).toMatch(/^income ≤ 0 from about \d+ % of the shock on$/u);
  });

  it("are given up after few evaluations", () => {
    const [model, policy] = emptied();
    const built = system(model, policy, "fixed:world");
    const attempt = searchEquilibrium(model, built, newEvaluation(built), {}, 1e-10);
    expect(attempt.spent).not.toBeNull();
    expect(attempt.evaluations).toBeLessThan(5000);
  });
});

/** Seven countries that all pay 98 % of what they import. */
function emptied(): [EquilibriumModel, TradePolicy] {
  const model = randomModel(7, 7, 3);
  return [model, withRate(model, basePolicy(model), -0.98)];
}

/** Evaluations that a stage of this economy takes before it fails, with all progress of its own. */
const A_STAGE = 400;

describe("searches that may take so many evaluations without progress", () => {
  const never = (): boolean => false;

  it.each([1, 40, 333])("end after %i, a walk with the stage that uses them up", (most) => {
    const [model, policy] = emptied();
    const built = system(model, policy, "fixed:world");
    const budget = newBudget(most);
    const wages = searchWages(built, newEvaluation(built), baseState(model), 1e-11, never, budget);
    expect(wages.evaluations).toBe(budget.evaluations);
    expect(budget.idle).toBeLessThanOrEqual(most + 1);
    const joint = searchJointly(built, newEvaluation(built), baseState(model), {}, 1e-10, most);
    expect(joint.idle).toBeLessThanOrEqual(2 * (most + 1));
    const walk = newBudget(most);
    expect(walkShock(model, built, {}, 1e-10, walk).evaluations).toBe(walk.evaluations);
    expect(walk.idle).toBeLessThan(most + A_STAGE);
  });
});

describe("income that is continued in a straight line", () => {
  const at = (part: number, ...incomes: number[]): Milestone => ({
    part,
    incomes: Float64Array.from(incomes),
    deficits: new Float64Array(incomes.length),
    transfers: new Float64Array(incomes.length),
  });

  it("runs out where a hundredth of wages is left", () => {
    const found = firstWithoutIncome(at(0, 1.01, 1), at(0.25, 0.51, 0.9), 1);
    expect(found?.country).toBe(0);
    expect(found?.part).toBeCloseTo(0.5, 12);
  });

  it("does not run out later than asked, nor where it rises", () => {
    expect(firstWithoutIncome(at(0, 1.01), at(0.25, 0.51), 0.49)).toBeNull();
    expect(firstWithoutIncome(at(0, 0.5), at(0.25, 0.6), 1)).toBeNull();
  });

  it("is that of the country where it runs out first", () => {
    expect(firstWithoutIncome(at(0, 1, 1), at(0.25, 0.6, 0.4), 1)?.country).toBe(1);
  });
});
