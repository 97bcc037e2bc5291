/**
 * Title of a new case as a YAML text: the name of its folder without control characters and what could end a line.
 *
 * @param otherwise  Title where nothing of the name is left.
 *
 * @example
 *   newTitle("my-war", "A new case")   // "\"my-war\""
 *   newTitle("\u2028", "A new case")   // "\"A new case\""
 */
export function newTitle(name: string, otherwise: string): string {
  return JSON.stringify(name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "").slice(0, 100) || otherwise);
}
