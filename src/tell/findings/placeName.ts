import { countryName, countryOfId, type Language, say } from "../../base/wording/index.ts";

/** Parts of ids that are read letter by letter. */
const INITIALS = new Set(["us", "usa", "uk", "uae", "eu", "lng"]);

/** Parts of ids that names write small. */
const SMALL = new Set(["of", "and", "the", "re"]);

/** Id of what a market does not name one by one. */
const REST = "rest-of-world";

/** Last parts of ids that say what a country sells. */
const FORMS = ["lng", "pipeline"] as const;

/**
 * Name of a market's node as text, from its id: the country that it spells or is the code of, with what it sells; else the id's
 * own words.
 *
 * @example
 *   placeName("united-kingdom", "en")       // "United Kingdom"
 *   placeName("KOR", "ru")                  // "Республика Корея"
 *   placeName("us-lng", "en")               // "US LNG"
 *   placeName("qatar-lng", "ru")            // "Катар, СПГ"
 *   placeName("power-of-siberia", "en")     // "Power of Siberia"
 */
export function placeName(id: string, language: Language): string {
  return placeAs("label", id, language);
}

/**
 * `placeName` inside of a sentence, where English puts an article before some countries.
 *
 * @example
 *   placeInSentence("united-arab-emirates", "en")   // "the United Arab Emirates"
 */
export function placeInSentence(id: string, language: Language): string {
  return placeAs("name", id, language);
}

function placeAs(form: "label" | "name", id: string, language: Language): string {
  const country = /^[A-Z]{3}$/u.test(id) ? id : id === REST ? "ROW" : countryOfId(id);
  if (country !== null) return countryName(country, language)[form];
  const sold = FORMS.find((each) => id.endsWith(`-${each}`));
  const seller = sold === undefined ? null : countryOfId(id.slice(0, -sold.length - 1));
  if (sold === undefined || seller === null || language === "en") return ownWords(id);
  return say(language, `market.place.${sold}`, { country: countryName(seller, language).label });
}

function ownWords(id: string): string {
  const words = id.split("-").map((word, at) => {
    if (INITIALS.has(word)) return word.toUpperCase();
    return at > 0 && SMALL.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  });
  return words.join(" ");
}
