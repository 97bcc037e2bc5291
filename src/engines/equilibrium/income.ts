/** What a country's income is made of. */
export interface IncomeParts {
  /** ŵ.   [country] */
  readonly wageHat: Float64Array;
  /** wL.   [country]   money */
  readonly valueAdded: Float64Array;
  /** X′.   [country, sector]   money */
  readonly expenditure: Float64Array;
  /** F′ = Σᵢ π′/τ′, the part of spending that crosses as goods; the rest is tariff.   [sector, importer] */
  readonly netOfTariff: Float64Array;
  /** Σ (π′X′/τ′)(1 − 1/η′).   [country]   money */
  readonly exportTaxRevenue: Float64Array;
  /** D′.   [country]   money */
  readonly deficits: Float64Array;
}

/**
 * Income after the shock and the tariff revenue in it:
 *
 *     I′ₙ = ŵₙ wₙLₙ + Σⱼ X′ʲₙ (1 − F′ʲₙ) + export taxes + D′ₙ
 *
 * @param out            I′, overwritten.   [country]
 * @param tariffRevenue  R′, overwritten.   [country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), section 3.1.5; export taxes as in docs/model/equilibrium.md, Equations
 *
 * @example  Wages of 100, and a fifth of spending of 50 is tariff
 *   const [income, revenue] = [new Float64Array(1), new Float64Array(1)];
 *   const none = Float64Array.of(0);
 *   const parts = { wageHat: Float64Array.of(1), valueAdded: Float64Array.of(100), expenditure: Float64Array.of(50) };
 *   incomeInto(income, revenue, { ...parts, netOfTariff: Float64Array.of(0.8), exportTaxRevenue: none, deficits: none });
 *   income[0]   // 110
 */
export function incomeInto(out: Float64Array, tariffRevenue: Float64Array, parts: IncomeParts): void {
  const countries = out.length;
  const sectors = parts.expenditure.length / countries;
  for (let n = 0; n < countries; n++) {
    let revenue = 0;
    for (let j = 0; j < sectors; j++) {
      revenue += parts.expenditure[n * sectors + j]! * (1 - parts.netOfTariff[j * countries + n]!);
    }
    tariffRevenue[n] = revenue;
    out[n] = parts.wageHat[n]! * parts.valueAdded[n]! + revenue + parts.exportTaxRevenue[n]! + parts.deficits[n]!;
  }
}
