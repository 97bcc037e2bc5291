import { type Evaluation } from "./evaluation.ts";
import type { System } from "./system.ts";
/** Part of the log gap between labour demand and supply by which wages move in one step. */
export declare const WAGE_STEP = 0.3;
/**
 * The map whose fixed point is the equilibrium: prices and expenditure move to what the pass implies,
 * wages towards clearing the labour market.
 *
 * @unit log ratios, log money
 * @source Caliendo & Parro (2015), equations (10)-(14); simultaneous updating as in equilibrium.md §4
 */
export declare function fixedPointMap(system: System, evaluation: Evaluation): (state: Float64Array, out: Float64Array) => void;
/** Largest log residual of a step of the map, wages on the scale of their own equation. @unit log ratio @source equilibrium.md §3 */
export declare function stepSize(countries: number): (difference: Float64Array) => number;
