import type { Case } from "../case/index.ts";
import type { AuditedResults, EquilibriumResult, ScenarioResult } from "../results/index.ts";
import type { FigurePlan } from "../tell/brief/index.ts";
import { type IncomeResult, mainScenario, marketsOwnScenario } from "../tell/findings/index.ts";
import type { IncomeScenario, LiveResults } from "./source.ts";

/**
 * What of the results of a case its live page needs: real income of countries in each scenario that is told of and each elasticity
 * set, and the verdicts. The scenario that the page is about is solved anew in every state; markets, alignment and positions stay as
 * they were printed.
 */
export function liveResults(results: AuditedResults, case_: Case, figures: FigurePlan): LiveResults {
  const references = new Set(case_.scenarios.flatMap(({ id, reference }) => (reference ? [id] : [])));
  const scenarios = Object.entries(results.scenarios)
    .filter(([id]) => !references.has(id))
    .map(([id, scenario]): [string, IncomeScenario] => [id, incomeIn(scenario)]);
  const { claims = null } = results;
  const main = mainScenario(results, case_) ?? mainInMarkets(results, case_);
  return { main, scenarios: Object.fromEntries(scenarios), claims, figures };
}

/** The scenario of the case that an answer from markets alone is about; null where it is one of the markets' own. */
function mainInMarkets(results: AuditedResults, case_: Case): string | null {
  const own = marketsOwnScenario(results, case_);
  return case_.scenarios.some(({ id }) => id === own) ? own : null;
}

function incomeIn({ title, at, equilibrium }: ScenarioResult): IncomeScenario {
  return equilibrium === undefined ? { title, at } : { title, at, equilibrium: incomeOf(equilibrium) };
}

/** Real income alone. */
function incomeOf({ base, baseYear, elasticities, countries, blocs, sets }: EquilibriumResult): IncomeResult {
  return {
    base,
    baseYear,
    elasticities,
    countries: incomes(countries),
    ...(blocs === undefined ? {} : { blocs: incomes(blocs) }),
    ...(sets === undefined ? {} : { sets: sets.map(incomeOfSet) }),
  };
}

type Incomes = IncomeResult["countries"];

function incomes(figures: EquilibriumResult["countries"]): Incomes {
  return Object.fromEntries(Object.entries(figures).map(([code, each]) => [code, income(each)]));
}

function income({ welfarePercent, withoutRevaluationPercent, range = {} }: Incomes[string]): Incomes[string] {
  const { welfarePercent: own, withoutRevaluationPercent: without } = range;
  return {
    welfarePercent,
    ...(withoutRevaluationPercent === undefined ? {} : { withoutRevaluationPercent }),
    ...(own === undefined
      ? {}
      : { range: { welfarePercent: own, ...(without === undefined ? {} : { withoutRevaluationPercent: without }) } }),
  };
}

type SetIncome = NonNullable<IncomeResult["sets"]>[number];

function incomeOfSet({ elasticities, welfarePercent, withoutRevaluationPercent }: SetIncome): SetIncome {
  return { elasticities, welfarePercent, withoutRevaluationPercent };
}
