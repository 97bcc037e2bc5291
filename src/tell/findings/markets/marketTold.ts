import { heldBackTexts } from "./heldBack.ts";
import type { MarketAccount } from "./marketAccount.ts";
import { shortAtPrice } from "./shortAtPrice.ts";
import { yearName } from "./yearName.ts";

/** A solved year of a market in a few sentences: under which scenario who is short and at what price, and why prices fall. */
export function marketTold(account: MarketAccount): string {
  const { words, market, result, year, scenario } = account;
  return words.say("told.market", {
    commodity: words.title(market.commodity),
    year: yearName(result, year, words),
    scenario: market.title === "" ? scenario : words.title(market.title),
    said: [...shortAtPrice({ result, words }), ...heldBackTexts(account)].join(" "),
  });
}
