import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Equilibrium,
  type EquilibriumModel,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { reference } from "../../reference.ts";
import { referenceModel, referenceVectors, tradeWar } from "../../referenceEconomy.ts";
import { decoupling, exportsPercent, welfarePercent } from "./anchors.ts";

/** Percentage points: the expected numbers are printed with eight decimals. */
const EXPECTED = 1e-6;
/** Exports are printed with seven digits: half of the last one. */
const sevenDigits = (value: number): number => EXPECTED + 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - 6);
/** Percentage points: equilibrium.md §8 prints four decimals of welfare and two of flows. */
const FOUR_DECIMALS = 0.00005;
const THREE_DECIMALS = 0.0005;
const FLOW = 0.01;

interface ExpectedRun {
  welfare_exact_pct: Record<string, number>;
  exports_pct: Record<string, number>;
}

describe("the tariffs of 2018-19 on the world of 2017", () => {
  let model: EquilibriumModel;
  let vectors: ReturnType<typeof referenceVectors>;
  let war: Equilibrium;
  let expected: Record<string, ExpectedRun>;

  /** Crude war-weighted of §8: scaled vectors, +25 points of the Chinese side on crops. */
  const warWeighted = (): TradePolicy => {
    const chnOnUsa = vectors.chnOnUsa.map((added, j) => (model.sectors.labels[j] === "A01_02" ? 0.25 / 1.29 : added));
    return tradeWar(model, { ...vectors, chnOnUsa }, 0.755, 1.29);
  };
  const welfareGap = (found: Equilibrium, printed: Record<string, number>): number =>
    Math.max(...Object.entries(printed).map(([country, value]) => Math.abs(welfarePercent(found, country) - value)));

  beforeAll(() => {
    model = referenceModel("icio-2017");
    vectors = referenceVectors("icio-2017");
    war = solveEquilibrium(model, tradeWar(model, vectors, 1, 1));
    const text = readFileSync(reference("icio-2017/expected.json"), "utf8");
    expected = (JSON.parse(text) as { scenarios: Record<string, ExpectedRun> }).scenarios;
  });

  it.each([
    ["us_only", 1, 0],
    ["cn_only", 0, 1],
    ["war", 1, 1],
  ])("%s: welfare of all 69 economies and eight bilateral flows are the expected ones", (run, us, chn) => {
    const found = run === "war" ? war : solveEquilibrium(model, tradeWar(model, vectors, us, chn));
    const { welfare_exact_pct: welfare, exports_pct: exports } = expected[run];
    expect(Object.keys(welfare).length).toBe(69);
    const gaps = Object.entries(welfare).map(([country, value]) => Math.abs(welfarePercent(found, country) - value));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(EXPECTED);
    for (const [pair, value] of Object.entries(exports)) {
      const [exporter, importer] = pair.split("-");
      expect(Math.abs(exportsPercent(found, exporter, importer) - value), pair).toBeLessThanOrEqual(sevenDigits(value));
    }
  });

  it("the war: RUS +0.0157, VNM +0.2985 percent, and Russian exports to China −4.40 percent", () => {
    expect(welfareGap(war, { RUS: 0.0157, VNM: 0.2985, MEX: 0.0905, CHN: -0.2234, USA: -0.0535 })).toBeLessThanOrEqual(
      FOUR_DECIMALS,
    );
    expect(Math.abs(exportsPercent(war, "RUS", "CHN") + 4.4)).toBeLessThanOrEqual(FLOW);
  });

  it("crude war-weighted vectors", () => {
    const found = solveEquilibrium(model, warWeighted());
    expect(welfareGap(found, { RUS: 0.0115, VNM: 0.2329, MEX: 0.0682, CHN: -0.193, USA: -0.0373 })).toBeLessThanOrEqual(
      FOUR_DECIMALS,
    );
    expect(Math.abs(exportsPercent(found, "RUS", "CHN") + 3.21)).toBeLessThanOrEqual(FLOW);
  });

  it("decoupling in goods", () => {
    const found = solveEquilibrium(model, decoupling(model, "USA", "CHN", false));
    expect(welfareGap(found, { USA: -0.991, CHN: -0.701, RUS: 0.025, VNM: 0.72 })).toBeLessThanOrEqual(THREE_DECIMALS);
  });
});
