/** Room for the passes along a tridiagonal matrix, so that they allocate nothing. */
export interface TridiagonalRoom {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Room for matrices of up to `size` rows. */
export function tridiagonalRoom(size: number): TridiagonalRoom {
  return { forward: new Float64Array(size), backward: new Float64Array(size) };
}

/**
 * Solves A x = b for a symmetric positive definite tridiagonal A with the same number all along both off-diagonals.
 *
 * @param x         Takes the solution from position `at` on; it holds b there before.
 * @param at        First position of b and x.
 * @param diagonal  Diagonal of A; its length is the number of rows.
 * @param off       The off-diagonal number.
 * @param room      At least as many places as rows.
 * @unit that of b over that of A
 * @source Thomas's elimination; Golub & Van Loan (2013), Matrix Computations, algorithm 4.3.6
 *
 * @example
 *   const x = Float64Array.of(4, 4);
 *   solveTridiagonalInto(x, 0, Float64Array.of(2, 2), -1, tridiagonalRoom(2));
 *   [...x]   // [4, 4]
 */
export function solveTridiagonalInto(
  x: Float64Array,
  at: number,
  diagonal: Float64Array,
  off: number,
  room: TridiagonalRoom,
): void {
  const pivot = room.forward;
  const size = diagonal.length;
  pivot[0] = diagonal[0];
  for (let row = 1; row < size; row++) {
    const factor = off / pivot[row - 1];
    pivot[row] = diagonal[row] - factor * off;
    x[at + row] -= factor * x[at + row - 1];
  }
  x[at + size - 1] /= pivot[size - 1];
  for (let row = size - 2; row >= 0; row--) x[at + row] = (x[at + row] - off * x[at + row + 1]) / pivot[row];
}

/**
 * Diagonal of the inverse of a symmetric positive definite tridiagonal matrix with one off-diagonal number: the
 * variances of a Gaussian path with that precision.
 *
 * @param out  Takes the diagonal from position `at` on.
 * @unit 1 over that of the matrix
 * @source Meurant (1992), SIAM Journal on Matrix Analysis and Applications 13(3), theorem 2.6
 *
 * @example
 *   const variances = new Float64Array(3);
 *   inverseDiagonalInto(variances, 0, Float64Array.of(2, 2, 2), -1, tridiagonalRoom(3));
 *   [...variances]   // [0.75, 1, 0.75]
 */
export function inverseDiagonalInto(
  out: Float64Array,
  at: number,
  diagonal: Float64Array,
  off: number,
  room: TridiagonalRoom,
): void {
  const { forward, backward } = room;
  const size = diagonal.length;
  forward[0] = diagonal[0];
  backward[size - 1] = diagonal[size - 1];
  for (let row = 1; row < size; row++) forward[row] = diagonal[row] - (off * off) / forward[row - 1];
  for (let row = size - 2; row >= 0; row--) backward[row] = diagonal[row] - (off * off) / backward[row + 1];
  for (let row = 0; row < size; row++) out[at + row] = 1 / (forward[row] + backward[row] - diagonal[row]);
}
