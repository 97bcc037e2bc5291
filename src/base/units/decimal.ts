const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Number that a text is in decimal notation; NaN when it is none, ±Infinity when it is too large.
 *
 * @example
 *   decimal("1e3")     // 1000
 *   decimal("0x10")    // NaN
 *   decimal("1e400")   // Infinity
 */
export function decimal(text: string): number {
  return DECIMAL.test(text) ? Number(text) : NaN;
}
