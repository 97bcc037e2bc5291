import type { EquilibriumModel } from "./model.ts";

/**
 * What producers receive in the base year, net of the buyers' tariffs:
 *
 *     Yʲᵢ = Σₙ πʲₙᵢ Xʲₙ / (1 + tʲₙᵢ)
 *
 * @returns Y.   [sector, country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (14)
 */
export function baseOutput(
  model: Pick<EquilibriumModel, "countries" | "tradeShares" | "tariffs" | "expenditure">,
): Float64Array {
  const countries = model.countries.size;
  const [shares, tariffs] = [model.tradeShares.values, model.tariffs.values];
  const output = new Float64Array(model.expenditure.values.length);
  for (let row = 0; row < output.length; row++) {
    const spent = model.expenditure.values[row]!;
    const first = row - (row % countries);
    for (let i = 0; i < countries; i++) {
      const cell = row * countries + i;
      output[first + i]! += (shares[cell]! * spent) / (1 + tariffs[cell]!);
    }
  }
  return output;
}
