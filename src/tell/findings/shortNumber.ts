import { changeOn, greatest } from "../../base/units/index.ts";
import {
  isSeen,
  type Ends,
  type Language,
  MAX_DECIMALS,
  numberText,
  percentWith,
  rangedMoney,
  type RangedMoney,
  rangeText,
} from "../../base/wording/index.ts";

/** Significant digits of a number in a sentence. */
const DIGITS = 2;

/**
 * Decimals of a percentage on the one screen: two significant digits of what is largest, the number or an end of its range; more
 * only where an end would read as zero although the range does not reach it.
 *
 * @example
 *   shownDecimals(0.0063, { low: -0.028, high: 0.019 })   // 3
 *   shownDecimals(-1.57, { low: -6.42, high: -1.44 })     // 1
 *   shownDecimals(0.0063, null)                           // 4
 */
export function shownDecimals(value: number, range: Ends | null): number {
  const shown = [value, ...(range === null ? [] : [range.low, range.high])].filter(isSeen);
  if (shown.length === 0) return 0;
  const isOneSided = shown.every((each) => Math.sign(each) === Math.sign(shown[0]!));
  const sizes = shown.map(Math.abs);
  const wanted = DIGITS - 1 - orderOf(greatest(sizes));
  const visible = isOneSided ? greatest(sizes.map((size) => Math.ceil(-Math.log10(2 * size)))) : 0;
  return Math.min(MAX_DECIMALS, Math.max(0, wanted, visible));
}

/** A signed percentage and its range, both with the decimals that the range allows; no range where there is none. */
export function rangedPercent(
  value: number,
  range: Ends | null,
  language: Language,
): { readonly value: string; readonly range: string | null } {
  const decimals = shownDecimals(value, range);
  return {
    value: percentWith(value, language, decimals),
    range: range === null ? null : rangeText(range, language, decimals),
  };
}

/**
 * The amount of money behind a percentage, and behind the ends of its range: one text wherever the same change is told.
 *
 * @param base     What the percentages are of, in million; it gives `million`, too.
 * @param million  What the percentage comes to, in million.
 */
export function moneyBehind(
  { million, base, range }: { readonly million: number; readonly base: number; readonly range: Ends | null },
  currency: string,
  language: Language,
  style: { readonly signed?: boolean } = {},
): RangedMoney {
  const ends = range === null ? null : { low: changeOn(base, range.low), high: changeOn(base, range.high) };
  return rangedMoney(million, ends, currency, language, style);
}

/** A percentage without its sign, where a word says the direction. */
export function unsignedPercent(value: number, range: Ends | null, language: Language): string {
  return percentWith(Math.abs(value), language, shownDecimals(value, range)).replace("+", "");
}

/** The ends of a range of percentages without their signs, smaller first. */
export function unsignedRange({ low, high }: Ends, value: number, language: Language): string {
  const decimals = shownDecimals(value, { low, high });
  const [least, most] = [low, high].map(Math.abs).toSorted((one, other) => one - other);
  const end = (each: number | undefined): string => numberText(each ?? null, language, { decimals });
  return language === "ru" ? `от ${end(least)} до ${end(most)} %` : `${end(least)} to ${end(most)} %`;
}

function orderOf(size: number): number {
  return Math.floor(Math.log10(size));
}
