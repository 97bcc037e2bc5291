import type { Parties } from "./tradeCase.ts";

/** The two sides of a dispute as they may be written: null where a case has none. */
interface WrittenSides {
  readonly a: string | null;
  readonly b: string | null;
}

/**
 * Codes of A and B; none where the case names no sides.
 *
 * @example
 *   sideCodes({ a: "USA", b: "CHN" })   // ["USA", "CHN"]
 */
export function sideCodes({ a, b }: WrittenSides): readonly string[] {
  return [a, b].filter((code) => code !== null);
}

/**
 * Codes of the sides, then of the third countries; who asks about its own war stands there twice.
 *
 * @example
 *   partyCodes({ a: null, b: null, third: ["JPN"] })   // ["JPN"]
 */
export function partyCodes(parties: WrittenSides & Pick<Parties, "third">): readonly string[] {
  return [...sideCodes(parties), ...parties.third];
}
