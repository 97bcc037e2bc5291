import { quoted, said } from "../../base/problems/index.ts";
import { counted, countryName } from "../../base/wording/index.ts";

/**
 * The question whether a known name was meant, where one is near.
 *
 * @example
 *   meant("Odesa")   // ["Может быть, \"Odesa\"?"]
 *   meant(null)      // []
 */
export function meant(near: string | null, name: string | null = null): readonly string[] {
  if (near === null) return [];
  return [`Может быть, ${name === null ? said(near) : `${quoted(near)} (${quoted(name)})`}?`];
}

/**
 * The question whether a country or bloc was meant, by its code and name, where one is near.
 *
 * @example
 *   countryMeant("CHN")   // ["Может быть, CHN (Китай)?"]
 */
export function countryMeant(near: string | null): readonly string[] {
  const name = near === null ? null : countryName(near, "ru").label;
  return meant(near, name === near ? null : name);
}

/**
 * A number with what is counted.
 *
 * @example
 *   count(3, "строка", "строки", "строк")   // "3 строки"
 */
export function count(n: number, one: string, few: string, many: string): string {
  return counted(n, { one, few, many }, "ru");
}

/**
 * Names, the first twelve and how many more.
 *
 * @example
 *   listed(["oil", "gas"])   // "oil, gas"
 */
export function listed(names: readonly string[]): string {
  return names.length <= 12 ? names.join(", ") : `${names.slice(0, 12).join(", ")} и ещё ${names.length - 12}`;
}
