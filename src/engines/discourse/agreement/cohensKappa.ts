import { TertiusError } from "../../../base/problems/index.ts";
import { notATableOfCounts } from "../problems.ts";
import type { Rating } from "./rating.ts";

/** Agreement of two coders beyond chance. */
export interface CodersKappa {
  /** 1 = perfect, 0 = as by chance; null with a reason. */
  readonly value: number | null;
  readonly reason?: "no unit rated twice" | "no variation";
  /** Units that both have rated. */
  readonly units: number;
}

/**
 * Cohen's kappa of two coders, every disagreement counting alike.
 *
 *     κ = (p_o − p_e) / (1 − p_e)
 *
 * @param first   Ratings of the first coder, null where there is none.
 * @param second  Ratings of the second on the same units.
 * @source Cohen (1960), Educational and Psychological Measurement 20(1)
 *
 * @example
 *   cohensKappaOfCoders(["a", "a", "b", "b"], ["a", "a", "b", "a"])   // { value: 0.5, units: 4 }
 */
export function cohensKappaOfCoders(first: readonly Rating[], second: readonly Rating[]): CodersKappa {
  const both = first.flatMap((a, unit) => {
    const b = second[unit] ?? null;
    return a === null || b === null ? [] : [[a, b] as const];
  });
  const values = [...new Set(both.flat())];
  if (both.length === 0) return { value: null, reason: "no unit rated twice", units: 0 };
  const table = values.map((row) => values.map((column) => both.filter(([a, b]) => a === row && b === column).length));
  return cohensKappaOfTable(table);
}

/**
 * Cohen's kappa of a table of counts: rows the first coder's values, columns the second's, in the same order.
 *
 * @throws E703 for a table that is not square or holds no counts.
 * @source Cohen (1960), Educational and Psychological Measurement 20(1)
 *
 * @example
 *   cohensKappaOfTable([[20, 5], [10, 15]])   // { value: 0.4, units: 50 }
 */
export function cohensKappaOfTable(table: readonly (readonly number[])[]): CodersKappa {
  requireCounts(table);
  const rows = table.map(sum);
  const units = sum(rows);
  const agreed = sum(table.map((row, at) => row[at]!)) / units;
  const columns = table.map((_, at) => sum(table.map((row) => row[at]!)));
  const chance = sum(rows.map((row, at) => (row * columns[at]!) / units ** 2));
  if (rows.some((row, at) => row === units && columns[at] === units))
    return { value: null, reason: "no variation", units };
  return { value: (agreed - chance) / (1 - chance), units };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function requireCounts(table: readonly (readonly number[])[]): void {
  const isSquare = table.every((row) => row.length === table.length);
  const areCounts = table.flat().every((count) => Number.isInteger(count) && count >= 0);
  if (isSquare && areCounts && sum(table.flat()) > 0) return;
  throw new TertiusError([notATableOfCounts(JSON.stringify(table))]);
}
