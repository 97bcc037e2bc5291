import type { Normalization } from "./options.ts";
import type { Incidence } from "./tieWeights.ts";

/** Divisor of the tie of two rows. */
export type Divisor = (row: number, other: number) => number;

/** a_i: weight of the statements of each row by cell of column and qualifier. */
type Cells = readonly ReadonlyMap<string, number>[];

/**
 * What the weight of a tie is divided by.
 *
 *     average (n_i + n_i′)/2 · cosine ‖a_i‖ ‖a_i′‖ · dna-compat n_i n_i′
 *     jaccard Σ m with m = a_i a_i′ where both are positive, else a_i + a_i′       over cells of concept and qualifier
 *
 * @param columnOf  Column of each entry.
 * @source Leifeld (2017); `jaccard` and `dna-compat` (there called cosine) as in leifeld-lab/dna, Exporter.java
 */
export function normalizer(incidence: Incidence, columnOf: readonly number[], normalization: Normalization): Divisor {
  if (normalization === "none") return () => 1;
  const cells = cellsOf(incidence, columnOf);
  if (normalization === "jaccard") return (row, other) => jaccardDivisor(cells[row]!, cells[other]!);
  const sizes = cells.map((cell) => sizeOf([...cell.values()], normalization));
  if (normalization === "average") return (row, other) => (sizes[row]! + sizes[other]!) / 2;
  return (row, other) => sizes[row]! * sizes[other]!;
}

function cellsOf({ entries, rows, rowCount }: Incidence, columnOf: readonly number[]): Cells {
  const cells = Array.from({ length: rowCount }, () => new Map<string, number>());
  entries.forEach(({ qualifier, weight }, at) => {
    const cell = `${columnOf[at]} ${qualifier}`;
    const own = cells[rows[at]!]!;
    own.set(cell, (own.get(cell) ?? 0) + weight);
  });
  return cells;
}

/** n_i, or the length of a_i for the cosine. */
function sizeOf(values: readonly number[], normalization: Normalization): number {
  if (normalization === "cosine") return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
  return values.reduce((sum, value) => sum + value, 0);
}

function jaccardDivisor(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const [cell, value] of own) {
    const theirs = other.get(cell);
    total += theirs === undefined ? value : value * theirs;
  }
  for (const [cell, value] of other) if (!own.has(cell)) total += value;
  return total;
}
