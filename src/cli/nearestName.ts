import { closest, distance } from "fastest-levenshtein";

/** Largest edit distance at which another name is offered, as a part of the length. */
const NEARNESS = 0.4;

/** The known name closest to a mistyped one; null when none is close. */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(name, known);
  return distance(name, best) <= Math.max(1, NEARNESS * Math.max(name.length, best.length)) ? best : null;
}
