import { caseWording } from "../../run/index.ts";
import { hasErrors } from "../../base/problems/index.ts";
import { rangedExposure } from "../../solve/ranges/index.ts";
import { answerText, exposureAnswer } from "../../tell/findings/index.ts";
import { loadCase } from "../caseLoading.ts";
import { economySubjects } from "../economySubjects.ts";
import type { CaseOptions } from "../options.ts";
import { done, type Outcome, refused, unanswered } from "../outcome.ts";
import { runManifest } from "../runContent.ts";
import { screenWidth } from "../screen.ts";
import { departures } from "../solvedCase.ts";

/** `tertius exposure CASE`: whose productivity and whose tariffs matter to the third countries of a case, and how they vote. */
export function exposure(folder: string, options: CaseOptions, request: { readonly full: boolean }): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("exposure", folder, problems);
  const { codes, problems: unknown } = economySubjects(input, options);
  if (hasErrors(unknown)) return refused("exposure", folder, [...problems, ...unknown]);
  try {
    const found = rangedExposure(input, departures(options), { subjects: codes, own: Infinity });
    const content = { exposure: found, manifest: runManifest(input, options) };
    const blocks = exposureAnswer(found, caseWording(input, options.lang), request.full);
    const text = answerText(blocks, screenWidth()).trimEnd();
    return { ...done("exposure", folder, problems, content, text), areWarningsTold: !request.full };
  } catch (error) {
    return unanswered("exposure", folder, problems, error);
  }
}
