import { type Measure, type Scenario, scenarioMeasures, type TradeCase } from "../trade/index.ts";
import { reachesAny } from "../names/index.ts";
import type { MarketScenario, MarketSeries } from "./series.ts";

/** A scenario that a market is solved for. */
export interface ResolvedScenario {
  readonly scenario: MarketScenario;
  readonly measures: readonly Measure[];
}

/**
 * Scenarios of a market beside `base`, which is the base year as it was observed: those of the case that choose a measure
 * with its HS codes, in the order of the case, then its own, then those of linked markets that move its demand. One that bears the name of a case scenario takes its measures
 * from there, unless it lists its own; rates, scales and joins of that case scenario hold for both.
 */
export function marketScenarios(
  case_: Pick<TradeCase, "scenarios" | "measures" | "parties">,
  series: MarketSeries,
): readonly ResolvedScenario[] {
  const own = new Map(series.scenarios.map((scenario) => [scenario.id, scenario]));
  const ofCase = new Map(case_.scenarios.map((scenario) => [scenario.id, scenario]));
  const ofLinks = linkedScenarios(series);
  const ids = [...new Set([...ofCase.keys(), ...own.keys(), ...ofLinks.keys()])];
  return ids.flatMap((id) => {
    const named = own.get(id)?.measures ?? ofCase.get(id)?.measures ?? [];
    const changes = ofCase.get(id) ?? AS_WRITTEN;
    const measures = scenarioMeasures(case_, { ...changes, measures: named });
    const scenario = own.get(id) ?? {
      ...AS_IT_WAS,
      id,
      title: ofCase.get(id)?.title ?? ofLinks.get(id) ?? id,
      linked: id,
    };
    const isOurs = own.has(id) || ofLinks.has(id) || measures.some((measure) => namesProduct(measure, series));
    return isOurs ? [{ scenario, measures }] : [];
  });
}

/** A scenario of a market alone changes nothing about the measures that it lists. */
const AS_WRITTEN: Pick<Scenario, "sweep" | "scale" | "joins"> = { sweep: null, scale: new Map(), joins: new Map() };

/** What was in force: measures by their days, capacities and demand of the year, nothing on top. */
export const AS_IT_WAS: MarketScenario = {
  id: "base",
  title: "As it was",
  measures: null,
  at: null,
  policies: [],
  without: [],
  ramp: true,
  growth: true,
  inertia: null,
  marketPower: null,
  forceMajeure: null,
  linked: null,
};

/** Titles of scenarios of linked markets that shift a supply which demand here follows. */
function linkedScenarios({ derived }: MarketSeries): ReadonlyMap<string, string> {
  return new Map(
    derived.flatMap(({ scenarios, policies: always }) =>
      scenarios.flatMap(({ id, title, policies, without }): [string, string][] => {
        const isLess = always.some((policy) => without.includes(policy.id));
        return policies.length > 0 || isLess ? [[id, title]] : [];
      }),
    ),
  );
}

function namesProduct({ rows }: Measure, { hs }: MarketSeries): boolean {
  return rows.some((row) => row.hs !== null && reachesAny(row.hs, hs));
}

/** Measures that belong to the calibration: what was published or fitted to published totals, never an assumption. */
export function baseMeasures({ measures }: Pick<TradeCase, "measures">): readonly Measure[] {
  return measures.filter(({ basis }) => basis !== "assumption");
}
