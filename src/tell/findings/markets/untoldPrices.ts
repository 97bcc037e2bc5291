import { endsInSentence, type MarketAccount, number } from "./marketAccount.ts";
import { scoredScenario } from "./marketScore.ts";
import { placeInSentence } from "../placeName.ts";

/** That no price of a market is told, of which record it fell short, and under which scenario; nothing where prices may be told. */
export function untoldPriceTexts(
  account: Pick<MarketAccount, "case" | "result" | "market" | "words">,
): readonly string[] {
  const { case: case_, result, market, words } = account;
  return (result.priceMisses ?? []).slice(0, 1).map(({ node, year, low, high, market: own, ...range }) => {
    const value = own ?? NaN;
    const { marketLow = value, marketHigh = value } = range;
    return words.say("market.prices.untold", {
      node: placeInSentence(node, words),
      year: String(year),
      scenario: words.title(scoredScenario(case_, market)?.title ?? market.score?.scenario ?? ""),
      own: number(account, value),
      range: endsInSentence(account, { low: marketLow, high: marketHigh }),
      paid: endsInSentence(account, { low, high }),
      unit: words.unit(market.priceUnit),
    });
  });
}
