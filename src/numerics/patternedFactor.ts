import { minimumDegree } from "./minimumDegree.ts";

/** Where a matrix may have entries, (r, c) wherever (c, r), in an order of elimination that fills little; row after row. */
export interface EliminationPattern {
  readonly size: number;
  /** Place of each unknown in the order.   [unknown] */
  readonly place: Int32Array;
  /** Where the entries of each row begin, and the end.   [place + 1] */
  readonly starts: Int32Array;
  /** Where the pivot of each row is: earlier places lie before it, later ones behind.   [place] */
  readonly pivots: Int32Array;
  /** Place of each entry's column, ascending in a row.   [entry] */
  readonly columns: Int32Array;
  /** End of the run of places, each of which reaches the next and all that the next one reaches.   [place] */
  readonly ends: Int32Array;
}

/**
 * Plans the elimination of a matrix.
 *
 * @param edges  Pairs of unknowns that meet, flat; loops and repetitions are allowed.
 * @unit none
 * @source George & Liu (1989), SIAM Review 31(1)
 */
export function eliminationPattern(size: number, edges: Int32Array): EliminationPattern {
  const { order, structure } = minimumDegree(size, edges);
  const place = new Int32Array(size);
  order.forEach((unknown, k) => (place[unknown] = k));
  const earlier: number[][] = structure.map(() => []);
  structure.forEach((places, k) => {
    for (const p of places) earlier[p].push(k);
  });
  const starts = new Int32Array(size + 1);
  for (let k = 0; k < size; k++) starts[k + 1] = starts[k] + earlier[k].length + 1 + structure[k].length;
  const columns = new Int32Array(starts[size]);
  structure.forEach((later, k) => {
    columns.set(earlier[k], starts[k]);
    columns[starts[k] + earlier[k].length] = k;
    columns.set(later, starts[k] + earlier[k].length + 1);
  });
  const pivots = Int32Array.from(earlier, ({ length }, k) => starts[k] + length);
  return { size, place, starts, pivots, columns, ends: runEnds(structure) };
}

function runEnds(structure: readonly Int32Array[]): Int32Array {
  const ends = new Int32Array(structure.length);
  for (let k = structure.length - 1; k >= 0; k--) {
    const [first] = structure[k];
    const isNested = first === k + 1 && structure[k].length === structure[k + 1].length + 1;
    ends[k] = isNested ? ends[k + 1] : k + 1;
  }
  return ends;
}

/**
 * Position of an entry among all; the pattern must have it.
 *
 * @unit none
 * @source own
 */
export function entryAt({ starts, columns }: EliminationPattern, row: number, column: number): number {
  let low = starts[row];
  let high = starts[row + 1] - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle] < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The whole matrix, zeros included.   [place, place] @unit that of the entries @source own */
export function denseMatrix({ size, starts, columns }: EliminationPattern, entries: Float64Array): Float64Array {
  const matrix = new Float64Array(size ** 2);
  for (let r = 0; r < size; r++)
    for (let e = starts[r]; e < starts[r + 1]; e++) matrix[r * size + columns[e]] = entries[e];
  return matrix;
}

/**
 * Puts L and U in the place of a matrix, in the order of its pattern and without exchange of rows.
 *
 * @param entries    Row after row by place; overwritten.   [entry]
 * @param threshold  Part of the largest entry below it that a pivot must reach.
 * @returns false when a pivot is smaller: rows must be exchanged, and the matrix is spoilt.
 * @unit that of the matrix
 * @source Golub & Van Loan, Matrix Computations (2013), section 3.2, row by row; the threshold as in Duff, Erisman & Reid,
 *   Direct Methods for Sparse Matrices (1986)
 *
 * @example
 *   const pattern = eliminationPattern(2, Int32Array.of(0, 1));
 *   const entries = Float64Array.of(2, 1, 1, 3);
 *   factorInPlace(pattern, entries, 0.01);   // true
 *   [...solveFactored(pattern, entries, Float64Array.of(3, 4))]   // [1, 1]
 */
export function factorInPlace(pattern: EliminationPattern, entries: Float64Array, threshold: number): boolean {
  const { size, starts, pivots, columns } = pattern;
  const row = new Float64Array(size);
  for (let r = 0; r < size; r++) {
    for (let e = starts[r]; e < starts[r + 1]; e++) row[columns[e]] = entries[e];
    if (!reduceRow(pattern, entries, row, r, threshold)) return false;
    for (let e = starts[r]; e < starts[r + 1]; e++) entries[e] = row[columns[e]];
    const most = Math.abs(entries[pivots[r]]) / threshold;
    if (!(most > 0 && most < Infinity)) return false;
  }
  return true;
}

/** Earlier rows that are taken away at once: a number of the row is then read and written once for all of them. */
const TOGETHER = 4;

function reduceRow(
  pattern: EliminationPattern,
  entries: Float64Array,
  row: Float64Array,
  r: number,
  threshold: number,
): boolean {
  const { starts, pivots, columns, ends } = pattern;
  for (let e = starts[r]; e < pivots[r];) {
    const k = columns[e];
    const count = Math.min(TOGETHER, ends[k] - k, r - k);
    if (!setFactors(pattern, entries, row, k, count, threshold)) return false;
    if (count === TOGETHER) subtractFour(pattern, entries, row, k);
    else for (let i = 0; i < count; i++) subtractOne(pattern, entries, row, k + i, count - i);
    e += count;
  }
  return true;
}

/** Factors of a few earlier rows, each after those before it. */
function setFactors(
  { pivots }: EliminationPattern,
  entries: Float64Array,
  row: Float64Array,
  k: number,
  count: number,
  threshold: number,
): boolean {
  for (let c = k; c < k + count; c++) {
    if (row[c] === 0) continue;
    const pivot = entries[pivots[c]];
    if (!(Math.abs(row[c]) <= Math.abs(pivot) / threshold)) return false;
    row[c] /= pivot;
    for (let j = 1; c + j < k + count; j++) row[c + j] -= row[c] * entries[pivots[c] + j];
  }
  return true;
}

/** Takes row k times its factor away behind the first `from` places. */
function subtractOne(
  { starts, pivots, columns }: EliminationPattern,
  entries: Float64Array,
  row: Float64Array,
  k: number,
  from: number,
): void {
  const factor = row[k];
  if (factor === 0) return;
  for (let e = pivots[k] + from; e < starts[k + 1]; e++) row[columns[e]] -= factor * entries[e];
}

/** The same of four rows of a run, in their order. */
function subtractFour(pattern: EliminationPattern, entries: Float64Array, row: Float64Array, k: number): void {
  const { starts, pivots, columns } = pattern;
  const [f, g, h, i] = [row[k], row[k + 1], row[k + 2], row[k + 3]];
  if (f === 0 || g === 0 || h === 0 || i === 0) {
    for (let c = 0; c < TOGETHER; c++) subtractOne(pattern, entries, row, k + c, TOGETHER - c);
    return;
  }
  const [a, b, c, d] = [pivots[k] + 4, pivots[k + 1] + 3, pivots[k + 2] + 2, pivots[k + 3] + 1];
  const count = starts[k + 4] - d;
  for (let e = 0; e < count; e++) {
    const at = columns[d + e];
    row[at] = row[at] - f * entries[a + e] - g * entries[b + e] - h * entries[c + e] - i * entries[d + e];
  }
}

/**
 * x of A x = b for an A that `factorInPlace` has factored.
 *
 * @param x  b, overwritten.   [place]
 * @unit that of b over that of A
 * @source as `factorInPlace`
 */
export function solveFactored(
  { size, starts, pivots, columns }: EliminationPattern,
  entries: Float64Array,
  x: Float64Array,
): Float64Array {
  for (let k = 0; k < size; k++) x[k] -= product(entries, columns, starts[k], pivots[k], x);
  for (let k = size - 1; k >= 0; k--)
    x[k] = (x[k] - product(entries, columns, pivots[k] + 1, starts[k + 1], x)) / entries[pivots[k]];
  return x;
}

function product(entries: Float64Array, columns: Int32Array, from: number, to: number, x: Float64Array): number {
  let sum = 0;
  for (let e = from; e < to; e++) sum += entries[e] * x[columns[e]];
  return sum;
}
