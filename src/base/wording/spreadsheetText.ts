/**
 * Text that no spreadsheet takes for a formula: with an apostrophe in front where it starts with `= + - @`, a tab or a carriage return,
 * or with apostrophes before one of these, so that {@link plainText} gives every text back.
 *
 * @example
 *   guardedText("=1+1")   // "'=1+1"
 *   guardedText("'-x")    // "''-x"
 *   guardedText("'tis")   // "'tis"
 */
export function guardedText(text: string): string {
  return /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/**
 * The text that {@link guardedText} has guarded.
 *
 * @example
 *   plainText("'=1+1")   // "=1+1"
 *   plainText("'tis")    // "'tis"
 */
export function plainText(text: string): string {
  return /^'+[=+\-@\t\r]/u.test(text) ? text.slice(1) : text;
}
