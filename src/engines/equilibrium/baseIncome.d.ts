import type { EquilibriumModel } from "./model.ts";
/**
 * Income of the base year: value added, tariff revenue and the deficit that others finance.
 *
 *     Iₙ = wₙLₙ + Σⱼ Xʲₙ (1 − Σᵢ πʲₙᵢ / (1 + tʲₙᵢ)) + Dₙ
 *
 * @returns I.   [country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), section 3.1.5
 */
export declare function baseIncome(model: EquilibriumModel): Float64Array;
/** Tariff revenue of the base year.   [country] @unit money of the model @source Caliendo & Parro (2015), section 3.1.5 */
export declare function baseTariffRevenue(model: EquilibriumModel): Float64Array;
