import type { Language } from "./language.ts";
import type { MessageKey } from "./messages/catalog.ts";
import { numberText } from "./number.ts";
import { pluralForm } from "./plural.ts";
import { say } from "./say.ts";

/** A noun that the messages hold in every form that a number gives it. */
export type CountedNoun = MessageKey extends infer Key ? (Key extends `${infer Noun}.few` ? Noun : never) : never;

/**
 * A whole number, its thousands grouped, and a noun of the messages in the form that goes with it.
 *
 * @example
 *   countedNoun(6550, "rollCalls", "en")   // "6,550 roll calls"
 *   countedNoun(3, "files", "ru")          // "3 файла"
 */
export function countedNoun(count: number, noun: CountedNoun, language: Language): string {
  const key = `${noun}.${pluralForm(count, language)}` as `${CountedNoun}.many`;
  return `${numberText(count, language, { decimals: 0 })} ${say(language, key, {})}`;
}
