import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basePolicy,
  type Equilibrium,
  type EquilibriumModel,
  flowsAfter,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import { randomModel } from "../../randomModel.ts";
import { isSolvable, relativeGap } from "./arbitraries.ts";

/** Digits to which two bisections of one equation agree. */
const DIGITS = 10;
/** Relative: real outcomes of two policies that are the same. */
const LERNER = 1e-8;

/** Two countries that make food and machines from labour alone, without tariffs and deficits. [sector, importer, exporter] */
function foodAndMachines(): EquilibriumModel {
  const countries = indexSet("country", ["one", "two"]);
  const sectors = indexSet("sector", ["food", "machines"]);
  const cells = [sectors, countries, countries];
  const by = [sectors, countries];
  return {
    countries,
    sectors,
    isGoods: [true, true],
    // One buys 60 of food, 10 of it abroad, and 40 of machines, 20 of it abroad; two 50, of which 24, and 30, of which 6.
    tradeShares: parameter(cells, Float64Array.of(5 / 6, 1 / 6, 0.48, 0.52, 0.5, 0.5, 0.2, 0.8)),
    tariffs: parameter(cells, new Float64Array(8)),
    valueAddedShares: parameter(by, Float64Array.of(1, 1, 1, 1)),
    inputShares: parameter([countries, sectors, sectors], Float64Array.of(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5)),
    finalDemandShares: parameter(by, Float64Array.of(0.6, 0.625, 0.4, 0.375)),
    valueAdded: Float64Array.of(100, 80),
    deficits: Float64Array.of(0, 0),
    expenditure: parameter(by, Float64Array.of(60, 50, 40, 30)),
    theta: Float64Array.of(3, 5),
  };
}

/** A root of a function that rises, by halving. */
function root(of: (x: number) => number, within: readonly [number, number]): number {
  let [low, high] = within;
  for (let half = 0; half < 200; half++) {
    const middle = (low + high) / 2;
    if (of(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Country one taxes its food that goes to two at e. Let the wage of two be 1 and that of one w; goods cost the wage of who
 * makes them, and two pays (1 + e) w for food from one. With b the shares of the base, spending of n on i in a sector
 * is α I b p^−θ / Σ b p^−θ. Two earns 80. One earns 100 w and the tax: of what two spends on its food, S, the seller keeps
 * S/(1 + e) and the treasury e S/(1 + e). What one spends on goods of two must be what two spends on goods of one.
 */
function byHand(e: number): { wage: number; tax: number; welfare: readonly [number, number] } {
  const share = (b: number, p: number, other: number, theta: number): number =>
    (b * p ** -theta) / (b * p ** -theta + (1 - b) * other ** -theta);
  const priceOf = (b: number, p: number, other: number, theta: number): number =>
    (b * p ** -theta + (1 - b) * other ** -theta) ** (-1 / theta);
  const at = (w: number): { bought: number; sold: number; tax: number; income: number } => {
    const food = 50 * share(0.48, (1 + e) * w, 1, 3);
    const machines = 30 * share(0.2, w, 1, 5);
    const tax = (e * food) / (1 + e);
    const income = 100 * w + tax;
    const bought = income * (0.6 * share(1 / 6, 1, w, 3) + 0.4 * share(0.5, 1, w, 5));
    return { bought, sold: food + machines, tax, income };
  };
  const wage = root((w) => at(w).bought - at(w).sold, [0.1, 10]);
  const { tax, income } = at(wage);
  const first = income / 100 / (priceOf(5 / 6, wage, 1, 3) ** 0.6 * priceOf(0.5, wage, 1, 5) ** 0.4);
  const second = 1 / (priceOf(0.48, (1 + e) * wage, 1, 3) ** 0.625 * priceOf(0.2, wage, 1, 5) ** 0.375);
  return { wage, tax, welfare: [first, second] };
}

describe("an export tax in an economy of two countries and two goods", () => {
  const taxed = (e: number): Equilibrium => {
    const model = foodAndMachines();
    const policy = basePolicy(model);
    policy.exportTaxes.values[2] = e;
    return solveEquilibrium(model, policy, { tolerance: 1e-12 });
  };

  it.each([0.05, 0.3, 2])("of %f is what bisection of the balance of trade gives", (e) => {
    const found = taxed(e);
    const hand = byHand(e);
    expect(found.wageHat[0] / found.wageHat[1]).toBeCloseTo(hand.wage, DIGITS);
    expect(found.welfareHat[0]).toBeCloseTo(hand.welfare[0], DIGITS);
    expect(found.welfareHat[1]).toBeCloseTo(hand.welfare[1], DIGITS);
    expect(found.exportTaxRevenue[0] / found.wageHat[1]).toBeCloseTo(hand.tax, DIGITS - 2);
    expect(found.exportTaxRevenue[1]).toBe(0);
    expect([...found.tariffRevenue]).toEqual([0, 0]);
  });

  it("is collected in the exporter, so that a little of it is a gain there and a loss for the buyer", () => {
    const { welfareHat } = taxed(0.05);
    expect(welfareHat[0]).toBeGreaterThan(1);
    expect(welfareHat[1]).toBeLessThan(1);
  });

  it("without bounds is the export control: the treasury collects nothing of what is not sold", () => {
    const model = foodAndMachines();
    const closed = basePolicy(model);
    closed.openness.values[2] = 0;
    const control = solveEquilibrium(model, closed);
    const found = taxed(1e5);
    expect(relativeGap(found.welfareHat, control.welfareHat)).toBeLessThan(1e-8);
    expect(found.exportTaxRevenue[0]).toBeLessThan(1e-7);
  });
});

/** Two countries of one sector; the first is a ten-thousandth of the second and sells it a half of what it makes. */
function smallCountry(theta: number): EquilibriumModel {
  const model = foodAndMachines();
  const sectors = indexSet("sector", ["goods"]);
  const { countries } = model;
  const cells = [sectors, countries, countries];
  const by = [sectors, countries];
  return {
    ...model,
    sectors,
    isGoods: [true],
    tradeShares: parameter(cells, Float64Array.of(0.5, 0.5, 5e-5, 1 - 5e-5)),
    tariffs: parameter(cells, new Float64Array(4)),
    valueAddedShares: parameter(by, Float64Array.of(1, 1)),
    inputShares: parameter([countries, sectors, sectors], Float64Array.of(1, 1)),
    finalDemandShares: parameter(by, Float64Array.of(1, 1)),
    valueAdded: Float64Array.of(1, 1e4),
    expenditure: parameter(by, Float64Array.of(1, 1e4)),
    theta: Float64Array.of(theta),
  };
}

describe("the best export tax of a small country with one sector", () => {
  it.each([2, 4, 8])("is 1/θ, as its best tariff is (θ = %d)", (theta) => {
    const welfare = (tax: number): number => {
      const model = smallCountry(theta);
      const policy = basePolicy(model);
      policy.exportTaxes.values[2] = tax;
      return solveEquilibrium(model, policy, { tolerance: 1e-13 }).welfareHat[0];
    };
    const best = welfare(1 / theta);
    for (const away of [-0.02, 0.02]) expect(best).toBeGreaterThan(welfare(1 / theta + away));
    expect(best).toBeGreaterThan(1);
  });
});

/** All that one country buys abroad at a tariff factor higher by a rate, or all that it sells abroad taxed at it. */
function uniform(model: EquilibriumModel, on: "imports" | "exports", rate: number): TradePolicy {
  const policy = basePolicy(model);
  const countries = model.countries.size;
  for (let cell = 0; cell < policy.tariffs.values.length; cell++) {
    const [importer, exporter] = [Math.floor(cell / countries) % countries, cell % countries];
    if (importer === exporter) continue;
    if (on === "imports" && importer === 0)
      policy.tariffs.values[cell] = (1 + policy.tariffs.values[cell]) * (1 + rate) - 1;
    if (on === "exports" && exporter === 0) policy.exportTaxes.values[cell] = rate;
  }
  return policy;
}

/** What crosses borders and stays at home, in units of the seller's good. [sector, importer, exporter] */
function quantities(found: Equilibrium): Float64Array {
  const countries = found.base.countries.size;
  return flowsAfter(found).values.map((flow, cell) => {
    const producer = Math.floor(cell / countries ** 2) * countries + (cell % countries);
    return flow === 0 ? 0 : flow / (1 + found.policy.exportTaxes.values[cell]) / found.unitCostHat.values[producer];
  });
}

describe("Lerner symmetry", () => {
  const economies = fc.record({
    seed: fc.nat(0x7fffffff),
    countries: fc.integer({ min: 2, max: 10 }),
    sectors: fc.integer({ min: 1, max: 6 }),
    rate: fc.constantFrom(0.02, 0.1, 0.35, 1),
  });

  it("with balanced trade a tariff on all imports and a tax on all exports at one rate are one policy", () => {
    let moved = 0;
    fc.assert(
      fc.property(economies, ({ seed, countries, sectors, rate }) => {
        const model = randomModel(seed, countries, sectors);
        const [tariff, tax] = [uniform(model, "imports", rate), uniform(model, "exports", rate)];
        fc.pre(isSolvable({ model, policy: tariff, closure: "none" }));
        const [taxedHere, taxedThere] = [tariff, tax].map((policy) =>
          solveEquilibrium(model, policy, { closure: "none", tolerance: 1e-13 }),
        );
        expect(relativeGap(taxedHere.welfareHat, taxedThere.welfareHat)).toBeLessThanOrEqual(LERNER);
        expect(relativeGap(taxedHere.realWageHat.subarray(1), taxedThere.realWageHat.subarray(1))).toBeLessThanOrEqual(
          LERNER,
        );
        expect(relativeGap(quantities(taxedHere), quantities(taxedThere))).toBeLessThanOrEqual(LERNER);
        moved = Math.max(moved, Math.abs(taxedHere.welfareHat[0] - 1));
      }),
      { numRuns: 120, seed: 1936 },
    );
    expect(moved).toBeGreaterThan(0.01);
  });

  it("does not hold where only some sectors are taxed, nor where a deficit is held", () => {
    const model = randomModel(5, 4, 3);
    const gap = (closure: "none" | "fixed:world", change: (policy: TradePolicy) => void): number => {
      const [tariff, tax] = (["imports", "exports"] as const).map((on) => {
        const policy = uniform(model, on, 0.2);
        change(policy);
        return solveEquilibrium(model, policy, { closure, tolerance: 1e-13 });
      });
      return relativeGap(tariff.welfareHat, tax.welfareHat);
    };
    const lastSectorFree = ({ tariffs, exportTaxes }: TradePolicy): void => {
      tariffs.values.set(model.tariffs.values.subarray(32), 32);
      exportTaxes.values.fill(0, 32);
    };
    expect(gap("none", () => undefined)).toBeLessThanOrEqual(LERNER);
    expect(gap("none", lastSectorFree)).toBeGreaterThan(1e-4);
    expect(gap("fixed:world", () => undefined)).toBeGreaterThan(1e-4);
  });
});
