import { asLabel, countryName, countryOfId, type Wording } from "../../base/wording/index.ts";

/** Parts of ids that are read letter by letter. */
const INITIALS = new Set(["us", "usa", "uk", "uae", "eu", "lng"]);

/** Parts of ids that names write small. */
const SMALL = new Set(["of", "and", "the", "re"]);

/** Id of what a market does not name one by one. */
const REST = "rest-of-world";

/**
 * Name of a node, pipeline, strait or route of a market as text, by its id: what the case calls it; else the country that it
 * spells or is the code of; else the id's own words.
 *
 * @example
 *   placeName("united-kingdom", wording("en"))                     // "United Kingdom"
 *   placeName("KOR", wording("ru"))                                // "Южная Корея"
 *   placeName("nord-stream", wording("en"))                        // "Nord Stream"
 *   const names = { countries: {}, sectors: {}, places: { hormuz: "the Strait of Hormuz" } };
 *   placeName("hormuz", wording("en", names))                      // "Strait of Hormuz"
 */
export function placeName(id: string, words: Wording): string {
  return placeAs("label", id, words);
}

/**
 * `placeName` inside of a sentence, where English puts an article before some countries, and before straits, canals and seas that a
 * table names without one.
 *
 * @example
 *   placeInSentence("united-arab-emirates", wording("en"))   // "the United Arab Emirates"
 *   const names = { countries: {}, sectors: {}, places: { malacca: "Strait of Malacca" } };
 *   placeInSentence("malacca", wording("en", names))         // "the Strait of Malacca"
 */
export function placeInSentence(id: string, words: Wording): string {
  return placeAs("name", id, words);
}

/**
 * Whether a name of a place is more than the words of its id: the case gives one, or it is a country.
 *
 * @example
 *   isNamedPlace("united-kingdom", wording("en"))   // true
 *   isNamedPlace("nord-stream", wording("en"))      // false
 */
export function isNamedPlace(id: string, words: Wording): boolean {
  return words.place(id) !== null || countryOf(id) !== null;
}

function placeAs(form: "label" | "name", id: string, words: Wording): string {
  const given = words.place(id);
  if (given !== null) return form === "label" ? asLabel(given) : withArticle(given, words);
  const country = countryOf(id);
  return country === null ? ownWords(id) : countryName(country, words.language)[form];
}

/** English names of waters that have an article by what they are: `Strait of Malacca`, `Panama Canal`, `Northern Sea Route`. */
const WATERS = /^(?!the )(?:(?:Straits?|Gulf|Cape|Isthmus) |.* (?:Straits?|Canal|Sea|Channel|Passage|Route)$)/u;

function withArticle(given: string, { language }: Wording): string {
  return language === "en" && WATERS.test(given) ? `the ${given}` : given;
}

function countryOf(id: string): string | null {
  if (id === REST) return "ROW";
  return /^[A-Z]{3}$/u.test(id) ? id : countryOfId(id);
}

function ownWords(id: string): string {
  const words = id.split("-").map((word, at) => {
    if (INITIALS.has(word)) return word.toUpperCase();
    return at > 0 && SMALL.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  });
  return words.join(" ");
}
