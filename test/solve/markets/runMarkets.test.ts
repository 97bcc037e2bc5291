import { beforeAll, describe, expect, it } from "vitest";
import { lastObservedYear, marketScenarios } from "../../../src/case/index.ts";
import {
  marketAtRisk,
  type MarketRun,
  marketYear,
  type RunInput,
  runMarkets,
  settingOf,
  withMarkets,
} from "../../../src/solve/index.ts";
import { flagship } from "../../cases/flagship.ts";

/** Sums of money of a hundred thousand millions. */
const ADDING_UP = 1e-9;

/** Part of demand, percent, that a longer way may cost before it is a shortage. */
const NOBODY = 0.5;

/** Days of the shortest detour: 17 knots over a published distance of three digits. */
const ONE_DAY = 0.99;

let input: RunInput;
let run: MarketRun;
beforeAll(() => {
  input = flagship();
  run = runMarkets(input.case, { scenario: "hormuz-closed" });
});

function hormuz() {
  const series = input.case.markets.find(({ name }) => name === "lng")!;
  return run.scenarios["hormuz-closed"].markets["lng"].years[lastObservedYear(series)];
}

function yearUnder(market: string, scenario: string, year: number) {
  const series = input.case.markets.find(({ name }) => name === market)!;
  const known = marketScenarios(input.case, series).find((each) => each.scenario.id === scenario)!;
  const setting = settingOf(input.case, known.scenario, known.measures);
  return { series, setting, year: marketYear(input.case, series, year, setting, false).result };
}

describe("the markets of a case", () => {
  it("are solved for the last year with observed flows, under the scenarios that touch them", () => {
    const series = input.case.markets.find(({ name }) => name === "lng")!;
    expect(lastObservedYear(series)).toBe(2020);
    expect(Object.keys(run.scenarios)).toEqual(["hormuz-closed"]);
    expect(Object.keys(run.scenarios["hormuz-closed"].markets)).toEqual(["lng"]);
  });

  it("print every price after a shock with its range and what drives it, widest first", () => {
    const prices = Object.values(hormuz().prices);
    expect(prices.filter(({ range }) => range !== undefined).length).toBeGreaterThan(prices.length / 2);
    for (const { value, range, tornado } of prices) {
      const { low, high, count } = range ?? { low: value, high: value, count: 24 };
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(count).toBe(24);
      expect(range === undefined).toBe(tornado!.every(({ atLow, atHigh }) => atLow === value && atHigh === value));
      const widths = tornado!.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
      expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    }
  });

  it("split what welfare changes into parts that add up, inertia apart", () => {
    const { consumer, producer, duty, rents, inertia, total } = hormuz().welfareChange;
    const gap = consumer + producer + duty + rents + inertia - total;
    expect(Math.abs(gap)).toBeLessThan(ADDING_UP * Math.abs(consumer));
    expect(total).toBeLessThan(0);
  });

  it("name who is short from the worst to the least, and where the order is not settled", () => {
    const { shortfalls, shortfallOrder } = hormuz();
    const quantities = shortfalls.map(({ quantity }) => quantity);
    expect(quantities).toEqual(quantities.toSorted((one, other) => other - one));
    const { residuals } = hormuz();
    expect(residuals).toContain("other-europe");
    expect(shortfalls.find(({ node }) => !residuals.includes(node))!.node).toBe("china");
    expect(shortfallOrder!.orders.flatMap(({ nodes }) => nodes).filter((id) => residuals.includes(id))).toEqual([]);
    expect(shortfallOrder!.stable).toBe(shortfallOrder!.orders.length === 1);
  });

  it("find the order of who is short where every parameter has its ends, σ among them", () => {
    const { orders } = hormuz().shortfallOrder!;
    expect(orders.reduce((sum, { count }) => sum + count, 0)).toBe(24);
    for (const { nodes } of orders) {
      expect(nodes).toContain("china");
      expect(nodes).toContain("india");
    }
    const counts = orders.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  it("with Malacca closed are detours of one to six days at a cost a cargo, and nobody is short for it", () => {
    const { detours, shortfalls } = yearUnder("lng", "malacca-closed", 2020).year;
    expect(detours.length).toBeGreaterThan(20);
    for (const { extraDays, extraPerCargo, extraCost } of detours) {
      expect(extraDays).toBeGreaterThanOrEqual(ONE_DAY);
      expect(extraDays).toBeLessThanOrEqual(6);
      expect(extraCost.low).toBeGreaterThan(0);
      expect(extraCost.low).toBeLessThanOrEqual(extraCost.value);
      expect(extraCost.high).toBeGreaterThanOrEqual(extraCost.value);
      expect(extraPerCargo!.value / extraCost.value).toBeCloseTo(3.66e6, 3);
    }
    for (const { quantity, before, percent } of shortfalls) {
      expect((quantity - before) / quantity).toBeLessThanOrEqual(NOBODY / percent);
    }
  });

  it("stand beside the scenarios of the case, each under its own id", () => {
    const { scenarios } = withMarkets({ scenarios: {} }, run, "2020-08-01");
    expect(scenarios["hormuz-closed"]).toMatchObject({ status: "ok", at: "2020-08-01", measures: [] });
    const known = { title: "known", at: "2019-01-01", measures: ["a"], status: "ok" } as const;
    const merged = withMarkets({ scenarios: { "hormuz-closed": known } }, run, "2020-08-01");
    expect(merged.scenarios["hormuz-closed"]).toMatchObject({ title: "known", at: "2019-01-01", measures: ["a"] });
    expect(merged.scenarios["hormuz-closed"].markets).toBeDefined();
  });
});

describe("who replaces a flow between the parties", () => {
  /** Stages are differences of quantities solved to 1e-8. */
  const CLOSE = 9;

  it("is split in policy, capacity and demand, in either order, and the parts add up", () => {
    const { year } = yearUnder("lng", "tariffs-and-ramp", 2019);
    expect(year.replacement!.map(({ from, to }) => [from, to])).toEqual([["us-lng", "china"]]);
    const [{ before, after, stages, reverse }] = year.replacement!;
    expect(stages.map(({ stage }) => stage)).toEqual(["policy", "ramp", "growth", "other"]);
    expect(reverse.map(({ stage }) => stage)).toEqual(["growth", "ramp", "policy", "other"]);
    for (const order of [stages, reverse]) {
      expect(order.reduce((sum, { own }) => sum + own, 0)).toBeCloseTo(after - before, CLOSE);
      for (const { own, others, demand } of order) {
        expect(others.reduce((sum, { change }) => sum + change, own)).toBeCloseTo(demand, CLOSE);
      }
    }
    expect(stages[0].own).toBeLessThan(0);
    const end = year.flows.filter(({ from, to }) => from === "us-lng" && to === "china");
    expect(after).toBeLessThanOrEqual(end.reduce((sum, { quantity }) => sum + quantity, 0));
    const totals = [stages, reverse].map((order) => order.reduce((sum, { demand }) => sum + demand, 0));
    expect(totals[0]).toBeCloseTo(totals[1], 6);
  });

  it("has a range over the corners in every stage, and what was observed beside", () => {
    const { series, setting } = yearUnder("soybeans", "tariffs-and-growth", 2018);
    const [{ stages, reverse, observed }] = marketYear(input.case, series, 2018, setting, true).result.replacement!;
    for (const { own, demand, others, range } of stages) {
      expect(range!.count).toBe(24);
      const parts = [
        { change: own, ends: range!.own },
        { change: demand, ends: range!.demand },
        ...others.map((each) => ({ change: each.change, ends: each.range })),
      ].filter(({ ends }) => ends !== undefined);
      expect(parts).not.toHaveLength(0);
      for (const { change, ends } of parts) {
        expect(ends!.low).toBeLessThanOrEqual(change);
        expect(ends!.high).toBeGreaterThanOrEqual(change);
        expect(ends!.low).toBeLessThan(ends!.high);
      }
    }
    expect(reverse.every(({ range }) => range === undefined)).toBe(true);
    const flows = (year: number) =>
      series.pairs.find((row) => row.supplier === "usa" && row.market === "china" && row.year === year)!.flow!.value;
    expect(observed!.find(({ node }) => node === "usa")!.change).toBeCloseTo(flows(2018) - flows(2017), CLOSE);
  });

  it("is the policy alone where capacities and demand are of the base year", () => {
    const [{ stages, reverse, before, after }] = yearUnder("soybeans", "tariffs", 2018).year.replacement!;
    expect(stages.map(({ stage }) => stage)).toEqual(["policy"]);
    expect(reverse).toEqual(stages);
    expect(stages[0].own).toBeCloseTo(after - before, CLOSE);
    expect(stages[0].others[0].node).toBe("brazil");
  });

  it("is told of a flow that was asked for, and of none where the scenario reaches no pair of the parties", () => {
    expect(hormuz().replacement).toBeUndefined();
    const { series, setting } = yearUnder("soybeans", "tariffs", 2018);
    const asked = [{ supplier: "brazil", buyer: "china" }];
    const { result } = marketYear(input.case, series, 2018, setting, false, asked);
    expect(result.replacement!.map(({ from }) => from)).toEqual(["brazil"]);
    expect(result.replacement![0].stages[0].own).toBeGreaterThan(0);
  });
});

describe("a market of partial coverage", () => {
  it("tells what was observed and the imports at risk by date, under its scenarios or as it was", () => {
    const { scenarios } = runMarkets(input.case, { scenario: "entity-list" });
    const { years, importsAtRisk, observed, coverage } = scenarios["entity-list"].markets["semiconductors"];
    expect([coverage, years]).toEqual(["partial", {}]);
    expect(importsAtRisk!.map(({ supplier, from, share }) => [supplier, from, share])).toEqual([
      ["KOR", "2020-08-17", 1],
      ["TWN", "2020-08-17", 1],
      ["USA", "2019-05-16", 1],
    ]);
    const last = observed!.find(({ from, to, year }) => from === "USA" && to === "china" && year === 2018)!;
    expect(importsAtRisk![2].quantity).toBe(last.quantity);
    const base = runMarkets(input.case, { scenario: "base" }).scenarios["base"].markets;
    expect(Object.keys(base)).toEqual(["poultry"]);
  });

  it("names the measures that reach its imports", () => {
    const series = input.case.markets.find(({ name }) => name === "semiconductors")!;
    const rows = [
      {
        ...input.case.measures[0].rows[0],
        importers: { include: ["CHN"], except: [] },
        exporters: { include: ["USA"], except: [] },
        hs: "8542",
        instrument: "export-control" as const,
        from: "2019-05-16",
        to: null,
      },
    ];
    const control = { ...input.case.measures[0], id: "control", rows };
    const found = marketAtRisk(series, { scenario: null, measures: [control] });
    expect(found.measures).toEqual(["control"]);
    expect(found.importsAtRisk!.map(({ supplier }) => supplier)).toEqual(["USA"]);
  });
});
