/**
 * Solves A x = b by elimination with partial pivoting.
 *
 * @param matrix  A, not changed.   [row, column]
 * @param right   b, not changed.   [row]
 * @returns x, or null when A is singular to working precision.   [column]
 * @unit that of b over that of A
 * @source Golub & Van Loan, Matrix Computations (2013), algorithm 3.4.1
 *
 * @example
 *   const x = linearSolution(Float64Array.of(0, 2, 1, 1), Float64Array.of(4, 5));
 *   [...x]   // [3, 2]
 */
export function linearSolution(matrix: Float64Array, right: Float64Array): Float64Array | null {
  return solveInPlace(matrix.slice(), right.slice());
}

/**
 * As `linearSolution`, for a matrix and a right side that are of no further use: both are overwritten, x is the right side.
 *
 * @param threshold  A row stays in its place when its pivot is at least this part of the largest: below 1 a sparse matrix keeps
 *                   more of its zeros, at the price of a digit or so.
 * @unit that of b over that of A
 * @source Golub & Van Loan, Matrix Computations (2013), algorithm 3.4.1
 */
export function solveInPlace(a: Float64Array, x: Float64Array, threshold = 1): Float64Array | null {
  const size = x.length;
  const columns = new Int32Array(size);
  for (let k = 0; k < size; k++) {
    const pivot = pivotRow(a, size, k, threshold);
    if (pivot < 0) return null;
    if (pivot !== k) swapRows(a, x, size, k, pivot);
    eliminateBelow(a, x, size, k, columns);
  }
  substituteBack(a, x, size);
  return x.every((value) => Number.isFinite(value)) ? x : null;
}

function pivotRow(a: Float64Array, size: number, k: number, threshold: number): number {
  let best = -1;
  let largest = 0;
  for (let r = k; r < size; r++) {
    const value = Math.abs(a[r * size + k]);
    if (value > largest) {
      largest = value;
      best = r;
    }
  }
  const own = Math.abs(a[k * size + k]);
  return own > 0 && own >= threshold * largest ? k : best;
}

function swapRows(a: Float64Array, x: Float64Array, size: number, p: number, q: number): void {
  const [first, second] = [p * size, q * size];
  for (let c = 0; c < size; c++) {
    const entry = a[first + c];
    a[first + c] = a[second + c];
    a[second + c] = entry;
  }
  [x[p], x[q]] = [x[q], x[p]];
}

/** Only where the pivot row has an entry is there something to take away; `columns` holds where that is. */
function eliminateBelow(a: Float64Array, x: Float64Array, size: number, k: number, columns: Int32Array): void {
  const pivotStart = k * size;
  let count = 0;
  for (let c = k + 1; c < size; c++) if (a[pivotStart + c] !== 0) columns[count++] = c;
  const pivot = a[pivotStart + k];
  for (let r = k + 1; r < size; r++) {
    const start = r * size;
    const factor = a[start + k] / pivot;
    if (factor === 0) continue;
    for (let e = 0; e < count; e++) {
      const c = columns[e];
      a[start + c] -= factor * a[pivotStart + c];
    }
    x[r] -= factor * x[k];
  }
}

function substituteBack(a: Float64Array, x: Float64Array, size: number): void {
  for (let r = size - 1; r >= 0; r--) {
    let sum = x[r];
    for (let c = r + 1; c < size; c++) sum -= a[r * size + c] * x[c];
    x[r] = sum / a[r * size + r];
  }
}
