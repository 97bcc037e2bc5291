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
export declare function linearSolution(matrix: Float64Array, right: Float64Array): Float64Array | null;
