import { beforeAll, describe, expect, it } from "vitest";
import { baseMeasures, type MarketSeries, marketScenarios } from "../../src/case/index.ts";
import { calibratedInstance, marketInstance } from "../../src/models/markets/index.ts";
import { solveMarket } from "../../src/engines/markets/index.ts";
import { marketYear, type RunInput, settingOf } from "../../src/solve/index.ts";
import type { MarketYearResult } from "../../src/results/index.ts";
import { flagship } from "./flagship.ts";

/** Residuals are judged at 1e-8 of prices and quantities. */
const CLOSE = 5;
/** What links that nobody used may add to a year, ε of demand each, as a part of all flows. */
const UNUSED = 0.005;

let input: RunInput;
let series: MarketSeries;
beforeAll(() => {
  input = flagship();
  series = input.case.markets.find(({ name }) => name === "lng")!;
});

function under(scenario: string): MarketYearResult {
  const known = marketScenarios(input.case, series).find((each) => each.scenario.id === scenario)!;
  const setting = settingOf(input.case, known.scenario, known.measures);
  return marketYear(input.case, series, 2020, setting, false).result;
}

/** Sums over routes, before and after, by one end of the flows. */
function totals(result: MarketYearResult, end: "from" | "to"): ReadonlyMap<string, { before: number; after: number }> {
  const sums = new Map<string, { before: number; after: number }>();
  for (const flow of result.flows) {
    const { before, after } = sums.get(flow[end]) ?? { before: 0, after: 0 };
    sums.set(flow[end], { before: before + flow.before, after: after + flow.quantity });
  }
  return sums;
}

/** Buyers inside the Gulf, whom a closed Hormuz leaves the gas of their own side. */
const GULF = new Set(["kuwait", "uae"]);

describe("a year of the gas market", () => {
  it.each([2017, 2018, 2019, 2020])("%i has its own flows and prices", (year) => {
    const measures = baseMeasures(input.case);
    const terms = { measures, baseMeasures: measures, scenario: null, baseYear: year };
    const instance = marketInstance(series, year, terms);
    const { market } = calibratedInstance(instance);
    const { flows, supplierPrices, buyerPrices } = solveMarket(market);
    const observed = new Map(
      series.pairs.flatMap((row) =>
        row.year === year ? [[`${row.supplier}>${row.market}`, row.flow?.value ?? 0] as const] : [],
      ),
    );
    let [unused, all] = [0, 0];
    market.pairs.forEach(({ supplier, buyer }, at) => {
      const flow = flows[at].reduce((sum, each) => sum + each, 0);
      const seen = observed.get(`${market.suppliers[supplier].id}>${market.buyers[buyer].id}`) ?? 0;
      if (seen > 0) expect(flow).toBeCloseTo(seen, CLOSE);
      else unused += flow;
      all += flow;
    });
    expect(unused / all).toBeLessThan(UNUSED);
    market.buyers.forEach(({ id }, at) =>
      expect(buyerPrices[at]).toBeCloseTo(instance.basePrices.buyers.get(id)!, CLOSE),
    );
    market.suppliers.forEach(({ id }, at) => {
      const sold = market.pairs.some((pair) => pair.supplier === at && pair.baseFlow > 0);
      if (sold) expect(supplierPrices[at]).toBeCloseTo(instance.basePrices.suppliers.get(id)!, CLOSE);
    });
  });

  it("is solved on itself, and on the base year of the file where the scenario keeps that", () => {
    expect(under("hormuz-closed").base).toEqual({ year: 2020, capacities: 2020, demand: 2020 });
    expect(under("tariffs").base).toEqual({ year: 2018, capacities: 2018, demand: 2018 });
  });

  it("leaves out a buyer that the year does not list, and says how much it bought", () => {
    const { market, problems } = marketInstance(series, 2020, {
      measures: [],
      baseMeasures: [],
      scenario: null,
      baseYear: 2020,
    });
    expect(market.buyers.map(({ id }) => id)).not.toContain("egypt");
    expect(problems.find(({ code }) => code === "W261")?.message).toContain("3.08974 bcm/year in 2018");
  });
});

describe("what a trader would expect with Hormuz closed", () => {
  let result: MarketYearResult;
  beforeAll(() => {
    result = under("hormuz-closed");
  });

  it("prices rise for every buyer outside the Gulf", () => {
    const outside = [...totals(result, "to").keys()].filter((buyer) => !GULF.has(buyer));
    const falls = outside.filter((buyer) => result.prices[buyer].value <= result.prices[buyer].before);
    expect(outside.length).toBeGreaterThan(20);
    expect(falls).toEqual([]);
  });

  it("nobody lands more than its terminals take", () => {
    const byShip = new Set(series.routes.filter(({ days }) => days > 0).map((row) => `${row.supplier}>${row.market}`));
    for (const { node, year, capacity } of series.capacities) {
      const later = series.capacities.some((row) => row.node === node && row.year > year && row.year <= 2020);
      if (later || year > 2020 || !series.nodes.some(({ id, kind }) => id === node && kind === "demand")) continue;
      const landed = result.flows.filter(({ from, to }) => to === node && byShip.has(`${from}>${to}`));
      const sum = landed.reduce((total, { quantity }) => total + quantity, 0);
      expect(sum, node).toBeLessThanOrEqual(capacity.value * (1 + UNUSED));
    }
  });

  it("no buyer and no residual gains, but one inside the Gulf, and that less than half", () => {
    for (const [buyer, { before, after }] of totals(result, "to")) {
      expect(after / before, buyer).toBeLessThan(buyer === "kuwait" ? 1.5 : 1);
    }
  });

  it("the Emirates keep most of what they buy, from their own plant, which has nobody else to sell to", () => {
    const bought = totals(result, "to").get("uae")!;
    expect(bought.after / bought.before).toBeGreaterThan(0.85);
    const others = result.flows.filter(
      ({ to, from, quantity }) => to === "uae" && from !== "uae-lng" && quantity > UNUSED,
    );
    expect(others).toEqual([]);
  });

  it("China, India, Japan and Korea lack most in Asia, in that order", () => {
    const { residuals, shortfalls } = result;
    const asia = ["china", "japan", "south-korea", "india", "taiwan", "pakistan", "thailand", "singapore", "malaysia"];
    const order = shortfalls.map(({ node }) => node).filter((id) => asia.includes(id) && !residuals.includes(id));
    expect(order.slice(0, 4)).toEqual(["china", "india", "japan", "south-korea"]);
  });

  it("Europe buys less by a tenth at most: its demand is short of substitutes within a year", () => {
    const bought = totals(result, "to");
    for (const buyer of ["spain", "italy", "france", "germany", "united-kingdom", "belgium", "turkey"]) {
      const { before, after } = bought.get(buyer)!;
      expect(after / before, buyer).toBeGreaterThan(0.9);
    }
  });

  it("sellers outside the Gulf sell more, those inside lose what leaves it", () => {
    for (const [seller, { before, after }] of totals(result, "from")) {
      if (seller === "qatar-lng" || seller === "uae-lng") expect(after).toBeLessThan(before / 2);
      else expect(after, seller).toBeGreaterThan(before * (1 - 1e-6));
    }
  });
});

describe("what a trader would expect of a duty on American LNG", () => {
  it("the cargoes go elsewhere, and the world hardly pays more", () => {
    const result = under("tariffs");
    const [sold, bought] = [totals(result, "from"), totals(result, "to")];
    const american = result.flows.filter(({ from, to }) => from === "us-lng" && to === "china");
    const [before, after] = (["before", "quantity"] as const).map((key) =>
      american.reduce((sum, flow) => sum + flow[key], 0),
    );
    expect(after / before).toBeLessThan(0.6);
    expect(sold.get("us-lng")!.after / sold.get("us-lng")!.before).toBeGreaterThan(0.95);
    expect(bought.get("china")!.after / bought.get("china")!.before).toBeGreaterThan(0.99);
    for (const { value, before: was } of Object.values(result.prices))
      expect(Math.abs(value / was - 1)).toBeLessThan(0.02);
  });
});
