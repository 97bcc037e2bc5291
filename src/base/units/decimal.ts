import { LENGTHS } from "../problems/index.ts";

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;

/**
 * Number that a text is in decimal notation; NaN when it is none or has more characters than a number may have, ±Infinity when
 * it is too large.
 *
 * @example
 *   decimal("1e3")     // 1000
 *   decimal("0x10")    // NaN
 *   decimal("1e400")   // Infinity
 */
export function decimal(text: string): number {
  return text.length <= LENGTHS.number && DECIMAL.test(text) ? Number(text) : NaN;
}
