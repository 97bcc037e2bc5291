import type { Case } from "../case/index.ts";
import type { AuditedResults, CountryResult, EquilibriumResult, ScenarioResult } from "../results/index.ts";
import type { LiveResults } from "./source.ts";
import type { FigurePlan } from "../tell/brief/index.ts";

/**
 * What of the results of a case its live page needs: real income of countries in each scenario that is told of and each variant, and
 * the verdicts. The scenario that the page is about is solved anew in every state; markets, alignment and positions stay as they were
 * printed.
 */
export function liveResults(results: AuditedResults, case_: Case, figures: FigurePlan): LiveResults {
  const references = new Set(case_.scenarios.flatMap(({ id, reference }) => (reference ? [id] : [])));
  const scenarios = Object.entries(results.scenarios)
    .filter(([id]) => !references.has(id))
    .map(([id, scenario]): [string, ScenarioResult] => [id, incomeIn(scenario)]);
  const claims = results.claims === undefined ? {} : { claims: results.claims };
  return { results: { scenarios: Object.fromEntries(scenarios), ...claims }, figures };
}

function incomeIn({
  equilibrium,
  markets: _markets,
  leverage: _leverage,
  ...scenario
}: ScenarioResult): ScenarioResult {
  return equilibrium === undefined ? scenario : { ...scenario, equilibrium: incomeOf(equilibrium) };
}

/** Real income alone. */
function incomeOf(equilibrium: EquilibriumResult): EquilibriumResult {
  const {
    flows: _flows,
    channels: _channels,
    attribution: _attribution,
    diversion: _diversion,
    tariffSteps: _steps,
    inForce: _inForce,
    sets,
    solves: _solves,
    ...kept
  } = equilibrium;
  return {
    ...kept,
    countries: Object.fromEntries(Object.entries(kept.countries).map(([code, each]) => [code, withoutHome(each)])),
    bilateral: [],
    ...(sets === undefined ? {} : { sets: sets.map(incomeOfSet) }),
  };
}

function withoutHome(country: CountryResult): CountryResult {
  const { sectors: _sectors, decompositionLogPercent: _parts, otherBase: _other, ...kept } = country;
  return kept;
}

type SetResult = NonNullable<EquilibriumResult["sets"]>[number];

function incomeOfSet(set: SetResult): SetResult {
  return { ...set, termsOfTradePercent: {}, volumeOfTradePercent: {}, sectorTrade: [], bilateral: [] };
}
