import { beforeAll, describe, expect, it } from "vitest";
import {
  basePolicy,
  type EquilibriumModel,
  rebased,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import type { TertiusError } from "../../../src/base/problems/index.ts";
import { filled } from "../../../src/base/sets/index.ts";
import { referenceModel } from "../../referenceEconomy.ts";
import { welfarePercent } from "./anchors.ts";

/** Percentage points: icebergs of 1,000 leave a trace of trade where θ is small. */
const NEAR_AUTARKY = 0.01;
/** Percentage points: a full ban leaves none. */
const AUTARKY = 1e-8;

/** Welfare of closing a country, percent: 100 (Π λ_k^{α_j a_jk/θ_k} − 1), a by summing the rounds of input use. */
function closingWelfare(model: EquilibriumModel, country: string): number {
  const n = model.countries.indexOf(country);
  const sectors = [...model.sectors.labels.keys()];
  const direct = sectors.map((j) => -Math.log(model.tradeShares.at(j, n, n)) / model.theta[j]);
  let prices = direct;
  for (let round = 0; round < 400; round++) {
    prices = sectors.map((j) => {
      const inputs = sectors.reduce((sum, k) => sum + model.inputShares.at(n, k, j) * prices[k], 0);
      return direct[j] + (1 - model.valueAddedShares.at(j, n)) * inputs;
    });
  }
  return 100 * Math.expm1(-sectors.reduce((sum, j) => sum + model.finalDemandShares.at(j, n) * prices[j], 0));
}

/** Cells between a country and others; all foreign cells when none is given. */
function foreignCells(model: EquilibriumModel, country?: string): number[] {
  const { countries, tradeShares } = model;
  const only = country === undefined ? null : countries.indexOf(country);
  return [...tradeShares.values.keys()].filter((cell) => {
    const [exporter, importer] = [cell % countries.size, Math.floor(cell / countries.size) % countries.size];
    return exporter !== importer && (only === null || exporter === only || importer === only);
  });
}

describe("closing borders in the world of 2014 without tariffs and deficits", () => {
  let model: EquilibriumModel;

  beforeAll(() => {
    const published = referenceModel("wiod-2014");
    const free = { ...basePolicy(published), tariffs: filled(published.tariffs.sets, 0) };
    model = rebased(solveEquilibrium(published, free, { closure: "none" }));
  });

  const closed = ["USA", "CHN", "RUS", "DEU", "AUS", "BRA"];

  it("icebergs a thousand times dearer come to the formula of Costinot & Rodríguez-Clare", () => {
    const policy = basePolicy(model);
    for (const cell of foreignCells(model)) policy.icebergHat.values[cell] = 1000;
    const found = solveEquilibrium(model, policy);
    for (const country of closed) {
      const gap = welfarePercent(found, country) - closingWelfare(model, country);
      expect(Math.abs(gap), country).toBeLessThanOrEqual(NEAR_AUTARKY);
    }
  });

  it.each(closed)("%s banned from all trade is worth the formula exactly", (country) => {
    const policy = basePolicy(model);
    for (const cell of foreignCells(model, country)) policy.openness.values[cell] = 0;
    const found = solveEquilibrium(model, policy);
    expect(Math.abs(welfarePercent(found, country) - closingWelfare(model, country))).toBeLessThanOrEqual(AUTARKY);
    expect(found.wageHat[model.countries.indexOf(country)]).toBeCloseTo(1, 12);
  });

  it("a world of closed countries is refused where one of them makes nothing of a sector", () => {
    const policy = basePolicy(model);
    for (const cell of foreignCells(model)) policy.openness.values[cell] = 0;
    let refusal: TertiusError | null = null;
    try {
      solveEquilibrium(model, policy);
    } catch (error) {
      refusal = error as TertiusError;
    }
    const messages = refusal?.problems.map((each) => `${each.code} ${each.message}`);
    expect(messages).toEqual(
      ["C13_15 to FRA", "C19 to LUX"].map(
        (what) =>
          `E503 After the bans nobody can sell ${what}, which spends on it. 18 purchases in 1 country that depend on it cannot be served either.`,
      ),
    );
  });
});
