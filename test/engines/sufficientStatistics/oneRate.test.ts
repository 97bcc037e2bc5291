import { describe, expect, it } from "vitest";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import {
  checkOneRate,
  oneRateNash,
  type OneRateModel,
  worldUnderRates,
} from "../../../src/engines/sufficientStatistics/index.ts";
import { seededNumbers } from "../../randomModel.ts";
import { twins } from "./twins.ts";

function randomWorld(seed: number, many: number, kinds: number): OneRateModel {
  const random = seededNumbers(seed);
  const countries = indexSet(
    "country",
    Array.from({ length: many }, (_, n) => `c${n}`),
  );
  const sectors = indexSet(
    "sector",
    Array.from({ length: kinds }, (_, k) => `k${k}`),
  );
  const sets = [sectors, countries, countries];
  const isHome = (cell: number): boolean => cell % many === Math.floor(cell / many) % many;
  const cells = new Float64Array(kinds * many * many);
  return {
    countries,
    sectors,
    expenditure: parameter(
      sets,
      cells.map((_, cell) => (isHome(cell) ? 30 : 1) * Math.exp(2 * random())),
    ),
    tariffs: parameter(
      sets,
      cells.map((_, cell) => (isHome(cell) ? 0 : 0.1 * random())),
    ),
    elasticity: Float64Array.from({ length: kinds }, () => 2 + 6 * random()),
  };
}

describe("one rate for each country", () => {
  it("of twins solves one equation: t = 1 / (ε (1 − λ)), λ what is left of their trade at t", () => {
    const { rates, welfareHat, wageHat } = oneRateNash(twins());
    let [low, high] = [0, 1];
    for (let halving = 0; halving < 60; halving++) {
      const t = (low + high) / 2;
      const weight = 0.1 * (1 + t) ** -5;
      if (1 / (5 * (1 - weight / (0.9 + weight))) > t) low = t;
      else high = t;
    }
    expect([...rates]).toEqual([expect.closeTo(low, 10), expect.closeTo(low, 10)]);
    expect([...wageHat]).toEqual([expect.closeTo(1, 10), expect.closeTo(1, 10)]);
    const weight = 0.1 * (1 + low) ** -5;
    const share = weight / (0.9 + weight);
    const income = 1 / (1 - (share * low) / (1 + low));
    const price = (0.9 + weight) ** (-1 / 5);
    expect(welfareHat[0]).toBeCloseTo(income / price, 10);
  });

  it("refuses two tiers of demand, and takes the same elasticity twice", () => {
    const { elasticity } = twins();
    expect(() => oneRateNash({ ...twins(), elasticityHome: Float64Array.of(2) })).toThrow(
      "E433: In sector goods the elasticity is 5 among foreign sellers and 2 between imports and home goods.",
    );
    expect(oneRateNash({ ...twins(), elasticityHome: elasticity }).rates).toEqual(oneRateNash(twins()).rates);
  });

  it("is the same from any start", () => {
    const model = randomWorld(1, 8, 4);
    const first = oneRateNash(model);
    for (const seed of [2, 3]) {
      const random = seededNumbers(seed);
      const other = oneRateNash(model, { start: Float64Array.from({ length: 8 }, () => 0.02 + 0.9 * random()) });
      for (const [n, rate] of first.rates.entries()) expect(other.rates[n]).toBeCloseTo(rate, 9);
    }
  });

  it("gives the world that the same rates give when they are only set", () => {
    const model = randomWorld(4, 6, 3);
    const game = oneRateNash(model);
    const set = worldUnderRates(model, game.rates);
    for (const [n, welfare] of game.welfareHat.entries()) expect(set.welfareHat[n]).toBeCloseTo(welfare, 9);
  });

  it("starts from balanced trade: rates of zero in a world without tariffs change nothing", () => {
    const model = randomWorld(5, 5, 3);
    const untaxed = { ...model, tariffs: parameter(model.tariffs.sets, new Float64Array(model.tariffs.values.length)) };
    for (const welfare of worldUnderRates(untaxed, new Float64Array(5)).welfareHat) expect(welfare).toBeCloseTo(1, 9);
  });

  it("is lower with the term that the public code leaves out, where home sales are large", () => {
    const model = randomWorld(6, 6, 3);
    const [plain, corrected] = [oneRateNash(model), oneRateNash(model, { corrected: true })];
    for (const [n, rate] of plain.rates.entries()) {
      expect(corrected.rates[n]).toBeLessThan(rate);
      expect(rate - corrected.rates[n]).toBeLessThan(0.01);
    }
  });

  it("is held at the highest rate that is allowed", () => {
    const model = { ...randomWorld(7, 4, 2), elasticity: Float64Array.of(0.6, 0.7) };
    for (const rate of oneRateNash(model, { most: 1 }).rates) expect(rate).toBe(1);
    for (const rate of oneRateNash(model).rates) expect(rate).toBeGreaterThan(1.2);
  });

  it("solves 81 countries and 28 sectors", () => {
    const { residual, rates } = oneRateNash(randomWorld(8, 81, 28));
    expect(residual).toBeLessThanOrEqual(1e-11);
    for (const rate of rates) expect(rate).toBeGreaterThan(1 / 8);
  });

  it("says everything that makes it no model, at once", () => {
    const model = twins();
    const { sets } = model.tariffs;
    const bad = {
      ...model,
      expenditure: parameter(sets, Float64Array.of(90, -1, 10, 90)),
      tariffs: parameter(sets, Float64Array.of(0, -1, 0, 0)),
      elasticity: Float64Array.of(0),
    };
    expect(checkOneRate(bad).map(({ code, message }) => `${code} ${message}`)).toEqual([
      "E425 The expenditure of goods, one from two is -1.",
      "E425 The tariff of goods, one from two is -1.",
      "E426 The trade elasticity of sector goods is 0.",
    ]);
    expect(checkOneRate({ ...model, expenditure: parameter(sets, Float64Array.of(0, 0, 10, 90)) })[0].message).toBe(
      "The total of purchases of one is 0.",
    );
    expect(checkOneRate({ ...model, elasticity: Float64Array.of(1, 2) })[0].message).toBe(
      "The elasticity has 2 entries.",
    );
    expect(() => worldUnderRates(model, Float64Array.of(0.1, -1))).toThrow("E425: The rate of two is -1.");
    expect(() => oneRateNash(model, { start: Float64Array.of(0.1) })).toThrow("E427: The rates has 1 entries.");
  });
});
