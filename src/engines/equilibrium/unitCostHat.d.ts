/**
 * Relative change of the cost of the input bundle, in logs:
 *
 *     ln ĉʲₙ = γʲₙ ln ŵₙ + (1 − γʲₙ) Σₖ γᵏʲₙ ln P̂ᵏₙ
 *
 * @param out               ln ĉ, overwritten.   [country, sector]
 * @param logWage           ln ŵ.   [country]
 * @param logPrice          ln P̂.   [country, sector]
 * @param valueAddedShares  γʲₙ.   [country, sector]
 * @param inputShares       γᵏʲₙ.   [country, input, user]
 * @unit log ratio
 * @source Caliendo & Parro (2015), equation (10)
 *
 * @example  One country, one sector, half labour: a wage 10 % up moves cost by half of it
 *   const cost = new Float64Array(1);
 *   logUnitCostInto(cost, Float64Array.of(0.1), Float64Array.of(0), Float64Array.of(0.5), Float64Array.of(1));
 *   cost[0]   // 0.05
 */
export declare function logUnitCostInto(out: Float64Array, logWage: Float64Array, logPrice: Float64Array, valueAddedShares: Float64Array, inputShares: Float64Array): void;
