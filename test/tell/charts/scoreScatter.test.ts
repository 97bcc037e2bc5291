import { describe, expect, it } from "vitest";
import { LANGUAGES, wording } from "../../../src/base/wording/index.ts";
import type { ScoreResult } from "../../../src/results/index.ts";
import { scoreCharts } from "../../../src/tell/charts/index.ts";
import { seenLine } from "../../../src/tell/findings/short/seenLine.ts";
import { CREDIT, expectSound, plain } from "./soundChart.ts";

const seller = (code: string, before: number, observedPercent: number, predictedPercent: number) => ({
  seller: code,
  isThird: code !== "CHN",
  before,
  after: before * (1 + observedPercent / 100),
  observedPercent,
  predictedPercent,
  range: { low: predictedPercent - 5, high: predictedPercent + 5, over: "sets", positive: 1, count: 3 },
  errorPoints: observedPercent - predictedPercent,
});

const score: ScoreResult = {
  observed: "us-imports",
  importer: "USA",
  currency: "USD",
  base: "world-2022",
  baseYear: 2022,
  elasticities: "tested",
  closure: "fixed:world",
  taxed: ["CHN"],
  sellersLeftOut: [{ seller: "RUS", why: "asked" }],
  codesLeftOut: [],
  windows: [
    {
      before: "2024-05..2024-07",
      after: "2025-05..2025-07",
      scenario: "geneva",
      title: "After Geneva",
      note: null,
      at: "2025-05-14",
      above: 12.5,
      total: { before: 1000, after: 990, observedPercent: -1 },
      sellers: [seller("CHN", 300, -44, -35), seller("MEX", 400, 6.5, 4.6), seller("VNM", 100, 41, 3)],
      fits: [],
      errors: [],
      cells: [],
      dropped: { small: 0, gone: 0, unknown: 0, unpredicted: 0 },
    },
  ],
};

const GROUND = { model: CREDIT, seen: { ...CREDIT, data: "customs", licence: "of customs" }, asked: ["MEX"] };

describe("the chart of what was seen and what the model says", () => {
  it("is one sound drawing on a screen and a phone, in both languages, with every seller in its table", () => {
    for (const language of LANGUAGES) {
      const [pair] = scoreCharts(score, wording(language), GROUND);
      for (const chart of [pair.screen, pair.phone]) {
        expectSound(chart);
        expect(chart.table.rows).toHaveLength(3);
        expect(chart.svg.match(/<circle /gu)).toHaveLength(3);
      }
    }
  });

  it("names both what was seen and the world of the model as its source, and the asked country beside its dot", () => {
    const near = Array.from({ length: 20 }, (_, at) => seller(`X${at}`, 500 - at, 6.4 + at / 100, 4.5 + at / 100));
    const [crowd] = score.windows.map((window) => ({ ...window, sellers: [...near, ...window.sellers] }));
    for (const width of ["screen", "phone"] as const) {
      const [pair] = scoreCharts({ ...score, windows: [crowd] }, wording("en"), GROUND);
      const { svg } = pair[width];
      expect(plain(svg)).toContain("Mexico</text>");
      expect(svg).toMatch(/customs/u);
      expect(svg).toMatch(/of customs/u);
    }
  });

  it("counts in its title who sold more than the model says", () => {
    const [{ screen }] = scoreCharts(score, wording("en"), GROUND);
    expect(plain(screen.title)).toBe("2 of 3 sellers sold more than the model says, May–July 2025");
  });
});

describe("the line on what was seen", () => {
  const told = (language: "en" | "ru", ...subjects: readonly string[]): string | undefined =>
    seenLine(score, subjects, wording(language))?.text.replaceAll(/[\u202f\u00a0]/gu, " ");

  it("has the country that is asked about, all sellers, and the model with its range", () => {
    expect(told("en", "MEX")).toBe(
      "Imports of the United States from Mexico, May–July 2025: +6.5 % on a year before; from all sellers −1.0 %. This model, tariffs of 14 May 2025: +4.6 % (−0.4 to +9.6 %).",
    );
    expect(told("ru", "MEX")).toContain("май–июль 2025: +6,5 % к предыдущему году");
  });

  it("is absent where the record has no such seller", () => {
    expect(told("en", "CHE")).toBeUndefined();
    expect(told("en", "CHE", "VNM")).toContain("from Viet Nam");
  });
});
