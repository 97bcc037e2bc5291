import type { Language } from "./language.ts";
import { listText } from "./list.ts";

const YEAR = /\((\d{4})[a-z]?\)/u;
/** Initials behind a family name, as in `Fajgelbaum, P. D.`, and what stands in such a name. */
const [INITIALS, IN_FAMILY] = [/, (?:\p{Lu}\.[ -]?)+/gu, /[\p{L}'’ -]/u];
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
  const families = familiesIn(citation.slice(0, year?.index ?? 0));
  const [first] = families;
  if (year === null || first === undefined) return citation;
  const others = language === "ru" ? "и др." : "et al.";
  const names = families.length > NAMED ? `${first} ${others}` : listText(families, language);
  return `${names} (${year[1]})`;
}

/** Family names that have initials behind them. */
function familiesIn(text: string): readonly string[] {
  let end = 0;
  return [...text.matchAll(INITIALS)].flatMap(({ 0: initials, index }) => {
    let start = index;
    while (start > end && IN_FAMILY.test(text.charAt(start - 1))) start--;
    end = index + initials.length;
    const family = text.slice(start, index).trim().replace(/^and /u, "");
    return family === "" ? [] : [family];
  });
}
