import { type CheckedEconomy, type Finding, type FindingRow, pairRow, worstFirst } from "./finding.ts";
import { tradedTariff } from "./goodsTariffs.ts";
import { tariffYear } from "./tariffYear.ts";

/** A tariff that is known to lie in a range in some years. */
interface KnownTariff {
  readonly importer: string;
  readonly seller: string;
  readonly years: readonly [number, number];
  /** On goods, weighted by trade; wide on purpose.   percent */
  readonly range: readonly [number, number];
}

const known = (
  importer: string,
  seller: string,
  years: KnownTariff["years"],
  range: KnownTariff["range"],
): KnownTariff => ({
  importer,
  seller,
  years,
  range,
});

/** Until then the tariffs of the trade war of 2018 are in no one's rates. */
const BEFORE_THE_WAR = 2017;
/** Years in which those of 2018-20 were in force and no later ones. */
const BETWEEN: readonly [number, number] = [2020, 2024];
const EVER = 2200;

const KNOWN: readonly KnownTariff[] = [
  known("USA", "CHN", [2008, BEFORE_THE_WAR], [2, 5]),
  known("CHN", "USA", [2008, BEFORE_THE_WAR], [4, 11]),
  known("USA", "CHN", BETWEEN, [12, 22]),
  known("CHN", "USA", BETWEEN, [14, 25]),
  known("USA", "DEU", [2008, BEFORE_THE_WAR], [1, 4]),
  known("USA", "JPN", [2008, BEFORE_THE_WAR], [1, 4]),
  known("JPN", "USA", [2008, 2019], [0.5, 5]),
  known("CHN", "JPN", [2008, 2021], [4, 12]),
  known("BRA", "JPN", [2005, EVER], [9, 17]),
  known("IND", "USA", [2010, EVER], [6, 15]),
  known("RUS", "CHN", [2012, 2021], [4, 11]),
  known("USA", "CAN", [2008, BEFORE_THE_WAR], [0, 0.5]),
  known("CAN", "USA", [2008, BEFORE_THE_WAR], [0, 1]),
  known("DEU", "FRA", [1968, EVER], [0, 0.1]),
];

/**
 * Fourteen tariffs that are known to lie in a range: on goods, weighted by what was traded.
 *
 * A row is one that lies outside; `against` is the nearer end of its range.
 */
export function knownTariffs(economy: CheckedEconomy): Finding {
  const year = tariffYear(economy);
  const there = KNOWN.filter(({ years: [from, until] }) => from <= year && year <= until);
  const compared = there.flatMap((each) => rowOf(economy, each));
  return {
    id: "knownTariffs",
    checked: compared.length,
    rows: worstFirst(compared.filter(({ found, against }) => found !== against)),
    source:
      "WTO, ITC and UNCTAD, World Tariff Profiles, and Peterson Institute, averages of 2018 to 2024: wide ranges around averages weighted by trade",
  };
}

function rowOf(economy: CheckedEconomy, { importer, seller, range: [low, high] }: KnownTariff): FindingRow[] {
  const pair: [number, number] = [economy.countries.indexOf(importer), economy.countries.indexOf(seller)];
  const found = pair.includes(-1) ? null : tradedTariff(economy, pair);
  return found === null ? [] : [pairRow(economy, pair, found, Math.min(Math.max(found, low), high))];
}
