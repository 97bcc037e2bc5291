import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibratedInstance, marketInstance } from "../../src/models/markets/index.ts";
import { reference } from "../../test/reference.ts";
import { flagshipCase, marketOf } from "../flagship.ts";
import { replacedTables } from "./replaced.ts";
import { forecastTable, marginTable } from "./results.ts";
import { flowOf, solvedForecast } from "./withoutMargins.ts";

const RESULTS = join(import.meta.dirname, "results.md");

describe("the gas market of the flagship", () => {
  const case_ = flagshipCase();
  const market = marketOf(case_, "lng");

  it("leaves at the median at most 15 % and at the ninth decile 35 % of the price unexplained in 2018", () => {
    const instance = marketInstance(market, 2018, { measures: [], baseMeasures: [], scenario: null });
    const { base: calibrated } = calibratedInstance(instance);
    const parts = calibrated.pairs
      .filter((_, at) => instance.base.pairs[at].baseFlow > 0.01)
      .map(({ wedge, buyer }) => Math.abs(wedge) / (calibrated.buyers[buyer].base?.price ?? NaN))
      .toSorted((a, b) => a - b);
    expect(parts.length).toBeGreaterThan(200);
    expect(parts[Math.floor(0.5 * parts.length)]).toBeLessThan(0.15);
    expect(parts[Math.floor(0.9 * parts.length)]).toBeLessThan(0.35);
  });

  it("sends China between 0.3 and 0.8 bcm of US gas under the full duty, σ 8, no ramp, no growth; 0.36 was observed", () => {
    const found = solvedForecast({ case_, market, scenario: "tariffs", year: 2018, sigma: 8 });
    const flow = flowOf(found.market, found.solution, "us-lng", "china");
    expect(flow).toBeGreaterThan(0.3);
    expect(flow).toBeLessThan(0.8);
  });
});

describe("the backtests of the gas market", () => {
  it("are what results.md says", async () => {
    const matrix = readFileSync(reference("commodity-facts/gas-trade-matrix.csv"), "utf8");
    const labels = readFileSync(join(import.meta.dirname, "labels.csv"), "utf8");
    const case_ = flagshipCase();
    const followed = [
      { name: "US → China", exporter: "us-lng", importer: "china" },
      { name: "Yamal → China", exporter: "yamal-lng", importer: "china" },
    ];
    const page = [
      "# Backtests of LNG flows",
      "Sum of absolute errors over all pairs, bcm. Written by `validation/markets-lng/results.test.ts`; what is compared with what: [README](README.md).",
      "## With the later year's exports and imports given",
      marginTable(matrix, labels),
      "## Without them",
      forecastTable(case_, marketOf(case_, "lng"), "tariffs-and-ramp", [2017, 2018, 2019], followed),
      "## Who replaces US gas in China, 2019",
      "Base year 2018. Stages at σ 8, one on top of the other: the duty, the capacities of 2019, the demand of 2019; shares are of those who sell more.",
      ...replacedTables(case_, marketOf(case_, "lng")),
    ].join("\n\n");
    await expect(`${page}\n`).toMatchFileSnapshot(RESULTS);
  });
});
