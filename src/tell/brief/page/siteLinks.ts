import { type Language, LANGUAGES, say } from "../../../base/wording/index.ts";

/** A link from a page to another one beside it. */
export interface SiteLink {
  /** Of the page that it leads to. */
  readonly language: Language;
  readonly label: string;
  readonly address: string;
}

/**
 * Links from a brief of a site: to the start page, and to the same brief in other languages.
 *
 * @param startOf  Address of the start page of a language.
 * @param briefOf  Address of the brief in a language.
 */
export function siteLinks(
  language: Language,
  startOf: (language: Language) => string,
  briefOf: (language: Language) => string,
): readonly SiteLink[] {
  const back = { language, label: say(language, "start.back", {}), address: startOf(language) };
  return [back, ...inOtherLanguages(language, briefOf)];
}

/** Links to the same page in every other language. */
export function inOtherLanguages(language: Language, addressOf: (language: Language) => string): readonly SiteLink[] {
  return LANGUAGES.filter((each) => each !== language).map((each) => ({
    language: each,
    label: say(each, "start.language", {}),
    address: addressOf(each),
  }));
}
