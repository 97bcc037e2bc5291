import type { PriceResult } from "../../../results/index.ts";
import { isSeen, type Language, MAX_DECIMALS, rangeText } from "../../../base/wording/index.ts";
import { isOpenRange } from "../trade/verdict.ts";
import { shownDecimals, unsignedPercent, unsignedRange } from "../shortNumber.ts";
import { type MarketAccount, number } from "./marketAccount.ts";

interface MoveRange {
  readonly low: number;
  readonly high: number;
}

/** A change of a price in percent of that before, and whether all that is uncertain agrees on where it goes: `open`, nothing is seen; `either`, the range holds both directions. */
export type PriceMove =
  | { readonly change: number; readonly range: MoveRange; readonly direction: "either" }
  | { readonly change: number; readonly range: MoveRange | null; readonly direction: "more" | "less" | "open" };

/** Change of a price against the same year without what the scenario does; null where there was no price. */
export function priceMove({ before, value, range: ends }: PriceResult): PriceMove | null {
  if (!(before > 0) || !Number.isFinite(value)) return null;
  const percent = (price: number): number => 100 * (price / before - 1);
  const change = percent(value);
  const range = ends === undefined ? null : { low: percent(ends.low), high: percent(ends.high) };
  const isMoved = range === null ? isSeen(change) : [range.low, change, range.high].some(isSeen);
  if (isMoved && range !== null && isOpenRange(range)) return { change, range, direction: "either" };
  if (!isSeen(change)) return { change, range, direction: "open" };
  return { change, range, direction: change > 0 ? "more" : "less" };
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
  if (move.direction === "either") {
    const ends = rangeText(move.range, language, endDecimals(move.change, move.range));
    return say("market.move.either", { ...prices, range: ` (${ends})` });
  }
  return say(`market.move.${move.direction}`, {
    ...prices,
    difference: number(account, Math.abs(value - before)),
    ...percentOf(move, language),
  });
}

/** Decimals with which both ends of a range that holds 0 are seen to lie beside it. */
export function endDecimals(change: number, { low, high }: MoveRange): number {
  let decimals = shownDecimals(change, { low, high });
  while (decimals < MAX_DECIMALS && [low, high].some((end) => Number(end.toFixed(decimals)) === 0)) decimals += 1;
  return decimals;
}

/** A change of a price in percent, and its range in brackets. */
export function percentOf(move: PriceMove, language: Language): { readonly percent: string; readonly range: string } {
  return { percent: unsignedPercent(move.change, move.range, language), range: endsText(move, language) };
}

/** The range in brackets; nothing where there is none, or where both ends read the same. */
function endsText({ change, range }: PriceMove, language: Language): string {
  if (range === null) return "";
  const [low, high] = [range.low, range.high].map((end) => unsignedPercent(end, range, language));
  return low === high ? "" : ` (${unsignedRange(range, change, language)})`;
}
