import { describe, expect, it } from "vitest";
import { effectSentence } from "../../../src/tell/findings/alignment/alignmentSentences.ts";
import { effectRange } from "../../../src/solve/alignment/leverageResults.ts";
import type { LeverageResult } from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { words } from "./fixture.ts";

const NONE = { low: 0, high: 0 };

function row(closing: LeverageResult["closing"], effects: readonly number[]): LeverageResult {
  const [leverage = 0] = effects;
  return {
    from: "RUS",
    to: "CHN",
    closing,
    unit: "percent",
    leverageUnit: "percentage points",
    base: "world-2017",
    elasticities: "theta_check",
    vFrom: 1,
    vTo: 1,
    leverage: -2,
    asymmetry: 0,
    otherBase: {},
    range: { vFrom: NONE, vTo: NONE, leverage: NONE, over: "", count: 1, positive: 0 },
    effect: {
      vFrom: 0,
      vTo: 0,
      leverage,
      asymmetry: 0,
      imbalance: 0,
      otherBase: {},
      range: { leverage: effectRange(effects), imbalance: null },
    },
  };
}

function said(effects: readonly (number | readonly number[])[], language: Language = "en"): string | undefined {
  const closings = ["stops-selling", "stops-buying", "both"] as const;
  const rows = effects.map((effect, at) => row(closings[at] ?? "both", [effect].flat()));
  const scenario = { id: "war", title: "The war", rows };
  return effectSentence({ words: words(language) }, scenario, { from: "RUS", to: "CHN" })[0]?.sentence;
}

describe("what a scenario does to leverage", () => {
  it("is one sentence where all closings agree", () => {
    expect(said([0.1, 0.2, 0.3])).toBe(
      "The leverage of Russia over China is the loss of China minus the loss of Russia. “The war” raises it, however trade stops. The largest of these changes is 0.30 percentage points. For comparison, the two losses are 2.0 percentage points apart.",
    );
    expect(said([-0.1, -0.2, -0.3])).toBe(
      "The leverage of Russia over China is the loss of China minus the loss of Russia. “The war” lowers it, however trade stops. The largest of these changes is 0.30 percentage points. For comparison, the two losses are 2.0 percentage points apart.",
    );
  });

  it("names the closings by which it rises and falls where they do not", () => {
    expect(said([0.1, -0.2, -0.3])).toBe(
      "The leverage of Russia over China is the loss of China minus the loss of Russia. How “The war” changes it depends on how trade stops. It rises if Russia stops selling. It falls if Russia stops buying and if both stop. The largest of these changes is 0.30 percentage points. For comparison, the two losses are 2.0 percentage points apart.",
    );
    expect(said([0.1, -0.2, -0.3], "ru")).toContain("Рычаг растёт, если Россия прекращает продажи. Рычаг падает, если");
  });

  it("is nothing where no figure would show it, whatever the sign of the rounding", () => {
    expect(said([1e-13, -1e-13, 0])).toBe(
      "The leverage of Russia over China is the loss of China minus the loss of Russia. “The war” does not visibly change it: however trade stops, the variants of the model do not all agree on the sign.",
    );
    expect(said([0.1, 1e-13, 0])).toBe(
      "The leverage of Russia over China is the loss of China minus the loss of Russia. How “The war” changes it depends on how trade stops. It rises if Russia stops selling. Otherwise there is no visible change. The largest of these changes is 0.10 percentage points. For comparison, the two losses are 2.0 percentage points apart.",
    );
  });

  it("rises or falls only where every variant has the sign: one against eight is no visible change", () => {
    const most = [...Array.from({ length: 8 }, () => 0.1), -0.01];
    expect(said([most, most, most])).toContain("does not visibly change it");
    expect(said([most, [-0.1, -0.2], most])).toContain("It falls if Russia stops buying. Otherwise");
    expect(effectRange(most)).toEqual({ low: -0.01, high: 0.1, count: 9, rising: 8, falling: 1, direction: null });
  });

  it("is not told where no closing was solved", () => {
    expect(said([])).toBeUndefined();
  });
});
