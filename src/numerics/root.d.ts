/** How `solveRoot` searches. */
export interface RootOptions {
    /** Largest allowed component of the residual. */
    readonly tolerance: number;
    /** Newton steps before giving up. */
    readonly maximum: number;
    /** Largest change of one component in one step. */
    readonly cap: number;
    /** Step of the finite differences. */
    readonly difference: number;
}
/** Where a search ended. */
export interface Root {
    readonly converged: boolean;
    readonly point: Float64Array;
    readonly residual: number;
    readonly steps: number;
}
/**
 * Finds x with f(x) = 0 by Newton's method: Jacobian by forward differences, kept up by Broyden's rank-one
 * updates while steps succeed and made anew when one fails; steps are halved until the residual falls.
 *
 * @param residuals  f; null where it cannot be evaluated.
 * @param start      First x, not changed.
 * @returns the best point, whether or not it is within the tolerance.
 * @unit that of x
 * @source Broyden (1965), Mathematics of Computation 19; Nocedal & Wright (2006), algorithms 11.1 and 11.3
 *
 * @example  The square root of two
 *   const square = (x: Float64Array) => Float64Array.of(x[0] * x[0] - 2);
 *   solveRoot(square, Float64Array.of(1), { tolerance: 1e-12, maximum: 20, cap: 1, difference: 1e-7 }).point[0]   // 1.414214
 */
export declare function solveRoot(residuals: (point: Float64Array) => Float64Array | null, start: Float64Array, options: RootOptions): Root;
