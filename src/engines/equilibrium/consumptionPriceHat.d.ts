import type { EquilibriumModel } from "./model.ts";
/**
 * Price of final consumption, relative change:
 *
 *     P̂ₙ = Πⱼ (P̂ʲₙ)^(αʲₙ)
 *
 * @param logPrice  ln P̂ʲₙ.   [country, sector]
 * @returns P̂ₙ.   [country]
 * @unit ratio
 * @source Caliendo & Parro (2015), equation (5)
 */
export declare function consumptionPriceHat(model: EquilibriumModel, logPrice: Float64Array): Float64Array;
