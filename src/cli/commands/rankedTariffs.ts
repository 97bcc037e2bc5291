import { caseWording, scenarioProblems } from "../../run/index.ts";
import { answerScenario } from "../../case/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { baseScenario, type RunInput, tariffEffects } from "../../solve/index.ts";
import { answerText, tariffEffectsAnswer } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { countryNotThere } from "../problems/countries.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { departures } from "../solvedCase.ts";

/** Whose real income ranks the tariffs of the world. */
export interface RankRequest {
  readonly country: string;
  /** Null: the scenario that the answer of the case is about. */
  readonly scenario: string | null;
  readonly full: boolean;
}

/** Tariffs of each list in the document, and in `--full`. */
const MOST = 30;

/** `tertius tariffs CASE --gradient COUNTRY`: which single tariffs, anyone's, help or hurt the country most. */
export function rankedTariffs(folder: string, options: CaseOptions, request: RankRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("tariffs", folder, problems);
  const wrong = askedProblems(input, request);
  if (hasErrors(wrong)) return refused("tariffs", folder, [...problems, ...wrong]);
  const { case: case_ } = input;
  const { country } = request;
  const scenario =
    case_.scenarios.find(({ id }) => id === request.scenario) ??
    answerScenario(case_) ??
    baseScenario(input, options.deficits ?? case_.economy.closure);
  const found = tariffEffects(input, departures(options), { scenario, country, most: MOST });
  const content = { tariffEffects: found.result, manifest: runManifest(input, options) };
  const blocks = tariffEffectsAnswer(found.result, caseWording(input, options.lang), request.full);
  const text = answerText(blocks, screenWidth()).trimEnd();
  return {
    ...done("tariffs", folder, [...problems, ...found.problems], content, text),
    areWarningsTold: !request.full,
  };
}

function askedProblems({ case: case_, headline }: RunInput, { scenario, country }: RankRequest): readonly Problem[] {
  return [
    ...(scenario === null ? [] : scenarioProblems(case_, scenario, "--scenario")),
    ...(headline.countries.indexOf(country) < 0
      ? [countryNotThere("--gradient", country, headline.countries.labels)]
      : []),
  ];
}
