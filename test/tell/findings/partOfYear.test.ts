import { describe, expect, it } from "vitest";
import type { MarketYearResult, Results } from "../../../src/results/index.ts";
import { MARKET_TABLES } from "../../../src/tell/brief/marketCsv.ts";
import { partOfYearTexts } from "../../../src/tell/findings/markets/marketStates.ts";
import { shortAtPrice, shortInBrief } from "../../../src/tell/findings/markets/shortAtPrice.ts";
import { svgDocument } from "../../../src/node/publish/index.ts";
import { marketCharts } from "../../../src/tell/charts/index.ts";
import {
  answer,
  answerText,
  findings,
  keyFindings,
  marketAnswer,
  marketMoves,
  shortAnswer,
} from "../../../src/tell/findings/index.ts";
import { marketResults } from "../brief/marketFixture.ts";
import { marketOf } from "../../case/markets/marketText.ts";
import { caseOf, words } from "./fixture.ts";

const WIDTH = 2000;

/** The invented market, shut for 90 days: what it comes to over the year, and three times as much while it is shut. */
function partResults(): Results {
  const whole = marketResults();
  const { shut } = whole.scenarios;
  const { lng } = shut.markets!;
  const year = lng.years["2019"];
  const { base: _base, residuals: _residuals, draws: _draws, ...state } = year;
  const price = {
    ...year.prices["japan"],
    value: 22,
    range: { ...year.prices["japan"].range!, low: 18, high: 35 },
    changePercent: { low: 80, high: 250 },
  };
  const shortfall = {
    ...year.shortfalls[0],
    quantity: 6,
    percent: 60,
    range: { ...year.shortfalls[0].range!, low: 4, high: 8 },
  };
  const whileInForce = {
    ...state,
    from: "2019-01-01",
    days: 90,
    daysOfYear: 365,
    how: "shut",
    prices: { japan: price },
    shortfalls: [shortfall],
  } as const;
  const part: MarketYearResult = { ...year, whileInForce };
  const markets = { ...shut.markets!, lng: { ...lng, years: { "2019": part } } };
  return { scenarios: { shut: { ...shut, markets } } };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").replaceAll("\u202f", " ");

function marketText(language: "en" | "ru"): string {
  const { years, ...market } = partResults().scenarios["shut"].markets!["lng"];
  const account = {
    case: caseOf(),
    scenario: "Shut",
    year: "2019",
    market,
    result: years["2019"],
    words: words(language),
  };
  return oneLine(answerText(marketAnswer(account), WIDTH));
}

describe("a strait that is shut for part of a year", () => {
  it("has both numbers on the one screen, each by its name", () => {
    const { markets } = shortAnswer(partResults(), caseOf(), words());
    expect(oneLine(markets!.text)).toBe(
      "Shut: Japan pays 120 % more for LNG (80 to 250 %), while it is shut; 25 % more for LNG (10 to 40 %), averaged over the year.",
    );
    expect(markets!.paths).toEqual([
      "scenarios[shut].markets[lng][2019].whileInForce.prices[japan]",
      "scenarios[shut].markets[lng][2019].prices[japan]",
    ]);
    const russian = shortAnswer(partResults(), caseOf(), words("ru")).markets!.text;
    expect(oneLine(russian)).toContain("пока закрыто; LNG — дороже на 25 % (от 10 до 40 %), в среднем за год");
  });

  it("has both in the sentences and the table of the whole answer", () => {
    const text = oneLine(answerText(answer(partResults(), caseOf(), words()), WIDTH));
    expect(text).toMatch(/While it is shut: Japan lacks 6\.00 .* Averaged over the year: Japan lacks 2\.00/u);
    expect(text).toMatch(/Shut, while it is shut\s+Japan 6\.00/u);
    expect(text).toMatch(/Shut, averaged over the year\s+Japan 2\.00/u);
  });

  it("has both in what a market answers, where the two numbers are explained", () => {
    const english = marketText("en");
    expect(english).toContain(
      "It is shut for 90 days of 365, the first of them 1 January 2019, so there are two numbers.",
    );
    for (const heading of [
      "Who is short of supply",
      "Prices",
      "Flows that change most",
      "Gains and losses of buyers, producers and the state",
    ]) {
      expect(english).toContain(`${heading}, while it is shut`);
      expect(english).toContain(`${heading}, averaged over the year`);
    }
    const russian = marketText("ru");
    expect(russian).toContain("Цены, пока закрыто");
    expect(russian).toContain("Цены, в среднем за год");
  });

  it("does not say of several straits that they are shut for the same days where one of them is shut for longer", () => {
    const { lng } = partResults().scenarios["shut"].markets!;
    const year = lng.years["2019"];
    const both = { ...year, whileInForce: { ...year.whileInForce!, otherDays: 200 } };
    const [said] = partOfYearTexts(both, words());
    expect(said).toMatch(/^Most of what is shut in the scenario is shut at once for 90.days of 365/u);
    expect(said).toContain("On 200");
    expect(partOfYearTexts(both, words("ru"))[0]).toMatch(/^Почти всё, что закрыто в сценарии/u);
    expect(partOfYearTexts(year, words())[0]).toMatch(/^It is shut for 90/u);
  });

  it("has a row for each in tables of files, with the days", () => {
    const { columns, of } = MARKET_TABLES.find(({ name }) => name === "market-prices")!;
    const prices = of(partResults());
    const at = (name: string): number => columns.findIndex((column) => column.name === name);
    const cells = prices.rows.map((row) =>
      ["holds", "days_in_force", "after_in_price_unit"].map((name) => row[at(name)]),
    );
    expect(cells).toEqual([
      ["while shut", 90, 22],
      ["averaged over the year", 90, 12.5],
    ]);
  });

  it("has a row and charts for each", () => {
    const moves = marketMoves(partResults(), caseOf()).flat();
    expect(moves.map(({ when, price }) => [when, price?.value])).toEqual([
      ["shut", 22],
      ["year", 12.5],
    ]);
    const options = { document: svgDocument(), version: "1" };
    const charts = marketCharts(partResults(), caseOf(), words(), options);
    const ranges = charts[0].pairs[0].screen;
    expect(oneLine(ranges.title)).toMatch(/while it is shut/u);
    expect(ranges.table.rows.map(([, name]) => name.split(", ").at(-1))).toEqual([
      "while it is shut",
      "averaged over the year",
    ]);
    const flows = charts.slice(1).map(({ key, pairs }) => [key, pairs[0].screen.title.split(":")[0]]);
    expect(flows).toEqual([
      ["shut-lng-2019-in-force", "While it is shut"],
      ["shut-lng-2019", "Averaged over the year"],
    ]);
  });
});

describe("an answer from markets alone", () => {
  const asked = (third: readonly string[]) => {
    const case_ = caseOf();
    const markets = [{ ...marketOf(), name: "lng", commodity: "LNG" }];
    return { ...case_, markets, parties: { ...case_.parties, third } };
  };

  it("is about the third countries of the case: what each pays, buys, lacks and sells, with ranges", () => {
    const { thirds } = shortAnswer(marketResults(), asked(["JPN", "QAT"]), words());
    expect(thirds.map(({ label, text }) => [label, oneLine(text)])).toEqual([
      [
        "Japan",
        "LNG, “Shut”. Japan pays 25 % more (10 to 40 %) for what it buys in this market, buys 8.00 instead of 10.0 bcm/year (−30 to −10 %), lacks 2.00 bcm/year (1.00 to 3.00), 20 % of what it would buy.",
      ],
      ["Qatar", "LNG, “Shut”. Qatar sells 3.00 instead of 8.00 bcm/year (−75 to −50 %)."],
    ]);
  });

  it("tells each seller that is a tenth of the sales of its country before or after, and names smaller ones that move", () => {
    const found = asked(["QAT"]);
    const { nodes } = found.markets[0];
    const qatar = nodes.find(({ id }) => id === "qatar")!;
    const ids = ["stopped", "grown", "small", "still"];
    const markets = [{ ...found.markets[0], nodes: [...nodes, ...ids.map((id) => ({ ...qatar, id }))] }];
    const { shut } = marketResults().scenarios;
    const lng = shut.markets!["lng"];
    const year = lng.years["2019"];
    const sold = (before: number, value: number) => ({ before, value, unit: "bcm/year" });
    const more = { stopped: sold(20, 0), grown: sold(5, 12), small: sold(4, 0), still: sold(1, 1) };
    const quantities = { ...year.quantities, qatar: sold(80, 80), ...more };
    const years = { "2019": { ...year, quantities, shortfalls: [] } };
    const results = { scenarios: { shut: { ...shut, markets: { lng: { ...lng, years } } } } };
    const [{ text }] = shortAnswer(results, { ...found, markets }, words()).thirds;
    expect(oneLine(text)).toBe(
      "LNG, “Shut”. Qatar sells as much as before, 80.0 bcm/year. Stopped sells nothing instead of 20.0 bcm/year. Grown may sell more; how much is not told, since no forecast of this market was compared with a later year. For smaller sellers see the table of quantities: Small.",
    );
  });

  it("says of a buyer that the scenario does not touch that nothing changes, however wide the range of the level", () => {
    const { shut } = marketResults().scenarios;
    const lng = shut.markets!["lng"];
    const year = lng.years["2019"];
    const said = (changePercent: { readonly low: number; readonly high: number }): string => {
      const prices = { japan: { ...year.prices["japan"], value: 10, changePercent } };
      const quantities = { japan: { ...year.quantities["japan"], value: 10, changePercent } };
      const years = { "2019": { ...year, prices, quantities, shortfalls: [] } };
      const results = { scenarios: { shut: { ...shut, markets: { lng: { ...lng, years } } } } };
      return oneLine(shortAnswer(results, asked(["JPN"]), words()).thirds[0].text);
    };
    expect(said({ low: 0, high: 0 })).toBe(
      "LNG, “Shut”. Japan sees no visible change in the price of what it buys in this market, buys as much as before, 10.0 bcm/year, is not shorter of supply by more than half a percent.",
    );
    expect(said({ low: -15, high: 2 })).toContain(
      "Japan pays as before in the central estimate for what it buys in this market, but whether that price changes is not settled (−15 to +2 %), buys as much as before in the central estimate, 10.0 bcm/year, but whether that changes is not settled (−15 to +2 %)",
    );
  });

  it("says of a buyer that gets nothing that it gets nothing, and no price that it would pay", () => {
    const { shut } = marketResults().scenarios;
    const lng = shut.markets!["lng"];
    const year = lng.years["2019"];
    const all = { node: "japan", quantity: 10, before: 0, percent: 100, unit: "bcm/year" };
    const none = { ...year, shortfalls: [all] };
    const markets = { ...shut.markets!, lng: { ...lng, years: { "2019": none } } };
    const results = { scenarios: { shut: { ...shut, markets } } };
    const said = (language: "en" | "ru") =>
      oneLine(shortAnswer(results, asked(["JPN"]), words(language)).thirds[0].text);
    expect(said("en")).toBe(
      "LNG, “Shut”. Japan gets nothing in this market: it lacks 10.0 bcm/year, all that it would buy.",
    );
    expect(said("ru")).not.toMatch(/платит|цена/u);
    const short = shortAtPrice({ result: none, words: words() }).map(oneLine);
    expect(short).toEqual(["Japan gets nothing: it lacks 10.0 bcm/year, all that it would buy."]);
    expect(shortInBrief({ result: none, words: words() })).toEqual(["Japan gets nothing in this market."]);
  });

  it("says plainly of a third country that it is no place of the market", () => {
    const [line] = shortAnswer(marketResults(), asked(["BRA"]), words()).thirds;
    expect(line.text).toBe("LNG, “Shut”. Brazil is not in this market: it has no buyer and no seller there.");
  });

  it("comes first in the whole answer and is the key finding", () => {
    const case_ = asked(["JPN"]);
    const [heading, list] = answer(marketResults(), case_, words());
    expect(heading).toMatchObject({ kind: "heading", level: 1 });
    expect(list).toMatchObject({ kind: "list" });
    const [found] = keyFindings(marketResults(), case_, words());
    expect(oneLine(found.sentence)).toMatch(/^Japan: LNG, “Shut”\. Japan pays 25 % more/u);
    expect(found).toMatchObject({ rank: 1, value: 25, scenario: "shut" });
    expect(findings(marketResults(), case_, words())).toHaveLength(1);
  });
});
