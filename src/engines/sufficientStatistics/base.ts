import type { OneRateModel } from "./model.ts";

/** A balanced base as arrays that a pass reads. */
export interface Base {
  readonly countries: number;
  readonly sectors: number;
  /** λ (1 + t)^ε   [sector, importer, exporter]   What the share would be without tariffs, up to a factor of its row. */
  readonly untaxed: Float64Array;
  /** λ   [sector, importer, exporter]   share   Of expenditure on the sector. */
  readonly shares: Float64Array;
  /** e   [sector, importer]   share   Of income. */
  readonly demand: Float64Array;
  /** Y   [country]   money   Income. */
  readonly income: Float64Array;
  /** R   [country]   money   Pay, which is what the country sells net of tariffs. */
  readonly pay: Float64Array;
  /** ε   [sector] */
  readonly elasticity: Float64Array;
}

/**
 * Shares, income and pay of expenditure.
 *
 * @unit as in `Base`
 * @source Lashkaripour (2021); docs/model/tariffs.md, One rate for each country
 */
export function baseOf({ countries, sectors, expenditure, tariffs, elasticity }: OneRateModel): Base {
  const [many, kinds] = [countries.size, sectors.size];
  const shares = expenditure.values.slice();
  const untaxed = new Float64Array(shares.length);
  const demand = new Float64Array(kinds * many);
  const income = new Float64Array(many);
  const pay = new Float64Array(many);
  for (let row = 0; row < kinds * many; row++) {
    const i = row % many;
    for (let j = 0; j < many; j++) {
      demand[row]! += shares[row * many + j]!;
      pay[j]! += shares[row * many + j]! / (1 + tariffs.values[row * many + j]!);
    }
    income[i]! += demand[row]!;
    for (let j = 0; j < many; j++) {
      const cell = row * many + j;
      if (demand[row]! > 0) shares[cell]! /= demand[row]!;
      untaxed[cell] = shares[cell]! * (1 + tariffs.values[cell]!) ** elasticity[Math.floor(row / many)]!;
    }
  }
  for (let row = 0; row < kinds * many; row++) demand[row]! /= income[row % many]!;
  return { countries: many, sectors: kinds, untaxed, shares, demand, income, pay, elasticity };
}
