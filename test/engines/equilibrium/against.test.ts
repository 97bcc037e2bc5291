import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baseFlows,
  baseIncome,
  basePolicy,
  checkModel,
  decomposeWelfare,
  diversion,
  type Equilibrium,
  type EquilibriumModel,
  firstOrderWelfare,
  flowsAfter,
  policyAgainst,
  policyPath,
  type Quota,
  rebased,
  rebasedObserved,
  reopenedCells,
  salesQuantityChange,
  solveEquilibrium,
  type TradePolicy,
  withoutDeficits,
} from "../../../src/engines/equilibrium/index.ts";
import { between } from "../../../src/engines/equilibrium/homotopy.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";
import { CLOSURES } from "./anchors.ts";
import { isSolvable, relativeGap } from "./arbitraries.ts";
import { everyInstrument } from "./everyInstrument.ts";

/** Relative: what a ratio of two solves may miss the solve of the ratio by. */
const SAME = 1e-9;
/** Two searches for the equivalents of quotas, each stopped at 1e-11 of its own steps. */
const MET = 1e-8;
/** Percentage points of the decomposition. */
const RESIDUAL = 1e-5;

interface Pair {
  readonly model: EquilibriumModel;
  readonly one: TradePolicy;
  readonly other: TradePolicy;
  readonly closure: (typeof CLOSURES)[number];
}

const pairs: fc.Arbitrary<Pair> = fc
  .record({
    seed: fc.nat(0x7fffffff),
    countries: fc.integer({ min: 2, max: 8 }),
    sectors: fc.integer({ min: 1, max: 5 }),
    closure: fc.constantFrom(...CLOSURES),
  })
  .map(({ seed, countries, sectors, closure }) => {
    const model = randomModel(seed, countries, sectors);
    const one = everyInstrument(model, seed ^ 0x2b);
    return { model, one, other: everyInstrument(model, seed ^ 0x7f3, one), closure };
  });

/** A limit of half on what the first country buys of each sector from all others, with trade in it. */
function limitsOn(model: EquilibriumModel): Quota[] {
  const { countries, sectors, tradeShares } = model;
  return [...sectors.labels.keys()].flatMap((j) => {
    const row = j * countries.size ** 2;
    const cells = [...countries.labels.keys()].slice(1).map((seller) => row + seller);
    const traded = cells.filter((cell) => tradeShares.values[cell] > 0);
    return traded.length === 0 ? [] : [{ cells: traded, limit: 0.5, importerShare: 0.3 }];
  });
}

function solved({ model, one, other, closure }: Pair): Record<"first" | "second" | "against", Equilibrium> {
  const options = { closure, tolerance: 1e-13 };
  const first = solveEquilibrium(model, one, options);
  const second = solveEquilibrium(model, other, options);
  const base = rebased(first);
  return { first, second, against: solveEquilibrium(base, policyAgainst(first, other), options) };
}

const areSolvable = ({ model, one, other, closure }: Pair): boolean =>
  [one, other].every((policy) => isSolvable({ model, policy, closure }));

describe("one policy against another", () => {
  it("is the ratio of the two, under every instrument and closure: welfare, wages, prices, flows, revenue", () => {
    let taxed = 0;
    fc.assert(
      fc.property(pairs, (pair) => {
        fc.pre(areSolvable(pair));
        const { first, second, against } = solved(pair);
        const ratio = (of: (found: Equilibrium) => Float64Array): Float64Array =>
          of(second).map((value, n) => value / of(first)[n]);
        for (const of of [
          (found: Equilibrium) => found.welfareHat,
          (found: Equilibrium) => found.wageHat,
          (found: Equilibrium) => found.realWageHat,
          (found: Equilibrium) => found.consumptionPriceHat,
        ]) {
          expect(relativeGap(of(against), ratio(of))).toBeLessThanOrEqual(SAME);
        }
        expect(relativeGap(baseIncome(against.base), first.income)).toBeLessThanOrEqual(SAME);
        expect(relativeGap(against.income, second.income)).toBeLessThanOrEqual(SAME);
        const scale = second.income.reduce((sum, income) => sum + income, 0);
        const apart = (ours: Float64Array, theirs: Float64Array): number =>
          ours.reduce((most, value, e) => Math.max(most, Math.abs(value - theirs[e]) / scale), 0);
        expect(apart(baseFlows(against.base).values, flowsAfter(first).values)).toBeLessThanOrEqual(SAME);
        expect(apart(flowsAfter(against).values, flowsAfter(second).values)).toBeLessThanOrEqual(SAME);
        expect(apart(against.exportTaxRevenue, second.exportTaxRevenue)).toBeLessThanOrEqual(SAME);
        expect(apart(against.deficits, second.deficits)).toBeLessThanOrEqual(SAME);
        expect(checkModel(against.base)).toEqual([]);
        if (against.base.exportTaxes !== undefined) taxed++;
      }),
      { numRuns: 80, seed: 2026 },
    );
    expect(taxed).toBeGreaterThan(20);
  });

  it("has parts that sum to its own welfare, from a base with export taxes too", () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        fc.pre(areSolvable(pair));
        const { first, second, against } = solved(pair);
        const { termsOfTrade, volumeOfTrade, tradeCosts, transfers, residual, total } = decomposeWelfare(against);
        total.forEach((sum, n) => {
          expect(sum).toBeCloseTo(100 * Math.log(second.welfareHat[n] / first.welfareHat[n]), 7);
          const terms = termsOfTrade[n] + volumeOfTrade[n] + tradeCosts[n] + transfers[n];
          expect(Math.abs(terms - sum)).toBeLessThanOrEqual(RESIDUAL);
          expect(Math.abs(residual[n])).toBeLessThanOrEqual(RESIDUAL);
        });
      }),
      { numRuns: 30, seed: 17 },
    );
  });

  it("to first order is the exact welfare of a small step from there", () => {
    const model = randomModel(12, 5, 3);
    const [one, other] = [everyInstrument(model, 3), everyInstrument(model, 4, everyInstrument(model, 3))];
    const first = solveEquilibrium(model, one, { closure: "none", tolerance: 1e-13 });
    const base = rebased(first);
    const step = policyPath(
      base,
      policyAgainst(first, { ...other, openness: one.openness, icebergHat: one.icebergHat }),
      1e-5,
    );
    const found = solveEquilibrium(base, step, { closure: "none", tolerance: 1e-13 });
    const { welfare } = firstOrderWelfare(found);
    const scale = Math.max(...found.welfareHat.map((hat) => Math.abs(hat - 1)));
    expect(base.exportTaxes).toBeDefined();
    expect(scale).toBeGreaterThan(1e-8);
    welfare.forEach((value, n) => expect(Math.abs(value - (found.welfareHat[n] - 1)) / scale).toBeLessThan(1e-3));
  });

  it("limits what the base of both traded, whatever the other makes of it", () => {
    let binding = 0;
    fc.assert(
      fc.property(pairs, (pair) => {
        fc.pre(areSolvable(pair));
        const quotas = limitsOn(pair.model);
        fc.pre(quotas.length > 0 && isSolvable({ ...pair, policy: { ...pair.other, quotas } }));
        const { second, against } = solved({ ...pair, other: { ...pair.other, quotas } });
        against.quotas.forEach(({ equivalent, quantityHat, rents }, q) => {
          const alone = second.quotas[q];
          expect(Math.abs(quantityHat - alone.quantityHat)).toBeLessThanOrEqual(MET);
          expect(Math.abs(equivalent - alone.equivalent)).toBeLessThanOrEqual(MET * (1 + alone.equivalent));
          rents.forEach((rent, at) => expect(Math.abs(rent - alone.rents[at])).toBeLessThanOrEqual(MET * (1 + rent)));
          if (equivalent > MET) binding++;
        });
      }),
      { numRuns: 20, seed: 23 },
    );
    expect(binding).toBeGreaterThan(5);
  });

  it("is refused where it would open what the other closes, and only where there was trade", () => {
    const model = randomModel(9, 3, 2, { zeroFlows: 0.3 });
    const shut = basePolicy(model);
    shut.openness.values.fill(0);
    const cells = [...model.tradeShares.values.keys()].filter((cell) => model.tradeShares.values[cell] > 0);
    expect(cells.length).toBeLessThan(model.tradeShares.values.length);
    expect(reopenedCells(model, shut, basePolicy(model))).toEqual(cells);
    expect(reopenedCells(model, shut, shut)).toEqual([]);
    expect(reopenedCells(model, basePolicy(model), shut)).toEqual([]);
  });
});

describe("the way to a shock from a base that taxes exports", () => {
  const model = randomModel(12, 4, 2, { zeroFlows: 0 });
  const [one, other] = [basePolicy(model), basePolicy(model)];
  one.exportTaxes.values.set([0.21, 0.1], 1);
  other.exportTaxes.values.set([0.44, 0.3], 2);
  const first = solveEquilibrium(model, one, { tolerance: 1e-13 });
  const base = rebased(first);
  const policy = policyAgainst(first, other);

  it("is straight in the logs of their factors, for the path and for the search alike", () => {
    const half = policyPath(base, policy, 0.5).exportTaxes.values;
    const expected = [0.1, Math.sqrt(1.1 * 1.44) - 1, Math.sqrt(1.3) - 1];
    expected.forEach((tax, at) => expect(half[at + 1]).toBeCloseTo(tax, 12));
    const [origin, target] = [basePolicy(base), policy].map((each) => system(base, each, "fixed:world"));
    const onTheWay = between(origin, target, 0.5);
    expect([...onTheWay.taxedCells]).toEqual([1, 2, 3]);
    onTheWay.taxRates.forEach((tax, at) => expect(tax).toBeCloseTo(half[at + 1], 12));
    const end = between(origin, target, 1);
    [0, 0.44, 0.3].forEach((tax, at) => expect(end.taxRates[at]).toBeCloseTo(tax, 12));
    onTheWay.receipts.forEach((receipt, cell) => {
      const tax = half[cell];
      expect(receipt).toBeCloseTo(onTheWay.weights[cell] / ((1 + base.tariffs.values[cell]) * (1 + tax)), 12);
    });
  });

  it("starts from what the base sold net of its taxes", () => {
    const found = solveEquilibrium(base, basePolicy(base), { tolerance: 1e-9 });
    expect(salesQuantityChange(found, 1, [0])).toBeCloseTo(0, 9);
    for (const prices of ["basic", "constant"] as const) {
      const { lost, importSubstitution } = diversion(found, "C2", "C1", "S1", prices);
      expect(lost).toBeCloseTo(0, 6);
      expect(importSubstitution).toBeCloseTo(0, 6);
    }
  });
});

describe("the observed year after a shock", () => {
  it("has the flows that were seen, each with its change, and is the rebased economy where it was the base", () => {
    const observed = randomModel(21, 4, 3);
    const policy = randomPolicy(observed, 21, { highestTariff: 0.4 });
    const held = solveEquilibrium(observed, policy);
    const after = rebased(held);
    expect(rebasedObserved(held, observed, after)).toBe(after);
    const balanced = solveEquilibrium(observed, policy, { closure: "none" });
    const laid = rebasedObserved(balanced, observed, rebased(balanced));
    const [seen, before, then] = [observed, withoutDeficits(observed), rebased(balanced)].map(
      (model) => baseFlows(model).values,
    );
    baseFlows(laid).values.forEach((flow, cell) => {
      const expected = before[cell] === 0 ? 0 : (seen[cell] * then[cell]) / before[cell];
      expect(Math.abs(flow - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1, expected));
    });
  });
});
