/** Elasticity sets of a new case, and beside each what it was estimated on: the package says the same. */
const NEW_SETS = [
  ["tested", "trade of goods of 68 economies under the tariffs of the first US-China trade war, 2017-2022"],
  ["fgkk2020", "American imports under the tariffs of 2018-19, data of 2017-2019"],
  ["fgkk2020_one_tier", "American imports under the tariffs of 2018-19, data of 2017-2019"],
  ["blp2023", "products of HS6 between all countries, most-favoured-nation tariffs, 1995-2018"],
  ["theta_check", "import transactions of firms in Colombia, 2007-2013, two sectors by assumption"],
  ["theta_check_two_tiers", "import transactions of firms in Colombia, 2007-2013, two sectors by assumption"],
  ["cp2015", "trade of 16 economies, 1993"],
  ["cp2015_two_tiers", "trade of 16 economies, 1993"],
  ["fgo2022", "products of HS6 between all countries, 2001-2016"],
  ["fgo2022_two_tiers", "products of HS6 between all countries, 2001-2016"],
] as const;

/** Economy of a new case with the full range. */
export const NEW_ECONOMY: string = `economy:
  data: world-2022
  elasticities: tested
  closure: { deficits: none }
  range:
    elasticities:
${NEW_SETS.map(([set, on]) => `      - ${set} # ${on}`).join("\n")}
    closures: [none, own, { fixed: world }, { fixed: USA }]
`;

/**
 * The measure of a new case, a tariff of A on B that is labelled as an assumption, and its scenario over the full range.
 *
 * @param rows  Key of the measure that holds or names its rows.
 *
 * @example
 *   newTariff("table: t.csv").includes("    table: t.csv\n")   // true
 */
export function newTariff(rows: string): string {
  return `measures:
  - id: tariff
    title: Ten points on all goods, an assumption to replace
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    basis: assumption
    ${rows}

scenarios:
  tariff:
    title: The tariff alone
    measures: [tariff]
    at: 2023-01-01
    fullRange: true
`;
}
