/** Differences of past images and residuals, newest overwriting the oldest. */
export interface MixingHistory {
    readonly memory: number;
    /** How many differences are held. */
    count: number;
    /** Slot that the next difference goes to. */
    next: number;
    primed: boolean;
    readonly lastImage: Float64Array;
    readonly lastResidual: Float64Array;
    readonly imageSteps: readonly Float64Array[];
    readonly residualSteps: readonly Float64Array[];
    /** Inner products of the residual steps.   [memory, memory] */
    readonly gram: Float64Array;
    readonly mixed: Float64Array;
}
/** An empty history for vectors of one length. @unit none @source Walker & Ni (2011) */
export declare function mixingHistory(length: number, memory: number): MixingHistory;
/** Adds the step from the previous image and residual to these. @unit that of x @source Walker & Ni (2011) */
export declare function recordDifference(history: MixingHistory, image: Float64Array, residual: Float64Array): void;
/**
 * The image corrected by the combination of past steps that leaves the smallest residual. Old steps are
 * left out where the newest ones already span them.
 *
 * @returns the next point; the array is reused by the next call.
 * @unit that of x
 * @source Walker & Ni (2011), equations (1.1)-(1.2)
 */
export declare function leastSquaresMixing(history: MixingHistory, image: Float64Array, residual: Float64Array): Float64Array;
