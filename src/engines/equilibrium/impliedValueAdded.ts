import type { EquilibriumModel } from "./model.ts";

/**
 * Value added that the base year's output pays:
 *
 *     wₙLₙ = Σⱼ γʲₙ Yʲₙ
 *
 * @param output  Y.   [sector, country]   money
 * @returns wL.   [country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (14) and section 3.1.5
 */
export function impliedValueAdded(
  { countries, valueAddedShares }: Pick<EquilibriumModel, "countries" | "valueAddedShares">,
  output: Float64Array,
): Float64Array {
  const paid = new Float64Array(countries.size);
  output.forEach((value, row) => (paid[row % countries.size]! += valueAddedShares.values[row]! * value));
  return paid;
}
