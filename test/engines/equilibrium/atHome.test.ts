import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basePolicy,
  type Equilibrium,
  type EquilibriumModel,
  labourMoved,
  labourShares,
  outputQuantityHat,
  salesQuantityChange,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import { indexSet, type Parameter, parameter } from "../../../src/base/sets/index.ts";
import { baseOutput } from "../../../src/engines/equilibrium/baseOutput.ts";
import { twoCountries } from "../../randomModel.ts";
import { cases, isSolvable } from "./arbitraries.ts";

/** A solve leaves 1e-10 in every equation; sums over sectors stretch that. */
const TOLERANCE = 1e-8;
const RUNS = { numRuns: 60, seed: 2018 };

/** Two countries that are alike: cars, half of which come from abroad, and homes that are not traded; labour alone, θ = 4. */
function alike(): EquilibriumModel {
  const countries = indexSet("country", ["one", "two"]);
  const sectors = indexSet("sector", ["cars", "homes"]);
  const cells = [sectors, countries, countries];
  return {
    countries,
    sectors,
    isGoods: [true, false],
    tradeShares: parameter(cells, Float64Array.of(0.5, 0.5, 0.5, 0.5, 1, 0, 0, 1)),
    tariffs: parameter(cells, new Float64Array(8)),
    valueAddedShares: parameter([sectors, countries], new Float64Array(4).fill(1)),
    inputShares: parameter([countries, sectors, sectors], Float64Array.of(1, 0, 0, 1, 1, 0, 0, 1)),
    finalDemandShares: parameter([sectors, countries], new Float64Array(4).fill(0.5)),
    valueAdded: Float64Array.of(100, 100),
    deficits: Float64Array.of(0, 0),
    expenditure: parameter([sectors, countries], new Float64Array(4).fill(50)),
    theta: Float64Array.of(4, 4),
  };
}

/** Each puts 25 % on the cars of the other. */
function mutualTariffs(): Equilibrium {
  const model = alike();
  const policy = basePolicy(model);
  policy.tariffs.values[1] = 0.25;
  policy.tariffs.values[2] = 0.25;
  return solveEquilibrium(model, policy, { closure: "fixed:world", tolerance: 1e-12 });
}

function sumsByCountry(shares: Parameter): readonly number[] {
  const sums = shares.sets[1].labels.map(() => 0);
  shares.values.forEach((share, cell) => (sums[cell % sums.length] += share));
  return sums;
}

describe("what happens within a country", () => {
  it("is what two like countries that tax each other's cars come to by hand", () => {
    // Wages stay. 0.4096 = 1.25^−4; abroad goes 0.4096/1.4096 of the spending on cars, a fifth of that is duty.
    const abroad = 0.4096 / 1.4096;
    const income = 100 / (1 - 0.5 * 0.2 * abroad);
    const cars = 0.5 * income * (1 - 0.2 * abroad);
    const found = mutualTariffs();
    const quantities = outputQuantityHat(found);
    for (const n of [0, 1]) {
      expect(quantities.at(0, n)).toBeCloseTo(cars / 50, 10);
      expect(quantities.at(1, n)).toBeCloseTo((0.5 * income) / 50, 10);
      expect(labourMoved(labourShares(found))[n]).toBeCloseTo((50 - cars) / 100, 10);
    }
    expect(cars / 50).toBeCloseTo(0.97007, 5);
  });

  it("is nothing where there is one sector, whatever the tariff does to wages", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.tariffs.values[1] = 0.25;
    const found = solveEquilibrium(model, policy, { closure: "none", tolerance: 1e-12 });
    for (const hat of outputQuantityHat(found).values) expect(hat).toBeCloseTo(1, 9);
    for (const moved of labourMoved(labourShares(found))) expect(moved).toBeCloseTo(0, 9);
  });
});

describe("in every random economy", () => {
  it("nothing moves where nothing changes", () => {
    fc.assert(
      fc.property(cases(8, 6), ({ model, closure }) => {
        if (!isSolvable({ model, policy: basePolicy(model), closure })) return;
        const found = solveEquilibrium(model, basePolicy(model), { closure });
        for (const moved of labourMoved(labourShares(found))) expect(moved).toBeLessThan(TOLERANCE);
        for (const hat of outputQuantityHat(found).values) {
          if (!Number.isNaN(hat)) expect(Math.abs(hat - 1)).toBeLessThan(TOLERANCE);
        }
      }),
      RUNS,
    );
  });

  it("shares of labour sum to one before and after, and no more moves than there is", () => {
    fc.assert(
      fc.property(cases(8, 6), (each) => {
        if (!isSolvable(each)) return;
        const shares = labourShares(solveEquilibrium(each.model, each.policy, { closure: each.closure }));
        for (const sum of [...sumsByCountry(shares.before), ...sumsByCountry(shares.after)]) {
          expect(Math.abs(sum - 1)).toBeLessThan(TOLERANCE);
        }
        for (const moved of labourMoved(shares)) expect(moved).toBeLessThanOrEqual(1 + TOLERANCE);
      }),
      RUNS,
    );
  });

  it("quantities of a country's sectors add up to the quantity of all that it sells, at home and abroad", () => {
    fc.assert(
      fc.property(cases(8, 6), (each) => {
        if (!isSolvable(each)) return;
        const found = solveEquilibrium(each.model, each.policy, { closure: each.closure });
        const [hat, before] = [outputQuantityHat(found), baseOutput(found.base)];
        const { countries, sectors } = found.base;
        const everyone = countries.labels.map((_, n) => n);
        everyone.forEach((n) => {
          const cells = sectors.labels.map((_, j) => j * countries.size + n).filter((cell) => before[cell] > 0);
          const sum = cells.reduce((all, cell) => all + before[cell], 0);
          const after = cells.reduce((all, cell) => all + before[cell] * hat.values[cell], 0);
          expect(Math.abs(after / sum - 1 - salesQuantityChange(found, n, everyone))).toBeLessThan(TOLERANCE);
        });
      }),
      RUNS,
    );
  });
});
