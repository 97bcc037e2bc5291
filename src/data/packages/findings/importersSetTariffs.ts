import { type CheckedEconomy, type Finding, type FindingRow, worstFirst } from "./finding.ts";
import { goodsSectors, singleCountries } from "./goodsTariffs.ts";

/** Fewest countries of which a variance between importers says something. */
const FEWEST = 5;
/**
 * How many times as much variance must lie between importers as between sellers. The shipped packages have 2.9 times or
 * more in every sector, the same tariffs with importer and seller exchanged 0.34 times or less.
 */
const TIMES = 2;

/**
 * Tariffs vary between importers, not between sellers: an importer lays its most-favoured-nation rate on most sellers.
 *
 * A row is a sector of goods in which the share of variance between the means of importers is less than twice that between
 * the means of sellers; `found` is the share between importers, `against` that between sellers.
 */
export function importersSetTariffs(economy: CheckedEconomy): Finding {
  const countries = singleCountries(economy);
  const parts = countries.length < FEWEST ? [] : goodsSectors(economy).flatMap((j) => variance(economy, countries, j));
  return {
    id: "importersSetTariffs",
    checked: parts.length,
    rows: worstFirst(parts.filter(({ found, against }) => found < TIMES * against)),
    source: "GATT, article I: the same tariff on all members, exceptions under article XXIV and the enabling clause",
  };
}

/** Shares of a sector's variance that lie between importers and between sellers; none where all tariffs are alike. */
function variance({ tariffs, sectors }: CheckedEconomy, countries: readonly number[], j: number): FindingRow[] {
  const pairs = countries.flatMap((n) => countries.flatMap((i) => (n === i ? [] : [tariffs.at(j, n, i)])));
  const whole = varianceOf(pairs);
  if (!(whole > 0)) return [];
  const others = (from: number): number[] => countries.filter((each) => each !== from);
  const importers = countries.map((n) => mean(others(n).map((i) => tariffs.at(j, n, i))));
  const sellers = countries.map((i) => mean(others(i).map((n) => tariffs.at(j, n, i))));
  const share = (means: readonly number[]): number => (100 * varianceOf(means)) / whole;
  return [
    { importer: null, seller: null, sector: sectors.labels[j]!, found: share(importers), against: share(sellers) },
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}
