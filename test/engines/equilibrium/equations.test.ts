import { describe, expect, it } from "vitest";
import {
  basePolicy,
  checkModel,
  type EquilibriumModel,
  policyPath,
  rebased,
  solveEquilibrium,
  tradeShares,
  withoutDeficits,
} from "../../../src/engines/equilibrium/index.ts";
import { baseExportTaxRevenue } from "../../../src/engines/equilibrium/baseIncome.ts";
import { consumptionPriceHat } from "../../../src/engines/equilibrium/consumptionPriceHat.ts";
import type { Closure } from "../../../src/engines/equilibrium/closure.ts";
import { deficitsAfterInto } from "../../../src/engines/equilibrium/deficitsAfter.ts";
import { expenditureInto } from "../../../src/engines/equilibrium/expenditure.ts";
import { incomeInto } from "../../../src/engines/equilibrium/income.ts";
import { byCountry, bySector } from "../../../src/engines/equilibrium/layout.ts";
import { rescaleToNumeraire } from "../../../src/engines/equilibrium/numeraire.ts";
import { logPriceIndexInto } from "../../../src/engines/equilibrium/priceIndexHat.ts";
import { logUnitCostInto } from "../../../src/engines/equilibrium/unitCostHat.ts";
import { filled, indexSet, parameter } from "../../../src/base/sets/index.ts";
import { randomModel, randomPolicy, twoCountries } from "../../randomModel.ts";

describe("the two countries of the docstrings", () => {
  const model = twoCountries();
  const policy = basePolicy(model);
  policy.tariffs.values[1] = 0.25;

  it("country one taxes imports from two at 25 %: it gains, two loses", () => {
    const found = solveEquilibrium(model, policy);
    expect(found.welfareHat[0]).toBeCloseTo(1.013254, 6);
    expect(found.welfareHat[1]).toBeCloseTo(0.968572, 6);
    expect(found.wageHat[0]).toBeCloseTo(1.050322, 6);
    expect(found.wageHat[1]).toBeCloseTo(0.924517, 6);
    expect(Math.abs(found.residuals.walras)).toBeLessThan(1e-9);
    expect([found.converged, found.method, found.closure]).toEqual([true, "anderson", "fixed:world"]);
    expect(found.base).toBe(model);
    expect(found.policy).toBe(policy);
  });

  it("every equation holds when written out by hand", () => {
    const {
      wageHat,
      priceIndexHat,
      unitCostHat,
      tradeShares: after,
      expenditure,
      output,
      tariffRevenue,
      income,
    } = solveEquilibrium(model, policy);
    const { realWageHat, consumptionPriceHat: prices, welfareHat } = solveEquilibrium(model, policy);
    expect(realWageHat[1]).toBe(wageHat[1] / prices[1]);
    expect(prices[0]).toBeCloseTo(priceIndexHat.at(0, 0), 14);
    expect(welfareHat[0]).toBe(income[0] / 150 / prices[0]);
    const competition = 0.8 * wageHat[0] ** -4 + 0.2 * (1.25 * wageHat[1]) ** -4;
    expect(unitCostHat.at(0, 1)).toBeCloseTo(wageHat[1], 14);
    expect(priceIndexHat.at(0, 0)).toBeCloseTo(competition ** -0.25, 9);
    expect(after.at(0, 0, 1)).toBeCloseTo((0.2 * (1.25 * wageHat[1]) ** -4) / competition, 9);
    expect(tariffRevenue[0]).toBeCloseTo((after.at(0, 0, 1) * expenditure.at(0, 0) * 0.25) / 1.25, 7);
    expect(income[0]).toBeCloseTo(150 * wageHat[0] + tariffRevenue[0], 9);
    expect(expenditure.at(0, 0)).toBeCloseTo(income[0], 7);
    expect(output.at(0, 0)).toBeCloseTo(150 * wageHat[0], 7);
    const sold = after.at(0, 0, 0) * expenditure.at(0, 0) + after.at(0, 1, 0) * expenditure.at(0, 1);
    expect(output.at(0, 0)).toBeCloseTo(sold, 9);
  });

  it("tariffs, icebergs and export taxes that cost the buyer the same differ in who gets the money", () => {
    const iceberg = basePolicy(model);
    iceberg.icebergHat.values[1] = 1.25;
    const taxed = basePolicy(model);
    taxed.exportTaxes.values[1] = 0.25;
    const [byBuyer, melted, bySeller] = [policy, iceberg, taxed].map((each) => solveEquilibrium(model, each));
    expect(melted.tariffRevenue[0] + melted.exportTaxRevenue[1]).toBe(0);
    expect(bySeller.exportTaxRevenue[1]).toBeGreaterThan(1);
    expect(bySeller.exportTaxRevenue[0]).toBe(0);
    expect(byBuyer.welfareHat[0]).toBeGreaterThan(melted.welfareHat[0]);
    expect(bySeller.welfareHat[1]).toBeGreaterThan(melted.welfareHat[1]);
    expect(bySeller.welfareHat[1]).toBeGreaterThan(byBuyer.welfareHat[1]);
  });

  it("an openness that halves the weight acts like the iceberg that does: u = d^(−θ)", () => {
    const [half, costly] = [basePolicy(model), basePolicy(model)];
    half.openness.values[1] = 0.5;
    costly.icebergHat.values[1] = 0.5 ** -0.25;
    const [ours, theirs] = [half, costly].map((each) => solveEquilibrium(model, each));
    expect(ours.welfareHat[0]).toBeCloseTo(theirs.welfareHat[0], 9);
    expect(ours.welfareHat[1]).toBeCloseTo(theirs.welfareHat[1], 9);
  });

  it("the optimal tariff of a country that is small in the world is 1/θ", () => {
    const sizes = Float64Array.of(0.001, 1000);
    const small: EquilibriumModel = {
      ...model,
      valueAdded: sizes,
      expenditure: parameter(model.expenditure.sets, sizes),
      tradeShares: parameter(model.tradeShares.sets, Float64Array.of(0.5, 0.5, 0.5e-6, 1 - 0.5e-6)),
    };
    const welfare = (tariff: number): number => {
      const taxing = basePolicy(small);
      taxing.tariffs.values[1] = tariff;
      return solveEquilibrium(small, taxing, { tolerance: 1e-13 }).welfareHat[0];
    };
    const slope = (tariff: number): number => (welfare(tariff + 1e-4) - welfare(tariff - 1e-4)) / 2e-4;
    expect(slope(0.24)).toBeGreaterThan(0);
    expect(slope(0.26)).toBeLessThan(0);
    expect(Math.abs(slope(0.25))).toBeLessThan(Math.abs(slope(0.26)) / 5);
  });

  it("after fewer evaluations than it takes the fallback finds the same", () => {
    const hurried = solveEquilibrium(model, policy, { maxEvaluations: 3 });
    expect(hurried.method).toBe("wage-newton");
    expect(hurried.evaluations).toBeGreaterThan(3);
    expect(hurried.welfareHat[0]).toBeCloseTo(1.013254, 6);
  });
});

describe("single equations", () => {
  it("unit cost weighs wage and inputs, country by country", () => {
    const cost = new Float64Array(4);
    const inputs = Float64Array.of(1, 0.25, 0, 0.75, 0.5, 0, 0.5, 1);
    logUnitCostInto(
      cost,
      Float64Array.of(0.1, 0.2),
      Float64Array.of(1, 2, 3, 4),
      Float64Array.of(0.5, 0.2, 1, 0),
      inputs,
    );
    expect(cost[0]).toBeCloseTo(0.5 * 0.1 + 0.5 * 1, 14);
    expect(cost[1]).toBeCloseTo(0.2 * 0.1 + 0.8 * (0.25 * 1 + 0.75 * 2), 14);
    expect(cost[2]).toBeCloseTo(0.2, 14);
    expect(cost[3]).toBeCloseTo(4, 14);
  });

  it("price index: nothing for sale has no price change", () => {
    const price = new Float64Array(4);
    logPriceIndexInto(price, Float64Array.of(1, Math.exp(-2), 0, Math.exp(3)), Float64Array.of(2, 3));
    expect(price[0]).toBeCloseTo(0, 15);
    expect(price[1]).toBe(0);
    expect(price[2]).toBeCloseTo(1, 14);
    expect(price[3]).toBeCloseTo(-1, 14);
  });

  it("consumption price is the product of sector prices to the power of their shares", () => {
    const model = randomModel(3, 3, 2);
    const log = Float64Array.from({ length: 6 }, (_, e) => 0.1 * e);
    const prices = consumptionPriceHat(model, log);
    [0, 1, 2].forEach((n) => {
      const [a, b] = [model.finalDemandShares.at(0, n), model.finalDemandShares.at(1, n)];
      expect(prices[n]).toBeCloseTo(Math.exp(a * log[2 * n] + b * log[2 * n + 1]), 14);
    });
  });

  it("expenditure is input use and final demand", () => {
    const spent = new Float64Array(4);
    const inputs = Float64Array.of(0.5, 0.1, 0.5, 0.9, 1, 0, 0, 1);
    expenditureInto(
      spent,
      Float64Array.of(10, 20, 3, 4),
      Float64Array.of(100, 7),
      inputs,
      Float64Array.of(0.3, 0.7, 1, 0),
    );
    expect([...spent].map((value) => Math.round(1e9 * value) / 1e9)).toEqual([37, 93, 10, 4]);
  });

  it("income is wages, tariffs, export taxes and the deficit", () => {
    const [income, revenue] = [new Float64Array(2), new Float64Array(2)];
    incomeInto(income, revenue, {
      wageHat: Float64Array.of(1.1, 0.5),
      valueAdded: Float64Array.of(100, 40),
      expenditure: Float64Array.of(50, 10, 20, 30),
      netOfTariff: Float64Array.of(0.8, 1, 0.5, 0.9),
      exportTaxRevenue: Float64Array.of(2, -1),
      deficits: Float64Array.of(-5, 5),
    });
    expect([...revenue].map((value) => Math.round(1e9 * value) / 1e9)).toEqual([15, 3]);
    expect([...income].map((value) => Math.round(1e9 * value) / 1e9)).toEqual([122, 27]);
  });

  it("deficits after: kept, or moving with wages inside each part", () => {
    const deficits = Float64Array.of(10, -10, 6, -6);
    const [valueAdded, parts] = [Float64Array.of(60, 40, 10, 20), Int32Array.of(1, 1, 0, 0)];
    const after = (closure: Closure, unit = -1): readonly number[] => {
      const out = new Float64Array(4);
      const system = { closure, unit, deficits, valueAdded, parts };
      deficitsAfterInto(out, system, Float64Array.of(2, 1, 1, 0.5));
      return [...out];
    };
    for (const closure of ["fixed:world", "none"] as const) {
      expect(after(closure)).toEqual([10, -10, 6, -6]);
    }
    expect(after("own")).toEqual([20 - 0.75 * 10, -10 - 0.25 * 10, 6 - 0.5 * 3, -3 - 0.5 * 3]);
    expect(after("fixed:first", 0)).toEqual([20, -20, 6, -6]);
  });

  it("the numéraire holds value added of each part", () => {
    const wages = Float64Array.of(2, 1, 3, 5);
    rescaleToNumeraire(wages, Float64Array.of(10, 20, 30, 10), Int32Array.of(0, 0, 1, 1));
    expect([...wages]).toEqual([1.5, 0.75, 3 * (40 / 140), 5 * (40 / 140)]);
  });

  it("layouts are each other's inverse", () => {
    const values = Float64Array.from({ length: 6 }, (_, e) => e);
    expect([...bySector(values, 3, 2)]).toEqual([0, 2, 4, 1, 3, 5]);
    expect([...byCountry(bySector(values, 3, 2), 2, 3)]).toEqual([...values]);
  });

  it("trade shares after: dearer sellers lose with the power θ of each sector, zeros stay", () => {
    const sets = [
      indexSet("sector", ["a", "b"]),
      indexSet("importer", ["one", "two"]),
      indexSet("exporter", ["one", "two"]),
    ];
    const shares = parameter(sets, Float64Array.of(0.5, 0.5, 1, 0, 0.2, 0.8, 0.6, 0.4));
    const costs = parameter([sets[0], sets[2]], Float64Array.of(1, 2, 1, 0.5));
    const after = tradeShares(shares, costs, filled(sets, 1), Float64Array.of(1, 2));
    expect(after.of("a", "one", "two")).toBeCloseTo(0.25 / 0.75, 14);
    expect([after.of("a", "two", "one"), after.of("a", "two", "two")]).toEqual([1, 0]);
    expect(after.of("b", "one", "two")).toBeCloseTo(3.2 / 3.4, 14);
    expect(after.of("b", "two", "two")).toBeCloseTo(1.6 / 2.2, 14);
    expect(shares.values[1]).toBe(0.5);
  });
});

describe("paths and bases", () => {
  it("half of a policy is half way in logs, and straight in the weight of a closing cell", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.tariffs.values[1] = 0.44;
    policy.icebergHat.values[2] = 1.21;
    policy.openness.values[2] = 0.2;
    policy.exportTaxes.values[1] = -0.19;
    const half = policyPath(model, policy, 0.5);
    expect(half.tariffs.values[1]).toBeCloseTo(0.2, 14);
    expect(half.icebergHat.values[2]).toBeCloseTo(1.1, 14);
    expect(half.openness.values[2]).toBeCloseTo(0.6, 14);
    expect(half.exportTaxes.values[1]).toBeCloseTo(-0.1, 14);
    expect([
      half.tariffs.values[0],
      half.icebergHat.values[0],
      half.openness.values[0],
      half.exportTaxes.values[0],
    ]).toEqual([0, 1, 1, 0]);
    expect(policyPath(model, policy, 1)).toBe(policy);
    expect(policyPath(model, policy, 0)).toMatchObject({ tariffs: { values: new Float64Array(4) } });
  });

  it("a base without deficits reproduces itself and keeps tastes, technology and tariffs", () => {
    const model = randomModel(8, 5, 3);
    const balanced = withoutDeficits(model);
    expect([...balanced.deficits]).toEqual([0, 0, 0, 0, 0]);
    expect(balanced.theta).toBe(model.theta);
    expect(balanced.tariffs).toBe(model.tariffs);
    expect(withoutDeficits(balanced)).toBe(balanced);
    const again = solveEquilibrium(balanced, basePolicy(balanced));
    expect(again.evaluations).toBe(1);
    expect(Math.max(...again.welfareHat.map((hat) => Math.abs(hat - 1)))).toBeLessThan(1e-11);
  });

  it("a base where one country alone has no deficit still has deficits to remove", () => {
    const model = randomModel(8, 3, 2);
    const shifted = withoutDeficits(model);
    const lopsided = { ...shifted, deficits: Float64Array.of(0, 1, -1) };
    expect(withoutDeficits(lopsided)).not.toBe(lopsided);
    expect([...withoutDeficits(lopsided).deficits]).toEqual([0, 0, 0]);
  });

  it("a rebased equilibrium is a base that holds still, its export taxes with it", () => {
    const model = randomModel(8, 5, 3);
    const found = solveEquilibrium(model, randomPolicy(model, 8, { banned: 0.05 }), { closure: "none" });
    const base = rebased(found);
    const again = solveEquilibrium(base, basePolicy(base), { tolerance: 1e-9 });
    expect(again.evaluations).toBe(1);
    expect(base.valueAdded[0]).toBe(found.base.valueAdded[0] * found.wageHat[0]);
    const taxed = basePolicy(model);
    taxed.exportTaxes.values[1] = 0.1;
    taxed.exportTaxes.values[7] = -0.05;
    const after = solveEquilibrium(model, taxed, { closure: "none", tolerance: 1e-13 });
    const standing = rebased(after);
    expect(checkModel(standing)).toEqual([]);
    baseExportTaxRevenue(standing).forEach((revenue, n) => {
      expect(revenue).toBeCloseTo(after.exportTaxRevenue[n], 10);
    });
    const still = solveEquilibrium(standing, basePolicy(standing), { tolerance: 1e-9 });
    expect(still.evaluations).toBe(1);
    expect(Math.max(...still.welfareHat.map((hat) => Math.abs(hat - 1)))).toBeLessThan(1e-9);
    expect(rebased({ ...after, policy: basePolicy(model) }).exportTaxes).toBeUndefined();
  });
});
