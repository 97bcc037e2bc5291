import { greatest, least } from "../../../base/units/index.ts";
import { solvesText } from "../../findings/index.ts";
import type { Wording } from "../../../base/wording/index.ts";

/**
 * Over how many solves ranges go; a country that a package does not have is in fewer of them.
 *
 * @param counts  of each range that is drawn, at least one
 */
export function solveCounts(counts: readonly number[], words: Wording): string {
  const [fewest, most] = [least(counts), greatest(counts)];
  return fewest === most ? solvesText(most, words) : `${fewest} … ${solvesText(most, words)}`;
}
