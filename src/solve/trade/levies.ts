import type { IndexSet } from "../../base/sets/index.ts";
import { customsUnionOf } from "../../data/packages/index.ts";

/** Who levies tariffs: countries, and customs unions in the place of their members. */
export interface Levies {
  /** Codes of countries and unions. */
  readonly codes: readonly string[];
  /** Position among the codes of who levies the tariff of a country.   [country] */
  readonly of: Int32Array;
  /** Unions with the members that the economy has. */
  readonly unions: readonly { readonly code: string; readonly members: readonly string[] }[];
}

/** Who levies the tariffs of an economy on a day. A union of which it has one member is that country. */
export function leviesOn(countries: IndexSet, at: string): Levies {
  const year = Number(at.slice(0, 4));
  const unionOf = new Map(countries.labels.map((country) => [country, customsUnionOf(country, year)]));
  const unions = [...new Set(unionOf.values())]
    .filter((code) => code !== null)
    .map((code) => ({ code, members: countries.labels.filter((country) => unionOf.get(country) === code) }))
    .filter(({ code, members }) => members.length > 1 && countries.indexOf(code) < 0);
  const levier = (country: string): string => unions.find(({ members }) => members.includes(country))?.code ?? country;
  const codes = [...new Set(countries.labels.map(levier))];
  return { codes, of: Int32Array.from(countries.labels, (country) => codes.indexOf(levier(country))), unions };
}

/**
 * What cells of [sector, importer, exporter] are together to who levies: sums over the members of a union, goods alone, none of trade
 * within a country or a union.
 *
 * @returns [sector, levier, exporter]
 */
export function sumsByLevy(
  cells: ArrayLike<number>,
  { codes, of }: Levies,
  { countries, isGoods }: { readonly countries: IndexSet; readonly isGoods: readonly boolean[] },
): Float64Array {
  const size = countries.size;
  const sums = new Float64Array(isGoods.length * codes.length * size);
  for (let sector = 0; sector < isGoods.length; sector++) {
    if (!isGoods[sector]!) continue;
    for (let importer = 0; importer < size; importer++) {
      const [from, to] = [(sector * size + importer) * size, (sector * codes.length + of[importer]!) * size];
      for (let exporter = 0; exporter < size; exporter++) {
        if (of[exporter]! !== of[importer]!) sums[to + exporter]! += cells[from + exporter]!;
      }
    }
  }
  return sums;
}

/** Sums by sector as sums of all goods.   [levier, exporter] */
export function overSectors(sums: Float64Array, sectors: number): Float64Array {
  const all = new Float64Array(sums.length / sectors);
  sums.forEach((value, at) => (all[at % all.length]! += value));
  return all;
}
