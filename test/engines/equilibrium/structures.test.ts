import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { TertiusError } from "../../../src/base/problems/index.ts";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import { parseScaleTable, type ScaleTable } from "../../../src/data/packages/index.ts";
import {
  baseIncome,
  baseOutput,
  basePolicy,
  checkModel,
  type Equilibrium,
  type EquilibriumModel,
  restrictedEntry,
  type Scale,
  scaleEconomies,
  solveEquilibrium,
  type TradePolicy,
  withoutInputs,
} from "../../../src/engines/equilibrium/index.ts";
import { referenceEconomy } from "../../referenceEconomy.ts";
import { economyModel } from "../../../src/models/trade/index.ts";
import { randomModel } from "../../randomModel.ts";
import { relativeGap } from "./arbitraries.ts";

/** Relative, or in logs. */
const SAME = 1e-12;
/** Two ways to one equilibrium, each to its own tolerance. */
const SOLVED = 1e-9;
const TIGHT = { tolerance: 1e-12, closure: "none" } as const;

/** Two countries and two sectors, all alike: each spends half on each and buys `home` of it at home, from labour alone. */
function mirrored(home: number, theta: number): EquilibriumModel {
  const countries = indexSet("country", ["one", "two"]);
  const sectors = indexSet("sector", ["a", "b"]);
  const cells = [sectors, countries, countries];
  const by = [sectors, countries];
  const shares = [home, 1 - home, 1 - home, home];
  return {
    countries,
    sectors,
    isGoods: [true, true],
    tradeShares: parameter(cells, Float64Array.from([...shares, ...shares])),
    tariffs: parameter(cells, new Float64Array(8)),
    valueAddedShares: parameter(by, new Float64Array(4).fill(1)),
    inputShares: parameter([countries, sectors, sectors], new Float64Array(8)),
    finalDemandShares: parameter(by, new Float64Array(4).fill(0.5)),
    valueAdded: Float64Array.of(100, 100),
    deficits: new Float64Array(2),
    expenditure: parameter(by, new Float64Array(4).fill(50)),
    theta: Float64Array.of(theta, theta),
  };
}

/** A balanced economy with inputs and tariffs, and a tariff more of its first country on all. */
function drawn(seed: number, added = 0.1): { readonly model: EquilibriumModel; readonly policy: TradePolicy } {
  const base = solveEquilibrium(randomModel(seed, 4, 3), basePolicy(randomModel(seed, 4, 3)), TIGHT).base;
  const policy = basePolicy(base);
  policy.tariffs.values.forEach((rate, cell) => {
    const [importer, exporter] = [Math.floor(cell / 4) % 4, cell % 4];
    if (importer === 0 && exporter !== 0) policy.tariffs.values[cell] = rate + added;
  });
  return { model: base, policy };
}

/** What sellers charge at the border, markups and taxes on their sales in it. [sector, exporter] */
function borderSales({ tradeShares, expenditure, policy }: Equilibrium): Float64Array {
  const countries = tradeShares.sets[2].size;
  const sales = new Float64Array(expenditure.values.length);
  tradeShares.values.forEach((share, cell) => {
    const row = Math.floor(cell / countries);
    const spent = (share * expenditure.values[row]) / (1 + policy.tariffs.values[cell]);
    sales[row - (row % countries) + (cell % countries)] += spent;
  });
  return sales;
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, each) => total + each, 0);
}

describe("an economy without inputs", () => {
  it("is a base year with the flows, tariffs and deficits of the one with inputs", () => {
    const model = randomModel(5, 5, 4);
    const bare = withoutInputs(model);
    expect(checkModel(bare)).toEqual([]);
    expect(bare.expenditure).toBe(model.expenditure);
    expect(relativeGap(baseOutput(bare), baseOutput(model))).toBeLessThan(SAME);
    const spent = model.valueAdded.map((_, n) => sum(model.expenditure.values.filter((__, row) => row % 5 === n)));
    expect(relativeGap(baseIncome(bare), spent)).toBeLessThan(SAME);
  });

  it("is the economy itself where there were none", () => {
    const { model, policy } = drawn(7);
    const bare = withoutInputs(model);
    const [once, twice] = [bare, withoutInputs(bare)].map((each) => solveEquilibrium(each, policy, TIGHT));
    expect(relativeGap(twice.welfareHat, once.welfareHat)).toBeLessThan(SAME);
  });
});

describe("restricted entry", () => {
  it("without markups is the standard model", () => {
    const { model, policy } = drawn(11);
    const entry = restrictedEntry(model, policy, new Float64Array(3));
    const [ours, plain] = [solveEquilibrium(entry.model, entry.policy, TIGHT), solveEquilibrium(model, policy, TIGHT)];
    expect(relativeGap(ours.welfareHat, plain.welfareHat)).toBeLessThan(SAME);
    expect(entry.cappedShare).toBe(0);
  });

  it("gives labour, inputs and profits their parts of sales, and income to who has them", () => {
    const { model, policy } = drawn(13);
    const markups = Float64Array.of(0.05, 0.2, 0);
    const entry = restrictedEntry(model, policy, markups);
    expect(checkModel(entry.model)).toEqual([]);
    expect(relativeGap(baseIncome(entry.model), baseIncome(model))).toBeLessThan(SAME);
    const found = solveEquilibrium(entry.model, entry.policy, TIGHT);
    const sales = borderSales(found);
    const part = (row: number): number =>
      Math.min(markups[Math.floor(row / 4)] / (1 + markups[Math.floor(row / 4)]), model.valueAddedShares.values[row]);
    for (const n of model.countries.labels.keys()) {
      const rows = [0, 1, 2].map((j) => j * 4 + n);
      const profits = sum(rows.map((row) => part(row) * sales[row]));
      const wages = sum(rows.map((row) => (model.valueAddedShares.values[row] - part(row)) * sales[row]));
      expect(found.exportTaxRevenue[n] / profits).toBeCloseTo(1, 9);
      expect(wages / (found.wageHat[n] * entry.model.valueAdded[n])).toBeCloseTo(1, 9);
      for (const [j, row] of rows.entries()) {
        const inputs = sum(
          [0, 1, 2].map((k) => model.inputShares.at(n, k, j) * Math.log(found.priceIndexHat.values[k * 4 + n])),
        );
        const labour = (model.valueAddedShares.values[row] - part(row)) / (1 - part(row));
        const cost = labour * Math.log(found.wageHat[n]) + (1 - labour) * inputs;
        expect(Math.log(found.unitCostHat.values[row]) - cost).toBeCloseTo(0, 10);
      }
      expect(found.income[n] / (wages + profits + found.tariffRevenue[n])).toBeCloseTo(1, 9);
    }
  });

  it("with one markup for all and labour alone changes no real income: nothing is misplaced by it", () => {
    const { model, policy } = drawn(17);
    const bare = withoutInputs(model);
    const entry = restrictedEntry(bare, policy, new Float64Array(3).fill(0.3));
    const [ours, plain] = [solveEquilibrium(entry.model, entry.policy, TIGHT), solveEquilibrium(bare, policy, TIGHT)];
    expect(relativeGap(ours.welfareHat, plain.welfareHat)).toBeLessThan(SOLVED);
    const uneven = restrictedEntry(bare, policy, Float64Array.of(0.3, 0, 0.1));
    const other = solveEquilibrium(uneven.model, uneven.policy, TIGHT);
    expect(relativeGap(other.welfareHat, plain.welfareHat)).toBeGreaterThan(1e-5);
  });

  it("takes no more than all value added, and says where it would", () => {
    const { model, policy } = drawn(19);
    const entry = restrictedEntry(model, policy, new Float64Array(3).fill(9));
    const least = Math.min(...entry.model.valueAddedShares.values);
    expect(least).toBe(0);
    expect(entry.cappedShare).toBeGreaterThan(0);
  });
});

describe("economies of scale", () => {
  const scaleOf = (elasticities: readonly number[], of: Scale["of"] = "labour"): Scale => ({
    elasticities: Float64Array.from(elasticities),
    of,
  });

  it("of zero are constant returns", () => {
    const { model, policy } = drawn(23);
    const { feedback, solve } = scaleEconomies(model, scaleOf([0, 0, 0]), TIGHT);
    expect(feedback).toBe(0);
    expect(relativeGap(solve(policy).welfareHat, solveEquilibrium(model, policy, TIGHT).welfareHat)).toBeLessThan(SAME);
  });

  it("feed on themselves by 4 h (1 − h) ψ θ in two mirrored countries that buy h at home", () => {
    // Country one grows in a and shrinks in b, two the other way round: wages stay, ln c is −ψ y at home and ψ y abroad, so a share of
    // s moves by θ (1 − s) 2 ψ y; at home s = h, abroad 1 − h.
    for (const of of ["labour", "bundle"] as const) {
      const { feedback } = scaleEconomies(mirrored(0.8, 4), scaleOf([0.2, 0.2], of), TIGHT);
      expect(feedback).toBeCloseTo(4 * 0.8 * 0.2 * 0.2 * 4, 6);
    }
  });

  it("are refused from where all of a change comes back, with how much too strong they are", () => {
    const model = mirrored(0.8, 4);
    const { feedback, solve } = scaleEconomies(model, scaleOf([0.2, 0.2]), TIGHT);
    expect(solve(basePolicy(model), 0.9 / feedback).residuals.max).toBeLessThan(1e-10);
    try {
      solve(basePolicy(model), 1.2 / feedback);
      expect.unreachable();
    } catch (error) {
      expect((error as TertiusError).code).toBe("E536");
      expect((error as TertiusError).message).toContain("1.20");
    }
  });

  it("solve their own equations, for labour and for all inputs", () => {
    const { model, policy } = drawn(29);
    const elasticities = [0.05, 0.1, 0];
    const before = baseOutput(model);
    for (const of of ["labour", "bundle"] as const) {
      const found = scaleEconomies(model, scaleOf(elasticities, of), TIGHT).solve(policy);
      expect(found.residuals.max).toBeLessThan(1e-10);
      for (let row = 0; row < before.length; row++) {
        const [j, n] = [Math.floor(row / 4), row % 4];
        const share = model.valueAddedShares.values[row];
        const inputs = sum(
          [0, 1, 2].map((k) => model.inputShares.at(n, k, j) * Math.log(found.priceIndexHat.values[k * 4 + n])),
        );
        const bundle = share * Math.log(found.wageHat[n]) + (1 - share) * inputs;
        const sales = Math.log(found.output.values[row] / before[row]);
        const size = sales - (of === "labour" ? Math.log(found.wageHat[n]) : bundle);
        expect(Math.log(found.unitCostHat.values[row]) - (bundle - elasticities[j] * size)).toBeCloseTo(0, 10);
      }
    }
  });

  it("are the same in labour and in all inputs where labour is all", () => {
    const { model, policy } = drawn(31);
    const bare = withoutInputs(model);
    const [labour, bundle] = (["labour", "bundle"] as const).map((of) =>
      scaleEconomies(bare, scaleOf([0.1, 0.05, 0.02], of), TIGHT).solve(policy),
    );
    expect(relativeGap(bundle.welfareHat, labour.welfareHat)).toBeLessThan(SOLVED);
  });

  it("agree with a search of their own, by damped rounds over wages and sizes", () => {
    const model = mirrored(0.7, 3);
    const policy = basePolicy(model);
    policy.tariffs.values[1] = 0.25;
    const psi = [0.1, 0.2];
    const found = scaleEconomies(model, scaleOf(psi), TIGHT).solve(policy);
    const byRounds = dampedRounds(model, policy, psi);
    expect(found.wageHat[0] / found.wageHat[1]).toBeCloseTo(byRounds.wage, 8);
    byRounds.welfare.forEach((each, n) => expect(found.welfareHat[n]).toBeCloseTo(each, 8));
  });
});

/** Two countries, two sectors, labour alone, wage of two 1: wages by excess demand, sizes by what is sold, a little at a time. */
function dampedRounds(
  { tradeShares, theta }: EquilibriumModel,
  { tariffs }: TradePolicy,
  psi: readonly number[],
): { readonly wage: number; readonly welfare: readonly number[] } {
  let wage = 1;
  const sizes = [1, 1, 1, 1];
  const income = [100, 100];
  let prices: number[] = [];
  for (let round = 0; round < 20_000; round++) {
    const wages = [wage, 1];
    const cost = (j: number, i: number): number => wages[i] * sizes[2 * j + i] ** -psi[j];
    const sold = [0, 0, 0, 0];
    const revenue = [0, 0];
    prices = [0, 1].flatMap((j) =>
      [0, 1].map((n) => {
        const weight = [0, 1].map(
          (i) => tradeShares.at(j, n, i) * (cost(j, i) * (1 + tariffs.at(j, n, i))) ** -theta[j],
        );
        const all = weight[0] + weight[1];
        weight.forEach((each, i) => {
          const spent = (0.5 * income[n] * each) / all;
          sold[2 * j + i] += spent / (1 + tariffs.at(j, n, i));
          revenue[n] += spent - spent / (1 + tariffs.at(j, n, i));
        });
        return all ** (-1 / theta[j]);
      }),
    );
    wage *= ((sold[0] + sold[2]) / (wage * 100)) ** 0.1;
    for (const cell of sizes.keys()) {
      sizes[cell] *= (sold[cell] / 50 / wages[cell % 2] / sizes[cell]) ** 0.2;
    }
    wages.forEach((each, n) => (income[n] = each * 100 + revenue[n]));
  }
  return {
    wage,
    welfare: [0, 1].map((n) => income[n] / 100 / Math.sqrt(prices[n] * prices[2 + n])),
  };
}

describe("published scale elasticities on the world of 2017", () => {
  const shipped = (): ScaleTable => {
    const file = "lashkaripour-lugovskyy-2023.csv";
    const text = readFileSync(`data/scale/${file}`, "utf8");
    return parseScaleTable(new Map([[file, text]]), file).table!;
  };

  it("have the trade elasticities of the set of that study, where it maps one industry to one sector", () => {
    const economy = referenceEconomy("icio-2017");
    const set = economy.elasticities.get("ll2023")!;
    const split = new Set(["C16", "C17_18", "C22", "C23", "SRV"]);
    const alike = [...economy.sectors.labels.entries()].filter(([, sector]) => !split.has(sector));
    const { sectors } = shipped();
    expect(alike.map(([, sector]) => sectors.get(sector)?.theta)).toEqual(alike.map(([j]) => set.theta[j]));
  });

  it("come back by 1.30 in employment, and bear 0.77 and 0.66 of themselves, as an independent calculation has it", () => {
    const model = economyModel(referenceEconomy("icio-2017"), "ll2023");
    const elasticities = Float64Array.from(model.sectors.labels, (sector) => shipped().sectors.get(sector)!.scale);
    const [labour, bundle] = (["labour", "bundle"] as const).map(
      (of) => scaleEconomies(model, { elasticities, of }, { closure: "fixed:world" }).feedback,
    );
    expect(labour).toBeCloseTo(1.3, 2);
    expect(1 / labour).toBeCloseTo(0.77, 2);
    expect(1 / bundle).toBeCloseTo(0.66, 2);
  });
});
