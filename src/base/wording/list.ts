import type { Language } from "./language.ts";

/**
 * Things in a row, the last two joined by `and`.
 *
 * @example
 *   listText(["a", "b", "c"], "en")   // "a, b and c"
 *   listText(["a", "b"], "ru")        // "a и b"
 */
export function listText(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${language === "ru" ? "и" : "and"} ${last}`;
}
