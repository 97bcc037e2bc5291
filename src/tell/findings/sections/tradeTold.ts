import { mayIncludeParty, sideCodes } from "../../../case/index.ts";
import { LEVEL_DIGITS, moneyText } from "../../../base/wording/index.ts";
import { verdictOf } from "../trade/verdict.ts";
import { type Account, residuals, thirdCountries } from "../trade/account.ts";
import { type LostSales, lostSales } from "../trade/diversionTable.ts";
import { pairOf } from "../trade/pair.ts";
import { pairPath, resultPath } from "../trade/resultPath.ts";
import { moneyBehind, rangedPercent, unsignedPercent } from "../shortNumber.ts";
import type { ToldText } from "../toldText.ts";

/** What happens to trade: who takes over what the parties lose to each other, then what third countries sell to each of them. */
export function tradeTold(account: Account): readonly ToldText[] {
  const parties = sideCodes(account.case.parties).toReversed();
  const sales = thirdCountries(account).flatMap((country) =>
    parties.filter((party) => party !== country).flatMap((party) => salesTold(account, country, party)),
  );
  return [...lostSales(account).flatMap((lost) => lostTold(account, lost)), ...sales];
}

function lostTold(account: Account, sales: LostSales): readonly ToldText[] {
  const { words } = account;
  const { seller, buyer, lost, thirds } = sales;
  const nobody = residuals(account.equilibrium);
  const first = thirds.find(({ third }) => !nobody.includes(third));
  if (lost <= 0) return [];
  const paths = [resultPath(account, `diversion[seller=${seller}, buyer=${buyer}]`)];
  const values = {
    seller: words.country(seller).of,
    to: words.country(buyer).to,
    amount: money(account, lost),
  };
  const told = words.say(isOfSeller(account, sales) ? "told.lost.own" : "told.lost", values);
  if (first === undefined || first.diversion <= 0) return [{ text: told, paths }];
  const taker = words.say("told.taker", {
    third: words.country(first.third).name,
    amount: money(account, first.diversion),
  });
  return [{ text: `${told} ${taker}`, paths }];
}

/** Whether the seller alone imposes what cuts its sales, as an export control does. */
function isOfSeller({ case: { measures, parties } }: Account, sales: LostSales): boolean {
  const acting = measures.filter(({ id }) => sales.measures.includes(id));
  const isBy = (code: string): boolean => acting.every(({ imposers }) => mayIncludeParty(imposers, parties, code));
  return acting.length > 0 && isBy(sales.seller) && !isBy(sales.buyer);
}

function salesTold(account: Account, country: string, party: string): readonly ToldText[] {
  const pair = pairOf(account.equilibrium, country, party);
  const change = pair?.changePercent ?? null;
  if (pair === undefined || change === null) return [];
  const { words, equilibrium } = account;
  const range = pair.range?.changePercent ?? null;
  const shown = rangedPercent(change, range, words.language);
  const key = salesKey(change, range);
  const million = Math.abs(pair.after - pair.before);
  const amount = moneyBehind({ million, base: pair.before, range }, equilibrium.currency, words.language);
  const values = {
    country: words.country(country).subject,
    to: words.country(party).to,
    change: key === "told.sales.open" ? shown.value : unsignedPercent(change, range, words.language),
    range: shown.range === null ? "" : ` (${shown.range})`,
    amount: amount.money,
    before: moneyText(pair.before, equilibrium.currency, words.language, { digits: LEVEL_DIGITS }),
  };
  const text = words.say(key, values);
  return [{ text, paths: [pairPath(account, pair)] }];
}

function salesKey(
  change: number,
  range: { readonly low: number; readonly high: number } | null,
): "told.sales.none" | "told.sales.open" | "told.sales.up" | "told.sales.down" {
  const verdict = verdictOf(change, range);
  if (verdict === "none" || verdict === "open") return `told.sales.${verdict}`;
  return change < 0 ? "told.sales.down" : "told.sales.up";
}

function money({ equilibrium, words }: Account, million: number): string {
  return moneyText(million, equilibrium.currency, words.language);
}
