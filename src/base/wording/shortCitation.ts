import type { Language } from "./language.ts";
import { listText } from "./list.ts";

const YEAR = /\((\d{4})[a-z]?\)/u;
/** A family name before its initials: `Fajgelbaum, P. D.`. */
const FAMILY = /([\p{L}'’-]+(?: [\p{L}'’-]+)*), (?:\p{Lu}\.[ -]?)+/gu;
const NAMED = 2;

/**
 * A study as a sentence names it, by families and year; a text that begins otherwise stays as it is.
 *
 * @param citation  `Family, I. and Family, I. (year). Title. …`
 *
 * @example
 *   shortCitation("Caliendo, L. and Parro, F. (2015). Estimates", "en")         // "Caliendo and Parro (2015)"
 *   shortCitation("Amiti, M., Redding, S. and Weinstein, D. (2019). The", "ru")  // "Amiti и др. (2019)"
 *   shortCitation("own", "en")                                                   // "own"
 */
export function shortCitation(citation: string, language: Language): string {
  const year = YEAR.exec(citation);
  const families = [...citation.slice(0, year?.index ?? 0).matchAll(FAMILY)].map(([, family]) =>
    family!.replace(/^and /u, ""),
  );
  const [first] = families;
  if (year === null || first === undefined) return citation;
  const others = language === "ru" ? "и др." : "et al.";
  const names = families.length > NAMED ? `${first} ${others}` : listText(families, language);
  return `${names} (${year[1]})`;
}
