import { distance } from "fastest-levenshtein";

const LONGEST_COMPARED = 60;
/** Among more names than these none is proposed: comparing every row with every name would take minutes. */
const MOST_COMPARED = 2000;
/** Letters from which on the beginning of a name means that name. */
const SHORTEST_BEGINNING = 3;
/** Names of so few letters are near each other by chance: one letter for another must be a slip of the finger. */
const SHORT = 3;
const BETWEEN_WORDS = /[\s_-]+/u;
/** Rows of keys, each half a key right of the one above. */
const KEYBOARDS: readonly (readonly string[])[] = [
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
  ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
];

/**
 * The known name that a misspelt one most likely means: the one of fewest slips, else the first that it begins; null where none is
 * likely. A number is never taken for another number.
 *
 * @param known  Names; of those that are equally near, the first is meant.
 *
 * @example
 *   nearest("mesures", ["measures", "scenarios"])   // "measures"
 *   nearest("zebra", ["measures", "scenarios"])     // null
 *   nearest("lgn", ["oil", "lng"])                  // "lng"
 *   nearest("Asia", ["USA", "CHN"])                 // null
 *   nearest("CHM", ["CHE", "CHN"])                  // "CHN"
 *   nearest("2026", ["2019", "2020"])               // null
 *   nearest("soy", ["oil", "soybeans"])             // "soybeans"
 */
export function nearest(found: string, known: Iterable<string>): string | null {
  const text = found.trim().toLowerCase();
  if (text.length > LONGEST_COMPARED) return null;
  let best: string | null = null;
  let beginning: string | null = null;
  let least = slips(text.length) + 1;
  let seen = 0;
  let compared = 0;
  for (const name of known) {
    if (++seen <= MOST_COMPARED && isBeginning(text, name)) beginning ??= name;
    if (Math.abs(name.length - text.length) >= least) continue;
    if (++compared > MOST_COMPARED) return null;
    const steps = likelySteps(text, name.toLowerCase());
    if (steps !== null && steps < least) [best, least] = [name, steps];
  }
  return best ?? beginning;
}

/** Slips that a writer may make in so many letters. */
function slips(letters: number): number {
  return letters < 8 ? 1 : letters < 12 ? 2 : 3;
}

function isBeginning(text: string, name: string): boolean {
  return text.length >= SHORTEST_BEGINNING && name.toLowerCase().startsWith(text);
}

/** Slips that lead from one text to another, word by word where they have as many words; null where that is not likely. */
function likelySteps(text: string, name: string): number | null {
  if (text === name) return 0;
  if (isOtherNumber(text, name)) return null;
  const words = text.split(BETWEEN_WORDS);
  const others = words.length === 1 ? [name] : name.split(BETWEEN_WORDS);
  if (words.length !== others.length) return slipsBetween(text, name);
  const steps = words.map((word, at) => slipsBetween(word, others[at]!));
  return steps.includes(null) ? null : steps.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

function slipsBetween(one: string, other: string): number | null {
  const steps = stepsBetween(one, other);
  if (steps > slips(one.length)) return null;
  return steps > 0 && isByChance(one, other) ? null : steps;
}

/** Whether a short name is a slip away that nobody makes: neither a key beside nor letters in another order, and none left out or put behind. */
function isByChance(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) > SHORT || one.length < other.length) return false;
  return one.length > other.length ? !one.startsWith(other) : !isKeyBeside(one, other);
}

/** Whether texts differ in their digits alone, place by place, and not by two that changed places. */
function isOtherNumber(one: string, other: string): boolean {
  if (one.length !== other.length || !/\d/u.test(one)) return false;
  return one.replaceAll(/\d/gu, "0") === other.replaceAll(/\d/gu, "0") && !isSwapped(one, other);
}

/** Letters to add, drop or change; two neighbours that changed places are one. */
function stepsBetween(one: string, other: string): number {
  const steps = distance(one, other);
  return steps === 2 && isSwapped(one, other) ? 1 : steps;
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, position) => letter !== other[position]);
  const turned = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at >= 0 && one.length === other.length && turned === other;
}

/** Whether the letters that differ changed places or lie side by side on a keyboard. */
function isKeyBeside(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, position) => letter !== other[position]);
  return isSwapped(one, other) || isNeighbour(one.charAt(at), other.charAt(at));
}

function isNeighbour(one: string, other: string): boolean {
  return KEYBOARDS.some((rows) => {
    const [[row, at], [otherRow, otherAt]] = [one, other].map((key) => {
      const found = rows.findIndex((keys) => keys.includes(key));
      return [found, (rows[found]?.indexOf(key) ?? 0) + found / 2] as const;
    }) as [readonly [number, number], readonly [number, number]];
    return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(at - otherAt) <= 1;
  });
}
