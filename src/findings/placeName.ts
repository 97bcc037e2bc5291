import { capitalised } from "../wording/index.ts";

/** Parts of ids that are read letter by letter. */
const INITIALS = new Set(["us", "usa", "uk", "uae", "eu", "lng"]);

/**
 * Name of a market's node as text, from its id; a country code stays as it is.
 *
 * @example
 *   placeName("us-lng")              // "US LNG"
 *   placeName("power-of-siberia")    // "Power of siberia"
 *   placeName("DEU")                 // "DEU"
 */
export function placeName(id: string): string {
  if (/^[A-Z]{3}$/u.test(id)) return id;
  const words = id.split("-").map((word) => (INITIALS.has(word) ? word.toUpperCase() : word));
  return capitalised(words.join(" "));
}
