import { z } from "zod";
import { meaning, prose } from "./schemaParts.ts";
import { isMapping } from "./partDraft.ts";

/** Russian texts of a case by the English text that stands in results. */
export type Translations = ReadonlyMap<string, string>;

const BILINGUAL = z.strictObject({
  en: prose().meta(meaning("In English.")),
  ru: prose().meta(meaning("In Russian.")),
});

/** A text that readers are shown, in one language or in both; what is read is the English, or only, text: `addTranslations` keeps the other. */
export const title = () =>
  z.union([prose(), BILINGUAL]).transform((value) => (typeof value === "string" ? value : value.en));

/** The key `title` of a case. */
export const TITLE_SCHEMA: z.ZodType<string> = title();

/** Every text that a value has in both languages, at any depth. */
function translationsIn(value: unknown): Translations {
  const { data } = BILINGUAL.safeParse(value);
  if (data !== undefined) return new Map([[data.en, data.ru]]);
  const parts: readonly unknown[] = Array.isArray(value) ? value : isMapping(value) ? Object.values(value) : [];
  return new Map(parts.flatMap((part) => [...translationsIn(part)]).toReversed());
}

/**
 * Adds what a file of a case has in both languages; of two translations of one text the first stays.
 *
 * @example
 *   const titles = new Map();
 *   addTranslations({ title: { en: "War", ru: "Война" }, other: "Peace" }, titles);
 *   titles.get("War")   // "Война"
 */
export function addTranslations(value: unknown, titles: Map<string, string>): void {
  for (const [own, translation] of translationsIn(value)) {
    if (!titles.has(own)) titles.set(own, translation);
  }
}
