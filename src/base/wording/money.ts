import type { Language } from "./language.ts";
import { ABSENT, type Ends, endsText, numberText, THIN_SPACE } from "./number.ts";

const SCALES: readonly { readonly from: number; readonly words: Readonly<Record<Language, string>> }[] = [
  { from: 1e6, words: { en: "trillion", ru: "трлн" } },
  { from: 1e3, words: { en: "billion", ru: "млрд" } },
  { from: 0, words: { en: "million", ru: "млн" } },
];

const CURRENCIES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  USD: { en: "USD", ru: "долл. США" },
  EUR: { en: "EUR", ru: "евро" },
};

/** The currency as it is written after an amount; an unknown code stays as it is. */
function currencyText(currency: string, language: Language): string {
  return Object.hasOwn(CURRENCIES, currency) ? CURRENCIES[currency]![language] : currency;
}

/** The unit of a column of money, such as `million USD`. */
export function millionText(currency: string, language: Language): string {
  return `${language === "ru" ? "млн" : "million"} ${currencyText(currency, language)}`;
}

/** The unit of amounts in billions, such as `billion USD`. */
export function billionText(currency: string, language: Language): string {
  return `${language === "ru" ? "млрд" : "billion"} ${currencyText(currency, language)}`;
}

/** Significant digits of a level: more than those of a change, so that a level before can be told from the level after. */
export const LEVEL_DIGITS = 3;

/** Significant digits of every other amount. */
const DIGITS = 2;

/** Beyond so many digits two amounts are the same to a reader. */
const MOST_DIGITS = 4;

/**
 * An amount with its scale in words.
 *
 * @param million         amount in million of the currency
 * @param options.digits  significant digits; 2 when absent, as of every amount that is no level
 *
 * @example
 *   moneyText(41236.7, "USD", "en").replace("\u202f", " ")    // "41 billion USD"
 *   moneyText(41236.7, "USD", "en", { digits: LEVEL_DIGITS }).replace("\u202f", " ")   // "41.2 billion USD"
 *   moneyText(-1810, "USD", "ru").replaceAll("\u202f", " ")   // "−1,8 млрд долл. США"
 */
export function moneyText(
  million: number | null,
  currency: string,
  language: Language,
  { signed = false, digits = DIGITS }: { readonly signed?: boolean; readonly digits?: number } = {},
): string {
  if (million === null || !Number.isFinite(million)) return ABSENT[language];
  const { text, scale } = scaledAmount(million, language, { signed, digits });
  return `${text}${THIN_SPACE}${scale.words[language]} ${currencyText(currency, language)}`;
}

/** A change in money as it is told, and the ends of its range in the same scale, without its unit. */
export interface RangedMoney {
  readonly money: string;
  readonly range: string | null;
}

/**
 * A change in money with its range. The number in the middle has two significant digits, and each end as many decimals as that number;
 * where it has none, an end has two significant digits, too. All have more digits where the number would read as one of its ends by
 * rounding alone, or an end as zero that the range does not reach.
 *
 * @param million         the change, in million of the currency
 * @param ends            lowest and highest, in million; null where there is no range
 * @param options.signed  whether the change has its sign; the ends always have
 *
 * @example
 *   const ranged = rangedMoney(1799.1, { low: 1449.9, high: 7182.9 }, "USD", "en");
 *   ranged.money.replace("\u202f", " ")   // "1.8 billion USD"
 *   ranged.range                          // "+1.4 to +7.2"
 *   rangedMoney(90.4, { low: -402, high: 272.8 }, "USD", "en").range   // "−400 to +270"
 */
export function rangedMoney(
  million: number,
  ends: Ends | null,
  currency: string,
  language: Language,
  { signed = false }: { readonly signed?: boolean } = {},
): RangedMoney {
  const digits = rangedDigits(million, ends);
  const money = moneyText(million, currency, language, { signed, digits });
  if (ends === null) return { money, range: null };
  const { low, high } = endTexts(million, ends, language, digits);
  return { money, range: endsText([low, high], "", language) };
}

/** Digits in which neither end reads as the number between them, nor as a zero that the range does not reach. */
function rangedDigits(million: number, ends: Ends | null): number {
  if (ends === null) return DIGITS;
  const isOneSided = Math.sign(ends.low) === Math.sign(ends.high);
  const isClear = (digits: number): boolean => {
    const { text } = scaledAmount(million, "en", { signed: true, digits });
    const texts = endTexts(million, ends, "en", digits);
    return (["low", "high"] as const).every((end) => {
      const isApart = texts[end] !== text || isAlike(ends[end], million);
      return isApart && !(isOneSided && /^[0.]+$/u.test(texts[end]));
    });
  };
  let digits = DIGITS;
  while (digits < MOST_DIGITS && !isClear(digits)) digits += 1;
  return digits;
}

/** Whether two amounts are one, apart from the rounding of the machine. */
function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** The ends of a range, written in the scale of the number between them. */
function endTexts(
  million: number,
  { low, high }: Ends,
  language: Language,
  digits: number,
): Readonly<Record<"low" | "high", string>> {
  const { scale, decimals } = scaledAmount(million, language, { signed: true, digits });
  const end = (amount: number): string => {
    const shown = decimals > 0 ? amount : Number(amount.toPrecision(digits));
    return numberText(shown / Math.max(1, scale.from), language, { decimals, signed: true });
  };
  return { low: end(low), high: end(high) };
}

function scaleOf(million: number): (typeof SCALES)[number] {
  return SCALES.find((each) => Math.abs(million) >= each.from) ?? SCALES[SCALES.length - 1]!;
}

/** An amount in the scale that it reads best in, without the word for it, and the decimals that it has there. */
function scaledAmount(
  million: number,
  language: Language,
  { signed, digits }: { readonly signed: boolean; readonly digits: number },
): { readonly text: string; readonly scale: (typeof SCALES)[number]; readonly decimals: number } {
  const rounded = Number(million.toPrecision(digits));
  const scale = scaleOf(rounded);
  const amount = rounded / Math.max(1, scale.from);
  const size = Math.max(Math.abs(amount), 1e-2);
  const decimals = Math.max(0, Math.min(Math.max(2, digits - 1), digits - 1 - Math.floor(Math.log10(size))));
  return { text: numberText(amount, language, { decimals, signed }), scale, decimals };
}
