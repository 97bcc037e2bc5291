import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baseFlows,
  baseIncome,
  balancedModel,
  basePolicy,
  baseTariffRevenue,
  diversion,
  type Equilibrium,
  firstOrderWelfare,
  flowsAfter,
  rebased,
  salesQuantityChange,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import { randomModel, twoCountries } from "../../randomModel.ts";
import { cases, isSolvable } from "./arbitraries.ts";

/** Over income: the identity holds to rounding. */
const IDENTITY = 1e-12;

/** Three countries, one sector; the first closes its market to the second. */
function closedMarket(): Equilibrium {
  const model = randomModel(3, 3, 1, { zeroFlows: 0 });
  const policy = basePolicy(model);
  policy.openness.values[1] = 0;
  return solveEquilibrium(model, policy, { closure: "none" });
}

describe("trade diversion", () => {
  it("accounts for every unit that a seller loses, at both prices, in random economies", () => {
    fc.assert(
      fc.property(cases(8, 4), fc.nat(), ({ model, policy, closure }, pick) => {
        fc.pre(isSolvable({ model, policy, closure }));
        const found = solveEquilibrium(model, policy, { closure });
        const { labels, size } = model.countries;
        const [a, b] = [pick % size, (pick + 1) % size];
        const j = pick % model.sectors.size;
        for (const prices of ["basic", "constant"] as const) {
          const split = diversion(found, labels[a], labels[b], model.sectors.labels[j], prices);
          expect(Math.abs(split.residual)).toBeLessThanOrEqual(IDENTITY);
          const diverted = split.thirds.reduce((sum, each) => sum + each.diversion, 0);
          const gap = split.lost - diverted - split.importSubstitution - split.destruction;
          expect(Math.abs(gap) / baseIncome(found.base)[b]).toBeLessThanOrEqual(IDENTITY);
          expect(split.thirds.map((each) => each.third)).toEqual(labels.filter((_, n) => n !== a && n !== b));
          if (prices === "basic" && policy.exportTaxes.values.every((tax) => tax === 0)) {
            const lost = baseFlows(found.base).at(j, b, a) - flowsAfter(found).at(j, b, a);
            expect(Math.abs(split.lost - lost) / baseIncome(found.base)[b]).toBeLessThanOrEqual(IDENTITY);
          }
          for (const each of split.thirds) expect(each.output).toBe(each.diversion + each.depression);
        }
      }),
      { numRuns: 60, seed: 301 },
    );
  });

  it("a third country's output changes by diversion and depression", () => {
    const found = closedMarket();
    const { output, base } = found;
    const split = diversion(found, "C2", "C1", "S1");
    const before = baseFlows(base);
    const sold = (flows: typeof before): number => [0, 1, 2].reduce((sum, n) => sum + flows.at(0, n, 2), 0);
    expect(split.thirds[0].output).toBeCloseTo(output.at(0, 2) - sold(before), 10);
    expect(split.thirds[0].diversion).toBeCloseTo(flowsAfter(found).at(0, 0, 2) - before.at(0, 0, 2), 12);
    expect(split.thirds[0].deflection).toBeCloseTo(flowsAfter(found).at(0, 2, 1) - before.at(0, 2, 1), 12);
  });

  it("after a ban the seller loses all, the third and the buyer step in, and the seller turns to the third", () => {
    const found = closedMarket();
    const split = diversion(found, "C2", "C1", "S1");
    expect(split.lost).toBeCloseTo(baseFlows(found.base).at(0, 0, 1), 12);
    expect(split.importSubstitution).toBeGreaterThan(0);
    expect(split.thirds[0].diversion).toBeGreaterThan(0);
    expect(split.thirds[0].deflection).toBeGreaterThan(0);
    expect(split.destruction).toBeCloseTo(split.lost - split.thirds[0].diversion - split.importSubstitution, 12);
    expect([split.seller, split.buyer, split.sector, split.prices]).toEqual(["C2", "C1", "S1", "basic"]);
  });

  it("at constant prices divides what is sold after by the seller's cost", () => {
    const found = closedMarket();
    const split = diversion(found, "C2", "C1", "S1", "constant");
    const cost = found.unitCostHat.at(0, 2);
    const quantity = flowsAfter(found).at(0, 0, 2) / cost - baseFlows(found.base).at(0, 0, 2);
    expect(split.thirds[0].diversion).toBeCloseTo(quantity, 12);
  });

  it("counts what the seller receives, not what its treasury adds", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.exportTaxes.values[1] = -0.2;
    const found = solveEquilibrium(model, policy);
    const received = flowsAfter(found).at(0, 0, 1) / 0.8;
    expect(diversion(found, "two", "one", "goods").lost).toBeCloseTo(30 - received, 10);
    expect(100 * salesQuantityChange(found, 1, [0])).toBeCloseTo(100 * (received / found.wageHat[1] / 30 - 1), 10);
  });

  it.each([
    ["three", "one", "goods", "unknown seller in a diversion"],
    ["one", "three", "goods", "unknown buyer in a diversion"],
    ["one", "two", "bads", "unknown sector in a diversion"],
  ])("of %s, %s, %s is refused", (seller, buyer, sector, message) => {
    const found = solveEquilibrium(twoCountries(), basePolicy(twoCountries()));
    expect(() => diversion(found, seller, buyer, sector)).toThrow(new RangeError(message));
  });
});

describe("sales in quantity", () => {
  it("that were nothing have no growth rate", () => {
    const closed = rebased(closedMarket());
    const found = solveEquilibrium(closed, basePolicy(closed));
    expect(salesQuantityChange(found, 1, [0])).toBeNaN();
  });

  it("fall to nothing under a ban, and by the price alone when the value stays", () => {
    const found = closedMarket();
    expect(salesQuantityChange(found, 1, [0])).toBe(-1);
    const value = flowsAfter(found).at(0, 0, 2) / baseFlows(found.base).at(0, 0, 2);
    expect(salesQuantityChange(found, 2, [0])).toBeCloseTo(value / found.unitCostHat.at(0, 2) - 1, 12);
  });
});

describe("income and first-order welfare of a base year", () => {
  it("tariff revenue is what buyers pay above the border value", () => {
    const model = randomModel(9, 4, 3);
    const flows = baseFlows(model);
    const revenue = baseTariffRevenue(model);
    model.countries.labels.forEach((_, n) => {
      let expected = 0;
      model.sectors.labels.forEach((__, j) => {
        for (let i = 0; i < 4; i++) expected += model.tariffs.at(j, n, i) * flows.at(j, n, i);
      });
      expect(revenue[n]).toBeCloseTo(expected, 10);
      expect(baseIncome(model)[n]).toBeCloseTo(model.valueAdded[n] + expected + model.deficits[n], 10);
    });
  });

  it("first-order welfare by groups of partners adds up to the whole", () => {
    const model = randomModel(9, 4, 3);
    const policy = basePolicy(model);
    policy.tariffs.values.fill(0);
    const found = solveEquilibrium(model, policy);
    const whole = firstOrderWelfare(found);
    const near = firstOrderWelfare(found, (_, partner) => partner < 2);
    const far = firstOrderWelfare(found, (_, partner) => partner >= 2);
    model.valueAdded.forEach((_, n) => {
      expect(near.termsOfTrade[n] + far.termsOfTrade[n]).toBeCloseTo(whole.termsOfTrade[n], 12);
      expect(near.volumeOfTrade[n] + far.volumeOfTrade[n]).toBeCloseTo(whole.volumeOfTrade[n], 12);
      expect(whole.welfare[n]).toBe(whole.termsOfTrade[n] + whole.volumeOfTrade[n]);
    });
  });

  it("a producer that stops counts with its lost sales and no price change", () => {
    const model = randomModel(5, 3, 2, { zeroFlows: 0, noHomeSales: 0 });
    const policy = basePolicy(model);
    for (let i = 0; i < 3; i++) policy.openness.values[i] = 0;
    model.finalDemandShares.values[0] = 0;
    model.finalDemandShares.values[3] = 1;
    const inputs = model.inputShares.values;
    inputs.set([1, 1], 0);
    inputs.set([0, 0], 2);
    model.valueAddedShares.values[0] = 0.5;
    inputs[0] = 1;
    inputs[2] = 0;
    const found = solveEquilibrium(balancedModel(model).model, policy, { closure: "none" });
    expect(found.unitCostHat.at(0, 0)).toBeNaN();
    expect(found.output.at(0, 0)).toBe(0);
    expect(firstOrderWelfare(found).welfare.every(Number.isFinite)).toBe(true);
    const split = diversion(found, "C1", "C2", "S1", "constant");
    expect(split.lost).toBe(baseFlows(found.base).at(0, 1, 0));
    expect(Number.isFinite(split.importSubstitution)).toBe(true);
  });
});
