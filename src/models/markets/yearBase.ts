import type { MarketScenario, MarketSeries } from "../../case/index.ts";

/**
 * Whether a year was observed well enough to be calibrated on: it has flows, and every node that trades in it has a row of
 * the year.
 */
export function isObservedYear({ pairs, nodes }: Pick<MarketSeries, "pairs" | "nodes">, year: number): boolean {
  const described = new Set(nodes.flatMap((node) => (node.year === year ? [node.id] : [])));
  const traded = pairs.filter((pair) => pair.year === year && (pair.flow?.value ?? 0) > 0);
  return traded.length > 0 && traded.every(({ supplier, market }) => described.has(supplier) && described.has(market));
}

/**
 * Year that a scenario of a year is calibrated on: the year itself where it was observed and the scenario takes its
 * capacities and its demand, else the base year of the file.
 */
export function yearBase(
  series: Pick<MarketSeries, "pairs" | "nodes" | "baseYear">,
  year: number,
  scenario: Pick<MarketScenario, "ramp" | "growth"> | null,
): number {
  const takesYear = scenario === null || (scenario.ramp && scenario.growth);
  return takesYear && isObservedYear(series, year) ? year : series.baseYear;
}
