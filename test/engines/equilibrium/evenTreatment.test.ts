import { describe, expect, it } from "vitest";
import {
  baseFlows,
  basePolicy,
  evenTreatment,
  isUnmoved,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { randomModel } from "../../randomModel.ts";

/** Four countries, two sectors. */
const model = randomModel(7, 4, 2, { zeroFlows: 0 });
const before = basePolicy(model);
const flows = baseFlows(model).values;
/** What C1 buys of the first sector from each. */
const [, SELLER, THIRD, FOURTH] = [0, 1, 2, 3];

function policyOf(change: (policy: TradePolicy) => void): TradePolicy {
  const policy = basePolicy(model);
  change(policy);
  return policy;
}

const even = (policy: TradePolicy): TradePolicy | null => evenTreatment(model, [before, policy], "C2", "C1");

/** Tariffs added in the first sector, by seller. */
const taxed = (own: number, third: number, fourth: number): TradePolicy =>
  policyOf(({ tariffs: { values } }) => {
    values[SELLER] += own;
    values[THIRD] += third;
    values[FOURTH] += fourth;
  });

describe("a seller treated as the others are", () => {
  it("bears what all of them bear, and they go on bearing it", () => {
    const policy = taxed(0.46, 0.1, 0.1);
    const found = even(policy)!;
    expect(found.tariffs.values[SELLER]).toBeCloseTo(before.tariffs.values[SELLER] + 0.1, 14);
    const others = policy.tariffs.values.map((tariff, cell) => (cell === SELLER ? NaN : tariff));
    expect(found.tariffs.values.map((tariff, cell) => (cell === SELLER ? NaN : tariff))).toEqual(others);
    expect(found.icebergHat).toBe(policy.icebergHat);
  });

  it("bears the mean of what they bear, by what each sold", () => {
    const found = even(taxed(0.46, 0.3, 0))!;
    const mean = (0.3 * flows[THIRD]) / (flows[THIRD] + flows[FOURTH]);
    expect(found.tariffs.values[SELLER]).toBeCloseTo(before.tariffs.values[SELLER] + mean, 14);
  });

  it("is as it was in the base where nobody else bears anything, whatever is laid on it", () => {
    for (const part of ["tariffs", "icebergHat", "openness", "exportTaxes"] as const) {
      const policy = policyOf((each) => (each[part].values[SELLER] = 0.5));
      expect(isUnmoved(even(policy)!, before)).toBe(true);
    }
  });

  it("is left alone where it bears no more than they do, or nothing", () => {
    expect(even(taxed(0.1, 0.1, 0.1))).toBeNull();
    expect(even(taxed(0.05, 0.1, 0.2))).toBeNull();
    expect(even(taxed(0, 0.1, 0.2))).toBeNull();
    expect(even(before)).toBeNull();
  });

  it("keeps a limit that others share, and is free of one of its own", () => {
    const quota = (cells: readonly number[]) => ({ cells, limit: 0.5, importerShare: 1 });
    const [own, shared] = [quota([SELLER]), quota([SELLER, THIRD])];
    expect(even({ ...before, quotas: [shared] })).toBeNull();
    expect(even({ ...before, quotas: [own] })!.quotas).toBeUndefined();
    const other = quota([FOURTH]);
    expect(even({ ...before, quotas: [own, other] })!.quotas).toEqual([other]);
  });
});
