import { type Bloc, type Case, type Scenario, scenarioMeasures } from "../case/index.ts";
import { keptEconomy } from "../compare/index.ts";
import type { AuditedResults } from "../results/index.ts";
import type { RunInput } from "../solve/index.ts";
import { mainScenario } from "../tell/findings/index.ts";
import { DATED_ANSWER_VERSION, type DatedAnswer } from "./datedAnswer.ts";
import { keptMeasure } from "./keptRows.ts";

/**
 * The answer of a solved case as it is kept: that of the scenario that the answer is about.
 *
 * @param tertius  Version of the program that solved it.
 * @param asked    The one scenario that was asked for, whose day the answer then has; null where the case answers, on its own day.
 * @returns null where this scenario has no equilibrium, changes nothing, is told against another one, or wastes revenue.
 */
export function datedAnswer(
  input: RunInput,
  results: AuditedResults,
  tertius: string,
  asked: string | null,
): DatedAnswer | null {
  const { case: case_ } = input;
  const id = mainScenario(results, case_);
  const scenario = case_.scenarios.find((each) => each.id === id);
  const equilibrium = id === null ? undefined : results.scenarios[id]?.equilibrium;
  const { a, b, third, blocs } = case_.parties;
  if (scenario === undefined || equilibrium === undefined || !isPlain(scenario) || a === null) return null;
  const measures = scenarioMeasures(case_, scenario).map((each) => keptMeasure(each, scenario.at));
  const title = scenario.title === "" ? scenario.id : scenario.title;
  const titles = [title, ...measures.map((each) => each.title), ...case_.blocs.map((each) => each.title)];
  return {
    document: "dated answer",
    schemaVersion: DATED_ANSWER_VERSION,
    tertius,
    case: case_.id,
    asOf: asked === null ? case_.asOf : scenario.at,
    settings: case_.settings,
    parties: { a, b, third, blocs: blocs.map((bloc) => ({ ...bloc, ...titleOf(bloc, case_) })) },
    scenario: { id: scenario.id, title, at: scenario.at },
    packages: [input.headline, ...input.others].map(({ manifest: { name, version }, sha256 }) => ({
      name,
      version,
      sha256,
    })),
    measures,
    economy: keptEconomy(equilibrium),
    claims: (results.claims ?? []).map(({ id: claim, verdict }) => ({ id: claim, verdict })),
    translations: Object.fromEntries(
      titles.flatMap((each) => {
        const russian = case_.translations.get(each);
        return russian === undefined ? [] : [[each, russian] as const];
      }),
    ),
  };
}

/** Whether measures alone say what a scenario is. */
function isPlain({ against, wasted }: Scenario): boolean {
  return against === null && wasted === 0;
}

/** Nothing of a bloc that is known to everyone. */
function titleOf({ code }: Bloc, { blocs }: Case): { readonly title?: string } {
  const own = blocs.find((each) => each.code === code);
  return own === undefined ? {} : { title: own.title };
}

/** A dated answer as the text of its file: one row, one country or one variant to a line. */
export function answerFileText(answer: DatedAnswer): string {
  // Line breaks stand between values alone: within a text they are escaped.
  const spread = JSON.stringify(answer, null, 1);
  const joined = spread.replaceAll(/[[{][^[\]{}]*[\]}]/gu, (each) => each.replaceAll(/\n */gu, " "));
  return `${joined}\n`;
}
