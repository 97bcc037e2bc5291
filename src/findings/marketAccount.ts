import type { Case } from "../case/index.ts";
import type { MarketResult, MarketYearResult, PriceResult } from "../solve/index.ts";
import { numberText, type Wording } from "../wording/index.ts";
import { placeName } from "./placeName.ts";

/** A market in a year under a scenario, and the words to tell of it. */
export interface MarketAccount {
  readonly case: Case;
  readonly scenario: string;
  readonly year: string;
  readonly market: Omit<MarketResult, "years">;
  readonly result: MarketYearResult;
  readonly words: Wording;
}

/** A quantity or price with the decimals that its size deserves. */
export function number({ words }: Pick<MarketAccount, "words">, value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return numberText(value, words.language, { decimals });
}

/** Both ends of a range. */
export function ends(
  account: Pick<MarketAccount, "words">,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  return `${number(account, low)} … ${number(account, high)}`;
}

/** Name of a supplier or buyer. */
export function node({ words }: Pick<MarketAccount, "words">, id: string): string {
  return placeName(id, words.language);
}

/** What moves a price most; empty where nothing was varied. */
export function driver({ words }: Pick<MarketAccount, "words">, { tornado }: PriceResult): string {
  const [widest] = tornado ?? [];
  if (widest === undefined || widest.atLow === widest.atHigh) return "";
  return words.say(`market.parameter.${widest.parameter}`, {});
}

/** A buyer lacks more than this part of its demand because of the scenario, else it is not said to be short. */
const CAUSED = 1e-4;

/** Those who are short by more than they would be without what the scenario does. */
export function newlyShort({ shortfalls }: MarketYearResult): MarketYearResult["shortfalls"] {
  return shortfalls.filter(({ quantity, before, percent }) => quantity - before > (CAUSED * 100 * quantity) / percent);
}

/** Shadow prices below this part of the unit of price are not told. */
const NOTICED = 1e-6;

/** What binds, dearest first, contracts last. */
export function scarce({ result }: Pick<MarketAccount, "result">): MarketYearResult["shadowPrices"] {
  const isContract = ({ kind }: { kind: string }): number => (kind === "contract" ? 1 : 0);
  return result.shadowPrices
    .filter(({ value }) => value > NOTICED)
    .toSorted((one, other) => isContract(one) - isContract(other) || other.value - one.value);
}

/** The buyer whose price moves most; empty where there is none. */
export function mostMovedBuyer({ prices, concentration }: MarketYearResult): string {
  const moved = ({ value, before }: PriceResult): number => (Number.isFinite(before) ? Math.abs(value - before) : 0);
  const buyers = new Set(concentration.map(({ node: buyer }) => buyer));
  const own = Object.entries(prices).filter(([id]) => buyers.has(id));
  return own.toSorted((one, other) => moved(other[1]) - moved(one[1]))[0]?.[0] ?? "";
}
