import type { MarketYearResult, ShortfallResult } from "../../../results/index.ts";
import { capitalised, type Ends, numberText, type Wording } from "../../../base/wording/index.ts";
import { placeInSentence } from "../placeName.ts";
import { shownDecimals } from "../shortNumber.ts";
import {
  causedText,
  endsInSentence,
  getsNothing,
  mostMovedBuyer,
  newlyShort,
  number,
  pricesTold,
  shortBefore,
} from "./marketAccount.ts";
import { openEnds, percentOf, priceMove, priceMoveText } from "./priceMove.ts";

/** Buyers that are named. */
const NAMED = 4;

interface Told {
  readonly result: MarketYearResult;
  readonly words: Wording;
}

/**
 * Who is short, by how much of its demand, and what it pays there: the largest by volume, and by share of demand where others come
 * first; where nobody is short, the price that moves most.
 */
export function shortAtPrice(told: Told): readonly string[] {
  const { words } = told;
  const short = newlyShort(told.result).toSorted((one, other) => other.quantity - one.quantity);
  if (short.length === 0) return [words.say("market.short.none", { caused: causedText(words) }), ...movedText(told)];
  const share = byShare(short, NAMED);
  const volume = short.slice(0, NAMED - share.length);
  const rest = short.length - volume.length - share.length;
  return [
    share.length === 0
      ? capitalised(`${listOf(told, volume)}.`)
      : words.say("market.short.byVolume", { list: listOf(told, volume) }),
    ...(share.length === 0 ? [] : [words.say("market.short.byShare", { list: listOf(told, share) })]),
    ...(rest > 0 ? [words.say("market.short.rest", {})] : []),
  ];
}

/** Buyers that `shortAtPrice` names: the largest by volume, then by share of demand; the one whose price moves most where nobody is short. */
export function namedBuyers(result: MarketYearResult): readonly string[] {
  const short = newlyShort(result).toSorted((one, other) => other.quantity - one.quantity);
  if (short.length === 0) return [mostMovedBuyer(result)].filter((id) => id !== "");
  const share = byShare(short, NAMED);
  return [...short.slice(0, NAMED - share.length), ...share].map(({ node }) => node);
}

/**
 * The same as short as a brief before its annex, where a chart has the amounts: the first by volume, and the first by share of demand where
 * that is another.
 */
export function shortInBrief(told: Told): readonly string[] {
  const short = newlyShort(told.result).toSorted((one, other) => other.quantity - one.quantity);
  const [largest] = short;
  if (largest === undefined) return shortAtPrice(told);
  const named = [largest, ...byShare(short, 2)];
  return [capitalised(`${named.map((each) => inBrief(told, each)).join("; ")}.`)];
}

function inBrief({ result, words }: Told, each: ShortfallResult): string {
  const price = pricesTold(result)[each.node];
  const move = price === undefined ? null : priceMove(price);
  const values = { node: placeInSentence(each.node, words), share: shareOfDemand(each, words) };
  if (getsNothing(each)) return words.say("market.brief.nothing", values);
  if (move === null) return words.say("market.brief.lacks", values);
  if (move.direction === "either" || move.direction === "corners")
    return words.say(`market.brief.${move.direction}`, { ...values, range: ` (${openEnds(move, words.language)})` });
  return words.say(`market.brief.${move.direction}`, { ...values, ...percentOf(move, words.language) });
}

/** What a buyer lacks in percent of what it would buy at its base price, with no more digits than its range allows. */
export function shareOfDemand(short: ShortfallResult, { language }: Wording): string {
  const { percent } = short;
  return numberText(percent, language, { decimals: shownDecimals(percent, shareEnds(short)) });
}

/** Both ends of what a buyer lacks, percent of what it would buy; null where there is no range. */
export function shareEnds({ percent, quantity, range }: ShortfallResult): Ends | null {
  const scaled = (amount: number): number => (percent * amount) / quantity;
  return range === undefined ? null : { low: scaled(range.low), high: scaled(range.high) };
}

/** The largest half by share of demand of those named that would not be named by volume, where not all are named anyway. */
function byShare(short: readonly ShortfallResult[], named: number): readonly ShortfallResult[] {
  if (short.length <= named) return [];
  const half = Math.floor(named / 2);
  const first = short.toSorted((one, other) => other.percent - one.percent).slice(0, half);
  return first.filter((each) => !short.slice(0, named - half).includes(each));
}

function listOf(told: Told, short: readonly ShortfallResult[]): string {
  return short.map((each) => shortText(told, each)).join("; ");
}

function shortText({ result, words }: Told, each: ShortfallResult): string {
  const price = pricesTold(result)[each.node];
  const move = price === undefined ? null : priceMove(price);
  const values = { node: placeInSentence(each.node, words), ...shortageValues(each, words) };
  if (price === undefined || move === null || getsNothing(each)) return lacksText(each, words);
  return words.say("market.short.lacksAt", { ...values, price: priceMoveText({ words }, move, price) });
}

/** What a buyer lacks of what it would buy, without its price. */
export function lacksText(each: ShortfallResult, words: Wording): string {
  const values = { node: placeInSentence(each.node, words), ...shortageValues(each, words) };
  if (getsNothing(each)) return words.say("market.short.nothing", values);
  return `${words.say("market.short.lacks", values)}${beforeText(each, words)}`;
}

/** What it lacks without the scenario too, in brackets. */
export function beforeText(each: ShortfallResult, words: Wording): string {
  if (shortBefore(each) === null) return "";
  return words.say("market.short.before", { before: number({ words }, each.before), unit: words.unit(each.unit) });
}

/** What a buyer lacks, for a sentence: amount, unit, range in brackets and percent of what it would buy. */
export function shortageValues(
  each: ShortfallResult,
  words: Wording,
): Readonly<Record<"quantity" | "unit" | "range" | "share", string>> {
  return {
    quantity: number({ words }, each.quantity),
    unit: words.unit(each.unit),
    range: rangeText(each, words),
    share: shareOfDemand(each, words),
  };
}

/** The range in brackets; nothing where there is none, or where both ends read the same. */
function rangeText({ range }: ShortfallResult, words: Wording): string {
  if (range === undefined || number({ words }, range.low) === number({ words }, range.high)) return "";
  return ` (${endsInSentence({ words }, range)})`;
}

/** The price of a buyer that moves most. */
function movedText({ result, words }: Told): readonly string[] {
  const buyer = mostMovedBuyer(result);
  const price = pricesTold(result)[buyer];
  const move = price === undefined ? null : priceMove(price);
  if (price === undefined || move === null) return [];
  if (move.direction === "open") return [words.say("market.short.unmoved", {})];
  const values = { node: placeInSentence(buyer, words), price: priceMoveText({ words }, move, price) };
  return [words.say("market.short.moved", values)];
}
