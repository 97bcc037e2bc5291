import { describe, expect, it } from "vitest";
import { leverageKey } from "../../../src/solve/alignment/leverageResults.ts";
import { runAlignment } from "../../../src/solve/index.ts";
import type { LeverageResult } from "../../../src/results/index.ts";
import { block, flagshipWith } from "./alignmentBlock.ts";

/** Half a digit of what the reference prints, percent. */
const PRINTED = 0.00005;
/** Losses to retaliation as fractions: the reference prints four decimals. */
const RETALIATION = 0.0002;
/** Two independent solves to 1e-12 give the same loss to this. */
const INDEPENDENT = 1e-9;

const few = { sessions: [73, 74], split: "2019-09-17", bootstrap: { draws: 2, seed: 1 } } as const;
const input = flagshipWith(
  block({
    ...few,
    leverage: {
      closings: ["stops-selling", "stops-buying", "both"],
      scenarios: ["war"],
      pairs: [
        ["RUS", "CHN"],
        ["CHN", "RUS"],
      ],
    },
  }),
);
/** What the reference was computed with. */
const AS_THE_REFERENCE = { deficits: "fixed:world", elasticities: "theta_check" } as const;
const run = runAlignment(input, { scenarios: {} }, AS_THE_REFERENCE)!;

function row(scenario: string, closing: LeverageResult["closing"], from = "RUS", to = "CHN"): LeverageResult {
  return run.leverage[scenario].find((each) => leverageKey(each) === leverageKey({ from, to, closing }))!;
}

/** Base and scenario × closing → V of the one who acts, V of the other, as alignment.md §4 prints them. */
const REFERENCE = [
  ["world-2017", "base", "both", 2.0583, 0.1051],
  ["world-2017", "war", "both", 2.0704, 0.1065],
  ["world-2017", "base", "stops-selling", 0.3658, 0.0465],
  ["world-2017", "war", "stops-selling", 0.3499, 0.0448],
  ["world-2017", "base", "stops-buying", 1.7324, 0.0632],
  ["world-2017", "war", "stops-buying", 1.7604, 0.0663],
  ["world-2014", "base", "both", 1.8187, 0.1206],
  ["world-2014", "war", "both", 1.8361, 0.1241],
  ["world-2014", "base", "stops-selling", 0.3147, 0.0223],
  ["world-2014", "war", "stops-selling", 0.3001, 0.0211],
  ["world-2014", "base", "stops-buying", 1.5329, 0.1011],
  ["world-2014", "war", "stops-buying", 1.5649, 0.1058],
] as const;

describe("leverage in the flagship", () => {
  it.each(REFERENCE)("on %s, %s, %s: what each side loses", (base, scenario, closing, vFrom, vTo) => {
    const found = row(scenario, closing);
    const losses = base === found.base ? found : found.otherBase[base];
    expect(Math.abs(losses.vFrom - vFrom)).toBeLessThan(PRINTED);
    expect(Math.abs(losses.vTo - vTo)).toBeLessThan(PRINTED);
  });

  it("moves with the war by the sign that the closing decides, on both packages", () => {
    for (const base of ["world-2017", "world-2014"]) {
      const effect = (closing: LeverageResult["closing"]) => {
        const found = row("war", closing);
        return base === found.base ? found.effect!.leverage : found.effect!.otherBase[base].leverage;
      };
      expect(effect("both")).toBeLessThan(0);
      expect(effect("stops-buying")).toBeLessThan(0);
      expect(effect("stops-selling")).toBeGreaterThan(0);
    }
  });

  it("does not move with a scenario in which nothing is in force, whatever becomes of trade balances in it", () => {
    const idle = input.case.scenarios.map((each) =>
      each.id === "war" ? { ...each, measures: [], deficits: "own" as const } : each,
    );
    const still = runAlignment({ ...input, case: { ...input.case, scenarios: idle } }, { scenarios: {} })!;
    for (const { effect, leverage } of still.leverage["war"]) {
      expect(Math.abs(leverage)).toBeGreaterThan(0.01);
      expect(Math.abs(effect!.leverage)).toBeLessThan(INDEPENDENT);
      expect(effect!.range.leverage.rising + effect!.range.leverage.falling).toBe(0);
    }
  });

  it("is the same trade closed whichever of the two acts: i stops selling where j stops buying", () => {
    const [one, other] = [row("war", "stops-selling"), row("war", "stops-buying", "CHN", "RUS")];
    expect([other.vTo, other.vFrom]).toEqual([one.vFrom, one.vTo]);
    expect(row("base", "both", "CHN", "RUS").leverage).toBe(-row("base", "both").leverage);
  });

  it("comes with a range over elasticity sets and packages that holds the centre", () => {
    for (const each of [...run.leverage["base"], ...run.leverage["war"]]) {
      expect(each.range.count).toBe(11);
      expect(each.range.vFrom.low).toBeLessThanOrEqual(each.vFrom);
      expect(each.range.vFrom.high).toBeGreaterThanOrEqual(each.vFrom);
    }
  });

  it("carries the spread of the effect over the same solves, with the centre in it and its unit said", () => {
    for (const { effect, range, leverageUnit, typical } of run.leverage["war"]) {
      expect(leverageUnit).toBe("percentage points");
      expect(effect!.range.leverage.count).toBe(range.count);
      expect(effect!.range.leverage.low).toBeLessThanOrEqual(effect!.leverage);
      expect(effect!.range.leverage.high).toBeGreaterThanOrEqual(effect!.leverage);
      expect(effect!.range.leverage.rising + effect!.range.leverage.falling).toBeLessThanOrEqual(range.count);
      expect(typical).toBeUndefined();
    }
  });

  it("has a base rate: what either loses by its ten largest partners one at a time", () => {
    const { typical, vFrom, vTo } = row("base", "both");
    expect(typical!.map(({ state, partner, loss }) => [state, partner, loss])).toEqual([
      ["RUS", "CHN", vFrom],
      ["CHN", "RUS", vTo],
    ]);
    for (const { low, median, high, partners, larger, loss } of typical!) {
      expect(partners).toBe(10);
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
      expect(larger === 0).toBe(loss >= high);
    }
    expect(row("base", "stops-selling").typical).toBeUndefined();
  });

  it("is the same in an independent run to 1e-9", () => {
    const again = runAlignment(input, { scenarios: {} }, AS_THE_REFERENCE)!;
    run.leverage["war"].forEach((each, at) => {
      expect(Math.abs(again.leverage["war"][at].vFrom - each.vFrom)).toBeLessThan(INDEPENDENT);
    });
  });
});

describe("retaliation", () => {
  const variant = (list: string, base: string, elasticities = "theta_check") =>
    run.alignment.alliance[0].variants.find(
      (each) => each.list === list && each.base === base && each.elasticities === elasticities,
    )!;

  it.each([
    ["alone", "world-2014", 0.0075, 0.0021],
    ["alone", "world-2017", 0.0083, 0.0054],
    ["coalition", "world-2014", 0.0431, 0.0575],
    ["coalition", "world-2017", 0.0439, 0.0591],
  ])("by %s on %s costs the members what the reference says", (list, base, china, russia) => {
    const { retaliationLoss } = variant(list, base);
    expect(Math.abs(retaliationLoss["CHN"] - china)).toBeLessThan(RETALIATION);
    expect(Math.abs(retaliationLoss["RUS"] - russia)).toBeLessThan(RETALIATION);
  });

  it("moves the answer: a small no with one retaliator, a larger one with the coalition, under every set", () => {
    expect(variant("alone", "world-2014").utilities["CHN"]).toBeCloseTo(-0.003, 3);
    expect(variant("coalition", "world-2014").utilities["CHN"]).toBeCloseTo(-0.039, 3);
    for (const each of run.alignment.alliance[0].variants) {
      expect(each.utilities["CHN"]).toBeLessThan(0);
      expect(each.signedFully).toBe(false);
    }
  });

  it("enters from the engine: the first list on the headline package, with where it comes from", () => {
    const { decision, retaliationFrom, distance, variants } = run.alignment.alliance[0];
    expect(retaliationFrom).toBe("alone");
    expect(variants).toHaveLength(22);
    const { retaliationLoss } = variant("alone", "world-2017");
    for (const { state, retaliation } of decision.members) {
      const { loss, range, ...origin } = retaliation;
      expect(origin).toEqual({ list: "alone", base: "world-2017", elasticities: "theta_check" });
      expect(loss).toBe(retaliationLoss[state]);
      const losses = variants.map((each) => each.retaliationLoss[state]);
      expect(range).toEqual({ low: Math.min(...losses), high: Math.max(...losses), count: 22 });
    }
    expect(distance.value).toBeCloseTo(0.157, 3);
  });

  it("moves utility by T alone: the reference's gains at T of 0.02 and 0.10, its T taken out and ours put in", () => {
    const { decision } = run.alignment.alliance[0];
    const gains = decision.members.map(({ utility, retaliation }) => utility + retaliation.loss);
    expect(gains[0] - 0.02).toBeCloseTo(-0.13, 3);
    expect(gains[1] - 0.1).toBeCloseTo(-0.096, 3);
    const flip = decision.flips.find(({ parameter, of }) => parameter === "retaliationLoss" && of === "CHN")!;
    expect(Math.abs(flip.at - 0.0042)).toBeLessThan(0.0001);
    const bar = decision.tornado.find(({ parameter, of }) => parameter === "retaliationLoss" && of === "CHN")!;
    expect([bar.low, bar.high]).toEqual([
      decision.members[1].retaliation.range.low,
      decision.members[1].retaliation.range.high,
    ]);
  });
});

describe("what cannot be solved", () => {
  it("leaves out the row and says which state is not in the package", () => {
    const asked = { closings: ["both"], scenarios: [], pairs: [["RUS", "CUB"]] } as const;
    const found = runAlignment(flagshipWith(block({ ...few, leverage: asked, decisions: [] })), { scenarios: {} })!;
    expect(found.leverage).toEqual({ base: [] });
    expect(found.problems.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        "E694",
        "scenarios.base.leverage, RUS, CUB, both",
        "world-2017 has no country CUB, so its trade cannot be closed.",
      ],
    ]);
  });
});
