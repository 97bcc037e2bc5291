import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { marketScenarios, parseCase, withSettings } from "../../src/case/index.ts";
import type { MarketScore } from "../../src/results/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { shippedCases } from "../../src/node/files/index.ts";
import { marketScore, settingOf } from "../../src/solve/index.ts";
import { solvedYear } from "../../src/solve/markets/solvedYear.ts";
import { FLAGSHIP, flagship } from "./flagship.ts";

const ROOT = join(import.meta.dirname, "../..");
const { case: case_ } = flagship();
const SOURCE = { folder: FLAGSHIP, read: (path: string) => readFileSync(join(FLAGSHIP, path), "utf8") };
const scored = case_.markets.filter(({ score }) => score !== null);
const { case: unionCase } = loadCase(join(ROOT, "cases/russia-eu-gas-2022"), caseOptions({}).options).input!;
/** Every market with a score, with its case. */
const ALL = [case_, unionCase].flatMap((of) =>
  of.markets.filter(({ score }) => score !== null).map((series) => ({ of, series })),
);

/** As a market file writes them: errors with one decimal, a correlation with two. */
function written(score: MarketScore): readonly unknown[] {
  const { fitted, years, sigmas, sigmaRange } = score;
  const text = (errors: object): readonly string[] =>
    Object.entries(errors).map(([key, error]) => `${key} ${(error as number).toFixed(1)}`);
  return [
    ...years.map(({ year, sellers, rank, ...errors }) =>
      [year, fitted.includes(year), sellers, ...text(errors), rank?.toFixed(2)].join(),
    ),
    ...sigmas.map((each) => text(each).join()),
    sigmaRange,
    ...(score.prices ?? []),
  ];
}

describe("scores that market files keep", () => {
  it("are of soybeans and of gas", () => {
    expect(scored.map(({ name }) => name).toSorted()).toEqual(["lng", "soybeans"]);
  });

  it.each(ALL)("are what the market foresees: $series.name", ({ of, series }) => {
    const kept = series.score!;
    const resolved = marketScenarios(of, series).find(({ scenario }) => scenario.id === kept.scenario)!;
    expect(written(marketScore(of, series, resolved, kept.buyer))).toEqual(written(kept));
  });

  it("are kept by every shipped case whose market has later years that were observed", () => {
    const scoredNames = shippedCases().flatMap((folder) => {
      const { markets } = loadCase(folder, caseOptions({}).options).input!.case;
      return markets.flatMap(({ name, score }) => (score === null ? [] : [name]));
    });
    expect(scoredNames.toSorted()).toEqual(ALL.map(({ series }) => series.name).toSorted());
  });

  it("say that what came to the Union is from memory, but the USA in 2021, and that the cut lines are hit", () => {
    const { years } = unionCase.markets[0].score!;
    expect(years).toMatchObject([
      { year: 2021, sellers: 3, recalled: 2, hit: 1 },
      { year: 2022, sellers: 3, recalled: 3, hit: 4 },
    ]);
    const page = readFileSync(join(ROOT, "docs/model/markets.md"), "utf8");
    for (const { year, model, noChange, byShare, byShareSeen, rank, fit } of years) {
      expect(fit).toBeUndefined();
      const errors = [model, noChange, byShare, byShareSeen].map((error) => error.toFixed(1));
      expect(page).toContain(`| ${["gas", 2020, year, ...errors, rank!.toFixed(2)].join(" | ")} |`);
    }
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

  it("stand there with other σ too", () => {
    const page = readFileSync(join(ROOT, "docs/model/markets.md"), "utf8");
    for (const { sigma, fitted, model, byShare } of scored.find(({ name }) => name === "soybeans")!.score!.sigmas) {
      const errors = [fitted, model, byShare].map((error) => error!.toFixed(1));
      expect(page).toContain(`| ${[sigma, ...errors].join(" | ")} |`);
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

  it("were made with the range of σ that the market has, and are nearer than both rules in all of it", () => {
    for (const { inertia, score } of scored) {
      expect(score!.sigmaRange).toEqual(inertia.sigmaRange);
      const { low, high } = score!.sigmaRange!;
      const possible = score!.sigmas.filter(({ sigma }) => sigma >= low && sigma <= high);
      expect(possible.map(({ sigma }) => sigma)).toEqual([4, 8, 16, 20]);
      for (const { model, byShare } of possible) expect(model!).toBeLessThan(byShare!);
    }
  });

  it("are marked in a case whose market was changed since, and in the file that is saved of it", () => {
    const staleOf = (setting: string): boolean | undefined =>
      parseCase(SOURCE, { settings: [setting] }).case!.markets.find(({ name }) => name === "soybeans")!.score!.stale;
    expect(staleOf("markets[soybeans].inertia.sigma=20")).toBe(true);
    expect(staleOf("markets[soybeans].scenarios[tariffs-and-growth].growth=false")).toBe(true);
    expect(staleOf("markets[soybeans].scenarios[tariffs].growth=true")).toBe(false);
    expect(staleOf("markets[lng].inertia.sigma=20")).toBe(false);
    expect(staleOf("markets[soybeans].inertia.sigma=8")).toBe(false);
    const { texts } = withSettings(SOURCE, ["markets[soybeans].inertia.sigma=20"]);
    expect(texts!.get("markets/soybeans.yaml")).toMatch(/^score:\n(?: {2,}.*\n)+? {2}stale: true$/mu);
  });

  it("have the USA at 31 % of what China bought in 2021, with its harvest of the year and without the duty", () => {
    const series = scored.find(({ name }) => name === "soybeans")!;
    const kept = series.score!;
    const { scenario, measures } = marketScenarios(case_, series).find((each) => each.scenario.id === kept.scenario)!;
    const setting = { ...settingOf(case_, scenario, measures), baseYear: series.baseYear };
    const { market, solution } = solvedYear(case_, series, 2021, setting);
    const bought = market.pairs.map(({ supplier, buyer }, at) => ({
      seller: market.suppliers[supplier].id,
      buyer: market.buyers[buyer].id,
      flow: solution.flows[at].reduce((sum, flow) => sum + flow, 0),
    }));
    const sum = (rows: readonly { readonly flow: number }[]): number => rows.reduce((all, { flow }) => all + flow, 0);
    const china = bought.filter(({ buyer }) => buyer === "china");
    const share = sum(china.filter(({ seller }) => seller === "usa")) / sum(china);
    expect(Math.abs(share - 0.31)).toBeLessThan(0.03);
    expect(readFileSync(join(ROOT, "docs/model/markets.md"), "utf8")).toContain(
      `${(100 * share).toFixed(1)} % of what`,
    );
  });

  it("are nearer than a quarter of “nothing changes” over 2019 and 2020, and nearer than both rules in every year that chose none of their figures", () => {
    const own = scored.find(({ name }) => name === "soybeans")!.score!.years.filter(({ year }) => year > 2018);
    expect(own.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    for (const { model, noChange, byShare } of own) expect(model).toBeLessThan(Math.min(noChange, byShare));
    const [model, noChange] = (["model", "noChange"] as const).map((key) => own[0][key] + own[1][key]);
    expect(model).toBeLessThan(noChange / 4);
  });
});
