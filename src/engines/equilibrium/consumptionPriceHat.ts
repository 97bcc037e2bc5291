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
export function consumptionPriceHat(model: EquilibriumModel, logPrice: Float64Array): Float64Array {
  const countries = model.countries.size;
  const sectors = model.sectors.size;
  return Float64Array.from({ length: countries }, (_, n) => {
    let sum = 0;
    for (let j = 0; j < sectors; j++) {
      const share = model.finalDemandShares.values[j * countries + n]!;
      if (share > 0) sum += share * logPrice[n * sectors + j]!;
    }
    return Math.exp(sum);
  });
}
