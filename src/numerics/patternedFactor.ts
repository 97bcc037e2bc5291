import { minimumDegree } from "./minimumDegree.ts";

/** Where a matrix may have entries, (r, c) wherever (c, r), in an order of elimination that fills little. */
export interface EliminationPattern {
  readonly size: number;
  /** Place of each unknown in the order.   [unknown] */
  readonly place: Int32Array;
  /** Later places that row and column of a place reach once those before it are gone, ascending.   [place] */
  readonly later: readonly Int32Array[];
  /** The same of earlier places.   [place] */
  readonly earlier: readonly Int32Array[];
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
  return { size, place, later: structure, earlier: earlier.map((places) => Int32Array.from(places)) };
}

/**
 * Puts L and U in the place of a matrix, in the order of its pattern and without exchange of rows.
 *
 * @param matrix     Rows and columns by place; overwritten.   [place, place]
 * @param threshold  Part of the largest entry below it that a pivot must reach.
 * @returns false when a pivot is smaller: rows must be exchanged, and the matrix is spoilt.
 * @unit that of the matrix
 * @source Golub & Van Loan, Matrix Computations (2013), section 3.2; the threshold as in Duff, Erisman & Reid, Direct Methods
 *   for Sparse Matrices (1986)
 *
 * @example
 *   const pattern = eliminationPattern(2, Int32Array.of(0, 1));
 *   const matrix = Float64Array.of(2, 1, 1, 3);
 *   factorInPlace(pattern, matrix, 0.01);   // true
 *   [...solveFactored(pattern, matrix, Float64Array.of(3, 4))]   // [1, 1]
 */
export function factorInPlace({ size, later }: EliminationPattern, matrix: Float64Array, threshold: number): boolean {
  for (let k = 0; k < size; k++) {
    const reached = later[k];
    const pivot = matrix[k * size + k];
    const most = Math.abs(pivot) / threshold;
    if (!(most > 0 && most < Infinity)) return false;
    for (let i = 0; i < reached.length; i++) {
      const row = reached[i] * size;
      const entry = matrix[row + k];
      if (entry === 0) continue;
      if (!(Math.abs(entry) <= most)) return false;
      const factor = entry / pivot;
      matrix[row + k] = factor;
      for (let c = 0; c < reached.length; c++) matrix[row + reached[c]] -= factor * matrix[k * size + reached[c]];
    }
  }
  return true;
}

/**
 * x of A x = b for an A that `factorInPlace` has factored.
 *
 * @param x  b, overwritten.   [place]
 * @unit that of b over that of A
 * @source as `factorInPlace`
 */
export function solveFactored(
  { size, later, earlier }: EliminationPattern,
  matrix: Float64Array,
  x: Float64Array,
): Float64Array {
  for (let k = 0; k < size; k++) x[k] -= rowProduct(matrix, k * size, earlier[k], x);
  for (let k = size - 1; k >= 0; k--) x[k] = (x[k] - rowProduct(matrix, k * size, later[k], x)) / matrix[k * size + k];
  return x;
}

function rowProduct(matrix: Float64Array, row: number, columns: Int32Array, x: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < columns.length; c++) sum += matrix[row + columns[c]] * x[columns[c]];
  return sum;
}
