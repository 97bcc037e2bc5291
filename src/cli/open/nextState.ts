import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { countedNoun, type Language, say } from "../../base/wording/index.ts";
import { framedPage } from "./framedPage.ts";
import type { MadePage } from "./madePage.ts";
import type { OpenState } from "./openState.ts";
import { problemWords } from "./problemWords.ts";

/** Before anything is known of a case. */
export function firstState(language: Language): OpenState {
  return { headline: say(language, "open.first", {}), problems: [], answer: null };
}

/** While a case is solved again: what was shown stays. */
export function solvingState(shown: OpenState, language: Language): OpenState {
  return { ...shown, headline: say(language, shown.answer === null ? "open.first" : "open.again", {}) };
}

/** What came of a case: its answer, or what is wrong beside the last good one. */
export function madeState(shown: OpenState, { html, problems }: MadePage, language: Language): OpenState {
  const errors = problems.filter(({ severity }) => severity === "error");
  return {
    headline: headlineOf(shown, html, errors, language),
    problems: problemWords(errors, language),
    answer: html === null ? shown.answer : { number: (shown.answer?.number ?? 0) + 1, page: framedPage(html) },
  };
}

function headlineOf(
  { answer }: OpenState,
  html: string | null,
  errors: readonly Problem[],
  language: Language,
): string {
  const problems = countedNoun(errors.length, "problems", language);
  if (html === null) return say(language, answer === null ? "open.unanswered" : "open.refused", { problems });
  return hasErrors(errors) ? say(language, "open.partial", { problems }) : say(language, "open.current", {});
}
