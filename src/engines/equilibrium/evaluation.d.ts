import type { System } from "./system.ts";
/** Every quantity of one evaluation of the system, in arrays that the next evaluation overwrites. */
export interface Evaluation {
    /** ŵ, ln ŵ after the numéraire.   [country] */
    readonly wageHat: Float64Array;
    readonly logWage: Float64Array;
    /** ln ĉ.   [country, sector] */
    readonly logUnitCost: Float64Array;
    /** ĉ^(−θ), 0 where nothing can be produced.   [sector, exporter] */
    readonly competitiveness: Float64Array;
    /** Σᵢ W ĉ^(−θ).   [sector, importer] */
    readonly competition: Float64Array;
    /** ln P̂ implied by the costs.   [country, sector] */
    readonly logPrice: Float64Array;
    /** X′ as given.   [country, sector] */
    readonly expenditure: Float64Array;
    /** X′ over competition.   [sector, importer] */
    readonly spendingPerWeight: Float64Array;
    /** F′.   [sector, importer] */
    readonly netOfTariff: Float64Array;
    /** Y′, what sellers receive.   [sector, exporter] */
    readonly output: Float64Array;
    readonly exportTaxRevenue: Float64Array;
    readonly deficits: Float64Array;
    readonly tariffRevenue: Float64Array;
    readonly income: Float64Array;
    /** (1 − γ) Y′.   [country, sector] */
    readonly inputSpending: Float64Array;
    /** X′ implied.   [country, sector] */
    readonly demand: Float64Array;
    /** Σⱼ γ Y′: what employers pay.   [country] */
    readonly labourDemand: Float64Array;
}
/** Room for one evaluation. @unit as in `Evaluation` @source equilibrium.md §1 */
export declare function newEvaluation(system: System): Evaluation;
/** Length of a state: ln ŵ [country], ln P̂ [country, sector], ln X′ [country, sector]. @unit none @source equilibrium.md §4 */
export declare function stateLength(system: System): number;
/**
 * One pass through the system: wages → unit costs (10) → price indices (11) → trade (12) → income →
 * expenditure (13) → labour demand (14). Everything that the pass implies is left in `evaluation`.
 *
 * @param state  ln ŵ, ln P̂, ln X′, one after the other.
 * @unit log ratios, log money
 * @source Caliendo & Parro (2015), equations (10)-(14)
 */
export declare function evaluate(system: System, state: Float64Array, evaluation: Evaluation): void;
/** Costs and prices alone, for searches that hold wages. @unit log ratios @source Caliendo & Parro (2015), (10)-(11) */
export declare function evaluatePrices(system: System, state: Float64Array, evaluation: Evaluation): void;
/** Keeps an iterate alive where income would be negative; an answer at the floor is refused. */
export declare const INCOME_FLOOR = 0.001;
