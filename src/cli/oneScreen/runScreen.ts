import { caseWording } from "../../run/index.ts";
import { shortAnswer } from "../../tell/findings/index.ts";
import type { DoneRun } from "./doneRun.ts";
import { notesRow } from "./notesRow.ts";
import { shortText } from "./shortText.ts";
import { isInCheck, waysOn } from "./waysOn.ts";

/** The answer of a run on one screen, with its warnings in a row and the ways on. */
export function runScreen(run: DoneRun): string {
  const { input, options, solved, checked } = run;
  const words = caseWording(input, options.lang);
  const elasticities = [...input.headline.elasticities.values()];
  const answer = shortAnswer(solved.results, input.case, words, { elasticities });
  const warnings = [...checked, ...solved.problems].filter(({ severity }) => severity === "warning");
  return shortText(answer, words, { notes: notesRow(warnings, isInCheck(run), words), ways: waysOn(run, answer) });
}
