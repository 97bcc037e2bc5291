import { type Case, closureProblemsAt } from "../case/index.ts";
import type { Economy } from "../data/packages/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { PartOptions, RunInput } from "../solve/index.ts";
import { unknownElasticities, unknownScenario } from "./problems.ts";

/** What is wrong with how a case is to be solved: E908, E909, and E412 for a unit of deficits that the economy does not have. */
export function askedProblems(input: RunInput, options: PartOptions): readonly Problem[] {
  return [
    ...elasticityProblems(input.headline, options.elasticities ?? null, "elasticities"),
    ...closureProblemsAt({ path: "deficits" }, options.deficits, input.headline),
    ...scenarioProblems(input.case, options.scenario ?? null, "scenario"),
  ];
}

/**
 * E909 where the headline package has no such elasticity set.
 *
 * @param path  Place of the name.
 */
export function elasticityProblems(headline: Economy, wanted: string | null, path: string): readonly Problem[] {
  if (wanted === null || headline.elasticities.has(wanted)) return [];
  return [unknownElasticities(path, wanted, headline.manifest.name, [...headline.elasticities.keys()])];
}

/**
 * E908 where neither the case nor one of its markets has such a scenario.
 *
 * @param path  Place of the name.
 */
export function scenarioProblems(case_: Case, wanted: string | null, path: string): readonly Problem[] {
  const known = scenariosOf(case_);
  return wanted === null || known.includes(wanted) ? [] : [unknownScenario(path, wanted, known)];
}

/** Ids of the base, of the scenarios of a case, their sweeps first, and of those of its markets. */
export function scenariosOf({ scenarios, markets }: Case): readonly string[] {
  const own = scenarios.flatMap(({ id, sweep }) => (sweep === null ? [id] : [sweep.of, id]));
  return [...new Set(["base", ...own, ...markets.flatMap((market) => market.scenarios.map(({ id }) => id))])];
}
