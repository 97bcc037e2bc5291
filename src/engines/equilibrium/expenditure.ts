import { productInto } from "../../numerics/index.ts";

/**
 * Expenditure on each sector's composite: what producers spend on it and what final buyers do:
 *
 *     X′ᵏₙ = Σⱼ γᵏʲₙ (1 − γʲₙ) Y′ʲₙ + αᵏₙ I′ₙ
 *
 * @param out               X′, overwritten.   [country, sector]
 * @param inputSpending     (1 − γʲₙ) Y′ʲₙ.   [country, sector]
 * @param income            I′.   [country]
 * @param inputShares       γᵏʲₙ.   [country, input, user]
 * @param finalDemandShares α.   [country, sector]
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (13)
 *
 * @example  Producers spend 40, final buyers 60
 *   const x = new Float64Array(1);
 *   expenditureInto(x, Float64Array.of(40), Float64Array.of(60), Float64Array.of(1), Float64Array.of(1));
 *   x[0]   // 100
 */
export function expenditureInto(
  out: Float64Array,
  inputSpending: Float64Array,
  income: Float64Array,
  inputShares: Float64Array,
  finalDemandShares: Float64Array,
): void {
  const countries = income.length;
  const sectors = out.length / countries;
  productInto(out, inputShares, inputSpending, { batch: countries, rows: sectors, columns: sectors });
  for (let n = 0; n < countries; n++) {
    for (let k = 0; k < sectors; k++) out[n * sectors + k]! += finalDemandShares[n * sectors + k]! * income[n]!;
  }
}
