import {
  isSeen,
  type Ends,
  moneyText,
  numberText,
  percentWith,
  rangeText,
  type Wording,
} from "../../../base/wording/index.ts";
import type { CountryResult } from "../../../results/index.ts";
import { shownDecimals, unsignedPercent, unsignedRange } from "../shortNumber.ts";
import type { Account } from "../trade/account.ts";
import { verdictOf } from "../trade/verdict.ts";
import { homeSectors, leadingSector, type LeadingSector } from "./homeSectors.ts";

/** What happens within a country in short sentences: sectors, labour, consumer prices, tariff revenue. */
export function homeSentences(account: Account, country: string): readonly string[] {
  const result = account.equilibrium.countries[country];
  if (result === undefined) return [];
  const { words } = account;
  return [
    ...sectorSentences(account, country),
    labourSentence(result, words),
    pricesSentence(result, words),
    ...revenueSentence(result, account),
  ];
}

function sectorSentences(account: Account, country: string): readonly string[] {
  const { words } = account;
  const sectors = homeSectors(account, country);
  if (sectors.length === 0) return [];
  if (!sectors.some(({ verdict }) => verdict !== "none")) return [words.say("home.none", {})];
  const [rise, fall] = [leadingSector(sectors, "gain"), leadingSector(sectors, "loss")];
  if (rise === null && fall === null) return [words.say("home.open", {})];
  return [
    ...(rise === null ? [] : [words.say(rise.isOfSure ? "home.sureRise" : "home.rise", leadValues(rise, words))]),
    ...(fall === null ? [] : [words.say(fall.isOfSure ? "home.sureFall" : "home.fall", leadValues(fall, words))]),
  ];
}

function leadValues(
  { sector, quantityPercent, range }: LeadingSector,
  words: Wording,
): { readonly sector: string; readonly value: string; readonly range: string } {
  return {
    sector: words.sector(sector),
    value: unsignedPercent(quantityPercent, range, words.language),
    range: range === null ? "" : inBrackets(unsignedRange(range, quantityPercent, words.language), words),
  };
}

function inBrackets(range: string, words: Wording): string {
  return words.say("home.ends", { range });
}

/** Labour that moves, of all labour: `0.009 %`. */
export function labourText({ labourMovedPercent, range }: CountryResult, words: Wording): string {
  return unsignedPercent(labourMovedPercent, range?.["labourMovedPercent"] ?? null, words.language);
}

function labourSentence(result: CountryResult, words: Wording): string {
  const { labourMovedPercent: moved, range } = result;
  if (!isSeen(moved)) return words.say("home.labour.none", {});
  const ends = range?.["labourMovedPercent"];
  return words.say("home.labour", {
    value: labourText(result, words),
    range: ends === undefined ? "" : inBrackets(unsignedRange(ends, moved, words.language), words),
  });
}

function pricesSentence({ pricesToWagePercent: prices, range }: CountryResult, words: Wording): string {
  const ends = range?.["pricesToWagePercent"] ?? null;
  const verdict = verdictOf(prices, ends);
  if (verdict === "none") return words.say("home.prices.none", {});
  if (verdict === "open") return words.say("home.prices.open", { range: signedEnds(prices, ends, words) });
  return words.say(`home.prices.${verdict}`, {
    value: unsignedPercent(prices, ends, words.language),
    range: ends === null ? "" : inBrackets(unsignedRange(ends, prices, words.language), words),
  });
}

function signedEnds(value: number, ends: Ends | null, words: Wording): string {
  if (ends === null) return "";
  return inBrackets(rangeText(ends, words.language, shownDecimals(value, ends)), words);
}

/** Tariff revenue before and after; nothing of a country that has none. */
function revenueSentence(result: CountryResult, { words, equilibrium }: Account): readonly string[] {
  const { tariffRevenueBefore, tariffRevenue, tariffRevenueShareBefore: share, tariffRevenueChange: change } = result;
  if (tariffRevenueBefore === 0 && tariffRevenue === 0) return [];
  const money = (million: number): string => moneyText(million, equilibrium.currency, words.language);
  const percent = (value: number): string => percentWith(value, words.language, 2).replace("+", "");
  const told = {
    before: money(tariffRevenueBefore),
    after: money(tariffRevenue),
    shareBefore: percent(share),
    shareAfter: percent(share + change),
  };
  if (told.before === told.after && told.shareBefore === told.shareAfter) {
    return [words.say("home.revenue.same", told)];
  }
  const ends = result.range?.["tariffRevenueChange"] ?? null;
  const verdict = verdictOf(change, ends);
  if (verdict === "gain" || verdict === "loss") return [words.say(`home.revenue.${verdict}`, told)];
  return [words.say("home.revenue.open", { ...told, range: pointsText(change, ends, words) })];
}

function pointsText(value: number, ends: Ends | null, words: Wording): string {
  if (ends === null) return "";
  const decimals = shownDecimals(value, ends);
  const end = (each: number): string => numberText(each, words.language, { decimals, signed: true });
  return inBrackets(words.say("home.points", { low: end(ends.low), high: end(ends.high) }), words);
}
