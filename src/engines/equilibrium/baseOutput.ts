import type { EquilibriumModel } from "./model.ts";

/**
 * What producers receive in the base year, net of the buyers' tariffs and of the export taxes of their own country:
 *
 *     Yʲᵢ = Σₙ πʲₙᵢ Xʲₙ / ((1 + tʲₙᵢ)(1 + eʲₙᵢ))
 *
 * @returns Y.   [sector, country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (14)
 */
export function baseOutput(
  model: Pick<EquilibriumModel, "countries" | "tradeShares" | "tariffs" | "exportTaxes" | "expenditure">,
): Float64Array {
  const countries = model.countries.size;
  const [shares, tariffs] = [model.tradeShares.values, model.tariffs.values];
  const taxes = model.exportTaxes?.values;
  const output = new Float64Array(model.expenditure.values.length);
  for (let row = 0; row < output.length; row++) {
    const spent = model.expenditure.values[row]!;
    const first = row - (row % countries);
    for (let i = 0; i < countries; i++) {
      const cell = row * countries + i;
      const border = (shares[cell]! * spent) / (1 + tariffs[cell]!);
      output[first + i]! += taxes === undefined ? border : border / (1 + taxes[cell]!);
    }
  }
  return output;
}
