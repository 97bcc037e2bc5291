import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  basePolicy,
  type Closure,
  type Equilibrium,
  type EquilibriumModel,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import { parameter } from "../../../src/base/sets/index.ts";
import { reference } from "../../reference.ts";
import { referenceModel, referenceVectors, tradeWar } from "../../referenceEconomy.ts";
import { decoupling, exportsPercent, welfarePercent } from "./anchors.ts";

/** Percentage points: the expected numbers are printed with eight digits and were confirmed to 5e-10. */
const EXPECTED = 1e-6;
/** Percentage points: equilibrium.md prints four decimals of welfare. */
const FOUR_DECIMALS = 0.00005;
const THREE_DECIMALS = 0.0005;
/** Percentage points of a bilateral flow: the reference is printed with two decimals. */
const FLOW = 0.01;
/** Relative: an unchanged world must come back as it was. */
const PLACEBO = 1e-12;
/** Ratio: the same equilibrium in another unit of money. */
const UNIT = 1e-11;

describe("the tariffs of 2018-19 on the world of 2014", () => {
  let model: EquilibriumModel;
  let vectors: ReturnType<typeof referenceVectors>;
  const runs = new Map<string, Equilibrium>();
  const war = (us: number, chn: number, closure: Closure = "fixed:world"): Equilibrium =>
    solveEquilibrium(model, tradeWar(model, vectors, us, chn), { closure });
  const gap = (run: string, country: string, expected: number): number =>
    Math.abs(welfarePercent(runs.get(run)!, country) - expected);

  beforeAll(() => {
    model = referenceModel("wiod-2014");
    vectors = referenceVectors("wiod-2014");
    runs.set("us_only", war(1, 0)).set("cn_only", war(0, 1)).set("us_china", war(1, 1));
  });

  it.each(["us_only", "cn_only", "us_china"])("%s: welfare of all 44 economies is the expected one", (run) => {
    const file = JSON.parse(readFileSync(reference("wiod-2014/expected.json"), "utf8")) as {
      scenarios: Record<string, Record<string, number>>;
    };
    const expected = Object.entries(file.scenarios[run]);
    expect(expected.length).toBe(44);
    expect(Math.max(...expected.map(([country, value]) => gap(run, country, value)))).toBeLessThanOrEqual(EXPECTED);
  });

  it.each([
    ["us_only", 0.0197, -5.64],
    ["cn_only", -0.0022, 0.92],
    ["us_china", 0.0171, -4.78],
  ])("%s: welfare of Russia %f percent, its exports to China %f percent", (run, welfare, exports) => {
    expect(gap(run, "RUS", welfare)).toBeLessThanOrEqual(FOUR_DECIMALS);
    expect(Math.abs(exportsPercent(runs.get(run)!, "RUS", "CHN") - exports)).toBeLessThanOrEqual(FLOW);
  });

  it.each([
    ["us_only", { USA: -0.024, CHN: -0.2693, MEX: 0.0992, CAN: 0.0343, BRA: 0.0019, AUS: -0.0178, TWN: -0.0414 }],
    ["us_china", { USA: -0.0436, CHN: -0.2525, MEX: 0.0895, CAN: 0.0265, BRA: 0.0011, AUS: -0.0162, TWN: -0.0292 }],
  ])("%s: welfare of the others as printed", (run, printed) => {
    for (const [country, value] of Object.entries(printed)) {
      expect(gap(run, country, value), country).toBeLessThanOrEqual(FOUR_DECIMALS);
    }
  });

  it.each([
    ["fixed:world", 0.0171, -0.2525, -0.0436],
    ["own", 0.0081, -0.1959, -0.0408],
    ["none", 0.0111, -0.1654, -0.0436],
  ] as const)("closure %s: RUS %f, CHN %f, USA %f percent", (closure, rus, chn, usa) => {
    const found = war(1, 1, closure);
    expect(Math.abs(welfarePercent(found, "RUS") - rus)).toBeLessThanOrEqual(FOUR_DECIMALS);
    expect(Math.abs(welfarePercent(found, "CHN") - chn)).toBeLessThanOrEqual(FOUR_DECIMALS);
    expect(Math.abs(welfarePercent(found, "USA") - usa)).toBeLessThanOrEqual(FOUR_DECIMALS);
  });

  it.each([
    ["goods", false, -0.967, -0.716, 0.038],
    ["goods and services", true, -0.989, -0.746, 0.037],
  ])("decoupling in %s", (_, withServices, usa, chn, rus) => {
    const found = solveEquilibrium(model, decoupling(model, "USA", "CHN", withServices));
    expect(Math.abs(welfarePercent(found, "USA") - usa)).toBeLessThanOrEqual(THREE_DECIMALS);
    expect(Math.abs(welfarePercent(found, "CHN") - chn)).toBeLessThanOrEqual(THREE_DECIMALS);
    expect(Math.abs(welfarePercent(found, "RUS") - rus)).toBeLessThanOrEqual(THREE_DECIMALS);
    expect(exportsPercent(found, "USA", "CHN")).toBeLessThan(withServices ? -99.999999 : -50);
  });

  it.each(["fixed:world", "own", "none"] as const)("with nothing changed nothing changes, closure %s", (closure) => {
    const found = solveEquilibrium(model, basePolicy(model), { closure });
    expect(Math.max(...found.welfareHat.map((hat) => Math.abs(hat - 1)))).toBeLessThanOrEqual(PLACEBO);
    expect(Math.max(...found.wageHat.map((hat) => Math.abs(hat - 1)))).toBeLessThanOrEqual(PLACEBO);
  });

  it("welfare does not depend on the unit of money", () => {
    const tenfold = (values: Float64Array): Float64Array => values.map((value) => 10 * value);
    const rich = {
      ...model,
      valueAdded: tenfold(model.valueAdded),
      deficits: tenfold(model.deficits),
      expenditure: parameter(model.expenditure.sets, tenfold(model.expenditure.values)),
    };
    const theirs = solveEquilibrium(rich, tradeWar(model, vectors, 1, 1));
    const gaps = runs.get("us_china")!.welfareHat.map((hat, n) => Math.abs(hat - theirs.welfareHat[n]));
    expect(Math.max(...gaps)).toBeLessThan(UNIT);
  });

  describe("Russian agriculture sold to China 10 percent cheaper", () => {
    const cell = (): number => {
      const { countries, sectors } = model;
      const [rus, chn, agriculture] = [countries.indexOf("RUS"), countries.indexOf("CHN"), sectors.indexOf("A")];
      return (agriculture * countries.size + chn) * countries.size + rus;
    };

    it("at the expense of the Russian treasury: RUS −0.00248, CHN almost unmoved", () => {
      const policy = basePolicy(model);
      policy.exportTaxes.values[cell()] = -0.1;
      const found = solveEquilibrium(model, policy);
      expect(welfarePercent(found, "RUS")).toBeCloseTo(-0.00248, 5);
      expect(Math.abs(welfarePercent(found, "CHN"))).toBeLessThan(0.00001);
      expect(found.exportTaxRevenue[model.countries.indexOf("RUS")]).toBeLessThan(0);
      expect(found.exportTaxRevenue[model.countries.indexOf("CHN")]).toBe(0);
    });

    it("at the expense of the Chinese treasury (a negative tariff) the signs turn: RUS +0.00627, CHN −0.00146 percent", () => {
      const policy = basePolicy(model);
      policy.tariffs.values[cell()] = (1 + policy.tariffs.values[cell()]) * 0.9 - 1;
      const found = solveEquilibrium(model, policy);
      expect(welfarePercent(found, "RUS")).toBeCloseTo(0.00627, 5);
      expect(welfarePercent(found, "CHN")).toBeCloseTo(-0.00146, 5);
    });
  });
});
