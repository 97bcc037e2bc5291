/** Rows of a published table, cell by column. */
export type Rows = readonly Readonly<Record<string, string>>[];

/**
 * A cell as a number.
 *
 * @throws Error where it is none: a blank cell is no zero.
 */
export function figure(row: Readonly<Record<string, string>>, column: string): number {
  const cell = (row[column] ?? "").trim();
  const value = Number(cell);
  if (cell === "" || !Number.isFinite(value)) throw new Error(`"${column}" is no number: ${JSON.stringify(row)}`);
  return value;
}
