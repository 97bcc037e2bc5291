/** One published number beside ours. */
export interface ComparedRow {
  /** Where the number is published: `2`, `A4`, or the name of a series. */
  readonly table: string;
  /** Which number of the table, with its unit: `Mexico, terms of trade, %`. */
  readonly row: string;
  readonly paper: number;
  readonly ours: number;
  /** Ours minus the paper's. */
  readonly difference: number;
  /** Largest size of the difference that counts as the same number. */
  readonly tolerance: number;
  readonly verdict: "within" | "outside";
}

/**
 * Compares one number with its published value; what is not a number is outside.
 *
 * @example  A value printed to two digits
 *   comparedRow("2", "Mexico, welfare, %", 1.31, 1.3121, 0.005).verdict   // "within"
 *   comparedRow("2", "Mexico, welfare, %", 1.31, 0.0073, 0.005).verdict   // "outside"
 */
export function comparedRow(table: string, row: string, paper: number, ours: number, tolerance: number): ComparedRow {
  const difference = ours - paper;
  const verdict = Math.abs(difference) <= tolerance ? "within" : "outside";
  return { table, row, paper, ours, difference, tolerance, verdict };
}
