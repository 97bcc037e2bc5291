import type { PriceResult } from "../../../results/index.ts";
import { seenSign } from "../../../base/units/index.ts";
import { isSeen, type Language, MAX_DECIMALS, rangeText } from "../../../base/wording/index.ts";
import { shownDecimals, unsignedPercent, unsignedRange } from "../shortNumber.ts";
import { type MarketAccount, number } from "./marketAccount.ts";

interface MoveRange {
  readonly low: number;
  readonly high: number;
}

/** A change of a price in percent of that before, and whether all that is uncertain agrees on where it goes: `open`, nothing is seen; `corners`, the price is as before but where figures take the ends of their ranges; `either`, the range holds both directions. */
export type PriceMove =
  | { readonly change: number; readonly range: MoveRange; readonly direction: "either" | "corners" }
  | { readonly change: number; readonly range: MoveRange | null; readonly direction: "more" | "less" | "open" };

/** Change of a price against the same year without what the scenario does, its range over combinations that are each compared so; null where there was no price. */
export function priceMove({ before, value, changePercent }: PriceResult): PriceMove | null {
  if (!(before > 0) || !Number.isFinite(value)) return null;
  const change = 100 * (value / before - 1);
  const range = changePercent === undefined ? null : { low: changePercent.low, high: changePercent.high };
  if (!isSeen(change)) {
    const isMoved = range !== null && [range.low, range.high].some(isSeen);
    return isMoved ? { change, range, direction: "corners" } : { change, range, direction: "open" };
  }
  if (range !== null && holdsBoth(range)) return { change, range, direction: "either" };
  return { change, range, direction: change > 0 ? "more" : "less" };
}

/** Whether a range of changes in percent holds a fall and a rise that are both seen. */
export function holdsBoth({ low, high }: MoveRange): boolean {
  return seenSign(low) < 0 && seenSign(high) > 0;
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
  if (move.direction === "either" || move.direction === "corners")
    return say(`market.move.${move.direction}`, { ...prices, range: ` (${openEnds(move, language)})` });
  return say(`market.move.${move.direction}`, {
    ...prices,
    ...percentOf(move, language),
  });
}

/** Ends of a range that holds 0, with the decimals at which those that lie beside it are seen to. */
export function openEnds(
  { change, range }: { readonly change: number; readonly range: MoveRange },
  language: Language,
): string {
  const seen = [range.low, range.high].filter(isSeen);
  let decimals = shownDecimals(change, range);
  while (decimals < MAX_DECIMALS && seen.some((end) => Number(end.toFixed(decimals)) === 0)) decimals += 1;
  return rangeText(range, language, decimals);
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
