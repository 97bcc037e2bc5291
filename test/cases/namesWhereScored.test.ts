// @module-tag whole
import { beforeAll, describe, expect, it } from "vitest";
import type { AuditedResults, MarketResult, MarketScore } from "../../src/results/index.ts";
import { caseWording } from "../../src/run/index.ts";
import type { RunInput } from "../../src/solve/index.ts";
import type { Language, Wording } from "../../src/base/wording/index.ts";
import { marketCharts } from "../../src/tell/charts/index.ts";
import { answer, answerText, marketAnswer, marketVerdict, shortAnswer } from "../../src/tell/findings/index.ts";
import { solvedMarketYears } from "../../src/tell/findings/markets/solvedMarketYears.ts";
import { marketsTold } from "../../src/tell/findings/sections/marketsTold.ts";
import { placeName } from "../../src/tell/findings/placeName.ts";
import { svgDocument } from "../../src/node/publish/index.ts";
import { solvedCase } from "./solvedCase.ts";

const WIDTH = 100_000;
/** A rise that a reader would see, as a part of what it was. */
const SEEN = 1e-3;

/** How a sentence says that somebody sells more, in both languages: the name before it. */
const GAINS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/ sells [\d.,]+ instead of/u, / % more sold/u, /the one that rises most/u, /rises most/u],
  ru: [/ продажи [\d,]+ вместо/u, /продано на [\d,]+ % больше/u, /растёт поток/u],
};

/** The same results, each market with a score or with none. */
function withScore(results: AuditedResults, score: MarketScore | null): AuditedResults {
  const change = ({ score: _own, ...market }: MarketResult): MarketResult =>
    score === null ? market : { ...market, score };
  const scenarios = Object.entries(results.scenarios).map(([id, scenario]) => {
    const markets = Object.entries(scenario.markets ?? {}).map(([name, market]) => [name, change(market)] as const);
    return [id, { ...scenario, markets: Object.fromEntries(markets) }] as const;
  });
  return { ...results, scenarios: Object.fromEntries(scenarios) };
}

/** Every sentence and line of a table that a reader meets about markets. */
function linesOf(results: AuditedResults, { case: case_ }: RunInput, words: Wording): readonly string[] {
  const years = solvedMarketYears(results, case_, words);
  const charts = marketCharts(results, case_, words, { document: svgDocument(), version: "0" });
  const short = shortAnswer(results, case_, words);
  const texts = [
    answerText(answer(results, case_, words), WIDTH),
    JSON.stringify(short),
    ...years.map((year) => answerText(marketAnswer(year), WIDTH)),
    ...marketsTold(results, case_, words).map(({ text }) => text),
    ...charts.flatMap(({ pairs }) => pairs.map(({ screen }) => screen.title)),
  ];
  return texts.flatMap((text) => text.split(/\n|(?<=[.;])\s/u));
}

/** Those that sell more in some year of some scenario, by name. */
function gainersOf(results: AuditedResults, { case: case_ }: RunInput, words: Wording): readonly string[] {
  const names = solvedMarketYears(results, case_, words).flatMap(({ result: { flows } }) => {
    const sold = (id: string, of: "before" | "quantity"): number =>
      flows.filter(({ from }) => from === id).reduce((sum, flow) => sum + flow[of], 0);
    return [...new Set(flows.map(({ from }) => from))].filter(
      (id) => sold(id, "quantity") > (1 + SEEN) * sold(id, "before"),
    );
  });
  return [...new Set(names)].map((id) => placeName(id, words));
}

/** Lines that name somebody who sells more as one who does. */
function namingLines(results: AuditedResults, input: RunInput, language: Language): readonly string[] {
  const words = caseWording(input, language);
  const gainers = gainersOf(results, input, words);
  const isMore = (line: string): boolean => {
    const [, after, before] = / (?:sells|продажи) ([\d.,]+) (?:instead of|вместо) ([\d.,]+)/u.exec(line) ?? [];
    return after === undefined || Number(after.replace(",", ".")) > Number(before.replace(",", "."));
  };
  return linesOf(results, input, words).filter(
    (line) =>
      GAINS[language].some((gain) => gain.test(line)) &&
      gainers.some((name) => line.toLowerCase().includes(name.toLowerCase())) &&
      isMore(line),
  );
}

describe.each(["russia-eu-gas-2022", "us-china-2018-russia"])("who gains from a market, %s", (name) => {
  let input: RunInput;
  let results: AuditedResults;

  beforeAll(() => {
    ({ input, results } = solvedCase(name));
  });

  const silent: MarketScore = {
    scenario: "x",
    buyer: "china",
    fitted: [],
    years: [{ year: 2022, sellers: 3, hit: 1, model: 40, noChange: 30, byShare: 20, byShareSeen: 20 }],
    sigmas: [],
    stale: false,
  };

  it.each(["en", "ru"] as const)("is told by name only where its score lets it speak, %s", (language) => {
    const markets = Object.values(results.scenarios).flatMap(({ markets: found = {} }) => Object.values(found));
    const solved = markets.filter(({ years }) => Object.keys(years).length > 0);
    expect(new Set(solved.map(marketVerdict))).toEqual(new Set(["names"]));
    expect(namingLines(results, input, language)).not.toEqual([]);
    for (const score of [null, silent]) expect(namingLines(withScore(results, score), input, language)).toEqual([]);
  });

  it("is not split among names in its tables where the score is silent", () => {
    const words = caseWording(input, "en");
    const tables = (of: AuditedResults): readonly string[] =>
      solvedMarketYears(of, input.case, words).flatMap((year) =>
        marketAnswer(year).flatMap((block) => (block.kind === "table" ? [block.id] : [])),
      );
    const isSplit = (id: string): boolean => id.startsWith("market-replacement");
    expect(tables(withScore(results, silent)).filter(isSplit)).toEqual([]);
    expect(tables(withScore(results, null)).filter(isSplit)).toEqual([]);
  });
});
