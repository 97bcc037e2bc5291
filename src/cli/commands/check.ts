import { caseWording, scenarioProblems } from "../../run/index.ts";
import { answerScenario, type Case, isOfMarketsAlone, measureWords, type Scenario } from "../../case/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { countedNoun, type Language, say, wrapped } from "../../base/wording/index.ts";
import { type RunInput, type ScenarioInForce, scenarioInForce } from "../../solve/index.ts";
import { answerText, inForceBlocks } from "../../tell/findings/index.ts";
import { productContents, productText } from "../productText.ts";
import { screenWidth } from "../screen.ts";

/** How a check is asked for. */
export interface CheckRequest {
  /** Scenario whose measures are told with what they hit; null: the one that the answer is about. */
  readonly scenario: string | null;
  /** Whether every flow is printed, by measure and sector too. */
  readonly full: boolean;
}

/** Flows on one screen. */
const FLOWS = 6;

/** `tertius check CASE`: everything is read and checked, nothing is solved; each measure is said in words, with what it hits. */
export function check(folder: string, options: CaseOptions, request: CheckRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("check", folder, problems);
  const unknown = scenarioProblems(input.case, request.scenario, "--scenario");
  if (unknown.length > 0) return refused("check", folder, [...problems, ...unknown]);
  const measures = input.case.measures.flatMap((measure) =>
    measureWords(measure, input.headline, options.lang).map((each) => ({ id: measure.id, ...each })),
  );
  const products = productContents(input.case.measures);
  const acting = scenariosAsked(input.case, request.scenario).map((scenario) => ({
    scenario,
    ...scenarioInForce(input, scenario),
  }));
  const title = caseWording(input, options.lang).title(input.case.title);
  const { year, currency } = input.headline.manifest;
  return done(
    "check",
    folder,
    [...problems, ...acting.flatMap((each) => each.problems)],
    {
      measures,
      products,
      inForce: acting.map(({ scenario: { id, at }, rows }) => ({ scenario: id, at, year, currency, rows })),
    },
    [
      checkText(title, scenarioCount(input.case), measures, options.lang),
      ...products.flatMap((each) => productText(each, input.headline, options.lang)),
      ...acting.map((each) => inForceText(input, each, options.lang, request.full)),
    ].join("\n\n"),
  );
}

function scenariosAsked(case_: Case, wanted: string | null): readonly Scenario[] {
  const main = answerScenario(case_);
  if (wanted === null) return main === undefined ? [] : [main];
  return case_.scenarios.filter(({ id, sweep }) => id === wanted || sweep?.of === wanted);
}

function inForceText(
  input: RunInput,
  { scenario, rows }: ScenarioInForce & { readonly scenario: Scenario },
  language: Language,
  isFull: boolean,
): string {
  const { year, currency } = input.headline.manifest;
  const told = { case: input.case, scenario, rows, currency, year, words: caseWording(input, language) };
  const blocks = inForceBlocks(told, isFull ? { flows: Infinity, sectors: "each" } : { flows: FLOWS, sectors: "none" });
  return answerText(blocks, screenWidth()).trimEnd();
}

/** Of a case that answers from markets alone, those of its markets. */
function scenarioCount(case_: Case): number {
  if (!isOfMarketsAlone(case_)) return case_.scenarios.length;
  return new Set(case_.markets.flatMap(({ scenarios }) => scenarios.map(({ id }) => id))).size;
}

function checkText(
  title: string,
  scenarios: number,
  measures: readonly { readonly id: string; readonly words: string }[],
  language: Language,
): string {
  const ids = [...new Set(measures.map((each) => each.id))];
  const lines = ids.flatMap((id) => [
    "",
    id,
    ...measures.filter((each) => each.id === id).flatMap((each) => wrapped(`  ${each.words}`, screenWidth())),
  ]);
  const head = {
    title,
    measures: countedNoun(ids.length, "measures", language),
    scenarios: countedNoun(scenarios, "scenarios", language),
  };
  return [...wrapped(say(language, "check.head", head), screenWidth()), ...lines].join("\n");
}
