/**
 * Wage changes rescaled so that value added of the world, or of each part of it that trades, is unchanged:
 *
 *     Σₙ ŵₙ wₙLₙ = Σₙ wₙLₙ
 *
 * @param wageHat     ŵ, rescaled in place.   [country]
 * @param valueAdded  wL.   [country]
 * @param parts       Part of the world of each country.   [country]
 * @unit ratio
 * @source Caliendo & Parro (2015), numéraire of the solution; equilibrium.md §1
 *
 * @example
 *   const wages = Float64Array.of(2, 2);
 *   rescaleToNumeraire(wages, Float64Array.of(150, 100), Int32Array.of(0, 0));
 *   [...wages]   // [1, 1]
 */
export declare function rescaleToNumeraire(wageHat: Float64Array, valueAdded: Float64Array, parts: Int32Array): void;
