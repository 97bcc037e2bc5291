import { capitalised } from "../../../base/wording/index.ts";
import { heldBackTexts } from "./heldBack.ts";
import type { MarketAccount } from "./marketAccount.ts";
import { saidWhen, statesTold } from "./marketStates.ts";
import { shortAtPrice, shortInBrief } from "./shortAtPrice.ts";
import { yearName } from "./yearName.ts";

/** A solved year of a market in a few sentences: under which scenario who is short and at what price, and why prices fall. */
export function marketTold(account: MarketAccount): string {
  const said = statesTold(account).map((state) =>
    saidWhen(state, [...shortAtPrice(state), ...heldBackTexts(state)].join(" "), account.words),
  );
  return underItsName(account, said);
}

/** The same as short as a brief before its annex. */
export function marketInBrief(account: MarketAccount): string {
  const said = statesTold(account).map((state) => saidWhen(state, shortInBrief(state).join(" "), account.words));
  return underItsName(account, said);
}

function underItsName({ words, market, result, year, scenario }: MarketAccount, said: readonly string[]): string {
  return words.say("told.market", {
    commodity: capitalised(words.title(market.commodity)),
    year: yearName(result, year, words),
    scenario: market.title === "" ? scenario : words.title(market.title),
    said: said.join(" "),
  });
}
