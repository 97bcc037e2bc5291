import { least, MAX_DECIMALS } from "../units/index.ts";
import type { Language } from "./language.ts";

export { isSeen, MAX_DECIMALS } from "../units/index.ts";

/** Narrow no-break space: groups Russian thousands and stands before `%`. */
export const THIN_SPACE = "\u202f";

/** Typographic minus; the hyphen is no sign. */
const MINUS = "−";

/** What stands where there is no number: absent is not zero. */
export const ABSENT: Readonly<Record<Language, string>> = { en: "n/a", ru: "н/д" };

/** Below this a number is rounding of a solve, and as good as zero. */
const ROUNDING = 1e-9;

/** How a number is written. */
export interface NumberStyle {
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** True: a plus sign before positive numbers. */
  readonly signed?: boolean;
}

/** The two ends of a range, in the unit of the number that they belong to. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * A number in the language's writing: decimal comma and thin spaces in Russian, a real minus sign in both.
 * What rounds to zero carries no sign; what is absent reads `n/a`.
 *
 * @example
 *   numberText(-1234.5, "en", { decimals: 1 })                  // "−1,234.5"
 *   numberText(0.0099, "ru", { decimals: 4, signed: true })     // "+0,0099"
 *   numberText(-0.00001, "en", { decimals: 3 })                 // "0.000"
 *   numberText(null, "en", { decimals: 1 })                     // "n/a"
 */
export function numberText(value: number | null, language: Language, style: NumberStyle): string {
  if (value === null || !Number.isFinite(value)) return ABSENT[language];
  const digits = Math.abs(value).toFixed(style.decimals);
  const [whole = "0", fraction] = digits.split(".");
  const mark = language === "ru" ? "," : ".";
  const text = fraction === undefined ? grouped(whole, language) : grouped(whole, language) + mark + fraction;
  if (Number(digits) === 0) return text;
  if (value < 0) return MINUS + text;
  return style.signed === true ? `+${text}` : text;
}

function grouped(whole: string, language: Language): string {
  if (language === "ru" && whole.length < 5) return whole;
  if (whole.includes("e")) return whole;
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join(language === "ru" ? THIN_SPACE : ",");
}

/**
 * Decimals that a number deserves: two significant digits of the smaller of the value and its range,
 * never finer than a thousandth of the range, never finer than `MAX_DECIMALS`. What is zero but for the rounding of a solve is written as
 * zero is.
 *
 * @example
 *   decimalsFor(0.0099, { low: -0.005, high: 0.03 })   // 4
 *   decimalsFor(0.1873, { low: 0.08, high: 0.39 })     // 2
 *   decimalsFor(-40.75)                                // 0
 */
export function decimalsFor(value: number | null, range?: Ends): number {
  const size = value === null || !Number.isFinite(value) ? 0 : Math.abs(value);
  const spread = range === undefined ? 0 : Math.abs(range.high - range.low);
  const sizes = [size, spread].filter((each) => each > ROUNDING);
  if (sizes.length === 0) return 1;
  const wanted = 1 - Math.floor(Math.log10(least(sizes)));
  const supported = spread > ROUNDING ? 2 - Math.floor(Math.log10(spread)) : MAX_DECIMALS;
  return Math.max(0, Math.min(wanted, supported, MAX_DECIMALS));
}

/**
 * A signed percentage with the decimals that its range supports.
 *
 * @example
 *   percentText(-0.2234, "en").replace("\u202f", " ")   // "−0.22 %"
 */
export function percentText(value: number | null, language: Language, range?: Ends): string {
  return percentWith(value, language, decimalsFor(value, range));
}

/** A signed percentage with given decimals. */
export function percentWith(value: number | null, language: Language, decimals: number): string {
  if (value === null || !Number.isFinite(value)) return ABSENT[language];
  return `${numberText(value, language, { decimals, signed: true })}${THIN_SPACE}%`;
}

/**
 * The ends of a range in percent, written with one precision; where they read the same, the number once.
 *
 * @example
 *   rangeText({ low: -0.005, high: 0.03 }, "en", 3).replace("\u202f", " ")   // "−0.005 to +0.030 %"
 *   rangeText({ low: 0.111, high: 0.114 }, "en", 2).replace("\u202f", " ")   // "+0.11 % at both ends"
 */
export function rangeText(range: Ends, language: Language, decimals: number): string {
  const [low, high] = [range.low, range.high].map((end) => numberText(end, language, { decimals, signed: true }));
  return endsText([low!, high!], `${THIN_SPACE}%`, language);
}

/** Two written ends as a range, the unit behind; where they read the same, the number once. */
export function endsText([low, high]: readonly [string, string], unit: string, language: Language): string {
  if (low === high) return `${low}${unit} ${language === "ru" ? "на обоих концах" : "at both ends"}`;
  return language === "ru" ? `от ${low} до ${high}${unit}` : `${low} to ${high}${unit}`;
}

/**
 * The ends of a range for a cell of a table, the unit being that of its column.
 *
 * @example
 *   rangeCell({ low: -0.005, high: 0.03 }, "en", 3)   // "−0.005 … +0.030"
 */
export function rangeCell(range: Ends, language: Language, decimals: number): string {
  return [range.low, range.high].map((end) => numberText(end, language, { decimals, signed: true })).join(" … ");
}

/**
 * A residual: how far an equation is from holding, in its own unit.
 *
 * @example
 *   residualText(2.13e-12, "ru")   // "2,1e−12"
 *   residualText(0, "en")          // "0"
 */
export function residualText(value: number, language: Language): string {
  if (!Number.isFinite(value)) return ABSENT[language];
  if (value === 0) return "0";
  const text = value.toExponential(1).replaceAll("-", MINUS).replace("e+", "e");
  return language === "ru" ? text.replace(".", ",") : text;
}
