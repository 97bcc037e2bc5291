import { heldBackTexts } from "./heldBack.ts";
import type { MarketAccount } from "./marketAccount.ts";
import { shortAtPrice } from "./shortAtPrice.ts";
import { yearName } from "./yearName.ts";

/** A solved year of a market in a few sentences: under which scenario who is short and at what price, and why prices fall. */
export function marketTold(account: MarketAccount): string {
  return underItsName(account, [...shortAtPrice(account), ...heldBackTexts(account)]);
}

/** Buyers that a brief names of a market. */
const IN_BRIEF = 2;

/** The same as short as a brief before its annex: the first by volume and the first by share of demand. */
export function marketInBrief(account: MarketAccount): string {
  return underItsName(account, shortAtPrice(account, IN_BRIEF));
}

function underItsName({ words, market, result, year, scenario }: MarketAccount, said: readonly string[]): string {
  return words.say("told.market", {
    commodity: words.title(market.commodity),
    year: yearName(result, year, words),
    scenario: market.title === "" ? scenario : words.title(market.title),
    said: said.join(" "),
  });
}
