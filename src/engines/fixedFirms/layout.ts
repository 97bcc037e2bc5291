import type { FixedFirmsModel } from "./model.ts";

/** A model as arrays that a search reads: everything that does not depend on the tariffs after. */
export interface Layout {
  readonly countries: number;
  readonly industries: number;
  /** γ   [industry, importer, exporter]   share   Of spending with tariffs within the industry. */
  readonly shares: Float64Array;
  /** E   [industry, importer]   money   Spending with tariffs. */
  readonly spending: Float64Array;
  /** X   [country]   money */
  readonly totalSpending: Float64Array;
  /** wL   [country]   money   Pay. */
  readonly pay: Float64Array;
  /** Σₛ Σⱼ T/σ   [country]   money */
  readonly profits: Float64Array;
  /** ln(1 + t)   [industry, importer, exporter] */
  readonly logTariffs: Float64Array;
  /** σ   [industry] */
  readonly substitution: Float64Array;
}

/**
 * Shares, spending, pay and profits of the base.
 *
 * @unit as in `Layout`
 * @source Ossa (2014), section I; docs/model/tariffs.md, Fixed firms
 */
export function layout({ countries, industries, trade, tariffs, substitution }: FixedFirmsModel): Layout {
  const [many, kinds] = [countries.size, industries.size];
  const spending = new Float64Array(kinds * many);
  const pay = new Float64Array(many);
  const profits = new Float64Array(many);
  const totalSpending = new Float64Array(many);
  const shares = new Float64Array(trade.values.length);
  for (let row = 0; row < kinds * many; row++) {
    const sigma = substitution[Math.floor(row / many)]!;
    for (let i = 0; i < many; i++) {
      const cell = row * many + i;
      shares[cell] = trade.values[cell]! * (1 + tariffs.values[cell]!);
      spending[row]! += shares[cell];
      profits[i]! += trade.values[cell]! / sigma;
      pay[i]! += trade.values[cell]! * (1 - 1 / sigma);
    }
    totalSpending[row % many]! += spending[row]!;
    for (let i = 0; i < many; i++) shares[row * many + i]! /= spending[row]! || 1;
  }
  return {
    countries: many,
    industries: kinds,
    shares,
    spending,
    totalSpending,
    pay,
    profits,
    logTariffs: tariffs.values.map((tariff) => Math.log1p(tariff)),
    substitution,
  };
}
