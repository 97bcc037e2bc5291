import type { Case } from "../../../case/index.ts";
import { arePricesTold, type MarketDrawn, type Results } from "../../../results/index.ts";
import { insideSentence, type Wording } from "../../../base/wording/index.ts";
import { drawnState, saidWhen } from "../markets/marketStates.ts";
import { solvedMarketYears } from "../markets/solvedMarketYears.ts";
import { placeInSentence } from "../placeName.ts";
import { rangedPercent } from "../shortNumber.ts";
import type { ToldText } from "../toldText.ts";
import { whole } from "./drawsTold.ts";

/** A price that a line of the answer tells of. */
export interface ToldPrice {
  readonly scenario: string;
  /** Of the market. */
  readonly name: string;
  readonly buyer: string;
}

/** What draws of markets come to for the prices that an answer tells of, in one text; null where none of them was drawn. */
export function marketDrawsTold(
  results: Results,
  case_: Case,
  words: Wording,
  told: readonly ToldPrice[],
): ToldText | null {
  const found = solvedMarketYears(results, case_, words).flatMap(({ id, name, year, market, result }) => {
    const price = told.find((each) => each.scenario === id && each.name === name);
    const { draws } = result;
    const drawn = draws?.outcomes.find(({ kind, to }) => kind === "price" && to === price?.buyer);
    if (draws === undefined || drawn === undefined || !arePricesTold(result)) return [];
    const said = priceText(words, insideSentence(words.title(market.commodity)), drawn, draws.draws);
    const text = saidWhen(drawnState(result), said, words);
    return [{ text, count: draws.draws, path: `scenarios[${id}].markets[${name}].${year}.draws` }];
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    text: words.say("draws.market.told", {
      count: whole(first.count, { words }),
      list: found.map(({ text }) => text).join(" "),
    }),
    paths: found.map(({ path }) => path),
  };
}

function priceText(words: Wording, commodity: string, drawn: MarketDrawn, draws: number): string {
  const { to, middle, low, high, positive, count } = drawn;
  const shown = rangedPercent(middle, { low, high }, words.language);
  const said = words.say("draws.market.price", {
    commodity,
    node: placeInSentence(to, words),
    range: shown.range ?? "",
    middle: shown.value,
  });
  const isMixed = positive > 0 && positive < count;
  const mixed = { positive: whole(positive, { words }), count: whole(count, { words }) };
  return [
    said,
    ...(isMixed ? [words.say("draws.market.mixed", mixed)] : []),
    ...(count === draws ? [] : [words.say("draws.market.failed", { failed: whole(draws - count, { words }) })]),
  ].join(" ");
}
