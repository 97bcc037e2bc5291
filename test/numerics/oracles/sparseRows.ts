/** A sparse matrix, one row after the other. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  /** Position of each row's first entry, and of the end.   [row + 1] */
  readonly start: Int32Array;
  /** Column of each entry; at most one entry per row and column.   [entry] */
  readonly column: Int32Array;
  /** Value of each entry.   [entry] */
  readonly value: Float64Array;
}

/** One entry of a row. */
export type RowEntry = readonly [column: number, value: number];

/**
 * A sparse matrix from its rows; entries of the same row and column are added.
 *
 * @param columns  Number of columns.
 * @param rows     Entries of each row, in any order.
 * @throws RangeError when a column is outside.
 * @unit that of the entries
 * @source own; the layout is compressed rows
 *
 * @example
 *   const matrix = sparseRows(3, [[[0, 1], [2, 5]], [[1, 2], [1, 3]]]);
 *   [...matrix.column];   // [0, 2, 1]
 *   [...matrix.value];    // [1, 5, 5]
 */
export function sparseRows(columns: number, rows: readonly (readonly RowEntry[])[]): SparseRows {
  const merged = rows.map((row) => mergedRow(columns, row));
  const start = new Int32Array(rows.length + 1);
  merged.forEach((row, r) => (start[r + 1] = start[r] + row.length));
  const entries = merged.flat();
  return {
    rows: rows.length,
    columns,
    start,
    column: Int32Array.from(entries, ([column]) => column),
    value: Float64Array.from(entries, ([, value]) => value),
  };
}

function mergedRow(columns: number, row: readonly RowEntry[]): RowEntry[] {
  const sums = new Map<number, number>();
  for (const [column, value] of row) {
    if (!Number.isInteger(column) || column < 0 || column >= columns)
      throw new RangeError(`column ${column} of a row is outside 0 to ${columns - 1}`);
    sums.set(column, (sums.get(column) ?? 0) + value);
  }
  return [...sums].toSorted(([a], [b]) => a - b);
}

/** out += factor · A x */
export function addProduct(out: Float64Array, matrix: SparseRows, x: Float64Array, factor: number): void {
  const { start, column, value } = matrix;
  for (let r = 0; r < matrix.rows; r++) {
    let sum = 0;
    for (let e = start[r]; e < start[r + 1]; e++) sum += value[e] * x[column[e]];
    out[r] += factor * sum;
  }
}

/** out += factor · Aᵀ y */
export function addTransposedProduct(out: Float64Array, matrix: SparseRows, y: Float64Array, factor: number): void {
  const { start, column, value } = matrix;
  for (let r = 0; r < matrix.rows; r++) {
    const scaled = factor * y[r];
    if (scaled === 0) continue;
    for (let e = start[r]; e < start[r + 1]; e++) out[column[e]] += value[e] * scaled;
  }
}

/** Aᵀ */
export function transposedRows(matrix: SparseRows): SparseRows {
  const { rows, columns, value, column } = matrix;
  const start = new Int32Array(columns + 1);
  for (const c of column) start[c + 1]++;
  for (let c = 0; c < columns; c++) start[c + 1] += start[c];
  const next = start.slice(0, columns);
  const moved = { column: new Int32Array(column.length), value: new Float64Array(value.length) };
  for (let r = 0; r < rows; r++) {
    for (let e = matrix.start[r]; e < matrix.start[r + 1]; e++) {
      const at = next[column[e]]++;
      moved.column[at] = r;
      moved.value[at] = value[e];
    }
  }
  return { rows: columns, columns: rows, start, ...moved };
}
