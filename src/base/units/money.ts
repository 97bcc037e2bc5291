/**
 * Number names on the short scale, as in English-language statistics: 1 billion = 10⁹, 1 trillion = 10¹².
 *
 * @source The Chicago Manual of Style, 17th edition, 9.8 (billion); Oxford English Dictionary, "trillion".
 */
const SCALES: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Units of money that are understood, for messages. */
export const MONEY_UNITS = "USD, thousand USD, million USD, billion USD or trillion USD";

/**
 * Millions of a currency in one unit of money; NaN when the unit is unknown or of another currency.
 *
 * @param unit      A scale, the currency's code, or both; letter case does not matter.
 * @param currency  ISO 4217 code.
 *
 * @example
 *   millionsIn("billion USD", "USD")   // 1000
 *   millionsIn("thousand", "USD")      // 0.001
 *   millionsIn("EUR", "USD")           // NaN
 */
export function millionsIn(unit: string, currency: string): number {
  const words = unit.trim().toLowerCase().split(/\s+/);
  const scales = words.filter((word) => word !== currency.toLowerCase());
  if (unit.trim() === "" || scales.length > 1 || words.length > 2) return NaN;
  const scale = SCALES.get(scales[0] ?? "");
  return scale === undefined ? NaN : scale / 1e6;
}
