import { distance } from "fastest-levenshtein";

const LONGEST_COMPARED = 60;

/**
 * The known name that a misspelt one most likely means; null when none is near.
 *
 * @example
 *   nearest("mesures", ["measures", "scenarios"])   // "measures"
 *   nearest("zebra", ["measures", "scenarios"])     // null
 */
export function nearest(found: string, known: Iterable<string>): string | null {
  if (found.length > LONGEST_COMPARED) return null;
  const limit = found.length <= 3 ? 1 : Math.max(2, Math.ceil(found.length / 4));
  let best: string | null = null;
  let least = limit + 1;
  for (const name of known) {
    const steps = distance(found.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}
