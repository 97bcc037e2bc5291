import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/base/wording/index.ts";
import type { ExposureResult, ProductivePartner } from "../../../src/results/index.ts";
import { exposureCharts } from "../../../src/tell/charts/index.ts";
import { COUNTRIES, words } from "../findings/fixture.ts";
import { CREDIT, expectSound, plain } from "./soundChart.ts";

const VARIANTS = 4;

/** Numbers between 0 and 1, the same each time. */
function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Exposure of Russia to some partners, each with what every variant says; the first variant is the central one. */
function exposed(seed: number): { readonly result: ExposureResult; readonly values: ReadonlyMap<string, number[]> } {
  const noise = noiseFrom(seed);
  const partners = COUNTRIES.filter((code) => code !== "RUS").slice(0, 5);
  /** What is added to the first partner: nothing, so much that it leads, or as much up as down. */
  const added = (variant: number): number => [0, 1, variant % 2 === 0 ? 2 : -2][seed % 3];
  const values = new Map(
    partners.map((code, at) => [
      code,
      Array.from({ length: VARIANTS }, (_, variant) => noise() - 0.3 + (at === 0 ? added(variant) : 0)),
    ]),
  );
  const most = Array.from({ length: VARIANTS }, (_, v) =>
    Math.max(...[...values.values()].map((each) => Math.abs(each[v]))),
  );
  const productivity = partners.map((partner): ProductivePartner => {
    const own = values.get(partner)!;
    const [low, high] = [Math.min(...own), Math.max(...own)];
    return {
      partner,
      isRest: false,
      welfarePercentPerPercent: own[0],
      range: { low, high, over: "sets", count: VARIANTS, positive: own.filter((each) => each > 0).length },
      first: own.filter((each, v) => Math.abs(each) === most[v]).length,
      ...(noise() < 0.8 ? { votes: 2 * noise() - 1 } : {}),
    };
  });
  const sorted = productivity.toSorted(
    (a, b) => Math.abs(b.welfarePercentPerPercent) - Math.abs(a.welfarePercentPerPercent),
  );
  const ground = { base: "world-2017", baseYear: 2017, elasticities: "theta_check", horizon: "long", closure: "none" };
  const effort = { unions: [], variants: VARIANTS, without: 0, residual: 0, evaluations: 1 };
  const country = { country: "RUS", ownPercentPerPercent: 2, productivity: sorted, tariffs: [] };
  return { result: { case: "any", ...ground, ...effort, session: 72, countries: [country] }, values };
}

/** Whether some partner comes first in every variant, and always in one direction. */
function isSettled(values: ReadonlyMap<string, readonly number[]>): boolean {
  const all = [...values.values()];
  return all.some(
    (own) =>
      own.every((each, v) => all.every((other) => Math.abs(other[v]) <= Math.abs(each))) &&
      new Set(own.map(Math.sign)).size === 1,
  );
}

describe("the chart of exposure", () => {
  it("claims who matters most where every variant says so and says which way, and nowhere else", () => {
    const told = { settled: 0, open: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const { result, values } = exposed(seed);
      for (const { screen, phone } of exposureCharts(result, words(), CREDIT)) {
        for (const chart of [screen, phone]) expectSound(chart);
        const claims = /matters most to the income of Russia(?:, and the two vote|; its votes are not known)/u;
        expect(claims.test(screen.title), screen.title).toBe(isSettled(values));
        told[isSettled(values) ? "settled" : "open"]++;
      }
    }
    expect(told.settled).toBeGreaterThan(5);
    expect(told.open).toBeGreaterThan(5);
  });

  it.each(LANGUAGES)("claims nothing of a single variant, and shows every number of it: %s", (language) => {
    const { result } = exposed(1);
    const [own] = result.countries;
    const productivity = own.productivity.map(({ range: _range, first: _first, ...each }) => each);
    const single = { ...result, variants: 1, countries: [{ ...own, productivity }] };
    const [{ screen }] = exposureCharts(single, words(language), CREDIT);
    expect(plain(screen.title)).toMatch(
      language === "en" ? /^Whose productivity matters/u : /^Чья производительность/u,
    );
    expect(screen.table.rows).toHaveLength(productivity.length);
  });

  it("is not drawn without votes", () => {
    const { session: _session, ...result } = exposed(1).result;
    expect(exposureCharts(result, words(), CREDIT)).toEqual([]);
  });
});
