import { caseWording } from "../../run/index.ts";
import { exposureResult } from "../../solve/index.ts";
import { answerText, exposureAnswer } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { countryNotThere } from "../problems/countries.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { departures } from "../solvedCase.ts";

/** `tertius exposure CASE`: whose growth and whose tariffs matter to the third countries of a case, and how they vote. */
export function exposure(folder: string, options: CaseOptions, request: { readonly full: boolean }): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("exposure", folder, problems);
  const { countries } = input.headline;
  const asked = input.case.parties.third;
  const missing = asked.filter((code) => countries.indexOf(code) < 0);
  if (missing.length > 0) {
    const wrong = missing.map((code) => countryNotThere("--for", code, countries.labels));
    return refused("exposure", folder, [...problems, ...wrong]);
  }
  const found = exposureResult(input, departures(options), asked);
  const content = { exposure: found, manifest: runManifest(input, options) };
  const blocks = exposureAnswer(found, caseWording(input, options.lang), request.full);
  const text = answerText(blocks, screenWidth()).trimEnd();
  return { ...done("exposure", folder, problems, content, text), areWarningsTold: !request.full };
}
