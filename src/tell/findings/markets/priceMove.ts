import type { PriceResult } from "../../../results/index.ts";
import { isSeen, type Language } from "../../../base/wording/index.ts";
import { isOpenRange } from "../trade/verdict.ts";
import { unsignedPercent, unsignedRange } from "../shortNumber.ts";
import { type MarketAccount, number } from "./marketAccount.ts";

/** A change of a price, and whether all that is uncertain agrees on where it goes. */
export interface PriceMove {
  /** Percent of the price before. */
  readonly change: number;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** `open`: nothing is seen, or the range holds both directions. */
  readonly direction: "more" | "less" | "open";
}

/** Change of a price against the same year without what the scenario does; null where there was no price. */
export function priceMove({ before, value, range: ends }: PriceResult): PriceMove | null {
  if (!(before > 0) || !Number.isFinite(value)) return null;
  const percent = (price: number): number => 100 * (price / before - 1);
  const change = percent(value);
  const range = ends === undefined ? null : { low: percent(ends.low), high: percent(ends.high) };
  const isOpen = !isSeen(change) || (range !== null && isOpenRange(range));
  return { change, range, direction: isOpen ? "open" : change > 0 ? "more" : "less" };
}

/** A change of a price in words: in its unit, in percent with the range, and both prices. */
export function priceMoveText(
  account: Pick<MarketAccount, "words">,
  move: PriceMove,
  { before, value, unit }: PriceResult,
): string {
  const { say, language, unit: unitOf } = account.words;
  const prices = { before: number(account, before), after: number(account, value), unit: unitOf(unit) };
  if (move.direction === "open") return say("market.move.open", prices);
  return say(`market.move.${move.direction}`, {
    ...prices,
    difference: number(account, Math.abs(value - before)),
    ...percentOf(move, language),
  });
}

/** A change of a price in percent, and its range in brackets. */
export function percentOf(move: PriceMove, language: Language): { readonly percent: string; readonly range: string } {
  return { percent: unsignedPercent(move.change, move.range, language), range: rangeText(move, language) };
}

/** The range in brackets; nothing where there is none, or where both ends read the same. */
function rangeText({ change, range }: PriceMove, language: Language): string {
  if (range === null) return "";
  const [low, high] = [range.low, range.high].map((end) => unsignedPercent(end, range, language));
  return low === high ? "" : ` (${unsignedRange(range, change, language)})`;
}
