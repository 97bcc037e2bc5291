import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { marketScenarios, parseCase, withSettings } from "../../src/case/index.ts";
import type { MarketScore } from "../../src/results/index.ts";
import { marketScore } from "../../src/solve/index.ts";
import { FLAGSHIP, flagship } from "./flagship.ts";

const ROOT = join(import.meta.dirname, "../..");
const { case: case_ } = flagship();
const SOURCE = { folder: FLAGSHIP, read: (path: string) => readFileSync(join(FLAGSHIP, path), "utf8") };
const scored = case_.markets.filter(({ score }) => score !== null);

/** As a market file writes them: errors with one decimal, a correlation with two. */
function written({ fitted, years }: MarketScore): readonly string[] {
  return years.map(({ year, sellers, rank, ...errors }) =>
    [
      year,
      fitted.includes(year),
      sellers,
      ...Object.values(errors).map((error) => error.toFixed(1)),
      rank?.toFixed(2),
    ].join(),
  );
}

describe("scores that market files keep", () => {
  it("are of soybeans and of gas", () => {
    expect(scored.map(({ name }) => name).toSorted()).toEqual(["lng", "soybeans"]);
  });

  it.each(scored.map(({ name }) => name))("are what the market foresees: %s", (name) => {
    const series = scored.find((each) => each.name === name)!;
    const kept = series.score!;
    const resolved = marketScenarios(case_, series).find(({ scenario }) => scenario.id === kept.scenario)!;
    expect(written(marketScore(case_, series, resolved, kept.buyer))).toEqual(written(kept));
  });

  it("stand on the model page", () => {
    const page = readFileSync(join(ROOT, "docs/model/markets.md"), "utf8");
    for (const { name, baseYear, score } of scored) {
      for (const { year, model, noChange, byShare, byShareSeen, fit, rank } of score!.years) {
        const label = score!.fitted.includes(year) ? `${year} (fitted)` : String(year);
        const errors = [model, noChange, byShare, byShareSeen, fit!].map((error) => error.toFixed(1));
        expect(page).toContain(`| ${[name, baseYear, label, ...errors, rank!.toFixed(2)].join(" | ")} |`);
      }
    }
  });

  it("say on the model page what 2019 is without the soybeans that states bought", () => {
    const page = readFileSync(join(ROOT, "docs/model/markets.md"), "utf8");
    const { years } = scored.find(({ name }) => name === "soybeans")!.score!;
    const { withoutPurchases } = years.find(({ year }) => year === 2019)!;
    expect(page.replaceAll(/\s+/gu, " ")).toContain(
      `without the latter the error of 2019 is ${withoutPurchases!.toFixed(1)}`,
    );
    expect(years.find(({ year }) => year === 2018)!.withoutPurchases).toBeUndefined();
  });

  it("are marked in a case whose market was changed since, and in the file that is saved of it", () => {
    const staleOf = (setting: string): boolean | undefined =>
      parseCase(SOURCE, { settings: [setting] }).case!.markets.find(({ name }) => name === "soybeans")!.score!.stale;
    expect(staleOf("markets[soybeans].inertia.sigma=20")).toBe(true);
    expect(staleOf("markets[soybeans].scenarios[tariffs-and-growth].growth=false")).toBe(true);
    expect(staleOf("markets[soybeans].scenarios[tariffs].growth=true")).toBe(false);
    expect(staleOf("markets[lng].inertia.sigma=20")).toBe(false);
    const { texts } = withSettings(SOURCE, ["markets[soybeans].inertia.sigma=20"]);
    expect(texts!.get("markets/soybeans.yaml")).toMatch(/^score:\n(?: {2,}.*\n)+? {2}stale: true$/mu);
  });

  it("are nearer than a quarter of “nothing changes” and a half of “by share” for soybeans of 2019, which chose none of its figures", () => {
    const { years } = scored.find(({ name }) => name === "soybeans")!.score!;
    const { model, noChange, byShare } = years.find(({ year }) => year === 2019)!;
    expect(model).toBeLessThan(noChange / 4);
    expect(model).toBeLessThan(byShare / 2);
  });
});
