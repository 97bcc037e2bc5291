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
export function baseIncome(model: EquilibriumModel): Float64Array {
  const revenue = baseTariffRevenue(model);
  return model.valueAdded.map((value, n) => value + revenue[n]! + model.deficits[n]!);
}

/** Tariff revenue of the base year.   [country] @unit money of the model @source Caliendo & Parro (2015), section 3.1.5 */
export function baseTariffRevenue(model: EquilibriumModel): Float64Array {
  const countries = model.countries.size;
  const { tradeShares, tariffs, expenditure } = model;
  const revenue = new Float64Array(countries);
  for (let row = 0; row < expenditure.values.length; row++) {
    let rate = 0;
    for (let cell = row * countries; cell < (row + 1) * countries; cell++) {
      const tariff = tariffs.values[cell]!;
      if (tariff !== 0) rate += (tradeShares.values[cell]! * tariff) / (1 + tariff);
    }
    revenue[row % countries]! += rate * expenditure.values[row]!;
  }
  return revenue;
}
