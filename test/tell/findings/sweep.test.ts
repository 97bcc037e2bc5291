import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/base/wording/index.ts";
import type { SweepPoint, SweepResult } from "../../../src/results/index.ts";
import { sweepLines } from "../../../src/tell/charts/index.ts";
import { answerText, sweepAnswer, sweepTitle } from "../../../src/tell/findings/index.ts";
import { CREDIT, expectSound, plain } from "../charts/soundChart.ts";
import { words } from "./fixture.ts";

type Row = readonly [size: number, value: number, low: number, high: number];

function pointsOf(country: string, rows: readonly Row[]): readonly SweepPoint[] {
  return rows.map(([size, welfarePercent, low, high]) => {
    const range = {
      welfarePercent: { low, high, over: "two solves", positive: low > 0 ? 2 : high > 0 ? 1 : 0, count: 2 },
    };
    return { size, country, welfarePercent, range };
  });
}

const OPEN: readonly Row[] = [
  [0, 0, 0, 0],
  [50, 0.01, -0.01, 0.02],
  [100, 0.02, -0.02, 0.04],
];
const LOSS: readonly Row[] = [
  [0, 0, 0, 0],
  [50, -0.1, -0.2, -0.05],
  [100, -0.2, -0.4, -0.1],
];
const TURN: readonly Row[] = [
  [0, 0, 0, 0],
  [50, 0.1, 0.05, 0.2],
  [100, 0.05, -0.1, 0.3],
];

function sweepOf(rows: Readonly<Record<string, readonly Row[]>>): SweepResult {
  return {
    case: "test",
    scenario: "war",
    title: "The war",
    at: "2019-09-01",
    base: "world-2017",
    baseYear: 2017,
    unit: "percent of their size",
    countries: Object.keys(rows),
    sizes: [0, 50, 100],
    unsolved: [],
    points: Object.entries(rows).flatMap(([country, own]) => pointsOf(country, own)),
  };
}

const title = (rows: Readonly<Record<string, readonly Row[]>>, language: Language = "en"): string =>
  plain(sweepTitle(sweepOf(rows), words(language)));

describe("an answer at several sizes in words", () => {
  it("says in its text and its chart that all variants share one nest of demand, where they do", () => {
    const told = (nests?: "one" | "two" | "both"): readonly string[] => {
      const sweep = { ...sweepOf({ CHN: LOSS }), ...(nests === undefined ? {} : { nests }) };
      const chart = sweepLines(sweep, words(), { credit: CREDIT, width: 720 })!;
      return [answerText(sweepAnswer(sweep, words(), false), 400), chart.svg];
    };
    const shared = words().say("short.variants.nest.one", {});
    for (const text of told("one"))
      expect(plain(text.replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " "))).toContain(shared);
    for (const nests of [undefined, "both"] as const)
      for (const text of told(nests)) expect(text).not.toContain("easily for home goods");
  });

  it("claims a sign only where every variant gives it, and says where it turns", () => {
    expect(title({ RUS: OPEN, USA: OPEN, CHN: LOSS })).toBe(
      "For Russia and the United States gain or loss is uncertain at every size above 0; China loses at every size above 0, in every variant of the model",
    );
    expect(title({ RUS: TURN })).toBe("Russia gains up to 50 %; beyond that the sign is uncertain");
    expect(title({ RUS: LOSS, CHN: TURN }, "ru")).toBe(
      "Россия: потери при любом размере больше 0, во всех вариантах модели; Китай: выигрыш до 50 %, дальше знак не определён",
    );
  });

  it("claims nothing of sizes without an answer", () => {
    const told = (rows: Readonly<Record<string, readonly Row[]>>, language: Language = "en"): string =>
      plain(sweepTitle({ ...sweepOf(rows), unsolved: [100] }, words(language)));
    expect(told({ RUS: LOSS.slice(0, 2) })).toBe(
      "Russia loses at every size above 0 that has an answer, in every variant of the model",
    );
    expect(told({ RUS: [[0, 0, 0, 0]], CHN: [[0, 0, 0, 0]] })).toBe(
      "The model has an answer at 0 % alone, where nothing happens.",
    );
    expect(told({ RUS: OPEN.slice(0, 2) }, "ru")).not.toContain("ни при каком размере");
  });

  it("marks sizes on whose sign the variants disagree", () => {
    const text = answerText(sweepAnswer(sweepOf({ RUS: OPEN, CHN: LOSS }), words(), false), 80);
    expect(plain(text)).toMatch(/50 % +\+0\.010 \? +−0\.10/u);
    expect(text).toContain("? = a visible change, and the variants of the model disagree on its sign.");
    expect(answerText(sweepAnswer(sweepOf({ RUS: OPEN }), words(), true), 80)).toContain("−0.020 … +0.040");
  });

  it("says how many variants have no answer, and does not speak for them", () => {
    const sweep = {
      ...sweepOf({ CHN: LOSS }),
      withoutVariants: [
        { size: 50, count: 1 },
        { size: 100, count: 1 },
      ],
    };
    const text = plain(answerText(sweepAnswer(sweep, words(), false), 400));
    expect(text).toContain("in every variant of the model that has an answer");
    expect(text).toContain("Variants of the model that have no answer and are not counted: 1 at 50 % and 100 %.");
  });

  it("counts sizes by what can be said of them, where it turns more than once", () => {
    const rows: readonly Row[] = [
      [0, 0, 0, 0],
      [25, 0.000001, 0.000001, 0.000001],
      ...OPEN.slice(1),
      [150, 0.1, 0.05, 0.2],
    ];
    expect(title({ RUS: rows })).toBe(
      "Russia, of 4 sizes: a gain at 1, an uncertain sign at 2 and no visible change at 1",
    );
  });

  it("names sizes without an answer", () => {
    const sweep = { ...sweepOf({ RUS: OPEN }), unsolved: [150, 200] };
    const text = answerText(sweepAnswer(sweep, words(), false), 80);
    expect(plain(text)).toContain("The model has no answer at 150 % and 200 %.");
    const nothing = { ...sweepOf({}), unsolved: [0, 50, 100] };
    expect(sweepLines(nothing, words(), { width: 760, credit: CREDIT })).toBeNull();
    expect(sweepTitle(nothing, words())).toBe("The model has no answer at any size.");
  });

  it.each([760, 350])("is drawn at %i pixels", (width) => {
    const chart = sweepLines(sweepOf({ RUS: OPEN, USA: TURN, CHN: LOSS }), words(), { width, credit: CREDIT })!;
    expectSound(chart);
    expect(chart.svg.match(/<circle/g)?.length).toBe(9);
    expect(chart.svg.match(/fill-opacity/g)?.length).toBe(3);
  });
});
