/** What a POSIX shell takes as it stands. */
const PLAIN = /^[\w@%+=:,./-]+$/u;

/**
 * A word as a POSIX shell must be given it.
 *
 * @example
 *   shellWord("cases/one")   // "cases/one"
 *   shellWord("my case")     // "'my case'"
 *   shellWord("it's")        // "'it'\\''s'"
 */
export function shellWord(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
