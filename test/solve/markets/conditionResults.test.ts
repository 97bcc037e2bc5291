import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { AS_IT_WAS, type MarketScenario, type MarketSeries, marketScenarios } from "../../../src/case/index.ts";
import { nMinusOne } from "../../../src/engines/markets/index.ts";
import { marketYear, type RunInput, settingOf } from "../../../src/solve/index.ts";
import type { MarketYearResult } from "../../../src/results/index.ts";
import { flagship } from "../../cases/flagship.ts";

/** Sums and products of ten digits. */
const DIGITS = 9;

let input: RunInput;
beforeAll(() => {
  input = flagship();
});

function marketOf(name: string): MarketSeries {
  return input.case.markets.find((each) => each.name === name)!;
}

function solvedUnder(
  series: MarketSeries,
  id: string,
  year: number,
  more: Partial<MarketScenario> = {},
  ranges = false,
): MarketYearResult {
  const known = marketScenarios(input.case, series).find((each) => each.scenario.id === id);
  const scenario = { ...(known?.scenario ?? AS_IT_WAS), ...more };
  const setting = settingOf(input.case, scenario, known?.measures ?? []);
  return marketYear(input.case, series, year, setting, ranges, []).result;
}

describe("soybeans without swine fever", () => {
  it("follow the pigs: the output of pork that is missing, times beans a ton, with the range of the coefficient", () => {
    const { linked, prices } = solvedUnder(marketOf("soybeans"), "no-asf", 2019);
    const pork = 42_530 * 0.2706;
    expect(linked).toEqual([
      {
        market: "pork",
        supplier: "china-farms",
        buyers: ["china"],
        shift: { value: expect.closeTo(27.06, DIGITS) as number, unit: "percent" },
        change: { value: expect.closeTo(pork, DIGITS) as number, unit: "kt/year" },
        demand: {
          value: expect.closeTo(0.865e-3 * pork, DIGITS) as number,
          low: expect.closeTo(0.738e-3 * pork, DIGITS) as number,
          high: expect.closeTo(0.992e-3 * pork, DIGITS) as number,
          unit: "Mt/year",
        },
      },
    ]);
    expect(prices["china"].value).toBeGreaterThan(prices["china"].before);
  });

  it("are those of the duty alone when the link does nothing, and say so", () => {
    const alone = solvedUnder(marketOf("soybeans"), "no-asf", 2019, { linked: null });
    const duty = solvedUnder(marketOf("soybeans"), "tariffs-and-growth", 2019);
    expect(alone.linked).toBeUndefined();
    expect(alone.prices).toEqual(duty.prices);
  });

  it("have the coefficient among what is uncertain, which other scenarios do not", () => {
    const parameters = (id: string): readonly string[] =>
      (solvedUnder(marketOf("soybeans"), id, 2019, {}, true).prices["china"].tornado ?? []).map((bar) => bar.parameter);
    expect(parameters("no-asf")).toContain("linked demand");
    expect(parameters("tariffs-and-growth")).not.toContain("linked demand");
  });
});

describe("contracts through a closed strait", () => {
  it("are suspended when no other way is left, and their penalties bind nobody", () => {
    const { suspended, shadowPrices } = solvedUnder(marketOf("lng"), "hormuz-closed", 2020);
    expect([...new Set(suspended!.map(({ from }) => from))]).toEqual(["qatar-lng"]);
    expect(suspended!.every(({ percent, unit }) => percent === 100 && unit === "bcm/year")).toBe(true);
    const held = new Set(suspended!.map(({ contract }) => contract));
    expect(shadowPrices.filter(({ constraint }) => held.has(constraint))).toEqual([]);
    const quantities = suspended!.map(({ quantity }) => quantity);
    expect(quantities).toEqual(quantities.toSorted((one, other) => other - one));
  });

  it("are paid for at their penalty when they are enforced, and flows are the same", () => {
    const enforced = solvedUnder(marketOf("lng"), "hormuz-closed", 2020, { forceMajeure: "enforce" });
    const suspended = solvedUnder(marketOf("lng"), "hormuz-closed", 2020);
    expect(enforced.suspended).toBeUndefined();
    const penalties = enforced.shadowPrices.filter(({ kind, value }) => kind === "contract" && value > 10);
    expect(penalties.length).toBeGreaterThan(15);
    expect(enforced.prices["china"].value).toBeCloseTo(suspended.prices["china"].value, 6);
  });

  it("are all in force where nothing is closed", () => {
    expect(solvedUnder(marketOf("lng"), "base", 2020).suspended).toBeUndefined();
  });
});

describe("N−1", () => {
  const capacity = fc.double({ min: 0, max: 1000, noNaN: true });
  const named = fc
    .array(capacity, { maxLength: 6 })
    .map((list) => list.map((each, at) => ({ id: String(at), capacity: each })));

  it("is 100 (EP + P + S + LNG − I) / Dmax of Regulation (EU) 2017/1938", () => {
    fc.assert(
      fc.property(
        named,
        capacity,
        capacity,
        named,
        fc.double({ min: 1, max: 1000, noNaN: true }),
        (ep, p, s, lng, d) => {
          const sum = (list: readonly { capacity: number }[]): number =>
            list.reduce((all, each) => all + each.capacity, 0);
          const largest = Math.max(0, ...[...ep, ...lng].map((each) => each.capacity));
          const found = nMinusOne({ entries: ep, production: p, storage: s, terminals: lng, peakDemand: d });
          const expected = (100 * (sum(ep) + p + s + sum(lng) - largest)) / d;
          expect(found.percent).toBeCloseTo(expected, 6);
          expect(found.largest === null).toBe(ep.length + lng.length === 0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is told of a buyer whose peak demand and all that serves it are given, before and after", () => {
    const lng = marketOf("lng");
    const peak = { peakDemand: 400, peakProduction: 150, peakStorage: 30, terminals: [{ id: "coast", capacity: 120 }] };
    const nodes = lng.nodes.map((node) => (node.id === "china" ? { ...node, ...peak } : node));
    const closure = marketScenarios(input.case, lng).find(({ scenario }) => scenario.id === "hormuz-closed")!;
    const [policy] = closure.scenario.policies;
    const shut = [{ ...policy, chokepoint: "central-asia-a-c" }];
    const [met] = solvedUnder({ ...lng, nodes }, "hormuz-closed", 2020, { policies: shut }).nMinusOne!;
    expect(met).toMatchObject({ node: "china", unit: "percent", largest: "coast" });
    const lines = 5.2 + 35.435 * 0.131579;
    expect(met.before).toBeCloseTo((100 * (150 + 30 + 55 + lines)) / 400, 3);
    expect(met.value).toBeCloseTo((100 * (150 + 30 + lines)) / 400, 3);
    expect(solvedUnder(lng, "base", 2020).nMinusOne).toBeUndefined();
  });
});
