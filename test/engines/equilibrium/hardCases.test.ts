import { describe, expect, it } from "vitest";
import {
  balancedModel,
  basePolicy,
  checkModel,
  type Closure,
  type Equilibrium,
  type EquilibriumModel,
  rebased,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { randomModel, randomPolicy, twoCountries } from "../../randomModel.ts";
import { needs } from "../../reference.ts";
import { referenceModel, referenceVectors, tradeWar } from "../../referenceEconomy.ts";
import { CLOSURES } from "./anchors.ts";
import { relativeGap } from "./arbitraries.ts";
import { FIFTY_SECTORS, fiftySectors } from "./fiftySectors.ts";

/** Closes every cell that the test picks. */
function closing(
  model: EquilibriumModel,
  isClosed: (importer: number, exporter: number, sector: number) => boolean,
): TradePolicy {
  const policy = basePolicy(model);
  const size = model.countries.size;
  for (let cell = 0; cell < policy.openness.values.length; cell++) {
    const row = Math.floor(cell / size);
    if (isClosed(row % size, cell % size, Math.floor(row / size))) policy.openness.values[cell] = 0;
  }
  return policy;
}

function refused(model: EquilibriumModel, policy: TradePolicy, closure: Closure = "fixed:world"): string[] {
  return said(() => solveEquilibrium(model, policy, { closure }));
}

function said(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return error.problems.map((each) => `${each.code} ${each.message} ${each.found ?? ""}`);
  }
  return [];
}

function expectSolved(found: Equilibrium): void {
  expect(found.residuals.max).toBeLessThanOrEqual(1e-10);
  expect(found.welfareHat.every((hat) => hat > 0 && Number.isFinite(hat))).toBe(true);
}

describe("stiff and extreme economies", () => {
  it.each(CLOSURES)("θ = 64.85 in a third of the sectors, closure %s", (closure) => {
    for (let seed = 1; seed <= 10; seed++) {
      const model = randomModel(seed, 8, 6, { zeroFlows: 0.05 });
      model.theta.set([64.85, 64.85], 1);
      const found = solveEquilibrium(model, randomPolicy(model, seed, { highestTariff: 0.5 }), { closure });
      expectSolved(found);
      expect(found.welfareHat.length).toBe(8);
    }
  });

  it("economies that hardly trade, and economies that hardly do anything else", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const closed = randomModel(seed, 6, 4, { openness: 1e-5 });
      expectSolved(solveEquilibrium(closed, randomPolicy(closed, seed)));
      const open = randomModel(seed, 6, 4, { openness: 40, noHomeSales: 0.5, zeroFlows: 0 });
      expectSolved(solveEquilibrium(open, randomPolicy(open, seed), { closure: "none" }));
      expect(checkModel(open)).toEqual([]);
    }
  });

  it.each([1.45, 9])("tariffs of %f on everything from everyone", (tariff) => {
    for (let seed = 1; seed <= 10; seed++) {
      const model = randomModel(seed, 7, 5);
      const policy = randomPolicy(model, seed, { highestTariff: 0, moved: 1 });
      policy.tariffs.values.forEach((_, cell) => {
        if (cell % 7 !== Math.floor(cell / 7) % 7) policy.tariffs.values[cell] = tariff;
      });
      expectSolved(solveEquilibrium(model, policy, { closure: "none" }));
      expect(policy.tariffs.values).toContain(tariff);
    }
  });

  it("a tariff of 900 % is nearly, and a ban exactly, autarky: two countries lose what the formula says", () => {
    const model = twoCountries();
    const policy = randomPolicy(model, 1, { highestTariff: 0, moved: 1 });
    policy.tariffs.values.set([0, 9, 9, 0]);
    const walled = solveEquilibrium(model, policy);
    const banned = solveEquilibrium(
      model,
      closing(model, (n, i) => n !== i),
    );
    expect(banned.welfareHat[0]).toBeCloseTo(0.8 ** 0.25, 14);
    expect(banned.welfareHat[1]).toBeCloseTo(0.7 ** 0.25, 14);
    expect(walled.welfareHat[0]).toBeGreaterThan(banned.welfareHat[0]);
    expect(walled.welfareHat[0]).toBeCloseTo(banned.welfareHat[0], 3);
    expect([...banned.tariffRevenue]).toEqual([0, 0]);
  });
});

describe("bans that split the world", () => {
  const model = randomModel(21, 6, 3, { zeroFlows: 0 });
  const bloc = (n: number): number => (n < 3 ? 0 : 1);
  const policy = closing(model, (n, i) => bloc(n) !== bloc(i));

  it("hold value added of each part", () => {
    const found = solveEquilibrium(model, policy, { closure: "none" });
    expectSolved(found);
    for (const part of [0, 1]) {
      const sum = (value: (n: number) => number): number =>
        [0, 1, 2, 3, 4, 5].reduce((total, n) => total + (bloc(n) === part ? value(n) : 0), 0);
      const before = sum((n) => found.base.valueAdded[n]);
      const after = sum((n) => found.base.valueAdded[n] * found.wageHat[n]);
      expect(after / before).toBeCloseTo(1, 12);
      expect(found.tradeShares.at(0, part * 3, (1 - part) * 3)).toBe(0);
    }
  });

  it("cannot serve deficits across the cut: named with the amount", () => {
    const gaps = model.deficits.map(Math.abs);
    const worst = [3, 4, 5].toSorted((a, b) => gaps[b] - gaps[a])[0];
    const amount = model.deficits[worst].toPrecision(6);
    expect(refused(model, policy)).toEqual([
      `E504 C${worst + 1}: the trade that the bans leave open cannot carry its deficit or surplus. There is no equilibrium. trade deficit ${amount} in the money of the model`,
    ]);
  });

  it("under the proportional closure serve them within each part only where that is possible", () => {
    const found = solveEquilibrium(model, policy, { closure: "own" });
    expectSolved(found);
    expect(Math.abs(found.deficits[0] + found.deficits[1] + found.deficits[2])).toBeLessThan(1e-9);
  });

  it("leave a country banned from everything to itself; the others go on", () => {
    const alone = closing(model, (n, i) => n !== i && (n === 2 || i === 2));
    const found = solveEquilibrium(model, alone, { closure: "none" });
    expectSolved(found);
    expect(found.wageHat[2]).toBeCloseTo(1, 14);
    expect(found.welfareHat[2]).toBeLessThan(1);
    expect(found.tradeShares.at(0, 2, 2)).toBe(1);
    expect(refused(model, alone)[0]).toMatch(/^E504 C3: the trade that the bans leave open/u);
  });
});

describe("cells where nothing is bought or made", () => {
  /** Country C1 has neither demand for, nor output of, its second sector. */
  function emptySector(): EquilibriumModel {
    const model = randomModel(4, 3, 2, { zeroFlows: 0, noHomeSales: 0 });
    const free = closing(model, (n, i, j) => j === 1 && n !== i && i === 0);
    const base = rebased(solveEquilibrium(model, free, { closure: "none" }));
    base.finalDemandShares.values[0] = 1;
    base.finalDemandShares.values[3] = 0;
    base.inputShares.values.set([1, 1, 0, 0], 0);
    return balancedModel(base).model;
  }

  it("a market with zero absorption stays empty and harms nothing", () => {
    const model = emptySector();
    expect(checkModel(model)).toEqual([]);
    expect(model.expenditure.at(1, 0)).toBe(0);
    const found = solveEquilibrium(model, randomPolicy(model, 4));
    expectSolved(found);
    expect(found.expenditure.at(1, 0)).toBe(0);
    expect(found.output.at(1, 0)).toBe(0);
  });

  it("a sector without output has no sales, costs or not", () => {
    const model = emptySector();
    const policy = closing(model, (n, i, j) => j === 1 && i === 0 && n === 0);
    const found = solveEquilibrium(model, policy, { closure: "none" });
    expectSolved(found);
    expect(found.output.at(1, 0)).toBe(0);
  });

  it("whoever needs a good that no one may sell is told", () => {
    const model = randomModel(6, 3, 2, { zeroFlows: 0, noHomeSales: 0 });
    expect(model.finalDemandShares.at(1, 0)).toBeGreaterThan(0);
    expect(
      refused(
        model,
        closing(model, (n, _, j) => n === 0 && j === 1),
      ),
    ).toEqual(["E503 After the bans nobody can sell S2 to C1, which spends on it. no open supplier that can produce"]);
  });

  it("a producer that loses the last supplier of an input stops; where no one else needs it, life goes on", () => {
    const model = randomModel(5, 3, 2, { zeroFlows: 0, noHomeSales: 0 });
    expect(model.finalDemandShares.at(1, 0)).toBe(0);
    const policy = closing(model, (n, _, j) => n === 0 && j === 1);
    const found = solveEquilibrium(model, policy, { closure: "none" });
    expectSolved(found);
    expect(found.priceIndexHat.at(1, 0)).toBeNaN();
    const stopped = [0, 1].filter((j) => model.inputShares.at(0, 1, j) > 0 && model.valueAddedShares.at(j, 0) < 1);
    expect(stopped.length).toBeGreaterThan(0);
    for (const j of stopped) {
      expect(found.unitCostHat.at(j, 0)).toBeNaN();
      expect(found.output.at(j, 0)).toBe(0);
      expect(found.tradeShares.at(j, 1, 0)).toBe(0);
    }
    expect(checkModel(rebased(found))).toEqual([]);
  });

  it("a country whose every buyer is banned, itself included, has no one to work for", () => {
    const model = twoCountries();
    const policy = closing(model, (_, i) => i === 1);
    expect(refused(model, policy)).toEqual([
      "E504 two: nobody is left to buy what it makes. There is no equilibrium. no open buyer of anything it makes",
    ]);
  });

  it("a surplus larger than income is told as such", () => {
    const lopsided = { ...twoCountries(), deficits: Float64Array.of(-149.9, 149.9) };
    expect(said(() => balancedModel(lopsided))).toEqual([
      "E505 After the shock one would have no income left: its trade surplus exceeds what it earns. income ≤ 0",
    ]);
  });
});

describe("50 sectors of the world of 2014, some with no output in some countries", () => {
  it("with tariffs of 145 % both ways, and with decoupling, closure by closure", needs(FIFTY_SECTORS), () => {
    const model = fiftySectors(5);
    expect(model.sectors.size).toBe(50);
    const policy = basePolicy(model);
    const size = model.countries.size;
    const [usa, chn] = [model.countries.indexOf("USA"), model.countries.indexOf("CHN")];
    for (let j = 0; j < 22; j++) {
      policy.tariffs.values[(j * size + usa) * size + chn] += 1.45;
      policy.tariffs.values[(j * size + chn) * size + usa] += 1.45;
    }
    for (const closure of CLOSURES) expectSolved(solveEquilibrium(model, policy, { closure }));
    const none = closing(model, (n, i) => (n === usa && i === chn) || (n === chn && i === usa));
    const found = solveEquilibrium(model, none);
    expectSolved(found);
    expect(found.welfareHat[usa]).toBeLessThan(1);
  });

  it("at 19 sectors: the war in one step and after a detour through a rebased half agree", () => {
    const model = referenceModel("wiod-2014");
    const vectors = referenceVectors("wiod-2014");
    const half = rebased(solveEquilibrium(model, tradeWar(model, vectors, 0.5, 0.5)));
    const rest = solveEquilibrium(half, { ...basePolicy(half), tariffs: tradeWar(model, vectors, 1, 1).tariffs });
    const whole = solveEquilibrium(model, tradeWar(model, vectors, 1, 1));
    const first = solveEquilibrium(model, tradeWar(model, vectors, 0.5, 0.5));
    const chained = first.welfareHat.map((hat, n) => hat * rest.welfareHat[n]);
    expect(relativeGap(whole.welfareHat, chained)).toBeLessThan(1e-9);
  });
});
