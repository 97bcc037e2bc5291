import type { Base } from "./base.ts";

/** What a country lays on what it buys of another: one rate, or that of each cell of the base. */
export type Rates =
  | { readonly each: Float64Array }
  | { /** [sector, importer, exporter] */ readonly cells: Float64Array };

/** All that wages and rates make. */
export interface Pass {
  /** λ′   [sector, importer, exporter]   share */
  readonly shares: Float64Array;
  /** ln P̂   [country]   Of what the country consumes. */
  readonly logPrices: Float64Array;
  /** Y′   [country]   money   Income with tariffs; NaN where they are worth all of it. */
  readonly income: Float64Array;
  /** What the world pays for a country's goods, net of tariffs   [country]   money */
  readonly sales: Float64Array;
  /** Part of expenditure that is tariff   [country]   share */
  readonly taxed: Float64Array;
}

/**
 * Room for `passInto`.
 *
 * @unit as in `Pass`
 * @source docs/model/tariffs.md, One rate for each country
 */
export function newPass({ countries, shares }: Base): Pass {
  const row = (): Float64Array => new Float64Array(countries);
  return { shares: new Float64Array(shares.length), logPrices: row(), income: row(), sales: row(), taxed: row() };
}

/**
 * Shares, prices, income and sales at wages and rates.
 *
 * @param logWages  ln ŵ   [country]
 * @unit as in `Pass`
 * @source Lashkaripour (2021); equations (1)-(3) of docs/model/tariffs.md, One rate for each country
 */
export function passInto(out: Pass, base: Base, logWages: Float64Array, rates: Rates): void {
  const { countries: many, sectors, demand, pay, elasticity } = base;
  const weights = new Float64Array(many);
  for (const each of [out.logPrices, out.taxed, out.sales]) each.fill(0);
  for (let k = 0; k < sectors; k++) {
    for (let j = 0; j < many; j++) weights[j] = Math.exp(-elasticity[k]! * logWages[j]!);
    for (let i = 0; i < many; i++) rowInto(out, base, weights, rates, k, i);
  }
  for (let i = 0; i < many; i++) {
    const kept = 1 - out.taxed[i]!;
    out.income[i] = kept > 0 ? (Math.exp(logWages[i]!) * pay[i]!) / kept : NaN;
  }
  for (let row = 0; row < sectors * many; row++) {
    const i = row % many;
    const spent = demand[row]! * out.income[i]!;
    for (let j = 0; j < many; j++) {
      const cell = row * many + j;
      out.sales[j]! += (out.shares[cell]! * spent) / (1 + rateOf(rates, many, cell));
    }
  }
}

/** One sector of one importer: the weights of its sellers, their sum and what of it is tariff. */
function rowInto(out: Pass, base: Base, weights: Float64Array, rates: Rates, k: number, i: number): void {
  const { countries: many, demand, untaxed, elasticity, shares: before } = base;
  const row = k * many + i;
  const start = row * many;
  const epsilon = elasticity[k]!;
  const abroad = "each" in rates ? (1 + rates.each[i]!) ** -epsilon : 1;
  let [sum, was] = [0, 0];
  for (let j = 0; j < many; j++) {
    const cell = start + j;
    const cut = "cells" in rates ? (1 + rates.cells[cell]!) ** -epsilon : j === i ? 1 : abroad;
    out.shares[cell] = untaxed[cell]! * weights[j]! * cut;
    sum += out.shares[cell];
    was += before[cell]!;
  }
  if (was === 0) return;
  out.logPrices[i]! -= (demand[row]! / epsilon) * Math.log(sum);
  let taxed = 0;
  for (let j = 0; j < many; j++) {
    const cell = start + j;
    out.shares[cell]! /= sum;
    const rate = rateOf(rates, many, cell);
    taxed += (out.shares[cell]! * rate) / (1 + rate);
  }
  out.taxed[i]! += demand[row]! * taxed;
}

/** The rate of a cell; own goods have none. @unit fraction @source docs/model/tariffs.md, One rate for each country */
export function rateOf(rates: Rates, many: number, cell: number): number {
  if ("cells" in rates) return rates.cells[cell]!;
  const i = Math.floor(cell / many) % many;
  return cell % many === i ? 0 : rates.each[i]!;
}
