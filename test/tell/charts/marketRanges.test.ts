import { describe, expect, it } from "vitest";
import { type Chart, marketCharts } from "../../../src/tell/charts/index.ts";
import { svgDocument } from "../../../src/node/publish/index.ts";
import type { MarketYearResult, Results } from "../../../src/results/index.ts";
import { type Language, LANGUAGES } from "../../../src/base/wording/index.ts";
import { marketOf, marketYearOf } from "../../results/marketResults.ts";
import { caseOf, words } from "../findings/fixture.ts";
import { expectSound, plain } from "./soundChart.ts";

const OVER = { over: "both ends of demand", count: 24 };

/** A year in which the price of China goes from 100 to another, between two ends. */
function priced(value: number, low: number, high: number, more: Partial<MarketYearResult> = {}): MarketYearResult {
  const concentration = [{ node: "china", suppliers: 0.4, suppliersBefore: 0.5 }];
  const changePercent = { low: low - 100, high: high - 100 };
  const prices = { china: { before: 100, value, unit: "USD/t", range: { low, high, ...OVER }, changePercent } };
  return marketYearOf({ concentration, prices, ...more });
}

function resultsOf(years: Readonly<Record<string, MarketYearResult>>): Results {
  const scenarios = Object.entries(years).map(([id, year]) => {
    const market = marketOf({ title: `Scenario ${id}`, commodity: "Gas", years: { "2019": year } });
    return [id, { title: id, at: "2019-09-01", measures: [], status: "ok", markets: { gas: market } }] as const;
  });
  return { scenarios: Object.fromEntries(scenarios) };
}

function drawn(years: Readonly<Record<string, MarketYearResult>>, language: Language = "en"): readonly Chart[] {
  const options = { document: svgDocument(), version: "0.1.0" };
  const groups = marketCharts(resultsOf(years), caseOf(), words(language), options);
  return groups.filter(({ key }) => key === "ranges").flatMap(({ pairs }) => [pairs[0].screen, pairs[0].phone]);
}

const SHORT = {
  node: "china",
  quantity: 4,
  before: 0,
  percent: 2,
  unit: "Mt/year",
  range: { low: 2, high: 8, ...OVER },
};

describe("prices and shortages of markets", () => {
  it("are whole in both languages and widths", () => {
    for (const language of LANGUAGES) {
      const all = drawn({ one: priced(107, 105, 112), two: priced(95, 90, 99, { shortfalls: [SHORT] }) }, language);
      expect(all.map(({ id }) => id)).toEqual(["market-ranges", "market-ranges"]);
      all.forEach(expectSound);
    }
  });

  it("are headed by the price of the first scenario, up, down, or not settled over its range", () => {
    const title = (value: number, low: number, high: number) =>
      plain(drawn({ one: priced(value, low, high) })[0].title);
    expect(title(107, 105, 112)).toBe("Gas: China pays 7 % more");
    expect(title(95, 90, 99)).toBe("Gas: China pays 5 % less");
    expect(title(101, 98, 103)).toBe("Gas: China may pay more or less");
    expect(title(100, 100, 100)).toBe("Gas: no visible change of the price in China");
  });

  it("have levels, changes, shortages and all of their ends in the table", () => {
    const [{ table } = { table: null }] = drawn({ one: priced(107, 105, 112, { shortfalls: [SHORT] }) });
    expect(table?.rows.map((row) => row.map(plain))).toEqual([
      ["Gas, China", "Scenario one (2019)", "USD/t", "100", "107", "+7.00", "+5.00", "+12.00", "2.00", "1.00", "4.00"],
    ]);
  });

  it("say what is lacking without a sign, in the colour of a fall", () => {
    const [{ svg } = { svg: "" }] = drawn({ one: priced(107, 105, 112, { shortfalls: [SHORT] }) });
    const [, lacking] = plain(svg).split("what China lacks, % of what it would buy");
    expect(lacking).toContain(">4.00 Mt/year  2.0 %<");
    expect(lacking).not.toMatch(/>[+−]/u);
    expect(lacking).toContain('fill="#d55e00"');
    expect(lacking).not.toContain('fill="#0072b2"');
  });

  it("name the buyer with its article, and no bold where no row is bold", () => {
    const ofStates = (value: number, low: number, high: number) => {
      const year = priced(value, low, high);
      const concentration = year.concentration.map((each) => ({ ...each, node: "usa" }));
      return { ...year, concentration, prices: { usa: year.prices["china"] } };
    };
    const [chart] = drawn({ one: ofStates(107, 105, 112) });
    expect(plain(chart.title)).toBe("Gas: the United States pays 7 % more");
    expect(chart.svg).toContain("price in the United States");
    expect(chart.svg).not.toContain("Bold");
    expect(chart.svg).toContain("Lines: lowest to highest");
  });

  it("are none without solved markets, or without a price before", () => {
    expect(drawn({})).toEqual([]);
    expect(drawn({ one: marketYearOf() })).toEqual([]);
  });
});
