import { describe, expect, it } from "vitest";
import { baseState } from "../../../src/engines/equilibrium/baseState.ts";
import { evaluate, newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { fixedPointMap, type NationalResponder } from "../../../src/engines/equilibrium/fixedPointMap.ts";
import { cautiousResponse, nationalResponse } from "../../../src/engines/equilibrium/nationalResponse.ts";
import { type EquilibriumModel, solveEquilibrium, type TradePolicy } from "../../../src/engines/equilibrium/index.ts";
import { type System, system } from "../../../src/engines/equilibrium/system.ts";
import { type FixedPoint, solveFixedPoint } from "../../../src/numerics/index.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";

/** Single precision, and the square of the step of a difference. */
const DERIVATIVE = 1e-5;
/** Two searches of the same state, in logs. */
const SAME = 1e-10;

const model = randomModel(8, 5, 4);
const policy = randomPolicy(model, 8);
const solved = solveEquilibrium(model, policy, { tolerance: 1e-12 }).state;

/** Change of what a pass implies for country 1, per log unit of a move of its state from `from` to `to`. */
function slopes(built: System, from: number, to: number): { price: Float64Array; spending: Float64Array } {
  const step = 1e-6;
  const moved = solved.slice();
  for (let e = from; e < to; e++) moved[e] += step;
  const [before, after] = [newEvaluation(built), newEvaluation(built)];
  evaluate(built, solved, before);
  evaluate(built, moved, after);
  return {
    price: after.logPrice.map((value, e) => (value - before.logPrice[e]) / step),
    spending: after.demand.map((value, e) => Math.log(value / before.demand[e]) / step),
  };
}

describe("how a country answers as a whole at an equilibrium", () => {
  const built = system(model, policy, "fixed:world");
  const evaluation = newEvaluation(built);
  evaluate(built, solved, evaluation);
  const { price, spending } = nationalResponse(built, evaluation);
  const own = { from: 4, to: 8 };

  it("in its prices, when all of them move, is what the pass says", () => {
    const found = slopes(built, 5 + own.from, 5 + own.to);
    for (let cell = own.from; cell < own.to; cell++) {
      expect(Math.abs(price[1][cell] - found.price[cell])).toBeLessThan(DERIVATIVE);
    }
  });

  it("in its spending, when all of it moves, is what the pass says", () => {
    const found = slopes(built, 25 + own.from, 25 + own.to);
    for (let cell = own.from; cell < own.to; cell++) {
      expect(Math.abs(spending[2][cell] - found.spending[cell])).toBeLessThan(DERIVATIVE);
      expect(found.price[cell]).toBe(0);
    }
  });
});

function searched(economy: EquilibriumModel, shock: TradePolicy, respond: NationalResponder): FixedPoint {
  const built = system(economy, shock, "fixed:world");
  const map = fixedPointMap(built, newEvaluation(built), respond);
  const limits = { tolerance: 1e-12, maximum: 500, memory: 6, cap: 0.5, patience: 120 };
  return solveFixedPoint(map.step, baseState(economy), { ...limits, size: map.gap });
}

describe("steps of whole countries", () => {
  it("lead where cautious steps lead, in fewer of them", () => {
    const counts = { national: 0, cautious: 0 };
    for (let seed = 1; seed <= 20; seed++) {
      const economy = randomModel(seed, 12, 6);
      const shock = randomPolicy(economy, seed, { highestTariff: 0.5 });
      const national = searched(economy, shock, nationalResponse);
      const cautious = searched(economy, shock, cautiousResponse);
      expect([national.end, cautious.end]).toEqual(["converged", "converged"]);
      national.point.forEach((value, e) => expect(Math.abs(value - cautious.point[e])).toBeLessThan(SAME));
      counts.national += national.evaluations;
      counts.cautious += cautious.evaluations;
    }
    expect(counts.national).toBeLessThan(0.6 * counts.cautious);
  });
});
