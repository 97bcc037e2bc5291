import type { System } from "./system.ts";
import type { UpperTier } from "./upperTier.ts";

/**
 * The system part of the way from the base to a shock: geometric in weights that stay open, straight in those
 * that close, geometric in the factors of export taxes and in productivity.
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
    upper: origin.upper === null || target.upper === null ? null : tiersBetween(origin.upper, target.upper, part),
    logProductivity: target.logProductivity?.map((value) => part * value) ?? null,
    ...taxesBetween(origin, target, part),
  };
}

function tiersBetween(origin: UpperTier, target: UpperTier, part: number): UpperTier {
  const straight = (from: Float64Array, to: Float64Array): Float64Array =>
    from.map((value, row) => (value === to[row] ? value : value * (1 - part) + to[row]! * part));
  return {
    ...target,
    home: straight(origin.home, target.home),
    lost: straight(origin.lost, target.lost),
    logCost: target.logCost.map((cost) => part * cost),
    kept: straight(origin.kept, target.kept),
    taxRate: straight(origin.taxRate, target.taxRate),
    isTaxed: origin.isTaxed || target.isTaxed,
  };
}

type Taxes = Pick<System, "taxedCells" | "taxRates">;

function taxesBetween(origin: Taxes, target: Taxes, part: number): Taxes {
  const [before, after] = [origin, target].map(
    ({ taxedCells, taxRates }) => new Map([...taxedCells].map((cell, e) => [cell, 1 + taxRates[e]!])),
  );
  const taxedCells = Int32Array.from(new Set([...before!.keys(), ...after!.keys()])).toSorted();
  const factor = (cell: number): number => (before!.get(cell) ?? 1) ** (1 - part) * (after!.get(cell) ?? 1) ** part;
  return { taxedCells, taxRates: Float64Array.from(taxedCells, (cell) => factor(cell) - 1) };
}
