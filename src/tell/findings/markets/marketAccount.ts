import type { Case, MarketScenario } from "../../../case/index.ts";
import {
  arePricesTold,
  type MarketResult,
  type MarketYearResult,
  type PriceResult,
  type ShortfallResult,
} from "../../../results/index.ts";
import { endsText, numberText, type Wording } from "../../../base/wording/index.ts";
import { placeName } from "../placeName.ts";

/** A market in a year under a scenario, and the words to tell of it. */
export interface MarketAccount {
  readonly case: Case;
  readonly scenario: string;
  /** That nothing is changed in the year, so that there is nothing to compare. False when absent. */
  readonly isAsItWas?: boolean;
  /** What the scenario does in the market. Not known when absent. */
  readonly does?: MarketScenario | null;
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

/** Both ends of a range in a cell of a table. */
export function ends(
  account: Pick<MarketAccount, "words">,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  return `${number(account, low)} … ${number(account, high)}`;
}

/** The same in a sentence: `107 to 114`. */
export function endsInSentence(
  account: Pick<MarketAccount, "words">,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  return endsText([number(account, low), number(account, high)], "", account.words.language);
}

/** Name of a supplier or buyer. */
export function node({ words }: Pick<MarketAccount, "words">, id: string): string {
  return placeName(id, words);
}

/** What moves a price most; empty where nothing was varied. */
export function driver({ words }: Pick<MarketAccount, "words">, { tornado }: PriceResult): string {
  const [widest] = tornado ?? [];
  if (widest === undefined || widest.atLow === widest.atHigh) return "";
  return words.say(`market.parameter.${widest.parameter}`, {});
}

/** A buyer lacks more than this part of its demand because of the scenario, in percent, else it pays a little more and is not short. */
const CAUSED_PERCENT = 0.5;

/** The part below which nobody is said to be short, in words: `CAUSED_PERCENT` of what a buyer would buy. */
export function causedText({ say }: Pick<Wording, "say">): string {
  return say("market.caused", {});
}

/** Those who are short by more than they would be without what the scenario does; residuals are nobody. */
export function newlyShort({ shortfalls, residuals }: MarketYearResult): MarketYearResult["shortfalls"] {
  return shortfalls.filter(
    ({ node: id, quantity, before, percent }) =>
      !residuals.includes(id) && quantity - before > (CAUSED_PERCENT * quantity) / percent,
  );
}

/** What a buyer lacks without the scenario too, percent of what it would buy; null where that is not worth saying. */
export function shortBefore({ quantity, before, percent }: ShortfallResult): number | null {
  const share = quantity > 0 ? (percent * before) / quantity : 0;
  return share > CAUSED_PERCENT ? share : null;
}

/** What a buyer gets where it gets nothing, at most this part of what it would buy. */
const NOTHING = 1e-6;

/** Whether a buyer gets nothing at all, so that it pays no price either. */
export function getsNothing({ percent }: Pick<ShortfallResult, "percent">): boolean {
  return percent >= 100 * (1 - NOTHING);
}

/**
 * Prices that may be told, by node: none where the market did not reach prices that were recorded.
 *
 * @source docs/model/markets.md, A record of prices
 */
export function pricesTold(result: Pick<MarketYearResult, "prices" | "priceMisses">): MarketYearResult["prices"] {
  return arePricesTold(result) ? result.prices : {};
}

/** What is sold or bought at a place, at most this part of what was without the scenario. */
const TRADED = 1e-6;

/** Whether anything is sold or bought at a place, so that it has a price. */
export function isTraded({ quantities }: MarketYearResult, id: string): boolean {
  const found = quantities[id];
  return found === undefined || found.value > TRADED * found.before || found.before === 0;
}

/** Rows with those about a residual last, each part in its order. */
export function residualsLast<Row>(
  { residuals }: Pick<MarketYearResult, "residuals">,
  rows: readonly Row[],
  nodesOf: (row: Row) => readonly string[],
): readonly Row[] {
  const isAbout = (row: Row): boolean => nodesOf(row).some((id) => residuals.includes(id));
  return [...rows.filter((row) => !isAbout(row)), ...rows.filter(isAbout)];
}

/** Shadow prices below this part of the unit of price are not told. */
const NOTICED = 1e-6;

/** What binds, dearest first, then what binds residuals, contracts last. */
export function scarce({ result }: Pick<MarketAccount, "result">): MarketYearResult["shadowPrices"] {
  const found = result.shadowPrices
    .filter(({ value }) => value > NOTICED)
    .toSorted((one, other) => other.value - one.value);
  const isContract = ({ kind }: { readonly kind: string }): boolean => kind === "contract";
  const named = residualsLast(
    result,
    found.filter((each) => !isContract(each)),
    ({ constraint }) => constraint.split(/[>:]/u),
  );
  return [...named, ...found.filter(isContract)];
}

/** The buyer whose price moves most, residuals and those who get nothing left out; empty where there is none, or no price may be told. */
export function mostMovedBuyer(result: MarketYearResult): string {
  const { concentration, residuals, shortfalls } = result;
  const moved = ({ value, before }: PriceResult): number => (Number.isFinite(before) ? Math.abs(value - before) : 0);
  const buyers = new Set(concentration.map(({ node: buyer }) => buyer));
  const unserved = new Set(shortfalls.filter(getsNothing).map(({ node: buyer }) => buyer));
  const isTold = (id: string): boolean => buyers.has(id) && !residuals.includes(id) && !unserved.has(id);
  const own = Object.entries(pricesTold(result)).filter(([id]) => isTold(id));
  return own.toSorted((one, other) => moved(other[1]) - moved(one[1]))[0]?.[0] ?? "";
}
