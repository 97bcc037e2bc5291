import { type Case, mayIncludeParty, type MeasureRow, type Scenario, scenarioMeasures } from "../../case/index.ts";
import { baseFlows, type EquilibriumModel } from "../../engines/equilibrium/index.ts";
import type { Parameter } from "../../base/sets/index.ts";
import type { TariffStep } from "../../results/index.ts";
import type { Trader } from "./traders.ts";

/** Who levies tariffs on whose goods. */
interface Direction {
  readonly importer: Trader;
  readonly exporter: Trader;
}

/**
 * Tariffs between the parties from each day on which a row of the scenario's measures begins or ends: the mean over sectors
 * of goods, weighted by base trade, with what the measures add to it. Nothing of a direction that no tariff is on.
 *
 * @param sides      A and B; where the economy lacks one, there are no steps.
 * @param observed   The base year as it was: its tariffs and trade.
 * @param tariffsAt  Tariffs under the scenario's measures on a day.
 */
export function tariffSteps(
  case_: Case,
  scenario: Scenario,
  [a, b]: readonly Trader[],
  observed: EquilibriumModel,
  tariffsAt: (day: string) => Parameter,
): TariffStep[] {
  if (a === undefined || b === undefined) return [];
  const rows = scenarioMeasures(case_, scenario).flatMap((measure) => measure.rows);
  const directions = [
    { importer: a, exporter: b },
    { importer: b, exporter: a },
  ];
  const known = new Map<string, Parameter>();
  const under = (day: string): Parameter => {
    const tariffs = known.get(day) ?? tariffsAt(day);
    known.set(day, tariffs);
    return tariffs;
  };
  const flows = baseFlows(observed);
  return directions.flatMap((direction) => {
    const mean = meanOnGoods(observed, flows, direction);
    const before = mean(observed.tariffs);
    const codes = { importer: direction.importer.code, exporter: direction.exporter.code };
    return tariffDays(rows, codes, case_.parties).map((from) => {
      const levelPercent = mean(under(from));
      return { ...codes, from, addedPercent: levelPercent - before, levelPercent };
    });
  });
}

/** Days on which a tariff on goods of the direction begins or ends, the first first. */
function tariffDays(
  rows: readonly MeasureRow[],
  { importer, exporter }: Pick<TariffStep, "importer" | "exporter">,
  parties: Case["parties"],
): string[] {
  const own = rows.filter(
    (row) =>
      row.instrument === "tariff" &&
      row.hs === null &&
      mayIncludeParty(row.importers, parties, importer) &&
      mayIncludeParty(row.exporters, parties, exporter),
  );
  return [...new Set(own.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].toSorted();
}

/** The mean of tariffs over the goods that one sells to the other, percent; 0 where it sells none. */
function meanOnGoods(
  { countries, sectors, isGoods }: EquilibriumModel,
  flows: Parameter,
  { importer, exporter }: Direction,
): (tariffs: Parameter) => number {
  const goods = [...sectors.labels.keys()].filter((j) => isGoods[j]);
  const cells = goods.flatMap((j) =>
    importer.positions.flatMap((n) => exporter.positions.map((i) => (j * countries.size + n) * countries.size + i)),
  );
  const sold = cells.reduce((sum, cell) => sum + flows.values[cell]!, 0);
  return ({ values }) =>
    sold === 0 ? 0 : (100 * cells.reduce((sum, cell) => sum + flows.values[cell]! * values[cell]!, 0)) / sold;
}
