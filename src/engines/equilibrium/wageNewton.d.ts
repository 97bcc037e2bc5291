import { type Evaluation } from "./evaluation.ts";
import type { System } from "./system.ts";
/** What the fallback did. */
export interface WageSearch {
    readonly state: Float64Array;
    readonly evaluations: number;
}
/**
 * Newton's method on wages alone, prices and expenditure solved exactly for each trial: slower, but it holds
 * where a country trades so little that the joint fixed point barely feels its wage.
 *
 * @param start  ln ŵ, ln P̂, ln X′.
 * @unit log ratios, log money
 * @source equilibrium.md §3: residual log(exports/imports), deficit on its own side
 */
export declare function searchWages(system: System, evaluation: Evaluation, start: Float64Array, tolerance: number, shouldStop: () => boolean): WageSearch;
