/** How `solveFixedPoint` searches. */
export interface FixedPointOptions {
    /** Largest allowed size of `residual` at the answer. */
    readonly tolerance: number;
    /** Evaluations of the map before giving up. */
    readonly maximum: number;
    /** Past steps that are mixed. */
    readonly memory: number;
    /** Largest change of one component in one step. */
    readonly cap: number;
    /** Evaluations without halving the residual after which the search counts as stalled. */
    readonly patience: number;
    /** Size of the residual g(x) − x as the caller measures it; the default is the largest component. */
    readonly size?: (difference: Float64Array) => number;
    /** Asked before every evaluation; true ends the search. */
    readonly shouldStop?: () => boolean;
}
/** Where a search ended: `converged`, or why not, with the best point seen. */
export interface FixedPoint {
    readonly end: "converged" | "stalled" | "exhausted" | "stopped";
    readonly point: Float64Array;
    readonly residual: number;
    readonly evaluations: number;
}
/**
 * Finds x with g(x) = x by Anderson acceleration: every step minimises the residual over the last few
 * differences. The history is dropped when the residual grows, so that a bad stretch costs only plain steps.
 *
 * @param map    Writes g(x) into its second argument; non-finite values count as an infinite residual.
 * @param start  First x, not changed.
 * @returns the best point and its residual, whether or not it is within the tolerance.
 * @unit that of x
 * @source Walker & Ni (2011), SIAM Journal on Numerical Analysis 49(4), algorithm AA, normal equations form
 *
 * @example  The fixed point of the cosine
 *   const cosine = (x: Float64Array, out: Float64Array) => void (out[0] = Math.cos(x[0]));
 *   const end = solveFixedPoint(cosine, Float64Array.of(1), { tolerance: 1e-12, maximum: 50, memory: 3, cap: 1, patience: 20 });
 *   end.point[0]   // 0.739085
 */
export declare function solveFixedPoint(map: (point: Float64Array, out: Float64Array) => void, start: Float64Array, options: FixedPointOptions): FixedPoint;
