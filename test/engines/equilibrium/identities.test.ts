import { describe, expect, it } from "vitest";
import {
  balancedModel,
  basePolicy,
  checkModel,
  type EquilibriumModel,
  rebased,
  solveEquilibrium,
  withoutDeficits,
} from "../../../src/engines/equilibrium/index.ts";
import { solveFrom } from "../../../src/engines/equilibrium/solve.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { parameter } from "../../../src/base/sets/index.ts";
import { randomModel, randomPolicy, seededNumbers, twoCountries } from "../../randomModel.ts";
import { CORRUPTIONS, identityGap } from "./corruptions.ts";

/** Of value added: what the check itself lets an identity be off by. */
const TOLERANCE = 1e-8;
/** Of itself: how far a base that adds up may move when it is balanced. */
const UNMOVED = 1e-10;
const PLACEBO = 1e-12;
const EACH = 25;

/** Random small economies of consecutive seeds, with one cell wrong, those that move an identity beyond the tolerance. */
function corrupted(kind: string, count: number): { model: EquilibriumModel; margin: readonly string[] }[] {
  const found = [];
  for (let seed = 1; found.length < count; seed++) {
    const sound = randomModel(seed, 2 + (seed % 5), 1 + (seed % 4));
    const corruption = CORRUPTIONS[kind](sound, seededNumbers(seed * 31));
    if (identityGap(corruption.model) > TOLERANCE) found.push(corruption);
  }
  return found;
}

describe("a base that contradicts itself", () => {
  it.each(Object.keys(CORRUPTIONS))("is refused where one cell of %s is wrong, in its row or column", (kind) => {
    for (const { model, margin } of corrupted(kind, EACH)) {
      const problems = checkModel(model);
      expect(problems.length).toBeGreaterThan(0);
      expect(new Set(problems.map((each) => each.code))).toEqual(new Set(["E406"]));
      const country = /country (\w+)$/u.exec(problems[0].path ?? "")?.[1];
      expect(margin, `${kind}: ${problems[0].message}`).toContain(country);
    }
  });

  it("names the very cell of expenditure, with both numbers and how many others follow from it", () => {
    for (const { model, margin } of corrupted("expenditure", EACH)) {
      const [{ path, message }] = checkModel(model);
      expect(path).toContain(`country ${margin[0]}`);
      expect(message).toMatch(/^The base year contradicts itself: the .+ is \S+, but .+ \S+\. The gap is/u);
    }
    const model = randomModel(3, 4, 3);
    const values = model.expenditure.values.map((value, cell) => (cell === 5 ? 1.4 * value : value));
    const [first] = checkModel({ ...model, expenditure: parameter(model.expenditure.sets, values) });
    expect(first.path).toBe("expenditure, sector S2, country C2");
    expect(first.found).toBe(String(Number(values[5].toPrecision(6))));
  });

  it("is one just beyond 1e-8 of value added, and none within it", () => {
    const model = twoCountries();
    const off = (part: number): EquilibriumModel => ({
      ...model,
      deficits: Float64Array.of(part * 100, -part * 100),
    });
    expect(checkModel(off(0.9e-8))).toEqual([]);
    const found = checkModel(off(1.1e-8)).find((each) => each.path === "trade deficit, country two");
    expect(found?.message).toContain(
      "the trade deficit of country two is -0.0000011, but its purchases less its sales are 0",
    );
  });

  it("is not looked for where shares do not sum, since all would follow from that", () => {
    const model = twoCountries();
    const tradeShares = parameter(model.tradeShares.sets, Float64Array.of(0.8, 0.3, 0.3, 0.7));
    expect(checkModel({ ...model, tradeShares }).map((each) => each.code)).toEqual(["E401"]);
  });

  it("would answer with a welfare effect where nothing changes: it is refused by the solver too", () => {
    const model = randomModel(3, 4, 3);
    const values = model.expenditure.values.map((value, cell) => (cell === 5 ? 1.4 * value : value));
    const wrong = { ...model, expenditure: parameter(model.expenditure.sets, values) };
    const silent = solveFrom(wrong, basePolicy(wrong), "fixed:world", {});
    expect(Math.max(...silent.welfareHat.map((hat) => Math.abs(hat - 1)))).toBeGreaterThan(1e-3);
    expect(() => solveEquilibrium(wrong, basePolicy(wrong))).toThrow("E406");
  });
});

describe("a sound base", () => {
  it("is refused in none of ten thousand random economies", () => {
    for (let seed = 1; seed <= 10_000; seed++) {
      const model = randomModel(seed, 2 + (seed % 4), 1 + (seed % 3));
      expect(checkModel(model), String(seed)).toEqual([]);
    }
  });

  it("stays one after a shock, and without deficits", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const model = randomModel(seed, 2 + (seed % 7), 1 + (seed % 5), { zeroFlows: 0, noHomeSales: 0 });
      const policy = randomPolicy(model, seed, { highestTariff: 0.5 });
      expect(checkModel(withoutDeficits(model))).toEqual([]);
      expect(checkModel(rebased(solveEquilibrium(model, policy, { closure: "none" })))).toEqual([]);
    }
  });
});

describe("the balanced model", () => {
  const kinds = Object.keys(CORRUPTIONS);

  it("of a base that contradicts itself adds up, and nothing changes in it when nothing changes", () => {
    for (const kind of kinds) {
      for (const { model } of corrupted(kind, 5)) {
        const balanced = solvable(model);
        if (balanced === null) continue;
        expect(checkModel(balanced.model)).toEqual([]);
        expect(identityGap(balanced.model)).toBeLessThan(1e-10);
        expect(balanced.placebo).toBeLessThanOrEqual(PLACEBO);
        expect(balanced.moved.expenditure.relative).not.toBe(0);
        const { welfareHat } = solveEquilibrium(balanced.model, basePolicy(balanced.model));
        for (const hat of welfareHat) expect(Math.abs(hat - 1)).toBeLessThanOrEqual(PLACEBO);
      }
    }
  });

  it("keeps technology, tastes, tariffs, deficits and value added of the world", () => {
    const [{ model }] = corrupted("expenditure", 1);
    const { model: balanced } = balancedModel(model);
    for (const part of ["tariffs", "valueAddedShares", "inputShares", "finalDemandShares", "theta"] as const) {
      expect(balanced[part]).toBe(model[part]);
    }
    balanced.deficits.forEach((deficit, n) => expect(deficit).toBeCloseTo(model.deficits[n], 12));
    const world = (values: Float64Array): number => values.reduce((total, each) => total + each, 0);
    expect(world(balanced.valueAdded) / world(model.valueAdded)).toBeCloseTo(1, 12);
  });

  it("of a sound base is that base", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const model = randomModel(seed, 2 + (seed % 7), 1 + (seed % 5));
      const { moved } = balancedModel(model);
      for (const each of Object.values(moved)) expect(Math.abs(each.relative)).toBeLessThanOrEqual(UNMOVED);
    }
  });

  it("of a balanced one is that one", () => {
    const [{ model }] = corrupted("valueAdded", 1);
    const { moved } = balancedModel(balancedModel(model).model);
    for (const each of Object.values(moved)) expect(Math.abs(each.relative)).toBeLessThanOrEqual(UNMOVED);
  });

  // Two countries without inputs: value added of one, 150 in the base, is 180 by mistake.
  it("says what moved most, and how far the middle moved", () => {
    const model = { ...twoCountries(), valueAdded: Float64Array.of(180, 100) };
    const { moved, model: balanced } = balancedModel(model);
    expect(moved.valueAdded.before).toBe(moved.valueAdded.place === "country one" ? 180 : 100);
    expect(moved.valueAdded.after / moved.valueAdded.before - 1).toBeCloseTo(moved.valueAdded.relative, 14);
    expect(moved.expenditure.place).toBe("sector goods, country one");
    expect(moved.expenditure.before).toBe(150);
    expect(moved.expenditure.after).toBe(balanced.expenditure.at(0, 0));
    const moves = [0, 1].map((n) => Math.abs(balanced.expenditure.at(0, n) / model.expenditure.at(0, n) - 1));
    expect(moved.expenditure.middle).toBeCloseTo((moves[0] + moves[1]) / 2, 14);
  });

  it("spreads what deficits miss zero by, and refuses more than a millionth of value added", () => {
    const off = (by: number): EquilibriumModel => ({ ...twoCountries(), deficits: Float64Array.of(10, -10 + by) });
    const { deficits } = balancedModel(off(1e-4)).model;
    expect(deficits[0] + deficits[1]).toBeCloseTo(0, 14);
    expect(deficits[0]).toBeCloseTo(10 - 0.6e-4, 14);
    expect(() => balancedModel(off(1e-3))).toThrow("E405");
  });

  it("is none of what is no model: shares that do not sum, θ that is zero", () => {
    const model = twoCountries();
    const finalDemandShares = parameter(model.finalDemandShares.sets, Float64Array.of(0.5, 1));
    expect(() => balancedModel({ ...model, finalDemandShares })).toThrow("E401");
    expect(() => balancedModel({ ...model, theta: Float64Array.of(0) })).toThrow("E404");
    expect(() => balancedModel(model, { signal: { aborted: true } })).toThrow("E506");
  });
});

/** Null where the deficits that a wrong cell leaves cannot be served. */
function solvable(model: EquilibriumModel): ReturnType<typeof balancedModel> | null {
  try {
    return balancedModel(model);
  } catch (error) {
    if (error instanceof TertiusError && ["E503", "E504", "E505"].includes(error.code)) return null;
    throw error;
  }
}
