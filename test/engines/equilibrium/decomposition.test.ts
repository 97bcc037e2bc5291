import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basePolicy,
  decomposeWelfare,
  firstOrderWelfare,
  policyPath,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import { randomModel, randomPolicy, twoCountries } from "../../randomModel.ts";
import { referenceModel, referenceVectors, tradeWar } from "../../referenceEconomy.ts";
import { CLOSURES, decoupling } from "./anchors.ts";
import { isSolvable } from "./arbitraries.ts";
import { everyInstrument } from "./everyInstrument.ts";

/** Percentage points, as the house promises of the decomposition. */
const RESIDUAL = 1e-5;
/** Percentage points: sums of the same numbers in another order. */
const ROUNDING = 1e-9;

describe("the exact decomposition of welfare", () => {
  const anyEconomy = fc.record({
    seed: fc.nat(0x7fffffff),
    countries: fc.integer({ min: 2, max: 9 }),
    sectors: fc.integer({ min: 1, max: 5 }),
    closure: fc.constantFrom(...CLOSURES),
  });

  it("sums to the log of welfare, and so do the channels, in random economies under every instrument", () => {
    fc.assert(
      fc.property(anyEconomy, ({ seed, countries, sectors, closure }) => {
        const model = randomModel(seed, countries, sectors);
        const policy = everyInstrument(model, seed);
        fc.pre(isSolvable({ model, policy, closure }));
        const found = solveEquilibrium(model, policy, { closure });
        const split = decomposeWelfare(found);
        found.welfareHat.forEach((hat, n) => {
          const total = 100 * Math.log(hat);
          const { termsOfTrade, volumeOfTrade, tradeCosts, transfers, residual, cheaperImports, salesPrice } = split;
          const terms = termsOfTrade[n] + volumeOfTrade[n] + tradeCosts[n] + transfers[n];
          expect(split.total[n]).toBe(total);
          expect(Math.abs(terms + residual[n] - total)).toBeLessThanOrEqual(ROUNDING);
          expect(Math.abs(residual[n])).toBeLessThanOrEqual(RESIDUAL);
          const sales = salesPrice.reduce((sum, each, cell) => sum + (cell % countries === n ? each : 0), 0);
          const channels = cheaperImports[n] + sales + tradeCosts[n] + transfers[n];
          expect(Math.abs(channels + residual[n] - total)).toBeLessThanOrEqual(ROUNDING);
          expect(salesPrice[n * countries + n]).toBe(0);
        });
      }),
      { numRuns: 60, seed: 16 },
    );
  });

  it("converges with the eighth power of the steps, as Lobatto's quadrature on five nodes should", () => {
    const falls: number[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const model = randomModel(seed, 4, 2);
      const found = solveEquilibrium(model, everyInstrument(model, seed), { closure: "none", tolerance: 1e-12 });
      const [coarse, fine] = [4, 8].map((steps) =>
        Math.max(...decomposeWelfare(found, { steps }).residual.map(Math.abs)),
      );
      falls.push(Math.log2(coarse / fine));
    }
    const median = falls.toSorted((a, b) => a - b)[10];
    expect(median).toBeGreaterThan(7);
    expect(median).toBeLessThan(9);
  });

  it("of a small tariff is the first-order welfare of Caliendo & Parro, term by term", () => {
    const model = randomModel(7, 5, 3);
    const policy = policyPath(model, randomPolicy(model, 7), 1e-4);
    const found = solveEquilibrium(model, policy, { tolerance: 1e-12 });
    const split = decomposeWelfare(found, { steps: 4 });
    const first = firstOrderWelfare(found);
    const scale = Math.max(...split.total.map(Math.abs));
    found.welfareHat.forEach((_, n) => {
      expect(Math.abs(split.termsOfTrade[n] - 100 * first.termsOfTrade[n]) / scale).toBeLessThan(2e-3);
      expect(Math.abs(split.volumeOfTrade[n] - 100 * first.volumeOfTrade[n]) / scale).toBeLessThan(2e-3);
      expect(split.tradeCosts[n]).toBe(0);
      expect(split.transfers[n]).toBe(0);
    });
  });

  it("without tariffs and taxes, dearer transport is all terms of trade and trade costs", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.icebergHat.values[1] = 1.3;
    const split = decomposeWelfare(solveEquilibrium(model, policy));
    expect([...split.volumeOfTrade]).toEqual([0, 0]);
    expect(split.tradeCosts[0]).toBeLessThan(-1);
    expect(split.tradeCosts[1]).toBe(0);
    expect(split.termsOfTrade[0]).toBeGreaterThan(0);
    expect(split.termsOfTrade[1]).toBeLessThan(0);
  });

  it("under the proportional closure names what transfers do; under the others there are none", () => {
    const model = randomModel(11, 4, 2);
    const policy = randomPolicy(model, 11);
    for (const closure of CLOSURES) {
      const split = decomposeWelfare(solveEquilibrium(model, policy, { closure }));
      expect(split.transfers.some((each) => each !== 0)).toBe(closure === "own");
    }
  });

  it("follows a cell that closes while its tariff, transport and export tax move too", () => {
    const model = randomModel(5, 4, 3, { zeroFlows: 0, openness: 0.2 });
    for (let cell = 1; cell < 48; cell++) {
      if (cell % 4 === Math.floor(cell / 4) % 4) continue;
      const policy = basePolicy(model);
      policy.openness.values[cell] = 0;
      policy.tariffs.values[cell] += 0.2;
      policy.icebergHat.values[cell] = 1.1;
      policy.exportTaxes.values[cell] = 0.1;
      const split = decomposeWelfare(solveEquilibrium(model, policy, { closure: "none" }), { steps: 64 });
      expect(Math.max(...split.residual.map(Math.abs)), `cell ${cell}`).toBeLessThanOrEqual(RESIDUAL);
    }
  });

  it("takes 4 steps, or more where they leave too much unexplained", () => {
    const model = twoCountries();
    const mild = randomPolicy(model, 1, { highestTariff: 0.1 });
    const wild = randomPolicy(model, 1, { highestTariff: 9, moved: 1 });
    expect(decomposeWelfare(solveEquilibrium(model, mild)).steps).toBe(4);
    const split = decomposeWelfare(solveEquilibrium(model, wild));
    expect(split.steps).toBeGreaterThan(4);
    expect(Math.max(...split.residual.map(Math.abs))).toBeLessThanOrEqual(RESIDUAL);
  });

  it("in stretches that are halved is what it is in many equal ones", () => {
    const model = randomModel(3, 5, 3);
    const found = solveEquilibrium(model, everyInstrument(model, 3), { closure: "own" });
    const [halved, equal] = [decomposeWelfare(found), decomposeWelfare(found, { steps: 64 })];
    for (const term of ["termsOfTrade", "volumeOfTrade", "tradeCosts", "transfers", "salesPrice"] as const) {
      halved[term].forEach((value, e) => expect(Math.abs(value - equal[term][e])).toBeLessThanOrEqual(RESIDUAL));
    }
  });

  it.each([0, 1, 6, -4])("refuses %i steps", (steps) => {
    const found = solveEquilibrium(twoCountries(), basePolicy(twoCountries()));
    expect(() => decomposeWelfare(found, { steps })).toThrow(
      new RangeError(`${steps} steps of a path: a multiple of 4 is needed`),
    );
  });
});

describe("the exact decomposition on the world of 2014", () => {
  it.each(CLOSURES)("of the war leaves at most 1e-5 points after 16 steps, closure %s", (closure) => {
    const model = referenceModel("wiod-2014");
    const war = tradeWar(model, referenceVectors("wiod-2014"), 1, 1);
    const split = decomposeWelfare(solveEquilibrium(model, war, { closure }), { steps: 16 });
    expect(Math.max(...split.residual.map(Math.abs))).toBeLessThanOrEqual(RESIDUAL);
  });

  it("of decoupling, a path through closing weights, leaves as little", () => {
    const model = referenceModel("wiod-2014");
    const split = decomposeWelfare(solveEquilibrium(model, decoupling(model, "USA", "CHN", true)));
    expect(Math.max(...split.residual.map(Math.abs))).toBeLessThanOrEqual(RESIDUAL);
    expect(split.tradeCosts[model.countries.indexOf("CHN")]).toBeLessThan(-0.1);
    expect(split.tradeCosts[model.countries.indexOf("RUS")]).toBe(0);
  });
});
