import type { Evaluation } from "./evaluation.ts";
import type { EquilibriumModel } from "./model.ts";
import type { Residuals } from "./results.ts";
import type { System } from "./system.ts";
/**
 * Residual of every equation at a state that has just been evaluated.
 *
 * @param state  ln ŵ, ln P̂, ln X′ as evaluated.
 * @unit log ratio; the trade balance and Walras's law over value added
 * @source Caliendo & Parro (2015), equations (10)-(14)
 */
export declare function equationResiduals(model: EquilibriumModel, built: System, state: Float64Array, evaluation: Evaluation): Residuals;
