import { transposedProductInto } from "../../numerics/index.ts";

/**
 * Relative change of unit cost, in logs: that of the input bundle, less what is made of more with it:
 *
 *     ln ĉʲₙ = γʲₙ ln ŵₙ + (1 − γʲₙ) Σₖ γᵏʲₙ ln P̂ᵏₙ − ln Âʲₙ
 *
 * @param out               ln ĉ, overwritten.   [country, sector]
 * @param logWage           ln ŵ.   [country]
 * @param logPrice          ln P̂.   [country, sector]
 * @param valueAddedShares  γʲₙ.   [country, sector]
 * @param inputShares       γᵏʲₙ.   [country, input, user]
 * @param logProductivity   ln Â.   [country, sector]; null where it does not change.
 * @unit log ratio
 * @source Caliendo & Parro (2015), equation (10)
 *
 * @example  One country, one sector, half labour: a wage 10 % up moves cost by half of it
 *   const cost = new Float64Array(1);
 *   logUnitCostInto(cost, Float64Array.of(0.1), Float64Array.of(0), Float64Array.of(0.5), Float64Array.of(1));
 *   cost[0]   // 0.05
 */
export function logUnitCostInto(
  out: Float64Array,
  logWage: Float64Array,
  logPrice: Float64Array,
  valueAddedShares: Float64Array,
  inputShares: Float64Array,
  logProductivity: Float64Array | null = null,
): void {
  const countries = logWage.length;
  const sectors = out.length / countries;
  transposedProductInto(out, inputShares, logPrice, { batch: countries, rows: sectors, columns: sectors });
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) {
      const cell = n * sectors + j;
      const share = valueAddedShares[cell]!;
      out[cell] = share * logWage[n]! + (1 - share) * out[cell]!;
    }
  }
  if (logProductivity !== null) for (let cell = 0; cell < out.length; cell++) out[cell]! -= logProductivity[cell]!;
}
