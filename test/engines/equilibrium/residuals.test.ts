import { describe, expect, it } from "vitest";
import { solveEquilibrium } from "../../../src/engines/equilibrium/index.ts";
import { evaluate, newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { equationResiduals } from "../../../src/engines/equilibrium/residuals.ts";
import type { Residuals } from "../../../src/engines/equilibrium/results.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";

/** Four countries, three sectors: no index is its own transpose. */
const [COUNTRIES, SECTORS] = [4, 3];
const model = randomModel(12, COUNTRIES, SECTORS, { zeroFlows: 0, noHomeSales: 0 });
const policy = randomPolicy(model, 12, { highestTariff: 0.5 });
const found = solveEquilibrium(model, policy, { tolerance: 1e-12 });
const built = system(model, policy, "fixed:world");

/** Residuals at the equilibrium with one component of the state moved. */
function moved(position: number, by: number): Residuals {
  const state = found.state.slice();
  state[position] += by;
  const evaluation = newEvaluation(built);
  evaluate(built, state, evaluation);
  return equationResiduals(model, built, state, evaluation);
}

const price = (n: number, j: number): number => COUNTRIES + n * SECTORS + j;
const spending = (n: number, j: number): number => COUNTRIES * (1 + SECTORS) + n * SECTORS + j;

describe("the residual of every equation", () => {
  it("is nothing at the equilibrium, where Walras's law holds", () => {
    const { max, walras, byEquation } = moved(0, 0);
    expect(max).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(walras)).toBeLessThanOrEqual(1e-12);
    expect(Object.keys(byEquation)).toEqual(["unitCost", "priceIndex", "shares", "expenditure", "tradeBalance"]);
  });

  it.each([
    [0, 0],
    [1, 2],
    [3, 2],
  ])("of a price that is off: country %i, sector %i is named", (n, j) => {
    const { byEquation, worst, max } = moved(price(n, j), 1e-3);
    const home = model.tradeShares.at(j, n, n);
    expect(byEquation.priceIndex).toBeLessThanOrEqual(1.0001e-3);
    expect(byEquation.priceIndex).toBeGreaterThan(1e-3 * (1 - home) * 0.2);
    expect(max).toBe(byEquation.priceIndex);
    expect(worst).toEqual({ equation: "priceIndex", country: `C${n + 1}`, sector: `S${j + 1}` });
    const uses = [0, 1, 2].map((k) => (1 - model.valueAddedShares.at(k, n)) * model.inputShares.at(n, j, k));
    expect(byEquation.unitCost).toBeGreaterThan(0);
    expect(byEquation.unitCost).toBeLessThanOrEqual(1e-3 * Math.max(...uses) * 1.5);
  });

  it.each([
    [0, 2],
    [1, 0],
    [3, 1],
  ])("of spending that is off: country %i, sector %i is named", (n, j) => {
    const { byEquation, worst } = moved(spending(n, j), 1e-3);
    expect(byEquation.expenditure).toBeLessThanOrEqual(1.2e-3);
    expect(byEquation.expenditure).toBeGreaterThan(1e-4);
    expect(byEquation.priceIndex).toBeLessThanOrEqual(1e-12);
    expect(byEquation.unitCost).toBeLessThanOrEqual(1e-12);
    expect(byEquation.tradeBalance).toBeGreaterThan(1e-6);
    expect(["expenditure", "tradeBalance"]).toContain(worst.equation);
    if (worst.equation === "expenditure") expect([worst.country, worst.sector]).toEqual([`C${n + 1}`, `S${j + 1}`]);
  });

  it.each([0, 1, 2, 3])("of a wage that is off: the balance of country %i, which has no sector", (n) => {
    const { byEquation, worst, max } = moved(n, 1e-3);
    expect(byEquation.tradeBalance).toBeGreaterThan(1e-4);
    expect(max).toBe(Math.max(...Object.values(byEquation)));
    if (worst.equation === "tradeBalance") expect(worst.sector).toBeNull();
    expect(worst.country).toMatch(/^C[1-4]$/u);
  });

  it("the balance is money over value added after the shock", () => {
    const state = found.state.slice();
    state[spending(2, 0)] += 1e-3;
    const evaluation = newEvaluation(built);
    evaluate(built, state, evaluation);
    const { byEquation, walras } = equationResiduals(model, built, state, evaluation);
    const gaps = [0, 1, 2, 3].map((n) => {
      let gap = -evaluation.deficits[n];
      for (let j = 0; j < SECTORS; j++) {
        gap += evaluation.expenditure[n * SECTORS + j] * evaluation.netOfTariff[j * COUNTRIES + n];
        gap -= evaluation.output[j * COUNTRIES + n];
      }
      return Math.abs(gap) / (evaluation.wageHat[n] * model.valueAdded[n]);
    });
    expect(byEquation.tradeBalance).toBeCloseTo(Math.max(...gaps), 15);
    const world = model.valueAdded.reduce((sum, value) => sum + value, 0);
    const paid = evaluation.labourDemand.reduce((sum, value) => sum + value, 0);
    expect(walras).toBeCloseTo((paid - world) / world, 14);
    expect(Math.abs(walras)).toBeGreaterThan(1e-8);
  });

  it("of what is not a number is infinite and has a place", () => {
    for (const position of [1, price(1, 1), spending(2, 2)]) {
      const { max, worst } = moved(position, NaN);
      expect(max).toBe(Infinity);
      expect(worst.country).toMatch(/^C[1-4]$/u);
    }
  });
});
