import type { System } from "./system.ts";

/**
 * The system part of the way from the base to a shock: geometric in weights that stay open, straight in those
 * that close, straight in export taxes.
 *
 * @param origin  The system of the unchanged base.
 * @param target  The system of the shock.
 * @param part    0 to 1.
 * @unit as in `System`
 * @source natural-parameter continuation, Allgower & Georg (2003), chapter 1
 */
export function between(origin: System, target: System, part: number): System {
  const mixed = (from: Float64Array, to: Float64Array): Float64Array =>
    from.map((value, cell) => {
      const end = to[cell]!;
      if (value === end) return value;
      return end === 0 ? value * (1 - part) : value ** (1 - part) * end ** part;
    });
  return {
    ...origin,
    deficits: target.deficits,
    weights: mixed(origin.weights, target.weights),
    receipts: mixed(origin.receipts, target.receipts),
    taxedCells: target.taxedCells,
    taxRates: target.taxRates.map((rate) => (1 + rate) ** part - 1),
  };
}
