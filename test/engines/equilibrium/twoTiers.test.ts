import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameter } from "../../../src/base/sets/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import {
  basePolicy,
  type Closure,
  decomposeWelfare,
  type EquilibriumModel,
  firstOrderWelfare,
  policyPath,
  rebased,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { baseState } from "../../../src/engines/equilibrium/baseState.ts";
import { evaluate, type Evaluation, newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { type System, system } from "../../../src/engines/equilibrium/system.ts";
import { logHomePrice, logImportPrice } from "../../../src/engines/equilibrium/upperShares.ts";
import { outsideRows } from "../../../validation/page.ts";
import { warInTwoTiers } from "../../../validation/twoTierRuns.ts";
import { randomModel, randomPolicy, seededNumbers, twoCountries, twoTiered } from "../../randomModel.ts";
import { needs } from "../../reference.ts";
import { CLOSURES } from "./anchors.ts";
import { relativeGap } from "./arbitraries.ts";
import { everyInstrument } from "./everyInstrument.ts";

/** One evaluation in another order of sums. */
const SAME_PASS = 1e-13;
/** Two solves to 1e-12. */
const SAME_SOLVE = 1e-10;
/** Of world value added, or of a share: what a solve to 1e-10 may leave. */
const SOLVED = 1e-10;
/** Points of log welfare: what the exact decomposition may leave over. */
const ADDS_UP = 1e-5;
/** Economies of `npm test`; TERTIUS_ECONOMIES=10000 for all of them. */
const ECONOMIES = Number(process.env["TERTIUS_ECONOMIES"] ?? 100);

/** A pass at a state that is not an equilibrium. */
function passAt(model: EquilibriumModel, policy: TradePolicy, seed: number): Evaluation & { readonly built: System } {
  const random = seededNumbers(seed);
  const built = system(model, policy, "fixed:world");
  const evaluation = newEvaluation(built);
  evaluate(
    built,
    baseState(model).map((value) => value + 0.2 * (random() - 0.5)),
    evaluation,
  );
  return { ...evaluation, built };
}

describe("home goods apart from imports", () => {
  it(
    "give what an independent calculation gives for the war of 2019, every country and both closures",
    needs("two-tiers/expected.json", "hs6/war-tariffs-by-sector.csv"),
    () => {
      const rows = warInTwoTiers();
      expect(rows).toHaveLength(16);
      expect(outsideRows(rows)).toEqual([]);
    },
  );

  it("at one elasticity are equation (11) of the paper, in a pass and in a solve", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const model = randomModel(seed, 7, 4);
      const policy = everyInstrument(model, seed);
      const same = { ...model, thetaHome: model.theta };
      const [one, two] = [passAt(model, policy, seed), passAt(same, policy, seed)];
      for (const key of ["logPrice", "netOfTariff", "output", "income", "demand", "exportTaxRevenue"] as const)
        expect(relativeGap(two[key], one[key])).toBeLessThan(key === "logPrice" ? 1e-11 : SAME_PASS * 10);
      two.logPrice.forEach((value, cell) => expect(Math.abs(value - one.logPrice[cell])).toBeLessThan(SAME_PASS));
      const [alone, apart] = [model, same].map((each) =>
        solveEquilibrium(each, policy, { closure: "own", tolerance: 1e-12 }),
      );
      expect(relativeGap(apart.welfareHat, alone.welfareHat)).toBeLessThan(SAME_SOLVE);
    }
  });

  it("tend to fixed shares of spending as the elasticity between them falls to zero", () => {
    const model = randomModel(11, 5, 3);
    const policy = randomPolicy(model, 11, { highestTariff: 0.5 });
    const at = (elasticity: number): EquilibriumModel => ({ ...model, thetaHome: model.theta.map(() => elasticity) });
    const [limit, near] = [passAt(at(0), policy, 11), passAt(at(1e-13), policy, 11)];
    limit.logPrice.forEach((value, cell) => expect(Math.abs(near.logPrice[cell] - value)).toBeLessThan(1e-12));
    const found = solveEquilibrium(at(0), policy);
    const { countries } = model;
    found.tradeShares.values.forEach((share, cell) => {
      if (cell % countries.size !== Math.floor(cell / countries.size) % countries.size) return;
      expect(Math.abs(share - model.tradeShares.values[cell])).toBeLessThan(SAME_PASS);
    });
    const falls = [1e-2, 1e-3, 1e-4].map((each) =>
      relativeGap(solveEquilibrium(at(each), policy).welfareHat, found.welfareHat),
    );
    expect(falls[0] / falls[1]).toBeCloseTo(10, 0);
    expect(falls[1] / falls[2]).toBeCloseTo(10, 0);
  });

  it("that a country does not sell at home, or does not import, leave one branch", () => {
    const model = twoCountries();
    const cells = (values: readonly number[]): EquilibriumModel => ({
      ...model,
      tradeShares: parameter(model.tradeShares.sets, Float64Array.from(values)),
      thetaHome: Float64Array.of(0.3),
    });
    const built = (values: readonly number[], tariff: number): Evaluation => {
      const base = cells(values);
      const policy = basePolicy(base);
      policy.tariffs.values[1] = tariff;
      return passAt(base, policy, 3);
    };
    const [onlyImports, onlyHome] = [built([0, 1, 0.3, 0.7], 0.2), built([1, 0, 0.3, 0.7], 0.2)];
    expect(onlyImports.logPrice[0]).toBeCloseTo(onlyImports.logUnitCost[1] + Math.log(1.2), 13);
    expect([onlyImports.upper!.home[0], onlyImports.upper!.imports[0]]).toEqual([0, 1]);
    expect(onlyHome.logPrice[0]).toBeCloseTo(onlyHome.logUnitCost[0], 13);
    expect([onlyHome.upper!.home[0], onlyHome.upper!.imports[0]]).toEqual([1, 0]);
  });
});

describe(`${ECONOMIES} random small economies in two tiers under every instrument`, () => {
  const seeds = Array.from({ length: ECONOMIES }, (_, position) => position + 1);

  it("are solved to their tolerance, shares that sum to one, or refused by name", () => {
    const refused = new Map<string, number>();
    for (const seed of seeds) {
      const random = seededNumbers(seed);
      const model = twoTiered(randomModel(seed, 2 + Math.floor(6 * random()), 1 + Math.floor(4 * random())), seed);
      const closure: Closure = CLOSURES[seed % CLOSURES.length];
      try {
        const found = solveEquilibrium(model, everyInstrument(model, seed), { closure });
        expect(found.residuals.max).toBeLessThanOrEqual(SOLVED);
        expect(Math.abs(found.residuals.walras)).toBeLessThan(1e-8);
        const size = model.countries.size;
        for (let row = 0; row * size < found.tradeShares.values.length; row++) {
          const sum = found.tradeShares.values.subarray(row * size, (row + 1) * size).reduce((a, b) => a + b, 0);
          if (sum !== 0) expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
        }
      } catch (error) {
        if (!(error instanceof TertiusError)) throw error;
        refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
      }
    }
    expect([...refused.keys()].filter((code) => !["E503", "E504", "E505", "E543"].includes(code))).toEqual([]);
    expect([...refused.values()].reduce((a, b) => a + b, 0)).toBeLessThan(ECONOMIES / 10);
  });

  it("have a welfare that adds up to its terms, and so to first order", () => {
    for (const seed of seeds.slice(0, 20)) {
      const model = twoTiered(randomModel(seed, 5, 3), seed);
      const found = solveEquilibrium(model, everyInstrument(model, seed), { closure: "none" });
      const split = decomposeWelfare(found);
      split.residual.forEach((residual) => expect(Math.abs(residual)).toBeLessThan(ADDS_UP));
    }
    const model = twoTiered(randomModel(7, 5, 3), 7);
    const found = solveEquilibrium(model, policyPath(model, randomPolicy(model, 7), 1e-4), { tolerance: 1e-12 });
    const first = firstOrderWelfare(found);
    const [scale] = found.welfareHat.map((hat) => Math.abs(Math.log(hat))).toSorted((a, b) => b - a);
    found.welfareHat.forEach((hat, n) => expect(Math.abs(Math.log(hat) - first.welfare[n]) / scale).toBeLessThan(2e-3));
  });

  it("start the next scenario from where they are, and are the same from there", () => {
    for (const seed of seeds.slice(0, 20)) {
      const model = twoTiered(randomModel(seed, 5, 3), seed);
      const [first, second] = [1, 0.5].map((part) =>
        policyPath(model, randomPolicy(model, seed, { highestTariff: 0.4 }), part),
      );
      const near = solveEquilibrium(model, first, { closure: "none", tolerance: 1e-12 });
      const cold = solveEquilibrium(model, second, { closure: "none", tolerance: 1e-12 });
      const warm = solveEquilibrium(model, second, { closure: "none", tolerance: 1e-12, start: near.state });
      expect(relativeGap(warm.welfareHat, cold.welfareHat)).toBeLessThan(SAME_SOLVE);
    }
  });

  it("change in two steps as in one: an equilibrium is a base", () => {
    const model = twoTiered(randomModel(21, 5, 3), 21);
    const policy = randomPolicy(model, 21, { highestTariff: 0.5 });
    const half = solveEquilibrium(model, policyPath(model, policy, 0.5), { closure: "none", tolerance: 1e-13 });
    const rest = solveEquilibrium(rebased(half), policy, { closure: "none", tolerance: 1e-13 });
    const whole = solveEquilibrium(model, policy, { closure: "none", tolerance: 1e-13 });
    const product = half.welfareHat.map((hat, n) => hat * rest.welfareHat[n]);
    expect(relativeGap(product, whole.welfareHat)).toBeLessThan(SAME_SOLVE);
  });

  it("meet a quota, and say what it is equivalent to", () => {
    for (const seed of seeds.slice(0, 20)) {
      const model = twoTiered(randomModel(seed, 4, 2), seed);
      const cell = model.tradeShares.values.findIndex((share, at) => share > 0 && at % 4 !== Math.floor(at / 4) % 4);
      const quotas = [{ cells: [cell], limit: 0.7, importerShare: 1 }];
      const {
        quotas: [outcome],
        policy,
        welfareHat,
      } = solveEquilibrium(model, { ...basePolicy(model), quotas }, { closure: "none" });
      expect(outcome.quantityHat).toBeCloseTo(0.7, 8);
      const asTariff = solveEquilibrium(model, policy, { closure: "none", tolerance: 1e-12 });
      expect(relativeGap(asTariff.welfareHat, welfareHat)).toBeLessThan(SAME_SOLVE);
    }
  });
});

describe("buyers who lose all imports, or all home goods", () => {
  const model = { ...twoCountries(), thetaHome: Float64Array.of(0.05) };
  const closed = (own: number): TradePolicy => {
    const policy = basePolicy(model);
    policy.openness.values[own] = 0;
    return policy;
  };

  it("are refused where home goods hardly replace imports, and answered where they do", () => {
    expect(() => solveEquilibrium(model, closed(1), { closure: "none" })).toThrow(
      /All imports of goods in one are closed/u,
    );
    const taxed = { ...model, thetaHome: Float64Array.of(1.5) };
    const policy = basePolicy(taxed);
    policy.tariffs.values[1] = 1e6;
    const dear = solveEquilibrium(taxed, policy, { closure: "none" });
    expect(dear.welfareHat[0]).toBeGreaterThan(0.8 ** (1 / 1.5) - 1e-3);
  });
});

/** Seeds of fast-check beside those above: any elasticities, whichever is the larger. */
describe("any two elasticities", () => {
  it("keep shares between 0 and 1 and prices between those of home goods and imports", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.double({ min: 0, max: 8, noNaN: true }), (seed, elasticity) => {
        const model = { ...randomModel(seed, 4, 2), thetaHome: Float64Array.of(elasticity, elasticity / 2) };
        const { built, upper, logPrice, logUnitCost, competition } = passAt(model, randomPolicy(model, seed), seed);
        upper!.home.forEach((share, row) => {
          const cell = (row % 4) * 2 + Math.floor(row / 4);
          const price = logPrice[cell];
          const both = [
            logHomePrice(built.upper!, logUnitCost[cell], row),
            logImportPrice(built.upper!, competition, 1 / built.theta[Math.floor(row / 4)], row),
          ];
          expect(share >= 0 && share <= 1).toBe(true);
          if (share === 0 || share === 1) return;
          expect(price).toBeGreaterThanOrEqual(Math.min(...both) - 1e-12);
          expect(price).toBeLessThanOrEqual(Math.max(...both) + 1e-12);
        });
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
