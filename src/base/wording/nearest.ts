import { distance } from "fastest-levenshtein";

const LONGEST_COMPARED = 60;
/** Among more names than these none is proposed: comparing every row with every name would take minutes. */
const MOST_COMPARED = 2000;

/**
 * The known name that a misspelt one most likely means; null when none is near.
 *
 * @example
 *   nearest("mesures", ["measures", "scenarios"])   // "measures"
 *   nearest("zebra", ["measures", "scenarios"])     // null
 *   nearest("lgn", ["oil", "lng"])                  // "lng"
 */
export function nearest(found: string, known: Iterable<string>): string | null {
  if (found.length > LONGEST_COMPARED) return null;
  const limit = found.length <= 3 ? 1 : Math.max(2, Math.ceil(found.length / 4));
  let best: string | null = null;
  let least = limit + 1;
  let compared = 0;
  for (const name of known) {
    if (Math.abs(name.length - found.length) >= least) continue;
    if (++compared > MOST_COMPARED) return null;
    const steps = stepsBetween(found.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** Letters to add, drop or change; two neighbours that changed places are one. */
function stepsBetween(one: string, other: string): number {
  const at = [...one].findIndex((letter, position) => letter !== other[position]);
  const isSwapped =
    at >= 0 &&
    one.length === other.length &&
    one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
  return isSwapped ? 1 : distance(one, other);
}
