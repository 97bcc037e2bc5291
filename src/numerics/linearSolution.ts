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
  const size = right.length;
  const a = matrix.slice();
  const x = right.slice();
  for (let k = 0; k < size; k++) {
    const pivot = pivotRow(a, size, k);
    if (pivot < 0) return null;
    if (pivot !== k) swapRows(a, x, size, k, pivot);
    eliminateBelow(a, x, size, k);
  }
  substituteBack(a, x, size);
  return x.every((value) => Number.isFinite(value)) ? x : null;
}

function pivotRow(a: Float64Array, size: number, k: number): number {
  let best = -1;
  let largest = 0;
  for (let r = k; r < size; r++) {
    const value = Math.abs(a[r * size + k]);
    if (value > largest) {
      largest = value;
      best = r;
    }
  }
  return best;
}

function swapRows(a: Float64Array, x: Float64Array, size: number, p: number, q: number): void {
  const row = a.slice(p * size, (p + 1) * size);
  a.copyWithin(p * size, q * size, (q + 1) * size);
  a.set(row, q * size);
  [x[p], x[q]] = [x[q], x[p]];
}

function eliminateBelow(a: Float64Array, x: Float64Array, size: number, k: number): void {
  for (let r = k + 1; r < size; r++) {
    const factor = a[r * size + k] / a[k * size + k];
    if (factor === 0) continue;
    for (let c = k + 1; c < size; c++) a[r * size + c] -= factor * a[k * size + c];
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
