import { type CheckedEconomy, type Finding, type FindingRow, worstFirst } from "./finding.ts";
import { singleCountries } from "./goodsTariffs.ts";

/** Percent of its services that a country makes itself at least: services are bought where they are used. */
const SERVICES = 50;
/** Percent of its output that a sector of goods sells at home at least. */
const SOLD_AT_HOME = 0.1;
/** Percent of its purchases of a good that a country makes itself at most: some goods cross every border. */
const CLOSED = 99.9;

/**
 * What countries sell to themselves is neither next to nothing nor all there is.
 *
 * A row is a sector of a country: services of which less than half comes from home, goods that are made but of which less than
 * a thousandth is sold at home, or goods of which less than a thousandth comes from abroad.
 */
export function ownTrade(economy: CheckedEconomy): Finding {
  const cells = singleCountries(economy).flatMap((n) =>
    economy.sectorKinds.map((_kind, j): [number, number] => [n, j]),
  );
  return {
    id: "ownTrade",
    checked: cells.length,
    rows: worstFirst(cells.flatMap((cell) => rowsOf(economy, cell))),
    source: "services are mostly used where they are made, and goods are sold at home and abroad",
  };
}

function rowsOf({ countries, sectors, sectorKinds, flows }: CheckedEconomy, [n, j]: [number, number]): FindingRow[] {
  const known = (flow: number): number => (flow > 0 ? flow : 0);
  let [bought, sold] = [0, 0];
  for (let other = 0; other < countries.size; other++) {
    bought += known(flows.at(j, n, other));
    sold += known(flows.at(j, other, n));
  }
  const own = 100 * known(flows.at(j, n, n));
  const country = countries.labels[n]!;
  const row = (found: number, against: number): FindingRow[] => [
    { importer: country, seller: country, sector: sectors.labels[j]!, found, against },
  ];
  if (sectorKinds[j] === "services") return own < SERVICES * bought ? row(own / bought, SERVICES) : [];
  if (own < SOLD_AT_HOME * sold) return row(own / sold, SOLD_AT_HOME);
  return own > CLOSED * bought ? row(own / bought, CLOSED) : [];
}
