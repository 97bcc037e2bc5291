import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/cli/outputs/index.ts";
import type { TariffGameResult } from "../../src/results/index.ts";
import { SMALL_CASE } from "../solve/smallCase.ts";
import { type Ended, tertius } from "./cli.ts";

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  await tertius(["init", "one"], folder);
  writeFileSync(join(folder, "one", "sources.bib"), "@misc{own, title = {Assumption of a test}}\n");
  writeFileSync(join(folder, "one", "case.yaml"), SMALL_CASE.replace(/^ {2}range: .*\n/mu, ""));
  await tertius(["init", "ranged"], folder);
  writeFileSync(join(folder, "ranged", "sources.bib"), "@misc{own, title = {Assumption of a test}}\n");
  writeFileSync(join(folder, "ranged", "case.yaml"), SMALL_CASE.replace("[{ fixed: world }, none]", "[]"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const typed = (...words: readonly string[]): Promise<Ended> => tertius(["tariffs", "one", ...words], folder);

async function gameOf(...words: readonly string[]): Promise<TariffGameResult> {
  const { stdout } = await typed(...words, "--json");
  const document = JSON.parse(stdout) as { game: TariffGameResult };
  expect(OUTPUT_SCHEMAS["tariffs"].safeParse(document).error?.issues ?? []).toEqual([]);
  return document.game;
}

function codesOf({ stderr }: Ended): readonly string[] {
  return [...stderr.matchAll(/^✖ (E\d{3})/gmu)].map(([, code]) => code ?? "");
}

describe("tariffs that countries would choose", () => {
  it("of a war: rates, incomes, starts and what is left of each wish to move, in one document", async () => {
    const game = await gameOf("--nash", "USA,CHN");
    expect([game.kind, game.by, game.objective]).toEqual(["nash", "pair", "welfare"]);
    expect(game.choosers.map(({ country, rates }) => [country, rates.map(({ exporter }) => exporter)])).toEqual([
      ["USA", ["CHN"]],
      ["CHN", ["USA"]],
    ]);
    for (const { gradient } of game.choosers) expect(gradient).toBeLessThanOrEqual(1e-7);
    expect(game.starts.map(({ startPercent }) => startPercent)).toEqual([null, 100]);
    for (const { hasSettled, tariffsApart } of game.starts) {
      expect(hasSettled).toBe(true);
      expect(tariffsApart).toBeLessThan(1e-3);
    }
  });

  it("alone give more than the scenario does, and its bounds hold", async () => {
    const game = await gameOf("--optimal", "CHN", "--on", "USA", "--most", "5", "--scenario", "base");
    const [{ rates }] = game.choosers;
    expect(rates[0].afterPercent).toBeLessThanOrEqual(5 + 1e-9);
    const told = await typed("--optimal", "CHN", "--on", "USA", "--most", "5", "--scenario", "base");
    expect(told.stdout.replaceAll(/\s+/gu, " ")).toContain("5.0 %, now");
    expect(told.stdout.replaceAll(/\s+/gu, " ")).toContain("It is the highest that was allowed.");
    const own = game.countries.find(({ country }) => country === "CHN")!;
    expect(own.againstScenarioPercent).toBeCloseTo(own.welfarePercent, 9);
  });

  it("have ranges over the sets of the case, and no sign where those disagree", async () => {
    const words = [
      "tariffs",
      "ranged",
      "--optimal",
      "EU",
      "--on",
      "USA",
      "--objective",
      "revenue",
      "--scenario",
      "base",
    ];
    const { stdout } = await tertius([...words, "--json"], folder);
    const { game } = JSON.parse(stdout) as { game: TariffGameResult };
    const [{ country, members, hypothetical, rates, revenueBefore, revenueAfter, range }] = game.choosers;
    expect([country, members?.length, hypothetical]).toEqual(["EU", 28, null]);
    expect(game.variants?.map(({ elasticities, closure, failure }) => [elasticities, closure, failure])).toEqual([
      ["blp2023", "fixed:world", undefined],
    ]);
    const both = [rates[0].afterPercent, game.variants![0].ratesPercent[0][0]];
    expect(rates[0].range?.afterPercent).toEqual({
      low: Math.min(...both),
      high: Math.max(...both),
      over: "2 elasticity sets at fixed:world, 1 closure at theta_check, on world-2014: 2 games",
      positive: 2,
      count: 2,
    });
    expect(revenueAfter).toBeGreaterThan(revenueBefore);
    expect(range!.revenueAfter.low).toBeGreaterThan(range!.revenueBefore.high);
    expect(game.countries.map((each) => each.country)).not.toContain("ROW");
    const told = (await tertius(words, folder)).stdout.replaceAll(/\s+/gu, " ");
    expect(told).toMatch(/from the United States: [\d.]+ % \([\d.]+ to [\d.]+ %\), now/u);
    expect(told).toMatch(/The European Union, tariff revenue: .+ a year, now/u);
    expect(told).toContain("Ranges: 2 variants of the model.");
  });

  it("by agreement give all who agree the same", async () => {
    const game = await gameOf("--agreed", "USA,CHN");
    const gains = ["USA", "CHN"].map((code) => game.countries.find(({ country }) => country === code)!);
    expect(Math.abs(gains[0].againstScenarioPercent - gains[1].againstScenarioPercent)).toBeLessThan(1e-4);
    expect(gains[0].againstScenarioPercent).toBeGreaterThan(0);
  });

  it.each([
    ["en", "If China could choose its tariffs", "It is not advice"],
    ["ru", "если бы можно было выбрать свои пошлины", "Это не совет"],
  ])("are told as a choice, not as advice: %s", async (lang, lead, advice) => {
    const { stdout, exit } = await typed("--optimal", "CHN", "--lang", lang);
    const text = stdout.replaceAll(/\s+/gu, " ");
    expect(exit).toBe(0);
    expect(text).toContain(lead);
    expect(text).toContain(advice);
    expect(text).not.toMatch(/should|must not|следует|рекоменд/iu);
  });

  it("refuse all that is wrong at once", async () => {
    const wrong = await typed("--nash", "USA,USA,XXX", "--least", "50", "--most", "10", "--scenario", "none-such");
    expect(codesOf(wrong)).toEqual(["E908", "E297", "E419", "E418"]);
    const players = await typed("--nash", "USA,USA,XXX", "--least", "50", "--most", "10", "--on", "CHN", "--by", "mfn");
    expect(codesOf(players)).toEqual(["E927", "E297", "E419", "E418"]);
    expect(codesOf(await typed())).toEqual(["E925"]);
    expect(codesOf(await typed("--optimal", "USA,CHN", "--nash", "CHN"))).toEqual(["E925", "E926", "E926"]);
    expect(players.exit).toBe(2);
  });

  it("place what is wrong at the option that it was typed in", async () => {
    const { stdout } = await typed("--optimal", "XXX", "--on", "YYY,USA", "--least", "50", "--most", "10", "--json");
    const { problems } = JSON.parse(stdout) as { problems: readonly { code: string; path: string }[] };
    expect(problems.filter(({ code }) => code.startsWith("E")).map(({ code, path }) => [code, path])).toEqual([
      ["E297", "--optimal"],
      ["E297", "--on"],
      ["E418", "--most"],
    ]);
    const rest = await typed("--nash", "ROW,EU,DEU", "--on", "USA,ROW,DEU");
    expect(codesOf(rest)).toEqual(["E929", "E419", "E414"]);
    expect(rest.stderr).toContain("W931");
  });
});
