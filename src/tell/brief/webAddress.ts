/**
 * An address that a page may link to: http or https, without white space; null for every other text.
 *
 * @example
 *   webAddress("HTTPS://example.org/?a&b")   // "HTTPS://example.org/?a&b"
 *   webAddress("javascript:alert(1)")        // null
 */
export function webAddress(address: string): string | null {
  return /^https?:\/\/[^\s]+$/iu.test(address) ? address : null;
}
