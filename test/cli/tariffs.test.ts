import { describe, expect, it } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import type { ExposureResult, TariffEffect, TariffEffectsResult } from "../../src/results/index.ts";
import { parameter } from "../../src/base/sets/index.ts";
import { solveEquilibrium } from "../../src/engines/equilibrium/index.ts";
import { economyModel, scenarioPolicy } from "../../src/models/trade/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { codesOf, documentOf, textAndDocument, tertius } from "./cli.ts";

const FLAGSHIP = "cases/us-china-2018-russia";
/** One of few parts, and a scenario that its answer is not about. */
const [SMALL, SCENARIO] = ["cases/japan-korea-2019", "low"];
/** Of the effect: what is left of a tariff of a hundredth of a point is of second order. */
const FIRST_ORDER = 1e-3;

/** The lists of results of one form, whole. */
function effectsIn(document: Record<string, unknown>): TariffEffectsResult {
  expect(OUTPUT_SCHEMAS["tariffs"].safeParse(document).error).toBeUndefined();
  return document["tariffEffects"] as TariffEffectsResult;
}

describe("tertius tariffs --gradient", () => {
  it("ranks single tariffs of the world by what a point more does, as a small change of the solved scenario does it", async () => {
    const { stdout, document } = await textAndDocument(["tariffs", FLAGSHIP, "--gradient", "RUS"]);
    const { pairs, sectors, ...found } = effectsIn(document);
    expect([found.scenario, found.closure]).toEqual(["war-weighted", "none"]);
    const values = (effects: readonly TariffEffect[]): number[] => effects.map((each) => each.welfarePercentPerPoint);
    for (const { helps, hurts } of [pairs, sectors]) {
      expect(helps).toHaveLength(30);
      expect(values(helps)).toEqual(values(helps).toSorted((a, b) => b - a));
      expect(values(hurts)).toEqual(values(hurts).toSorted((a, b) => a - b));
      expect(Math.min(...values(helps))).toBeGreaterThan(0);
      expect(Math.max(...values(hurts))).toBeLessThan(0);
    }
    expect(
      Math.abs(afterSmallChange(sectors.hurts[0], found.unions) / sectors.hurts[0].welfarePercentPerPoint - 1),
    ).toBeLessThan(FIRST_ORDER);
    const told = stdout.replaceAll(/\s+/gu, " ");
    expect(told).toContain(
      "Of the tariffs on all goods that hurt in every variant, that of the European Union on goods of Russia hurts most",
    );
    const everybody = [pairs, sectors].flatMap(({ helps, hurts }) => [...helps, ...hurts]);
    expect(everybody.flatMap(({ importer, exporter }) => [importer, exporter])).not.toContain("ROW");
    expect([pairs.hurts[0].first, pairs.hurts[0].range?.positive]).toEqual([40, 0]);
    expect(told).toContain("This is first order: it holds for small changes.");
  });

  it("says it in Russian, from the scenario that is asked for", async () => {
    const words = ["tariffs", SMALL, "--gradient", "CHN", "--scenario", SCENARIO, "--lang", "ru"];
    const { stdout, document } = await textAndDocument(words);
    expect(effectsIn(document).scenario).toBe(SCENARIO);
    expect(stdout.replaceAll(/\s+/gu, " ")).toMatch(
      /Из пошлин на все товары, которые вредят во всех вариантах, сильнее всего вредит пошлина [^:]+ на товары Китая: /u,
    );
  });

  it("answers for the base year where that is named, and for no scenario of a market", async () => {
    const base = await tertius(["tariffs", SMALL, "--gradient", "CHN", "--scenario", "base", "--json"]);
    expect(effectsIn(documentOf(base)).scenario).toBe("base");
    for (const asked of ["--gradient", "--optimal"]) {
      const refused = await tertius(["tariffs", FLAGSHIP, asked, "RUS", "--scenario", "hormuz-closed", "--json"]);
      expect(refused.exit).toBe(2);
      expect(codesOf(documentOf(refused))).toContain("E901");
    }
  });

  it("ranks for a bloc, and refuses a second name for whose income is meant", async () => {
    const asked = ["tariffs", SMALL, "--gradient", "European Union", "--scenario", "base", "--json"];
    const { country, members, unions } = effectsIn(documentOf(await tertius(asked)));
    expect([country, unions.map(({ code }) => code)]).toEqual(["EU", ["GCC", "MERCOSUR", "EU", "EAEU"]]);
    expect(members).toContain("DEU");
    expect(codesOf(documentOf(await tertius([...asked, "--for", "MEX"])))).toEqual(["E934"]);
    expect(codesOf(documentOf(await tertius(["tariffs", SMALL, "--gradient", "Atlantis", "--json"])))).toEqual([
      "E297",
    ]);
  });

  it("refuses a scenario that wastes revenue: it has no derivative", async () => {
    const wasted = ["tariffs", SMALL, "--gradient", "KOR", "--set", "economy.wasted=25", "--json"];
    expect(codesOf(documentOf(await tertius(wasted)))).toContain("E508");
  });
});

/** Real income of Russia, percent per point, when the tariff of a country or of every member of a union is a hundredth of a point higher. */
function afterSmallChange(
  { importer, exporter, sector = "" }: TariffEffect,
  unions: TariffEffectsResult["unions"],
): number {
  const { input } = loadCase(FLAGSHIP, caseOptions({}).options);
  if (input === null) throw new Error("the flagship cannot be read");
  const { case: case_, headline } = input;
  const model = economyModel(headline, case_.economy.elasticities);
  const scenario = case_.scenarios.find(({ id }) => id === "war-weighted")!;
  const { policy } = scenarioPolicy(case_, scenario, { headline, economy: headline, model });
  const { countries } = model;
  const members = unions.find(({ code }) => code === importer)?.members ?? [importer];
  const cells = new Set(
    members.map((member) => {
      const row = model.sectors.indexOf(sector) * countries.size + countries.indexOf(member);
      return row * countries.size + countries.indexOf(exporter);
    }),
  );
  const step = 1e-4;
  const welfare = (by: number): number => {
    const raised = policy.tariffs.values.map((rate, at) => (cells.has(at) ? rate + by : rate));
    const tariffs = parameter(policy.tariffs.sets, raised);
    const found = solveEquilibrium(model, { ...policy, tariffs }, { closure: "none", tolerance: 1e-12 });
    return 100 * (found.welfareHat[countries.indexOf("RUS")] - 1);
  };
  return (welfare(step) - welfare(-step)) / (200 * step);
}

describe("tertius exposure", () => {
  it("tells whose productivity and whose tariffs matter to the third country, beside votes", async () => {
    const { stdout, document } = await textAndDocument(["exposure", FLAGSHIP]);
    expect(OUTPUT_SCHEMAS["exposure"].safeParse(document).error).toBeUndefined();
    const { countries, session, variants, without } = document["exposure"] as ExposureResult;
    expect(countries.map(({ country }) => country)).toEqual(["RUS"]);
    expect([session, variants, without]).toEqual([74, 40, 0]);
    const [{ productivity, tariffs }] = countries;
    expect(productivity).toHaveLength(68);
    expect(productivity.find(({ isRest }) => isRest)).not.toHaveProperty("votes");
    const [china, germany] = productivity;
    expect([china.partner, germany.partner]).toEqual(["CHN", "DEU"]);
    expect(china.votes).toBeGreaterThan(0.5);
    expect([china.first, china.range?.positive]).toEqual([40, 40]);
    expect(germany.range?.positive).toBeLessThan(40);
    for (const { range, welfarePercentPerPercent: value } of productivity) {
      expect(range?.low).toBeLessThanOrEqual(value);
      expect(range?.high).toBeGreaterThanOrEqual(value);
    }
    const importers = tariffs.map(({ importer }) => importer);
    expect(importers).toContain("EU");
    for (const member of ["DEU", "GBR", "BLR", "EAEU"]) expect(importers).not.toContain(member);
    const told = stdout.replaceAll(/\s+/gu, " ");
    expect(told).toContain("Of all countries, the productivity of China matters most");
    expect(told).toContain("It comes first in all 40 variants of the model");
    expect(told).toMatch(/The productivity of Germany comes second: [^•]* The variants disagree on its sign\./u);
    expect(told).not.toMatch(/friend|enem|growth/iu);
  });

  it("answers for a bloc, in Russian", async () => {
    const { stdout, document } = await textAndDocument(["exposure", SMALL, "--for", "USMCA", "--lang", "ru"]);
    const [bloc] = (document["exposure"] as ExposureResult).countries;
    expect([bloc.country, bloc.members]).toEqual(["USMCA", ["CAN", "MEX", "USA"]]);
    const partners = bloc.productivity.map(({ partner }) => partner);
    for (const member of ["CAN", "MEX", "USA"]) expect(partners).not.toContain(member);
    expect(stdout).toContain("экономическая зависимость");
  });
});
