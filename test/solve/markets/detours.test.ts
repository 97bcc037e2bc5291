import { describe, expect, it } from "vitest";
import { type MarketScenario, type MarketSeries, marketScenarios } from "../../../src/case/index.ts";
import { marketYear, settingOf } from "../../../src/solve/index.ts";
import type { MarketYearResult } from "../../../src/results/index.ts";
import { type Change, readChanged } from "../../case/markets/marketText.ts";

/** Differences of printed figures. */
const EXACT = 12;

/** A ship of the market loads 3.6 TBtu. */
const CARGO_MMBTU = 3.6e6;

const OPEN = "qatar,china,open,0.9,14,0,hormuz,,own-assumption,recalled,0.81,0.99\n";
const DETOUR = "qatar,china,around,1.25,17.5,0.004,,,own-assumption,recalled,1.1,1.4\n";
const WAY_AROUND: Change = ["-routes.csv", OPEN, `${OPEN}${DETOUR}`];
const WHOLE_YEAR: Change = [".yaml", "from: 2018-06-01, to: 2018-08-30, ", ""];

interface Closed {
  readonly series: MarketSeries;
  readonly scenario: MarketScenario;
  readonly year: MarketYearResult;
}

function closed(ranges: boolean, ...changes: readonly Change[]): Closed {
  const { case: case_ } = readChanged(WAY_AROUND, ...changes);
  const [series] = case_!.markets;
  const { scenario, measures } = marketScenarios(case_!, series).find((each) => each.scenario.id === "hormuz-closed")!;
  const setting = settingOf(case_!, scenario, measures);
  return { series, scenario, year: marketYear(case_!, series, 2019, setting, ranges).result };
}

describe("detours", () => {
  it("say the way before and after, the days, and the cost a unit and a cargo with what is lost on the way", () => {
    const { year } = closed(false, WHOLE_YEAR);
    const { detours, prices, flows } = year;
    expect(detours.map(({ from, to, before, after }) => [from, to, before, after])).toEqual([
      ["qatar", "china", "open", "around"],
    ]);
    const [{ quantity, extraDays, extraCost, extraPerCargo }] = detours;
    expect(extraDays).toBeCloseTo(17.5 - 14, EXACT);
    const lost = 0.004 * prices["china"].value;
    expect(extraCost.value).toBeCloseTo(1.25 - 0.9 + lost, EXACT);
    expect(extraCost.low).toBeCloseTo(1.1 - 0.81 + lost, EXACT);
    expect(extraCost.high).toBeCloseTo(1.4 - 0.99 + lost, EXACT);
    expect(extraCost.unit).toBe("USD/MMBtu");
    expect(extraPerCargo!.value / CARGO_MMBTU).toBeCloseTo(extraCost.value, EXACT);
    expect(extraPerCargo!.unit).toBe("USD");
    const around = flows.find(({ route }) => route === "qatar>china:around")!;
    expect(quantity).toBeCloseTo(around.quantity, EXACT);
  });

  it("there are none where nothing is closed, nor where a pair has no other way", () => {
    const { year } = closed(false, WHOLE_YEAR, [
      ".yaml",
      "kind: closure, chokepoint: hormuz",
      "kind: capacity, node: qatar, capacity: 20",
    ]);
    expect(year.detours).toEqual([]);
    const { case: case_ } = readChanged(WHOLE_YEAR);
    const [series] = case_!.markets;
    const { scenario, measures } = marketScenarios(case_!, series).find(
      (each) => each.scenario.id === "hormuz-closed",
    )!;
    expect(marketYear(case_!, series, 2019, settingOf(case_!, scenario, measures), false).result.detours).toEqual([]);
  });

  it("less than a cargo a year is none", () => {
    const { year } = closed(false, WHOLE_YEAR, [".yaml", "cargo: 3.6,", "cargo: 3600,"]);
    expect(year.detours).toEqual([]);
  });

  it("cost no cargo where the market has no ships", () => {
    const routes: Change = ["-routes.csv", "australia,china,open,,9,0", "australia,china,open,0.5,9,0"];
    const more: Change = ["-routes.csv", "australia,japan,open,,9,0", "australia,japan,open,0.5,9,0"];
    const ship: Change = [
      ".yaml",
      "shipping: { dayRate: 70000, speed: 17, cargo: 3.6, boilOff: 0.0012, currency: USD }\n",
      "",
    ];
    const [detour] = closed(false, WHOLE_YEAR, routes, more, ship).year.detours;
    expect(detour.extraPerCargo).toBeUndefined();
    expect(detour.extraCost.value).toBeGreaterThan(0.35);
  });
});

describe("what is uncertain", () => {
  const SIGMA: Change = [".yaml", "sigma: 8,", "sigma: 8, sigmaLow: 4, sigmaHigh: 20,"];

  it("holds σ where the market file gives its ends, in every corner and alone", () => {
    const parameters = (year: MarketYearResult): string[] =>
      year.prices["china"].tornado!.map(({ parameter }) => parameter).toSorted();
    const plain = closed(true, WHOLE_YEAR).year;
    const wide = closed(true, WHOLE_YEAR, SIGMA).year;
    expect(parameters(plain)).toEqual(["capacity", "elasticity of demand", "elasticity of supply"]);
    expect(parameters(wide)).toEqual([...parameters(plain), "flow inertia"]);
    expect([plain, wide].map(({ prices }) => prices["china"].range!.count)).toEqual([14, 24]);
    const [narrow, range] = [plain, wide].map(({ prices }) => prices["china"].range!);
    expect(range.low).toBeLessThanOrEqual(narrow.low);
    expect(range.high).toBeGreaterThanOrEqual(narrow.high);
    expect(wide.prices["china"].value).toBeCloseTo(plain.prices["china"].value, EXACT);
  });

  it("says of every order of who is short in how many corners it is found and what they have in common", () => {
    const { stable, orders } = closed(true, WHOLE_YEAR, SIGMA).year.shortfallOrder!;
    expect(stable).toBe(orders.length === 1);
    expect(orders.reduce((sum, { count }) => sum + count, 0)).toBe(24);
    for (const { count, where } of orders) {
      if (count === 1) expect(Object.keys(where).length).toBeGreaterThan(0);
    }
  });
});
