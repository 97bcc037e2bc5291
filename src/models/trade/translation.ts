import type { Economy } from "../../data/packages/index.ts";

/** For each sector of a package: the positions of the headline's sectors that hold the same goods.   [sector] */
export type SectorMembers = readonly (readonly number[])[];

/** Which sectors of the headline package a sector of another package consists of; itself on the headline package. */
export function sectorMembers(headline: Economy, economy: Economy): SectorMembers {
  if (headline.manifest.name === economy.manifest.name) return economy.sectors.labels.map((_, sector) => [sector]);
  const concordance = headline.concordances.get(economy.manifest.name);
  return economy.sectors.labels.map((there) =>
    headline.sectors.labels.flatMap((own, position) =>
      concordance?.get(own)?.includes(there) === true ? [position] : [],
    ),
  );
}

/**
 * Weights of the members of a sector in the trade of one pair: their shares in the headline's flow, equal shares where
 * that trade is nil or the pair is not in the headline package.   [member]   share, sums to 1
 */
export function memberWeights(
  headline: Economy,
  members: readonly number[],
  importer: string,
  exporter: string,
): readonly number[] {
  if (members.length === 1) return [1];
  const buyer = headline.countries.indexOf(importer);
  const seller = headline.countries.indexOf(exporter);
  return sharesOf(members.map((sector) => headline.flows.at(sector, buyer, seller)));
}

/** Weights of the members of a sector in what a country makes, in the same way.   [member]   share, sums to 1 */
export function outputWeights(headline: Economy, members: readonly number[], country: string): readonly number[] {
  const { countries, flows } = headline;
  const seller = countries.indexOf(country);
  const sold = (sector: number): number =>
    countries.labels.reduce((sum, _, buyer) => sum + Math.max(flows.at(sector, buyer, seller), 0), 0);
  return members.length === 1 ? [1] : sharesOf(members.map((sector) => (seller < 0 ? 0 : sold(sector))));
}

/** Equal shares of nothing; what is unknown or below zero counts as nothing. */
function sharesOf(values: readonly number[]): readonly number[] {
  const counted = values.map((value) => (value > 0 ? value : 0));
  const total = counted.reduce((sum, value) => sum + value, 0);
  return total > 0 ? counted.map((value) => value / total) : values.map(() => 1 / values.length);
}
