import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flagshipCase, marketOf } from "../flagship.ts";
import { forecastTable } from "../markets-lng/results.ts";
import { sigmaReadings } from "./sigma.ts";

const RESULTS = join(import.meta.dirname, "results.md");

describe("the backtests of the soybean market", () => {
  const case_ = flagshipCase();
  const market = marketOf(case_, "soybeans");
  /** 25 points on top of 3 % from 6 July 2018. */
  const duty = { base: 0.03, added: 0.25, days: 179, daysOfYear: 365 };

  it("are what results.md says", async () => {
    const followed = [
      { name: "USA → China", exporter: "usa", importer: "china" },
      { name: "Brazil → China", exporter: "brazil", importer: "china" },
      { name: "Russia → China", exporter: "russia", importer: "china" },
    ];
    const { naive, byDays, fitted } = sigmaReadings(case_, market, ["usa", "brazil"], "china", 2017, duty);
    const page = [
      "# Backtests of soybean flows",
      "Sum of absolute errors over all pairs, Mt. Written by `validation/markets-soybeans/results.test.ts`; what is compared with what: [README](README.md).",
      forecastTable(case_, market, "tariffs-and-growth", [2017, 2018], followed),
      "## What 2017-18 says about σ",
      [
        `- Log ratio of US to Brazilian beans over the full duty: ${naive.toFixed(1)}`,
        `- The same over the duty by its days: ${byDays.toFixed(1)}`,
        `- σ at which the market meets the observed US flow: ${fitted === null ? "none from 0.5 to 60" : fitted.toFixed(1)}`,
      ].join("\n"),
    ].join("\n\n");
    await expect(`${page}\n`).toMatchFileSnapshot(RESULTS);
  });

  it("do not pin σ down: readings of one step differ by more than a factor of two", () => {
    const { naive, byDays, fitted } = sigmaReadings(case_, market, ["usa", "brazil"], "china", 2017, duty);
    const readings = [naive, byDays, ...(fitted === null ? [] : [fitted])];
    expect(Math.max(...readings) / Math.min(...readings)).toBeGreaterThan(2);
  });
});
