import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  balancedModel,
  baseIncome,
  baseOutput,
  basePolicy,
  checkPolicy,
  decomposeWelfare,
  type EquilibriumModel,
  firstOrderWelfare,
  outputQuantityHat,
  policyAgainst,
  policyPath,
  rebased,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { parameter } from "../../../src/base/sets/index.ts";
import { randomModel, randomPolicy, seededNumbers, twoCountries } from "../../randomModel.ts";
import { CLOSURES } from "./anchors.ts";
import { isSolvable, relativeGap } from "./arbitraries.ts";

/** Relative: solves to 1e-13 stretched by small markets. */
const SAME = 1e-9;
/** Percentage points of the decomposition. */
const RESIDUAL = 1e-5;

function withProductivity(model: EquilibriumModel, hat: (sector: number, country: number) => number): TradePolicy {
  const countries = model.countries.size;
  const { sets, values } = model.expenditure;
  const hats = values.map((_, cell) => hat(Math.floor(cell / countries), cell % countries));
  return { ...basePolicy(model), productivityHat: parameter(sets, hats) };
}

/** An economy in which every country makes goods as the first does. */
function oneTechnology(seed: number, countries: number, sectors: number): EquilibriumModel {
  const drawn = randomModel(seed, countries, sectors);
  const { valueAddedShares, inputShares } = drawn;
  const shares = valueAddedShares.values.map((_, cell) => valueAddedShares.values[cell - (cell % countries)]);
  return balancedModel({
    ...drawn,
    valueAddedShares: parameter(valueAddedShares.sets, shares),
    inputShares: parameter(
      inputShares.sets,
      inputShares.values.map((_, cell) => inputShares.values[cell % sectors ** 2]),
    ),
  }).model;
}

/** ln p of what a sector sells where all make ln A more, wages unmoved: ln p_j = (1 − γ_j) Σ_k γ_kj ln p_k − ln A, by rounds. */
function pricesByRounds(model: EquilibriumModel, logProductivity: number): number[] {
  const sectors = [...model.sectors.labels.keys()];
  let prices = sectors.map(() => 0);
  for (let round = 0; round < 2000; round++) {
    prices = sectors.map((j) => {
      const inputs = sectors.reduce((sum, k) => sum + model.inputShares.at(0, k, j) * prices[k], 0);
      return (1 - model.valueAddedShares.at(j, 0)) * inputs - logProductivity;
    });
  }
  return prices;
}

describe("productivity", () => {
  it("that rises alike everywhere, where all make goods alike, moves no share of trade, and prices by rounds of input use", () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(0x7fffffff),
          countries: fc.integer({ min: 2, max: 6 }),
          sectors: fc.integer({ min: 1, max: 5 }),
          hat: fc.constantFrom(0.8, 1.03, 1.5),
          closure: fc.constantFrom(...CLOSURES),
        }),
        ({ seed, countries, sectors, hat, closure }) => {
          const model = oneTechnology(seed, countries, sectors);
          fc.pre(isSolvable({ model, policy: basePolicy(model), closure }));
          const found = solveEquilibrium(
            model,
            withProductivity(model, () => hat),
            { closure, tolerance: 1e-13 },
          );
          const { base } = found;
          const prices = pricesByRounds(model, Math.log(hat));
          const welfare = base.countries.labels.map((_, n) =>
            Math.exp(-prices.reduce((sum, price, j) => sum + base.finalDemandShares.at(j, n) * price, 0)),
          );
          expect(relativeGap(found.welfareHat, Float64Array.from(welfare))).toBeLessThanOrEqual(SAME);
          const moved = found.tradeShares.values.map((share, cell) => Math.abs(share - base.tradeShares.values[cell]));
          expect(Math.max(...moved)).toBeLessThanOrEqual(SAME);
        },
      ),
      { numRuns: 40, seed: 1978 },
    );
  });

  it("of one closed country is worth its weight in output over income to first order (Hulten), and nothing elsewhere", () => {
    const model = twoCountries();
    model.tradeShares.values.set([1, 0, 0, 1]);
    const half = parameter(model.valueAddedShares.sets, Float64Array.of(0.5, 0.25));
    const closed = {
      ...model,
      valueAddedShares: half,
      expenditure: parameter(model.expenditure.sets, Float64Array.of(300, 400)),
    };
    // Output of one is 300 and income 150: a Domar weight of 2, which without trade holds beyond first order.
    const found = solveEquilibrium(
      closed,
      withProductivity(closed, (_, n) => (n === 0 ? 1.02 : 1)),
      { tolerance: 1e-13 },
    );
    expect(found.welfareHat[0]).toBeCloseTo(1.02 ** 2, 11);
    expect(found.welfareHat[1]).toBeCloseTo(1, 11);
    const split = decomposeWelfare(found);
    expect(split.productivity[0]).toBeCloseTo(200 * Math.log(1.02), 8);
    expect([split.termsOfTrade[0], split.volumeOfTrade[0], split.tradeCosts[0]].map(Math.abs)).toEqual([
      expect.closeTo(0, 9),
      expect.closeTo(0, 9),
      0,
    ]);
    expect(outputQuantityHat(found).at(0, 0)).toBeCloseTo(1.02 ** 2, 10);
  });

  it("to first order is output over income, the terms of trade and the volume of trade (random economies)", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const model = randomModel(seed, 4, 3);
      const random = seededNumbers(seed);
      const whole = withProductivity(model, () => 0.8 + 0.5 * random());
      const policy = policyPath(model, whole, 1e-5);
      const found = solveEquilibrium(model, policy, { closure: "none", tolerance: 1e-13 });
      const first = firstOrderWelfare(found);
      const scale = Math.max(...found.welfareHat.map((hat) => Math.abs(hat - 1)));
      const [output, income] = [baseOutput(found.base), baseIncome(found.base)];
      found.welfareHat.forEach((hat, n) => {
        const direct = output.reduce(
          (sum, made, cell) => sum + (cell % 4 === n ? made * (policy.productivityHat!.values[cell] - 1) : 0),
          0,
        );
        expect(Math.abs(first.atHome[n] - direct / income[n]) / scale).toBeLessThan(1e-9);
        expect(Math.abs(first.welfare[n] - (hat - 1)) / scale).toBeLessThan(1e-3);
      });
    }
  });

  it("has a term of its own beside every other instrument, and the parts sum", () => {
    fc.assert(
      fc.property(fc.nat(0x7fffffff), fc.constantFrom(...CLOSURES), (seed, closure) => {
        const model = randomModel(seed, 5, 3);
        const random = seededNumbers(seed);
        const shock = randomPolicy(model, seed, { highestTariff: 0.4, banned: 0.02 });
        const policy = { ...withProductivity(model, () => 0.7 + 0.7 * random()), ...shock };
        shock.exportTaxes.values.forEach((_, cell) => {
          if (cell % 5 !== Math.floor(cell / 5) % 5 && random() < 0.3) shock.exportTaxes.values[cell] = 0.2 * random();
        });
        fc.pre(isSolvable({ model, policy, closure }));
        const found = solveEquilibrium(model, policy, { closure });
        const { termsOfTrade, volumeOfTrade, tradeCosts, transfers, productivity, wasted, total } =
          decomposeWelfare(found);
        total.forEach((sum, n) => {
          const parts = termsOfTrade[n] + volumeOfTrade[n] + tradeCosts[n] + transfers[n] + productivity[n];
          expect(Math.abs(parts - sum)).toBeLessThanOrEqual(RESIDUAL);
          expect(wasted[n]).toBe(0);
        });
        expect(Math.max(...productivity.map(Math.abs))).toBeGreaterThan(1);
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it("relative to another policy is a ratio", () => {
    const model = randomModel(31, 4, 2);
    const [one, other] = [
      withProductivity(model, (j, n) => 1 + 0.1 * j - 0.02 * n),
      withProductivity(model, () => 1.2),
    ];
    const options = { closure: "none", tolerance: 1e-13 } as const;
    const [first, second, plain] = [one, other, basePolicy(model)].map((policy) =>
      solveEquilibrium(model, policy, options),
    );
    const base = rebased(first);
    const ratio = (found: typeof first): Float64Array => found.welfareHat.map((hat, n) => hat / first.welfareHat[n]);
    const against = (policy: TradePolicy): Float64Array =>
      solveEquilibrium(base, policyAgainst(first, policy), options).welfareHat;
    expect(relativeGap(against(other), ratio(second))).toBeLessThanOrEqual(SAME);
    expect(relativeGap(against(basePolicy(model)), ratio(plain))).toBeLessThanOrEqual(SAME);
  });

  it("must be above zero", () => {
    const model = twoCountries();
    expect(checkPolicy(withProductivity(model, (_, n) => n)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "E410 change of productivity, sector goods, country one",
    ]);
  });
});
