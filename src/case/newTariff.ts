/** Economy of a new case with the full range. */
export const NEW_ECONOMY = `economy:
  data: world-2017
  elasticities: theta_check
  closure: { deficits: fixed }
  range:
    elasticities: [theta_check, cp2015, fgo2022, blp2023_short, blp2023_long]
    closures: [fixed, none, proportional]
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
    at: 2018-01-01
    fullRange: true
`;
}
