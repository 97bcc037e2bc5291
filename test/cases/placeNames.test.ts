import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { MarketSeries } from "../../src/case/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { caseWording } from "../../src/run/index.ts";
import { runMarkets, type RunInput, withMarkets } from "../../src/solve/index.ts";
import { answerText, marketAnswer, placeName } from "../../src/tell/findings/index.ts";
import { solvedMarketYears } from "../../src/tell/findings/markets/solvedMarketYears.ts";
import { isNamedPlace } from "../../src/tell/findings/placeName.ts";
import { LANGUAGES, wording } from "../../src/base/wording/index.ts";
import { flagship } from "./flagship.ts";
import { CASE_NAMES, CASES } from "./solvedCase.ts";

const WIDTH = 400;

/** All that a market can name by an id; routes that pass something are told by what they pass. */
function idsOf({ nodes, capacities, chokepoints, routes }: MarketSeries): readonly string[] {
  const plain = routes.filter(({ through }) => through.length === 0);
  const all = [...nodes, ...chokepoints].map(({ id }) => id);
  return [...new Set([...all, ...capacities.map(({ node }) => node), ...plain.map(({ route }) => route)])];
}

/** What is told of every solved market, without titles. */
function toldOf(results: ReturnType<typeof marketsOf>, input: RunInput, words: ReturnType<typeof wording>): string {
  const years = solvedMarketYears(results, input.case, words);
  expect(years.length).toBeGreaterThan(0);
  return years.map((year) => answerText(marketAnswer(year).slice(1), WIDTH)).join("\n");
}

function marketsOf({ case: case_ }: RunInput) {
  return withMarkets({ scenarios: {} }, runMarkets(case_), case_.asOf);
}

describe("names of places in the cases that are shipped", () => {
  it.each(CASE_NAMES)("are given for everything in the markets of %s", (name) => {
    const { input } = loadCase(join(CASES, name), caseOptions({}).options);
    const words = caseWording(input!, "en");
    const unnamed = input!.case.markets.flatMap((market) => idsOf(market).filter((id) => !isNamedPlace(id, words)));
    expect(unnamed).toEqual([]);
  });

  let solved: ReturnType<typeof marketsOf>;
  beforeAll(() => {
    solved = marketsOf(flagship());
  });

  it.each(LANGUAGES)("stand in the answer in place of ids and of names made of ids, in %s", (language) => {
    const input = flagship();
    const words = caseWording(input, language);
    const told = toldOf(solved, input, words);
    const ids = [...new Set(input.case.markets.flatMap(idsOf))].filter((id) => id.includes("-"));
    expect(ids.length).toBeGreaterThan(0);
    const strange = ids
      .flatMap((id) => [id, placeName(id, wording(language))].map((text) => ({ text, name: placeName(id, words) })))
      .filter(({ text, name }) => !name.includes(text) && told.includes(text));
    expect(strange).toEqual([]);
  });
});
