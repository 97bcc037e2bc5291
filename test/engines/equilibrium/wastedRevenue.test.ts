import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basePolicy,
  decomposeWelfare,
  type EquilibriumModel,
  firstOrderWelfare,
  policyAgainst,
  policyPath,
  rebased,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { randomModel, randomPolicy, seededNumbers, twoCountries } from "../../randomModel.ts";
import { CLOSURES } from "./anchors.ts";
import { isSolvable, relativeGap } from "./arbitraries.ts";

/** Percentage points of the decomposition. */
const RESIDUAL = 1e-5;

/** Tariffs up and down, export taxes and subsidies on foreign cells. */
function drawn(model: EquilibriumModel, seed: number): TradePolicy {
  const random = seededNumbers(seed);
  const policy = randomPolicy(model, seed, { highestTariff: 0.5 });
  const countries = model.countries.size;
  for (let cell = 0; cell < policy.tariffs.values.length; cell++) {
    const isForeign = cell % countries !== Math.floor(cell / countries) % countries;
    if (isForeign && random() < 0.3) policy.exportTaxes.values[cell] = -0.1 + 0.3 * random();
  }
  return policy;
}

/**
 * Two countries, one good, θ = 4, as `twoCountries`: one taxes what it buys of two at t and wastes a share ω of the revenue. With
 * the wage of two as 1 and that of one as w, one spends on two the share s = 0.2 τ^−4/(0.2 τ^−4 + 0.8 w^−4) of its income
 * I = 150 w/(1 − s t/τ), τ = 1 + t, for the revenue is R = s I t/τ. What the treasury wastes it spends as consumers do, so that
 * demand is that of I whatever ω is. Two spends on one 100 · 0.3 w^−4/(0.3 w^−4 + 0.7). Consumers of one keep I − ωR.
 */
function byHand(t: number, share: number): { welfare: readonly [number, number]; revenue: number; wasted: number } {
  const tau = 1 + t;
  const at = (w: number): { income: number; revenue: number; bought: number; sold: number } => {
    const abroad = 0.2 * tau ** -4;
    const s = abroad / (abroad + 0.8 * w ** -4);
    const income = (150 * w) / (1 - (s * t) / tau);
    const sold = (100 * 0.3 * w ** -4) / (0.3 * w ** -4 + 0.7);
    return { income, revenue: (s * income * t) / tau, bought: (s * income) / tau, sold };
  };
  let [low, high] = [0.2, 5];
  for (let half = 0; half < 200; half++) {
    const middle = (low + high) / 2;
    if (at(middle).bought < at(middle).sold) low = middle;
    else high = middle;
  }
  const { income, revenue } = at(low);
  const prices = [(0.8 * low ** -4 + 0.2 * tau ** -4) ** -0.25, (0.3 * low ** -4 + 0.7) ** -0.25];
  return {
    welfare: [(income - share * revenue) / 150 / prices[0], 1 / prices[1]],
    revenue,
    wasted: share * revenue,
  };
}

describe("revenue that is not returned", () => {
  it.each([
    [0.25, 0.1],
    [0.25, 1],
    [1, 0.4],
  ])("of a tariff of %f, a share of %f of it wasted, is what bisection gives", (t, share) => {
    const model = twoCountries();
    const policy = { ...basePolicy(model), waste: { share, tariffs: model.tariffs } };
    policy.tariffs.values[1] = t;
    const found = solveEquilibrium(model, policy, { tolerance: 1e-12 });
    const hand = byHand(t, share);
    expect(found.welfareHat[0]).toBeCloseTo(hand.welfare[0], 10);
    expect(found.welfareHat[1]).toBeCloseTo(hand.welfare[1], 10);
    expect(found.tariffRevenue[0] / found.wageHat[1]).toBeCloseTo(hand.revenue, 8);
    expect(found.wasted![0] / found.wageHat[1]).toBeCloseTo(hand.wasted, 8);
    expect(found.wasted![1]).toBe(0);
  });

  it("leaves the equilibrium as it is: nothing but real income moves, and nothing at a share of zero or without a measure", () => {
    const model = randomModel(4, 5, 3);
    const policy = drawn(model, 4);
    const [plain, none, some] = [undefined, 0, 0.3].map((share) =>
      solveEquilibrium(model, {
        ...policy,
        ...(share === undefined ? {} : { waste: { share, tariffs: model.tariffs } }),
      }),
    );
    for (const found of [none, some]) {
      expect(found.state).toEqual(plain.state);
      expect(found.income).toEqual(plain.income);
      expect(found.realWageHat).toEqual(plain.realWageHat);
    }
    expect(none.welfareHat).toEqual(plain.welfareHat);
    expect(plain.wasted).toBeUndefined();
    some.welfareHat.forEach((hat, n) => {
      expect(hat).toBeCloseTo((plain.welfareHat[n] * (plain.income[n] - some.wasted![n])) / plain.income[n], 13);
      expect(hat).toBeLessThanOrEqual(plain.welfareHat[n]);
    });
    const still = solveEquilibrium(model, { ...basePolicy(model), waste: { share: 1, tariffs: model.tariffs } });
    expect([...still.wasted!]).toEqual([0, 0, 0, 0, 0]);
    expect(Math.max(...still.welfareHat.map((hat) => Math.abs(hat - 1)))).toBeLessThan(1e-12);
  });

  it("counts what points add and export taxes bring, not what cuts and subsidies cost, nor base tariffs", () => {
    const model = randomModel(6, 3, 2, { zeroFlows: 0 });
    const policy = basePolicy(model);
    policy.tariffs.values[1] += 0.1;
    policy.tariffs.values[2] = 0;
    policy.exportTaxes.values[3] = 0.25;
    policy.exportTaxes.values[5] = -0.1;
    const found = solveEquilibrium(model, { ...policy, waste: { share: 0.5, tariffs: model.tariffs } });
    const border = (cell: number): number =>
      (found.tradeShares.values[cell] * found.expenditure.values[Math.floor(cell / 3)]) /
      (1 + policy.tariffs.values[cell]);
    expect(found.wasted![0]).toBeCloseTo(0.5 * (0.1 * border(1) + 0.2 * border(3)), 10);
    expect([found.wasted![1], found.wasted![2]]).toEqual([0, 0]);
  });

  it("has a term of its own, so that the parts sum, against another policy with a waste of its own too", () => {
    fc.assert(
      fc.property(fc.nat(0x7fffffff), fc.constantFrom(...CLOSURES), (seed, closure) => {
        const model = randomModel(seed, 4, 3);
        const [one, other] = [drawn(model, seed), drawn(model, seed ^ 0x55)].map((policy, at) => ({
          ...policy,
          waste: { share: at === 0 ? 0.2 : 0.6, tariffs: model.tariffs },
        }));
        fc.pre([one, other].every((policy) => isSolvable({ model, policy, closure })));
        const options = { closure, tolerance: 1e-13 };
        const [first, second] = [one, other].map((policy) => solveEquilibrium(model, policy, options));
        const before = first.wasted!.map((wasted, n) => wasted / first.income[n]);
        const against = solveEquilibrium(
          rebased(first),
          { ...policyAgainst(first, other), waste: { ...other.waste, before } },
          options,
        );
        expect(
          relativeGap(
            against.welfareHat,
            second.welfareHat.map((hat, n) => hat / first.welfareHat[n]),
          ),
        ).toBeLessThanOrEqual(1e-9);
        for (const found of [first, against]) {
          const { termsOfTrade, volumeOfTrade, tradeCosts, transfers, wasted, total } = decomposeWelfare(found);
          total.forEach((sum, n) => {
            const parts = termsOfTrade[n] + volumeOfTrade[n] + tradeCosts[n] + transfers[n] + wasted[n];
            expect(Math.abs(parts - sum)).toBeLessThanOrEqual(RESIDUAL);
            expect(sum).toBeCloseTo(100 * Math.log(found.welfareHat[n]), 10);
          });
        }
        const { wasted } = decomposeWelfare(first);
        wasted.forEach((term, n) => expect(term).toBeCloseTo(100 * Math.log1p(-before[n]), 10));
      }),
      { numRuns: 20, seed: 9 },
    );
  });

  it("to first order is what is wasted, over income", () => {
    const model = randomModel(15, 4, 2);
    const waste = { share: 0.5, tariffs: model.tariffs };
    const step = policyPath(model, { ...drawn(model, 15), waste }, 1e-5);
    const found = solveEquilibrium(model, step, { closure: "none", tolerance: 1e-13 });
    const { welfare, atHome } = firstOrderWelfare(found);
    const scale = Math.max(...found.welfareHat.map((hat) => Math.abs(hat - 1)));
    expect(Math.min(...atHome)).toBeLessThan(-1e-7);
    welfare.forEach((value, n) => expect(Math.abs(value - (found.welfareHat[n] - 1)) / scale).toBeLessThan(1e-3));
  });
});
