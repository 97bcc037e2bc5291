import { quoted } from "./problem.ts";

/**
 * A foreign text between quotation marks.
 *
 * @example
 *   said("Odesa")   // "\"Odesa\""
 */
export function said(value: string): string {
  return `"${quoted(value)}"`;
}

/**
 * The question whether a known name was meant, where one is near.
 *
 * @param near  The name, or a code.
 * @param name  What a code stands for; null for a name.
 *
 * @example
 *   meant("Odesa")          // ["Did you mean \"Odesa\"?"]
 *   meant("CHN", "China")   // ["Did you mean CHN (China)?"]
 *   meant(null)             // []
 */
export function meant(near: string | null, name: string | null = null): readonly string[] {
  if (near === null) return [];
  return [`Did you mean ${name === null ? said(near) : `${quoted(near)} (${quoted(name)})`}?`];
}

/**
 * A number in at most six digits.
 *
 * @example
 *   rounded(1234567.8)   // 1234570
 */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/**
 * A number with what is counted.
 *
 * @example
 *   count(1, "row")   // "1 row"
 *   count(3, "row")   // "3 rows"
 */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
