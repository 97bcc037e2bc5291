import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basePolicy,
  baseIncome,
  checkModel,
  type EquilibriumModel,
  rebased,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { indexSet, type Parameter, parameter } from "../../../src/base/sets/index.ts";
import { cases, isSolvable, relativeGap } from "./arbitraries.ts";

/** Relative: a base is consistent to rounding, which the solver may not enlarge much. */
const PLACEBO = 1e-12;
/** Relative: two solves of one economy, each within 1e-10 in every equation; small markets stretch that. */
const SAME = 1e-7;
/** Of world value added, as the law is stated in the house rules. */
const WALRAS = 1e-9;
const RUNS = { numRuns: 120, seed: 2018 };

/** Values of a parameter moved to where a permutation puts its countries. */
function permuted(values: Parameter, order: readonly number[], sets: readonly (readonly number[] | null)[]): Parameter {
  const sizes = values.sets.map((set) => set.size);
  const moved = values.values.map((_, cell) => {
    let rest = cell;
    const positions = sizes.toReversed().map((size) => {
      const position = rest % size;
      rest = Math.floor(rest / size);
      return position;
    });
    return values.at(
      ...positions.toReversed().map((position, axis) => (sets[axis] === null ? position : order[position])),
    );
  });
  return parameter(values.sets, moved);
}

function relabelled(model: EquilibriumModel, order: readonly number[]): EquilibriumModel {
  const cell = [null, order, order];
  const moved = (values: Float64Array): Float64Array => values.map((_, n) => values[order[n]]);
  return {
    ...model,
    countries: indexSet(
      "country",
      order.map((n) => model.countries.labels[n]),
    ),
    tradeShares: permuted(model.tradeShares, order, cell),
    tariffs: permuted(model.tariffs, order, cell),
    valueAddedShares: permuted(model.valueAddedShares, order, [null, order]),
    inputShares: permuted(model.inputShares, order, [order, null, null]),
    finalDemandShares: permuted(model.finalDemandShares, order, [null, order]),
    expenditure: permuted(model.expenditure, order, [null, order]),
    valueAdded: moved(model.valueAdded),
    deficits: moved(model.deficits),
  };
}

function relabelledPolicy(policy: TradePolicy, order: readonly number[]): TradePolicy {
  const cell = [null, order, order];
  return {
    tariffs: permuted(policy.tariffs, order, cell),
    icebergHat: permuted(policy.icebergHat, order, cell),
    openness: permuted(policy.openness, order, cell),
    exportTaxes: permuted(policy.exportTaxes, order, cell),
  };
}

describe("in every random economy, under every closure", () => {
  it("is a sound model, and with nothing changed nothing changes", () => {
    fc.assert(
      fc.property(cases(), ({ model, closure }) => {
        expect(checkModel(model)).toEqual([]);
        if (!isSolvable({ model, policy: basePolicy(model), closure })) return;
        const found = solveEquilibrium(model, basePolicy(model), { closure });
        const ones = new Float64Array(model.countries.size).fill(1);
        expect(relativeGap(found.welfareHat, ones)).toBeLessThanOrEqual(PLACEBO);
        expect(relativeGap(found.wageHat, ones)).toBeLessThanOrEqual(PLACEBO);
        expect(relativeGap(found.income, baseIncome(found.base))).toBeLessThanOrEqual(PLACEBO);
      }),
      RUNS,
    );
  });

  it("welfare does not depend on the unit of money", () => {
    fc.assert(
      fc.property(cases(), ({ model, policy, closure }) => {
        fc.pre(isSolvable({ model, policy, closure }));
        const rich = {
          ...model,
          valueAdded: model.valueAdded.map((value) => 10 * value),
          deficits: model.deficits.map((value) => 10 * value),
          expenditure: parameter(
            model.expenditure.sets,
            model.expenditure.values.map((value) => 10 * value),
          ),
        };
        const ours = solveEquilibrium(model, policy, { closure });
        const theirs = solveEquilibrium(rich, policy, { closure });
        expect(relativeGap(ours.welfareHat, theirs.welfareHat)).toBeLessThanOrEqual(SAME);
        expect(relativeGap(ours.wageHat, theirs.wageHat)).toBeLessThanOrEqual(SAME);
        expect(
          relativeGap(
            ours.income.map((value) => 10 * value),
            theirs.income,
          ),
        ).toBeLessThanOrEqual(SAME);
      }),
      RUNS,
    );
  });

  it("relabelling the countries permutes the results", () => {
    fc.assert(
      fc.property(cases(12, 6), fc.nat(), ({ model, policy, closure }, turn) => {
        fc.pre(isSolvable({ model, policy, closure }));
        const size = model.countries.size;
        const order = Array.from({ length: size }, (_, n) => (size - 1 - n + (turn % size)) % size);
        const ours = solveEquilibrium(model, policy, { closure });
        const theirs = solveEquilibrium(relabelled(model, order), relabelledPolicy(policy, order), { closure });
        expect(theirs.base.countries.labels[0]).toBe(model.countries.labels[order[0]]);
        expect(
          relativeGap(
            ours.welfareHat.map((_, n) => ours.welfareHat[order[n]]),
            theirs.welfareHat,
          ),
        ).toBeLessThanOrEqual(SAME);
        expect(
          relativeGap(
            ours.wageHat.map((_, n) => ours.wageHat[order[n]]),
            theirs.wageHat,
          ),
        ).toBeLessThanOrEqual(SAME);
      }),
      RUNS,
    );
  });

  it("shares sum to one, world value added is unchanged, and Walras's law holds", () => {
    fc.assert(
      fc.property(cases(), ({ model, policy, closure }) => {
        fc.pre(isSolvable({ model, policy, closure }));
        const found = solveEquilibrium(model, policy, { closure });
        const { tradeShares, base, wageHat, residuals } = found;
        const size = model.countries.size;
        for (let row = 0; row < tradeShares.values.length; row += size) {
          const sum = tradeShares.values.subarray(row, row + size).reduce((total, share) => total + share, 0);
          expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-12);
        }
        const world = base.valueAdded.reduce((total, value) => total + value, 0);
        const after = base.valueAdded.reduce((total, value, n) => total + value * wageHat[n], 0);
        expect(Math.abs(after / world - 1)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(residuals.walras)).toBeLessThanOrEqual(WALRAS);
        expect(residuals.max).toBeLessThanOrEqual(1e-10);
        expect(residuals.max).toBe(Math.max(...Object.values(residuals.byEquation)));
        const deficits = found.deficits.reduce((total, value) => total + value, 0);
        expect(Math.abs(deficits) / world).toBeLessThanOrEqual(1e-12);
      }),
      RUNS,
    );
  });

  it("a tariff undone brings the base year back", () => {
    fc.assert(
      fc.property(cases(), ({ model, policy, closure }) => {
        const tariffsOnly = { ...basePolicy(model), tariffs: policy.tariffs };
        fc.pre(isSolvable({ model, policy: tariffsOnly, closure }));
        const there = solveEquilibrium(model, tariffsOnly, { closure });
        const back = solveEquilibrium(
          rebased(there),
          { ...basePolicy(rebased(there)), tariffs: model.tariffs },
          { closure },
        );
        const undone = there.welfareHat.map((hat, n) => hat * back.welfareHat[n]);
        expect(relativeGap(undone, new Float64Array(undone.length).fill(1))).toBeLessThanOrEqual(SAME);
        expect(
          relativeGap(
            there.wageHat,
            back.wageHat.map((hat) => 1 / hat),
          ),
        ).toBeLessThanOrEqual(SAME);
      }),
      RUNS,
    );
  });

  it("a start near the answer leads to the same answer, sooner", () => {
    fc.assert(
      fc.property(cases(), ({ model, policy, closure }) => {
        fc.pre(isSolvable({ model, policy, closure }));
        const cold = solveEquilibrium(model, policy, { closure });
        const warm = solveEquilibrium(model, policy, { closure, start: cold.state });
        expect(warm.evaluations).toBe(1);
        expect(relativeGap(cold.welfareHat, warm.welfareHat)).toBeLessThanOrEqual(SAME);
      }),
      RUNS,
    );
  });
});
