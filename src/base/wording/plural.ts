import type { Language } from "./language.ts";

/** Forms of a counted noun: English uses `one` and `many`, Russian all three. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/**
 * Which form a whole number takes.
 *
 * @example
 *   pluralForm(21, "ru")   // "one"
 *   pluralForm(13, "ru")   // "many"
 *   pluralForm(3, "ru")    // "few"
 *   pluralForm(21, "en")   // "many"
 */
export function pluralForm(count: number, language: Language): keyof PluralForms {
  const whole = Math.abs(Math.trunc(count));
  if (language === "en") return whole === 1 ? "one" : "many";
  const [tens, ones] = [whole % 100, whole % 10];
  if (tens >= 11 && tens <= 14) return "many";
  if (ones === 1) return "one";
  return ones >= 2 && ones <= 4 ? "few" : "many";
}

/**
 * A number and its noun.
 *
 * @example
 *   counted(16, { one: "solve", few: "solves", many: "solves" }, "en")   // "16 solves"
 */
export function counted(count: number, forms: PluralForms, language: Language): string {
  return `${count} ${forms[pluralForm(count, language)]}`;
}
