import { caseWording } from "../../run/index.ts";
import { shortAnswer } from "../../tell/findings/index.ts";
import type { DoneRun } from "./doneRun.ts";
import { notesRow } from "./notesRow.ts";
import { shortText } from "./shortText.ts";
import { isInCheck, waysOn } from "./waysOn.ts";

/**
 * The answer of a run on one screen, with its warnings in a row and the ways on.
 *
 * @param isWhole  Whether it has all of it, however many lines that takes.
 */
export function runScreen(run: DoneRun, isWhole = false): string {
  const { input, options, solved, checked, score } = run;
  const words = caseWording(input, options.lang);
  const elasticities = [...input.headline.elasticities.values()];
  const answer = shortAnswer(solved.results, input.case, words, { elasticities, score });
  const warnings = [...checked, ...solved.problems].filter(({ severity }) => severity === "warning");
  const below = { notes: notesRow(warnings, isInCheck(run), words), ways: waysOn(run, answer) };
  return shortText(answer, words, below, isWhole);
}
