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
  const flows = members.map((sector) => headline.flows.at(sector, buyer, seller)).map((flow) => (flow > 0 ? flow : 0));
  const total = flows.reduce((sum, flow) => sum + flow, 0);
  return total > 0 ? flows.map((flow) => flow / total) : members.map(() => 1 / members.length);
}
