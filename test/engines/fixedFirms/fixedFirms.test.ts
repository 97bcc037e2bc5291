import { describe, expect, it } from "vitest";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import {
  checkFixedFirms,
  cooperativeTariffs,
  type FixedFirmsModel,
  nashTariffs,
  optimalTariffs,
  solveFixedFirms,
} from "../../../src/engines/fixedFirms/index.ts";
import { randomFirms } from "./randomFirms.ts";

/** Newton's method ends there or below; logs of welfare add a few roundings. */
const EXACT = 1e-11;

/** Small countries hardly move the world: of a hundred thousandth of it. */
const SMALL = 1e-5;

function tiny(size: number): FixedFirmsModel {
  const countries = indexSet("country", ["small", "world"]);
  const industries = indexSet("industry", ["goods"]);
  const sets = [industries, countries, countries];
  return {
    countries,
    industries,
    trade: parameter(sets, Float64Array.of(size * 0.8, size * 0.2, size * 0.2, 1)),
    tariffs: parameter(sets, new Float64Array(4)),
    substitution: Float64Array.of(5),
  };
}

describe("a world of fixed firms", () => {
  it("stays as it is under its own tariffs", () => {
    const model = randomFirms(1, 4, 3);
    const { welfareHat, wageHat, profitsHat, trade } = solveFixedFirms(model, model.tariffs);
    for (const each of [...welfareHat, ...wageHat, ...profitsHat]) expect(each).toBeCloseTo(1, 10);
    for (const [cell, value] of trade.values.entries()) expect(value).toBeCloseTo(model.trade.values[cell], 8);
  });

  it("balances trade and pay under any tariffs, and leaves world pay alone", () => {
    const model = randomFirms(2, 5, 4);
    const tariffs = parameter(
      model.tariffs.sets,
      model.tariffs.values.map((tariff) => 3 * tariff),
    );
    const { trade, wageHat, spendingHat } = solveFixedFirms(model, tariffs);
    const many = 5;
    const sum = (of: (cell: number) => number, keep: (cell: number) => boolean): number =>
      trade.values.reduce((total, _, cell) => total + (keep(cell) ? of(cell) : 0), 0);
    for (let n = 0; n < many; n++) {
      const exports = sum(
        (cell) => trade.values[cell],
        (cell) => cell % many === n,
      );
      const imports = sum(
        (cell) => trade.values[cell],
        (cell) => Math.floor(cell / many) % many === n,
      );
      expect(imports / exports).toBeCloseTo(1, 10);
      const spent = sum(
        (cell) => trade.values[cell] * (1 + tariffs.values[cell]),
        (cell) => Math.floor(cell / many) % many === n,
      );
      const before = model.trade.values.reduce(
        (total, value, cell) =>
          total + (Math.floor(cell / many) % many === n ? value * (1 + model.tariffs.values[cell]) : 0),
        0,
      );
      expect(spent / before / spendingHat[n]).toBeCloseTo(1, 10);
    }
    const paid = (hat: (n: number) => number): number =>
      model.trade.values.reduce(
        (total, value, cell) =>
          total + hat(cell % many) * value * (1 - 1 / model.substitution[Math.floor(cell / many ** 2)]),
        0,
      );
    expect(paid((n) => wageHat[n]) / paid(() => 1)).toBeCloseTo(1, 10);
  });

  it("knows no unit of money", () => {
    const model = randomFirms(3, 3, 3);
    const scaled = {
      ...model,
      trade: parameter(
        model.trade.sets,
        model.trade.values.map((value) => 1e6 * value),
      ),
    };
    const tariffs = parameter(
      model.tariffs.sets,
      model.tariffs.values.map((tariff) => tariff / 2),
    );
    const [here, there] = [solveFixedFirms(model, tariffs), solveFixedFirms(scaled, tariffs)];
    for (const [n, welfare] of here.welfareHat.entries()) expect(there.welfareHat[n]).toBeCloseTo(welfare, 10);
  });

  it("says everything that makes it no model, at once", () => {
    const model = tiny(1);
    const { sets } = model.trade;
    const problems = checkFixedFirms({
      ...model,
      trade: parameter(sets, Float64Array.of(1, -2, 1, 1)),
      tariffs: parameter(sets, Float64Array.of(0.1, 0, 0, 0)),
      substitution: Float64Array.of(1),
    });
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "E420 The elasticity of substitution of industry goods is 1.",
      "E421 The trade of goods, small from world is -2.",
      "E421 The tariff of goods, small from small is 0.1.",
    ]);
    const silent = { ...model, trade: parameter(sets, Float64Array.of(1, 0, 0, 0)) };
    expect(checkFixedFirms(silent).map(({ message }) => message)).toEqual([
      "world sells nothing.",
      "world buys nothing.",
    ]);
    expect(() => solveFixedFirms(model, parameter(sets, Float64Array.of(0, -1, 0, 0)))).toThrow(
      "E421: The tariff of goods, small from world is -1.",
    );
    expect(checkFixedFirms({ ...model, substitution: Float64Array.of(2, 3) })[0].message).toBe(
      "The substitution has 2 entries.",
    );
    expect(() => optimalTariffs(model, "nowhere")).toThrow(
      'E424: There is no country "nowhere" that could choose its tariffs.',
    );
  });
});

describe("the best tariffs among fixed firms", () => {
  it("of a small country without other distortions than its own is 1/(σ − 1): one industry, no profits to shift", () => {
    const { equilibrium } = optimalTariffs(tiny(SMALL), "small");
    expect(equilibrium.tariffs.values[1]).toBeCloseTo(1 / (5 - 1), 3);
  });

  it("cannot be bettered by any single tariff, up or down", () => {
    const model = randomFirms(4, 3, 4);
    const { equilibrium, gradients } = optimalTariffs(model, "c1");
    expect(gradients[0]).toBeLessThanOrEqual(1e-6);
    const best = equilibrium.welfareHat[1];
    for (const [cell, tariff] of equilibrium.tariffs.values.entries()) {
      if (Math.floor(cell / 3) % 3 !== 1 || cell % 3 === 1) continue;
      for (const step of [-0.02, 0.02]) {
        const tariffs = parameter(equilibrium.tariffs.sets, equilibrium.tariffs.values.with(cell, tariff + step));
        expect(solveFixedFirms(model, tariffs).welfareHat[1]).toBeLessThanOrEqual(best + EXACT);
      }
    }
  });

  it("have a gradient that differences confirm: a small step from the base moves welfare as it says", () => {
    const model = randomFirms(5, 3, 3);
    const alone = optimalTariffs(model, "c0", { start: model.tariffs, tolerance: 1e9, least: -1 + 1e-9, most: 1e9 });
    expect(alone.evaluations).toBe(1);
    const step = 1e-4;
    const largest = [...model.tariffs.values.keys()]
      .filter((cell) => Math.floor(cell / 3) % 3 === 0 && cell % 3 !== 0)
      .map((cell) => {
        const moved = (sign: number): number => {
          const value = (1 + model.tariffs.values[cell]) * Math.exp(sign * step) - 1;
          const tariffs = parameter(model.tariffs.sets, model.tariffs.values.with(cell, value));
          return 100 * Math.log(solveFixedFirms(model, tariffs).welfareHat[0]);
        };
        return {
          slope: (moved(1) - moved(-1)) / (2 * step),
          worth: model.trade.values[cell] * (1 + model.tariffs.values[cell]) * model.substitution[Math.floor(cell / 9)],
        };
      });
    const most = largest.reduce((top, { worth }) => Math.max(top, worth), 0);
    const scaledSlopes = largest.map(({ slope, worth }) => Math.abs(worth === 0 ? 0 : slope / Math.sqrt(worth / most)));
    expect(alone.gradients[0]).toBeCloseTo(
      scaledSlopes.reduce((top, each) => Math.max(top, each), 0),
      5,
    );
  });
});

describe("tariff wars and talks among fixed firms", () => {
  const model = randomFirms(6, 3, 3);

  it("end where each country's tariffs are its best answer", () => {
    const war = nashTariffs(model);
    for (const left of war.gradients) expect(left).toBeLessThanOrEqual(1e-6);
    for (const country of model.countries.labels) {
      const n = model.countries.indexOf(country);
      const warring = { ...model, trade: war.equilibrium.trade, tariffs: war.equilibrium.tariffs };
      const answer = optimalTariffs(warring, country, { start: war.equilibrium.tariffs });
      expect(100 * (answer.equilibrium.welfareHat[n] - 1)).toBeLessThanOrEqual(1e-8);
    }
  });

  it("give everybody the same gain when they agree, and none of it can be had by one without another's loss", () => {
    const { equilibrium, importers } = cooperativeTariffs(model);
    const gains = importers.map((_, n) => 100 * Math.log(equilibrium.welfareHat[n]));
    for (const gain of gains) expect(gain).toBeCloseTo(gains[0], 5);
    expect(gains[0]).toBeGreaterThan(0);
  });

  it("leave the tariffs of those who do not play alone", () => {
    const { equilibrium } = nashTariffs(model, ["c0", "c2"]);
    const ofThird = ({ values }: { values: Float64Array }): number[] =>
      [...values].filter((_, cell) => Math.floor(cell / 3) % 3 === 1);
    const kept = ofThird(model.tariffs);
    expect(ofThird(equilibrium.tariffs)).toEqual(kept.map((tariff) => expect.closeTo(tariff, 14)));
  });
});
