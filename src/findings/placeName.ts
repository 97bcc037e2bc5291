import { capitalised } from "../wording/index.ts";

/**
 * Name of a node of a market from its id; a country code stays as it is.
 *
 * @example
 *   placeName("us-lng")   // "Us lng"
 *   placeName("DEU")   // "DEU"
 */
export function placeName(id: string): string {
  return /^[A-Z]{3}$/u.test(id) ? id : capitalised(id.replaceAll("-", " "));
}
