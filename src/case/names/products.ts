/**
 * True when a row by HS code reaches goods of a code: one of the two begins with the other.
 */
function reachesProduct(row: string, code: string): boolean {
  return row.startsWith(code) || code.startsWith(row);
}

/** True when any of the codes is reached by a row. */
export function reachesAny(row: string, codes: Iterable<string>): boolean {
  for (const code of codes) if (reachesProduct(row, code)) return true;
  return false;
}

/** HS codes of several markets together. */
export function productCodes(markets: readonly { readonly hs: readonly string[] }[]): readonly string[] {
  return [...new Set(markets.flatMap(({ hs }) => hs))];
}
