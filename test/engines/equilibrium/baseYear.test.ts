import { describe, expect, it } from "vitest";
import {
  basePolicy,
  type Equilibrium,
  policyPath,
  salesQuantityChange,
  solveEquilibrium,
  tradeShares,
} from "../../../src/engines/equilibrium/index.ts";
import { baseIncome, baseIncomeOf, baseTariffRevenue } from "../../../src/engines/equilibrium/baseIncome.ts";
import { evaluate, newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { equationResiduals } from "../../../src/engines/equilibrium/residuals.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { filled, indexSet, parameter } from "../../../src/base/sets/index.ts";
import { randomModel, twoCountries } from "../../randomModel.ts";

/** Digits of sums in another order. */
const DIGITS = 12;

/** Two sectors; country one taxes the first at 25 % and the second at 60 %, country two nothing. */
function taxing(): ReturnType<typeof randomModel> {
  const model = randomModel(3, 2, 2, { zeroFlows: 0, noHomeSales: 0 });
  model.tradeShares.values.set([0.8, 0.2, 0.3, 0.7, 0.6, 0.4, 0.5, 0.5]);
  model.tariffs.values.set([0, 0.25, 0, 0, 0, 0.6, 0, 0]);
  model.expenditure.values.set([100, 70, 200, 30]);
  model.valueAdded.set([250, 120]);
  model.deficits.set([15, -15]);
  return model;
}

describe("income of the base year", () => {
  // π t/(1 + t) X: 0.2 · 0.2 · 100 of the first sector, 0.4 · 0.375 · 200 of the second.
  it("is value added, the tariffs of every sector and the deficit", () => {
    const model = taxing();
    expect(baseTariffRevenue(model)[0]).toBeCloseTo(4 + 30, DIGITS);
    expect(baseTariffRevenue(model)[1]).toBe(0);
    expect(baseIncome(model)[0]).toBeCloseTo(250 + 34 + 15, DIGITS);
    expect(baseIncome(model)[1]).toBe(120 - 15);
  });

  it("is the same for one country alone", () => {
    const model = taxing();
    expect(baseIncomeOf(model, 0)).toBeCloseTo(299, DIGITS);
    expect(baseIncomeOf(model, 1)).toBe(105);
  });

  it("is summed once for a model", () => {
    const model = taxing();
    expect(baseTariffRevenue(model)).toBe(baseTariffRevenue(model));
  });
});

describe("sales of a country at its base prices", () => {
  const unmoved = solveEquilibrium(randomModel(3, 2, 2), basePolicy(randomModel(3, 2, 2)));

  /** Country two sells to one and to itself in two sectors. */
  function after(taxes: readonly number[]): Equilibrium {
    const base = taxing();
    const policy = basePolicy(base);
    policy.tariffs.values.fill(0);
    policy.exportTaxes.values.set(taxes);
    const by = base.expenditure.sets;
    return {
      ...unmoved,
      base,
      policy,
      tradeShares: parameter(base.tradeShares.sets, Float64Array.of(0.7, 0.3, 0.3, 0.7, 0.5, 0.5, 0.5, 0.5)),
      expenditure: parameter(by, Float64Array.of(100, 70, 200, 30)),
      unitCostHat: parameter(by, Float64Array.of(1, 2, 1, 1.25)),
    };
  }

  // At the border, before: 20/1.25 + 80/1.6 = 66. After: 30 at twice and 100 at 1.25 times the price: 15 + 80 = 95.
  it("are what was spent at the border over what a unit costs, sector by sector", () => {
    expect(salesQuantityChange(after([0, 0, 0, 0, 0, 0, 0, 0]), 1, [0])).toBeCloseTo(95 / 66 - 1, DIGITS);
  });

  it("are net of the export tax, and of all buyers that are asked for", () => {
    const found = after([0, 0.5, 0, 0, 0, 0.25, 0, 0]);
    expect(salesQuantityChange(found, 1, [0])).toBeCloseTo((10 + 64) / 66 - 1, DIGITS);
    // Sales at home: 49 and 15 before, 49/2 and 15/1.25 after.
    expect(salesQuantityChange(found, 1, [0, 1])).toBeCloseTo((74 + 24.5 + 12) / (66 + 64) - 1, DIGITS);
  });

  it("leave a producer that stopped out, and are no number where nothing was sold", () => {
    const stopped = after([0, 0, 0, 0, 0, 0, 0, 0]);
    stopped.tradeShares.values[1] = 0;
    stopped.unitCostHat.values[1] = 0;
    expect(salesQuantityChange(stopped, 1, [0])).toBeCloseTo(80 / 66 - 1, DIGITS);
    expect(salesQuantityChange(stopped, 1, [])).toBeNaN();
    const grown = after([0, 0, 0, 0, 0, 0, 0, 0]);
    grown.base.tradeShares.values.set([1, 0], 0);
    grown.base.tradeShares.values.set([1, 0], 4);
    expect(salesQuantityChange(grown, 1, [0])).toBeNaN();
  });
});

describe("what a policy leaves alone", () => {
  it("stays the same parameter on the way", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.icebergHat.values[3] = 1.44;
    policy.exportTaxes.values[0] = 0.21;
    const half = policyPath(model, policy, 0.5);
    expect(half.openness).toBe(policy.openness);
    expect([...half.icebergHat.values]).toEqual([1, 1, 1, 1.2]);
    expect(half.exportTaxes.values[0]).toBeCloseTo(0.1, DIGITS);
    expect([...policy.icebergHat.values]).toEqual([1, 1, 1, 1.44]);
  });
});

describe("trade shares after costs of trade", () => {
  it("lose with the cost of the way as with the cost of the good", () => {
    const sets = [
      indexSet("sector", ["a"]),
      indexSet("importer", ["one", "two"]),
      indexSet("exporter", ["one", "two"]),
    ] as const;
    const shares = parameter(sets, Float64Array.of(0.5, 0.5, 0.25, 0.75));
    const costs = parameter([sets[0], sets[2]], Float64Array.of(1, 2));
    const ways = filled(sets, 1);
    ways.values[1] = 1.5;
    const after = tradeShares(shares, costs, ways, Float64Array.of(2));
    // (2 · 1.5)^(−2) = 1/9 and 2^(−2) = 1/4.
    expect(after.of("a", "one", "two")).toBeCloseTo(0.1, DIGITS);
    expect(after.of("a", "two", "two")).toBeCloseTo(0.1875 / 0.4375, DIGITS);
  });
});

describe("trade weights of a policy", () => {
  const base = taxing();
  const policy = basePolicy(base);
  policy.tariffs.values[5] = 0.8;
  policy.icebergHat.values[5] = 1.1;
  policy.openness.values[5] = 0.5;
  policy.exportTaxes.values[5] = 0.2;
  policy.exportTaxes.values[6] = -0.1;
  const { weights, receipts, taxedCells, taxRates } = system(base, policy, "fixed:world");

  it("fall with every cost that moved, each to the power of the sector's θ, and with openness", () => {
    expect(weights[5]).toBeCloseTo(0.4 * 0.5 * ((1.8 / 1.6) * 1.2 * 1.1) ** -base.theta[1], DIGITS);
    expect(weights[6]).toBeCloseTo(0.5 * 0.9 ** -base.theta[1], DIGITS);
    expect([weights[0], weights[1], weights[4]]).toEqual([0.8, 0.2, 0.6]);
  });

  it("leave the seller what is left after the importer's tariff and its own country's tax", () => {
    expect(receipts[5]).toBeCloseTo(weights[5] / (1.8 * 1.2), DIGITS);
    expect(receipts[6]).toBeCloseTo(weights[6] / 0.9, DIGITS);
    expect(receipts[1]).toBeCloseTo(0.2 / 1.25, DIGITS);
    expect([receipts[0], receipts[4]]).toEqual([0.8, 0.6]);
    expect([[...taxedCells], [...taxRates]]).toEqual([
      [5, 6],
      [0.2, -0.1],
    ]);
  });

  it("collect export taxes of every sector from what is paid at the border", () => {
    const built = system(base, policy, "fixed:world");
    const evaluation = newEvaluation(built);
    // Wages as in the base, prices moved, spending 100 and 70 of the first sector, 200 and 30 of the second.
    const spending = [100, 200, 70, 30];
    evaluate(built, Float64Array.of(0, 0, 0.1, -0.2, 0.3, 0.05, ...spending.map(Math.log)), evaluation);
    const { competitiveness, competition, exportTaxRevenue, netOfTariff } = evaluation;
    const paid = (cell: number, row: number, exporter: number, spent: number): number =>
      (receipts[cell] * competitiveness[2 + exporter] * spent) / competition[row];
    expect(exportTaxRevenue[1]).toBeCloseTo(0.2 * paid(5, 2, 1, 200), DIGITS);
    expect(exportTaxRevenue[0]).toBeCloseTo(-0.1 * paid(6, 3, 0, 30), DIGITS);
    // Country one pays 1/(1 + t) of its spending at the border.
    const foreign = (weights[5] * competitiveness[3]) / competition[2];
    expect(netOfTariff[2]).toBeCloseTo(1 - foreign + foreign / 1.8, DIGITS);
    expect(netOfTariff[3]).toBeCloseTo(1, DIGITS);
  });

  it("are on the way with tariffs geometric between both years, the policy itself left as it is", () => {
    const part = policyPath(base, policy, 0.25);
    expect(part.tariffs.values[5]).toBeCloseTo(1.6 ** 0.75 * 1.8 ** 0.25 - 1, DIGITS);
    expect(part.tariffs.values[1]).toBe(0.25);
    expect(policy.tariffs.values[5]).toBe(0.8);
  });

  it("add up to shares of one, and the residual says where they would not", () => {
    const built = system(base, policy, "fixed:world");
    const evaluation = newEvaluation(built);
    const state = Float64Array.of(0, 0, 0, 0, 0, 0, ...[100, 200, 70, 30].map(Math.log));
    evaluate(built, state, evaluation);
    expect(equationResiduals(base, built, state, evaluation).byEquation.shares).toBeLessThan(1e-14);
    // Country two, second sector.
    evaluation.logPrice[3] += 1e-3;
    const { byEquation } = equationResiduals(base, built, state, evaluation);
    expect(byEquation.shares).toBeCloseTo(Math.expm1(1e-3 * base.theta[1]), DIGITS);
  });
});
