import type { Language } from "./language.ts";
import { ABSENT, numberText, THIN_SPACE } from "./number.ts";

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

/**
 * An amount with three significant digits and its scale in words.
 *
 * @param million  amount in million of the currency
 *
 * @example
 *   moneyText(41236.7, "USD", "en").replace("\u202f", " ")    // "41.2 billion USD"
 *   moneyText(-1810, "USD", "ru").replaceAll("\u202f", " ")   // "−1,81 млрд долл. США"
 */
export function moneyText(
  million: number | null,
  currency: string,
  language: Language,
  options: { readonly signed?: boolean } = {},
): string {
  if (million === null || !Number.isFinite(million)) return ABSENT[language];
  const size = Math.abs(Number(million.toPrecision(3)));
  const scale = SCALES.find((each) => size >= each.from) ?? SCALES[SCALES.length - 1]!;
  const amount = million / Math.max(1, scale.from);
  const decimals = Math.max(0, Math.min(2, 2 - Math.floor(Math.log10(Math.max(Math.abs(amount), 1e-2)))));
  const text = numberText(amount, language, { decimals, signed: options.signed ?? false });
  return `${text}${THIN_SPACE}${scale.words[language]} ${currencyText(currency, language)}`;
}
