import type { Equilibrium } from "../../engines/equilibrium/index.ts";
import type { CountryResult, Range, SectorResult } from "../../results/index.ts";
import { atHome, meanOf, revenueShares, type Trader } from "../index.ts";
import { rangeOver } from "./rangeOver.ts";

/** Percent by country. */
type ByCountry = Readonly<Record<string, number>>;

/** What one solve of a range gives of what happens within countries. */
export interface HomeSolve {
  readonly pricesToWagePercent: ByCountry;
  readonly labourMovedPercent: ByCountry;
  readonly tariffRevenueChange: ByCountry;
  /** Quantity by sector of its package, null where nothing was produced; of the countries that are told by sector. */
  readonly quantityPercent: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/** Of a solve without numbers. */
export const NOTHING_AT_HOME: HomeSolve = {
  pricesToWagePercent: {},
  labourMovedPercent: {},
  tariffRevenueChange: {},
  quantityPercent: {},
};

/** What happens within countries and blocs in a solve; by sector in the parties and third countries that its package has. */
export function homeSolve(equilibrium: Equilibrium, traders: readonly Trader[]): HomeSolve {
  const { labels } = equilibrium.base.countries;
  const { pricesToWagePercent, labourMovedPercent, tariffRevenueChange, quantityPercent } = atHome(equilibrium);
  const byCountry = (values: Float64Array): ByCountry =>
    Object.fromEntries(labels.map((code, n) => [code, values[n]!]));
  const blocs = traders.filter(({ bloc }) => bloc !== null);
  const byWages = (values: Float64Array): ByCountry =>
    Object.fromEntries(blocs.map((each) => [each.code, meanOf(each, equilibrium.base.valueAdded, (n) => values[n]!)]));
  const known = traders.flatMap(({ code, bloc }) => (bloc === null ? [code] : []));
  return {
    pricesToWagePercent: { ...byCountry(pricesToWagePercent), ...byWages(pricesToWagePercent) },
    labourMovedPercent: { ...byCountry(labourMovedPercent), ...byWages(labourMovedPercent) },
    tariffRevenueChange: {
      ...byCountry(tariffRevenueChange),
      ...Object.fromEntries(blocs.map(({ code, positions }) => [code, revenueShares(equilibrium, positions).change])),
    },
    quantityPercent: Object.fromEntries(known.map((code) => [code, quantityPercent(labels.indexOf(code))])),
  };
}

/** Figures at home that have a range over every solve. */
const RANGED = ["pricesToWagePercent", "labourMovedPercent", "tariffRevenueChange"] as const;

/** Ranges of a country's figures at home over all solves; what has no range is left out. */
export function homeRanges(
  solves: readonly { readonly home: HomeSolve }[],
  code: string,
  over: string,
): Readonly<Record<string, Range>> {
  return Object.fromEntries(
    RANGED.flatMap((figure): [string, Range][] => {
      const range = rangeOver(solves, ({ home }) => home[figure][code], over);
      return range === null ? [] : [[figure, range]];
    }),
  );
}

/**
 * A country with ranges beside what its sectors produce. Sectors are those of one package: a code means another thing
 * in another.
 *
 * @param solves  Those on the package of the result.
 */
export function withSectorRanges<Figures extends CountryResult>(
  country: Figures,
  solves: readonly { readonly home: HomeSolve }[],
  code: string,
  over: string,
): Figures {
  if (country.sectors === undefined) return country;
  const sectors = Object.entries(country.sectors).map(([sector, each]): [string, SectorResult] => {
    const range = rangeOver(solves, ({ home }) => home.quantityPercent[code]?.[sector], over);
    return [sector, range === null ? each : { ...each, range }];
  });
  return { ...country, sectors: Object.fromEntries(sectors) };
}
