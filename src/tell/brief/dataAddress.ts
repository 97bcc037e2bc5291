/** What would end an address, or an attribute around it. */
const UNSAFE = /[%#"'<>&\s]/gu;

/**
 * A text as an address that holds it: a link to it works wherever the page is, without a file beside it.
 *
 * @example
 *   dataAddress("text/csv", "a,b\n50 %")   // "data:text/csv;charset=utf-8,a,b%0A50%20%25"
 */
export function dataAddress(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.replaceAll(UNSAFE, encoded)}`;
}

function encoded(letter: string): string {
  return letter === "'" ? "%27" : encodeURIComponent(letter);
}
