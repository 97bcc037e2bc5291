/**
 * Relative change of the sector's price index, in logs:
 *
 *     ln P̂ʲₙ = −(1/θʲ) ln Σᵢ πʲₙᵢ (κ̂ʲₙᵢ ĉʲᵢ)^(−θʲ)
 *
 * @param out           ln P̂, overwritten where anything is for sale, 0 elsewhere.   [country, sector]
 * @param competition   Σᵢ W (ĉʲᵢ)^(−θʲ), W = π κ̂^(−θ).   [sector, importer]
 * @param theta         θ.   [sector]
 * @unit log ratio
 * @source Caliendo & Parro (2015), equation (11)
 *
 * @example  Half the suppliers twice as dear, θ = 1
 *   const price = new Float64Array(1);
 *   logPriceIndexInto(price, Float64Array.of(0.75), Float64Array.of(1));
 *   price[0]   // 0.287682
 */
export declare function logPriceIndexInto(out: Float64Array, competition: Float64Array, theta: Float64Array): void;
