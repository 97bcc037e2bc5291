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

/**
 * An amount with its scale in words.
 *
 * @param million         amount in million of the currency
 * @param options.digits  significant digits; 3 when absent
 *
 * @example
 *   moneyText(41236.7, "USD", "en").replace("\u202f", " ")    // "41.2 billion USD"
 *   moneyText(-1810, "USD", "ru").replaceAll("\u202f", " ")   // "−1,81 млрд долл. США"
 *   moneyText(85.65, "USD", "en", { digits: 1 }).replace("\u202f", " ")   // "90 million USD"
 */
export function moneyText(
  million: number | null,
  currency: string,
  language: Language,
  { signed = false, digits = 3 }: { readonly signed?: boolean; readonly digits?: number } = {},
): string {
  if (million === null || !Number.isFinite(million)) return ABSENT[language];
  const rounded = Number(million.toPrecision(digits));
  const scale = scaleOf(rounded);
  const text = scaledText(rounded, scale, language, { signed, digits });
  return `${text}${THIN_SPACE}${scale.words[language]} ${currencyText(currency, language)}`;
}

/**
 * The ends of a range of amounts in the scale in which the amount beside them is written, without its unit.
 *
 * @param amounts.million  the amount beside them, in million
 * @param amounts.digits   significant digits: of that amount, and of each end
 *
 * @example
 *   moneyEndsText({ low: -402, high: 272.8 }, { million: 90.4, digits: { million: 1, low: 2, high: 2 } }, "en")   // "−400 to +270"
 */
export function moneyEndsText(
  { low, high }: Ends,
  {
    million,
    digits,
  }: { readonly million: number; readonly digits: Readonly<Record<"million" | "low" | "high", number>> },
  language: Language,
): string {
  const scale = scaleOf(Number(million.toPrecision(Math.max(1, digits.million))));
  const end = (amount: number, wanted: number): string =>
    wanted < 1
      ? numberText(0, language, { decimals: 0 })
      : scaledText(Number(amount.toPrecision(wanted)), scale, language, { signed: true, digits: wanted });
  return endsText([end(low, digits.low), end(high, digits.high)], "", language);
}

function scaleOf(million: number): (typeof SCALES)[number] {
  return SCALES.find((each) => Math.abs(million) >= each.from) ?? SCALES[SCALES.length - 1]!;
}

/** An amount in a scale, without the word for it. */
function scaledText(
  rounded: number,
  scale: (typeof SCALES)[number],
  language: Language,
  { signed, digits }: { readonly signed: boolean; readonly digits: number },
): string {
  const amount = rounded / Math.max(1, scale.from);
  const size = Math.max(Math.abs(amount), 1e-2);
  const decimals = Math.max(0, Math.min(2, digits - 1 - Math.floor(Math.log10(size))));
  return numberText(amount, language, { decimals, signed });
}
