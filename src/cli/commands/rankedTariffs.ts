import { caseWording } from "../../run/index.ts";
import { caseFor } from "../../case/index.ts";
import { hasErrors } from "../../base/problems/index.ts";
import { rangedTariffEffects } from "../../solve/ranges/index.ts";
import { answerText, tariffEffectsAnswer } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused, unanswered } from "../outcome.ts";
import { answeredForOne } from "../problems/games.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { departures } from "../solvedCase.ts";
import { tradeScenario } from "../tradeScenario.ts";

/** Whose real income ranks the tariffs of the world. */
export interface RankRequest {
  /** A country or bloc, as typed. */
  readonly country: string;
  /** Null: the scenario that the answer of the case is about. */
  readonly scenario: string | null;
  readonly full: boolean;
}

/** Tariffs of each list in the document, and in `--full`. */
const MOST = 30;

/** `tertius tariffs CASE --gradient COUNTRY`: which single tariffs, anyone's, help or hurt a country or bloc most. */
export function rankedTariffs(folder: string, options: CaseOptions, request: RankRequest): Outcome {
  const { answerFor } = options;
  const beside = answerFor.length === 0 ? [] : [answeredForOne(answerFor)];
  const { input, problems } = loadCase(folder, { ...options, answerFor: [] });
  if (input === null) return refused("tariffs", folder, [...problems, ...beside]);
  const asked = caseFor(input.case, [request.country], input.headline, { path: "--gradient" });
  const { scenario, problems: misnamed } = tradeScenario(input, options, request.scenario);
  const wrong = [...misnamed, ...asked.problems, ...beside];
  const [country] = asked.case?.parties.third ?? [];
  if (country === undefined || hasErrors(wrong)) return refused("tariffs", folder, [...problems, ...wrong]);
  try {
    const found = rangedTariffEffects(input, departures(options), { scenario, country, most: MOST });
    const content = { tariffEffects: found.result, manifest: runManifest(input, options) };
    const blocks = tariffEffectsAnswer(found.result, caseWording(input, options.lang), request.full);
    const text = answerText(blocks, screenWidth()).trimEnd();
    const told = [...problems, ...found.problems];
    return { ...done("tariffs", folder, told, content, text), areWarningsTold: !request.full };
  } catch (error) {
    return unanswered("tariffs", folder, problems, error);
  }
}
