/** Languages in which answers are written. */
export type Language = "en" | "ru";

/** Every language, the default first. */
export const LANGUAGES: readonly Language[] = ["en", "ru"];

/** True for a language code that answers can be written in. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
