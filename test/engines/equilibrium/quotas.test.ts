import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  basePolicy,
  type Closure,
  type Equilibrium,
  type EquilibriumModel,
  decomposeWelfare,
  flowsAfter,
  type Quota,
  rebased,
  salesQuantityChange,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { randomModel, randomPolicy, seededNumbers, twoCountries } from "../../randomModel.ts";
import { CLOSURES } from "./anchors.ts";
import { relativeGap } from "./arbitraries.ts";

/** Relative: the most by which a quota may be missed. */
const MET = 1e-10;
/** Relative: two searches for one equilibrium, each within 1e-12 in every equation. */
const SAME = 1e-9;
/** Of world value added. */
const WALRAS = 1e-9;
/** Points of log welfare: what the exact decomposition may leave over. */
const ADDS_UP = 1e-5;

/** What one buys from two. */
const CELL = 1;

function underQuota(model: EquilibriumModel, ...quotas: readonly Quota[]): TradePolicy {
  return { ...basePolicy(model), quotas };
}

const quota = (limit: number, importerShare = 1, cells: readonly number[] = [CELL]): Quota => ({
  cells,
  limit,
  importerShare,
});

/** Raises a continuous function that falls from above zero to below it, to its root. */
function bisected(from: number, to: number, at: (x: number) => number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (at(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The economy of the docstrings by hand: labour alone, θ = 4, ŵ of two is 1 and of one is w, one spends 150, two 100, and each
 * buys 30 from the other. The quota raises what one pays for goods of two by λ, of which two keeps (1 − ρ).
 */
function byHand(limit: number, importerShare: number): { equivalent: number; wage: number; welfare: number[] } {
  const worldAt = (equivalent: number, w: number) => {
    const kept = 1 + (1 - importerShare) * equivalent;
    const s = (0.2 * (1 + equivalent) ** -4) / (0.8 * w ** -4 + 0.2 * (1 + equivalent) ** -4);
    const spentByOne = (150 * w) / (1 - s * (1 - kept / (1 + equivalent)));
    const quantity = (s * spentByOne) / (1 + equivalent);
    const spentByTwo = 100 + quantity * (kept - 1);
    const r = (0.3 * w ** -4) / (0.3 * w ** -4 + 0.7);
    const prices = [(0.8 * w ** -4 + 0.2 * (1 + equivalent) ** -4) ** -0.25, (0.3 * w ** -4 + 0.7) ** -0.25];
    return {
      surplusOfOne: r * spentByTwo - quantity * kept,
      quantity: quantity / 30,
      welfare: [spentByOne / 150 / prices[0], spentByTwo / 100 / prices[1]],
    };
  };
  const wageAt = (equivalent: number): number => bisected(0.1, 10, (w) => worldAt(equivalent, w).surplusOfOne);
  const over = (equivalent: number): number => worldAt(equivalent, wageAt(equivalent)).quantity - limit;
  const equivalent = over(0) <= 0 ? 0 : bisected(0, 1000, over);
  const wage = wageAt(equivalent);
  return { equivalent, wage, welfare: worldAt(equivalent, wage).welfare };
}

describe("two countries by hand", () => {
  for (const importerShare of [1, 0, 0.3]) {
    for (const limit of [0.9, 0.5, 0.05]) {
      it(`a quota of ${100 * limit} % whose importer keeps ${100 * importerShare} % of the rent`, () => {
        const hand = byHand(limit, importerShare);
        const found = solveEquilibrium(twoCountries(), underQuota(twoCountries(), quota(limit, importerShare)));
        const [outcome] = found.quotas;
        expect(hand.equivalent).toBeGreaterThan(0.01);
        expect(outcome.equivalent / hand.equivalent).toBeCloseTo(1, 8);
        expect(Math.abs(outcome.quantityHat / limit - 1)).toBeLessThanOrEqual(MET);
        expect(found.wageHat[0] / found.wageHat[1]).toBeCloseTo(hand.wage, 9);
        expect(found.welfareHat[0]).toBeCloseTo(hand.welfare[0], 9);
        expect(found.welfareHat[1]).toBeCloseTo(hand.welfare[1], 9);
      });
    }
  }

  it("a quota of what would be traded anyway is free, and nothing moves", () => {
    for (const limit of [1, 1.5]) {
      const [model, hand] = [twoCountries(), byHand(limit, 1)];
      const found = solveEquilibrium(model, underQuota(model, quota(limit)));
      expect(hand.equivalent).toBe(0);
      expect(found.quotas[0]).toMatchObject({ equivalent: 0, rents: Float64Array.of(0) });
      expect(found.quotas[0].quantityHat).toBeCloseTo(1, 12);
      expect(relativeGap(found.welfareHat, Float64Array.of(1, 1))).toBeLessThanOrEqual(1e-12);
    }
  });

  it("the rent is λ times what is sold at the border, and is collected by whom it goes to", () => {
    const model = twoCountries();
    for (const importerShare of [1, 0.4, 0]) {
      const found = solveEquilibrium(model, underQuota(model, quota(0.6, importerShare)));
      const [{ equivalent, rents }] = found.quotas;
      const sold = 0.6 * 30 * found.unitCostHat.values[1];
      expect(rents[0] / (equivalent * sold)).toBeCloseTo(1, 9);
      expect(found.tariffRevenue[0]).toBeCloseTo(importerShare * rents[0], 9);
      expect(found.exportTaxRevenue[1]).toBeCloseTo((1 - importerShare) * rents[0], 9);
    }
  });

  it("the exporter would rather have the rent, and so would the importer", () => {
    const welfare = [1, 0].map((share) => {
      return solveEquilibrium(twoCountries(), underQuota(twoCountries(), quota(0.8, share))).welfareHat;
    });
    expect(welfare[0][0]).toBeGreaterThan(welfare[1][0]);
    expect(welfare[1][1]).toBeGreaterThan(welfare[0][1]);
  });
});

describe("limits of a quota", () => {
  const model = randomModel(11, 5, 3, { theta: [3, 8], noHomeSales: 0, zeroFlows: 0 });

  it("tends to a ban as its limit tends to nothing", () => {
    const ban = basePolicy(model);
    ban.openness.values[CELL] = 0;
    const banned = solveEquilibrium(model, ban).welfareHat;
    const gaps = [1e-2, 1e-4, 1e-6].map((limit) =>
      relativeGap(solveEquilibrium(model, underQuota(model, quota(limit))).welfareHat, banned),
    );
    expect(gaps[1]).toBeLessThan(gaps[0] / 5);
    expect(gaps[2]).toBeLessThan(gaps[1] / 5);
    expect(gaps[2]).toBeLessThan(1e-5);
  });

  it("is the tariff that it is equivalent to, on top of the tariff that is there", () => {
    const policy = basePolicy(model);
    policy.tariffs.values[CELL] = 0.2;
    const limited = solveEquilibrium(model, { ...policy, quotas: [quota(0.4)] });
    const tariff = (1 + 0.2) * (1 + limited.quotas[0].equivalent) - 1;
    policy.tariffs.values[CELL] = tariff;
    const taxed = solveEquilibrium(model, policy, { tolerance: 1e-12 });
    expect(limited.quotas[0].equivalent).toBeGreaterThan(0.05);
    for (const part of ["welfareHat", "wageHat", "income", "tariffRevenue"] as const)
      expect(relativeGap(limited[part], taxed[part])).toBeLessThanOrEqual(SAME);
    expect(relativeGap(limited.tradeShares.values, taxed.tradeShares.values)).toBeLessThanOrEqual(SAME);
  });

  it("is the export tax that it is equivalent to where the exporter has the rent", () => {
    const limited = solveEquilibrium(model, underQuota(model, quota(0.4, 0)));
    const policy = basePolicy(model);
    policy.exportTaxes.values[CELL] = limited.quotas[0].equivalent;
    const taxed = solveEquilibrium(model, policy, { tolerance: 1e-12 });
    expect(relativeGap(limited.welfareHat, taxed.welfareHat)).toBeLessThanOrEqual(SAME);
    expect(relativeGap(limited.exportTaxRevenue, taxed.exportTaxRevenue)).toBeLessThanOrEqual(SAME);
  });

  it("is free where what it limits is banned, or was never traded", () => {
    const closed = underQuota(model, quota(0.5));
    closed.openness.values[CELL] = 0;
    expect(solveEquilibrium(model, closed).quotas[0]).toMatchObject({ equivalent: 0, quantityHat: 0 });
    const empty = randomModel(3, 6, 2, { zeroFlows: 0.6 });
    const cell = empty.tradeShares.values.findIndex((share, e) => share === 0 && e % 6 !== Math.floor(e / 6) % 6);
    expect(solveEquilibrium(empty, underQuota(empty, quota(0.5, 1, [cell]))).quotas[0]).toMatchObject({
      equivalent: 0,
      quantityHat: NaN,
    });
  });

  it("is a part of the quantity of a base that taxes the same exports already", () => {
    const taxing = basePolicy(model);
    taxing.exportTaxes.values[CELL] = 0.25;
    const base = rebased(solveEquilibrium(model, taxing, { closure: "none", tolerance: 1e-13 }));
    const found = [1, 0.9, 0.8].map((limit) => {
      const limited = solveEquilibrium(base, underQuota(base, quota(limit)), { closure: "none", tolerance: 1e-12 });
      return limited.quotas[0];
    });
    const expected = [1, 0.9, 0.8];
    found.forEach(({ quantityHat }, at) => expect(quantityHat).toBeCloseTo(expected[at], 9));
    const [free, nine, eight] = found.map(({ equivalent }) => equivalent);
    expect(free).toBeLessThan(MET);
    expect(nine).toBeGreaterThan(0.01);
    expect(eight).toBeGreaterThan(nine + 0.01);
  });

  it("over several sellers one equivalent holds for all, and what one sells less another may sell more", () => {
    const cells = [1, 2, 3, 4];
    const found = solveEquilibrium(model, underQuota(model, quota(0.7, 1, cells)));
    const { tariffs } = found.policy;
    for (const cell of cells) {
      expect((1 + tariffs.values[cell]) / (1 + model.tariffs.values[cell])).toBeCloseTo(
        1 + found.quotas[0].equivalent,
        12,
      );
    }
    expect(found.quotas[0].quantityHat).toBeCloseTo(0.7, 9);
  });

  it("the quantity that it limits is the one that sales are told in", () => {
    const cells = [0, 1, 2].map((j) => j * 25 + CELL);
    const quotas = cells.map((cell, j) => quota(0.5 + 0.1 * j, 0.5, [cell]));
    const found = solveEquilibrium(model, underQuota(model, ...quotas));
    const flows = cells.map(
      (cell) =>
        (model.tradeShares.values[cell] * model.expenditure.at(Math.floor(cell / 25), 0)) /
        (1 + model.tariffs.values[cell]),
    );
    const before = flows.reduce((sum, each) => sum + each, 0);
    const after = flows.reduce((sum, each, j) => sum + found.quotas[j].quantityHat * each, 0);
    expect(salesQuantityChange(found, 1, [0])).toBeCloseTo(after / before - 1, 9);
    expect(flowsAfter(found).values[CELL]).toBeGreaterThan(0);
  });
});

/** Random quotas of one to six cells each, apart from each other, some of them slack. */
function randomQuotas(model: EquilibriumModel, seed: number, most: number): Quota[] {
  const random = seededNumbers(seed);
  const size = model.countries.size;
  const free = [...model.tradeShares.values.keys()].filter(
    (cell) => cell % size !== Math.floor(cell / size) % size && model.tradeShares.values[cell] > 0,
  );
  const count = 1 + Math.floor(most * random());
  return Array.from({ length: count }, (): Quota | null => {
    const first = free.splice(Math.floor(free.length * random()), 1);
    const row = Math.floor(first[0] / size);
    const others = free.filter((cell) => Math.floor(cell / size) === row && random() < 0.4).slice(0, 5);
    for (const cell of others) free.splice(free.indexOf(cell), 1);
    const cells = [...first, ...others];
    return first.length === 0
      ? null
      : { cells, limit: 0.02 + 1.4 * random(), importerShare: [0, 1, random()][Math.floor(3 * random())] };
  }).flatMap((each) => each ?? []);
}

describe("in random economies", () => {
  const economies = fc
    .record({
      seed: fc.nat(0x7fffffff),
      countries: fc.integer({ min: 2, max: 9 }),
      sectors: fc.integer({ min: 1, max: 6 }),
      closure: fc.constantFrom(...CLOSURES),
      shocked: fc.boolean(),
    })
    .map(({ seed, countries, sectors, closure, shocked }) => {
      const model = randomModel(seed, countries, sectors, { theta: [0.8, 12] });
      const policy = shocked ? randomPolicy(model, seed ^ 0x55, { highestTariff: 0.5 }) : basePolicy(model);
      return { model, policy: { ...policy, quotas: randomQuotas(model, seed ^ 0x77, 6) }, closure };
    });

  /** Null where there is no equilibrium; with a held deficit quotas may leave a country too little to serve it. */
  const solved = ({
    model,
    policy,
    closure,
  }: {
    model: EquilibriumModel;
    policy: TradePolicy;
    closure: Closure;
  }): Equilibrium | null => {
    const refusals = ["E503", "E504", "E505", ...(closure === "none" ? [] : ["E507"])];
    try {
      return solveEquilibrium(model, policy, { closure });
    } catch (error) {
      if (error instanceof TertiusError && refusals.includes(error.code)) return null;
      throw error;
    }
  };

  it("each quota is met or free, world markets clear, and rents are what tariffs and taxes bring more", () => {
    const seen = { binding: 0, slack: 0, none: 0 };
    fc.assert(
      fc.property(economies, (economy) => {
        const found = solved(economy);
        if (found === null) {
          seen.none++;
          return;
        }
        for (const {
          quota: { limit },
          equivalent,
          quantityHat,
        } of found.quotas) {
          expect(equivalent).toBeGreaterThanOrEqual(0);
          expect(quantityHat / limit).toBeLessThanOrEqual(1 + MET);
          if (equivalent > 1e-10) expect(quantityHat / limit).toBeGreaterThanOrEqual(1 - MET);
          seen[equivalent > 1e-10 ? "binding" : "slack"]++;
        }
        expect(found.residuals.max).toBeLessThanOrEqual(MET);
        expect(Math.abs(found.residuals.walras)).toBeLessThanOrEqual(WALRAS);
      }),
      { numRuns: 150, seed: 2018 },
    );
    expect(seen.binding).toBeGreaterThan(200);
    expect(seen.slack).toBeGreaterThan(50);
    expect(seen.none).toBeLessThan(15);
  });

  it("the exact decomposition adds up, whoever has the rent", () => {
    fc.assert(
      fc.property(economies, (economy) => {
        const found = solved(economy);
        fc.pre(found !== null);
        const { residual } = decomposeWelfare(found);
        for (const each of residual) expect(Math.abs(each)).toBeLessThanOrEqual(ADDS_UP);
      }),
      { numRuns: 15, seed: 2019 },
    );
  });
});

describe("what is no quota", () => {
  const model = twoCountries();
  const faults = (...quotas: readonly Quota[]): readonly string[] => {
    try {
      solveEquilibrium(model, underQuota(model, ...quotas));
      return [];
    } catch (error) {
      if (!(error instanceof TertiusError)) throw error;
      return error.problems.map(({ code, message }) => `${code} ${message}`);
    }
  };

  it("is refused with all that is wrong", () => {
    const place = "quota on sector goods, country one, country two";
    expect(faults(quota(0, 2))).toEqual([
      `E415 The limit of the ${place} is 0.`,
      `E415 The importers' part of the rent of the ${place} is 2.`,
    ]);
    expect(faults(quota(NaN))).toEqual([`E415 The limit of the ${place} is NaN.`]);
    expect(faults(quota(0.5), quota(0.6))).toEqual([`E415 The ${place} is not the only one on its cells.`]);
    expect(faults(quota(0.5, 1, [0]))).toEqual([
      "E415 The quota on sector goods, country one, country one is on no trade between countries.",
    ]);
    expect(faults(quota(0.5, 1, []))).toEqual(["E415 The quota on place 1 is on no trade between countries."]);
    expect(faults(quota(0.5, 1, [99]))).toEqual(["E415 The quota on place 1 is on no trade between countries."]);
  });

  it("where a held deficit cannot be served under quotas it says which is missed, with the nearest trial", () => {
    const held = randomModel(172, 2, 1, { theta: [7, 8] });
    const scarce = [quota(0.3, 0, [1]), quota(0.02, 0, [2])];
    let failure: unknown = null;
    try {
      solveEquilibrium(held, underQuota(held, ...scarce), { closure: "fixed:world" });
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(TertiusError);
    const { code, partial } = failure as TertiusError;
    expect(code).toBe("E507");
    expect(partial).toMatchObject({ equivalents: expect.any(Array), state: expect.any(Float64Array) });
    expect(solveEquilibrium(held, underQuota(held, ...scarce), { closure: "none" }).residuals.max).toBeLessThanOrEqual(
      MET,
    );
  });

  it("an interrupted search stops", () => {
    expect(() => solveEquilibrium(model, underQuota(model, quota(0.5)), { signal: { aborted: true } })).toThrow(
      expect.objectContaining({ code: "E506" }),
    );
  });
});
