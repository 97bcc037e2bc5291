import type { Problem } from "../../base/problems/index.ts";
import { type Language, say } from "../../base/wording/index.ts";
import { printable } from "../printed.ts";
import { placeText } from "../problemText.ts";

/** A problem as the page shows it: plain texts. */
export interface ProblemWords {
  /** File, line, column and path. */
  readonly place: string;
  readonly message: string;
  /** What was found, what was expected, the ways out: a line each. */
  readonly lines: readonly string[];
}

/** Problems that a page lists; the sentence above them counts all. */
const MOST_SHOWN = 100;

/** Errors as the page shows them. */
export function problemWords(problems: readonly Problem[], language: Language): readonly ProblemWords[] {
  return problems.slice(0, MOST_SHOWN).map((problem) => oneProblem(problem, language));
}

function oneProblem(problem: Problem, language: Language): ProblemWords {
  const { code, message, found, expected, hints } = problem;
  const lines = [
    ...(found === null ? [] : [say(language, "open.found", { found: found === "" ? "…" : found })]),
    ...(expected === null ? [] : [say(language, "open.expected", { expected })]),
    ...hints.map((hint) => say(language, "open.wayOut", { hint })),
    say(language, "open.explain", { command: `tertius explain ${code}` }),
  ];
  return { place: printable(placeText(problem)), message: printable(message), lines: lines.map(printable) };
}
