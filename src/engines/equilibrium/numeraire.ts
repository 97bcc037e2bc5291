/**
 * Wage changes rescaled so that value added of the world, or of each part of it that trades, is unchanged:
 *
 *     Σₙ ŵₙ wₙLₙ = Σₙ wₙLₙ
 *
 * @param wageHat     ŵ, rescaled in place.   [country]
 * @param valueAdded  wL.   [country]
 * @param parts       Part of the world of each country.   [country]
 * @unit ratio
 * @source Caliendo & Parro (2015), numéraire of the solution; docs/model/equilibrium.md, Equations
 *
 * @example
 *   const wages = Float64Array.of(2, 2);
 *   rescaleToNumeraire(wages, Float64Array.of(150, 100), Int32Array.of(0, 0));
 *   [...wages]   // [1, 1]
 */
export function rescaleToNumeraire(wageHat: Float64Array, valueAdded: Float64Array, parts: Int32Array): void {
  const count = parts.reduce((most, part) => Math.max(most, part + 1), 0);
  const before = new Float64Array(count);
  const after = new Float64Array(count);
  for (let n = 0; n < wageHat.length; n++) {
    before[parts[n]!]! += valueAdded[n]!;
    after[parts[n]!]! += wageHat[n]! * valueAdded[n]!;
  }
  for (let n = 0; n < wageHat.length; n++) wageHat[n]! *= before[parts[n]!]! / after[parts[n]!]!;
}
