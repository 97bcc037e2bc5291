import { type MarketRow, provenance, roundedUp } from "../figures.ts";
import { exportsOf, type GasFlows, reviewEdition } from "./gasFlows.ts";
import { EUROPEAN_PIPELINES } from "./gasPlaces.ts";

/**
 * Capacities of pipelines into Europe: no table of their design was at hand, so the most that each seller sent in a year of
 * the matrix stands for what it can send; low is what it sent in the year.
 */
export function europeanCapacityRows(flowsOf: ReadonlyMap<number, GasFlows>): readonly MarketRow[] {
  return EUROPEAN_PIPELINES.flatMap(({ id }) => {
    const sent = [...flowsOf].map(([year, flows]) => ({ year, value: exportsOf(flows, id) }));
    const most = sent.reduce((high, each) => (each.value > high.value ? each : high));
    const capacity = roundedUp(most.value);
    return sent.map(({ year, value }) => ({
      node: id,
      year: String(year),
      capacity,
      ...provenance({
        value: capacity,
        low: value,
        high: capacity,
        source: reviewEdition(most.year),
        confidence: "derived",
      }),
    }));
  });
}
