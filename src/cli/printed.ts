import type { Problem, ProblemRegister } from "../base/problems/index.ts";
import type { Printed } from "./commandWork.ts";
import { jsonDocument } from "./jsonDocument.ts";
import type { Outcome } from "./outcome.ts";
import { consequenceOf, printable, problemCount, problemText } from "./problemText.ts";

/**
 * A document on stdout, or text on stdout with the problems of a refused command on stderr.
 *
 * @param register  Holds the names of the problems.
 */
export function printed(
  outcome: Outcome,
  register: ProblemRegister,
  { json, columns }: { readonly json: boolean; readonly columns: number | null },
): Printed {
  const { exit, subject, text } = outcome;
  if (json) return { stdout: `${JSON.stringify(jsonDocument(outcome), null, 2)}\n`, stderr: "", exit };
  const shown = shownProblems(outcome);
  const count = problemCount(shown, consequenceOf(outcome));
  const problems = problemText(count === "" ? "" : `${subject}: ${count}`, shown, register, columns ?? undefined);
  return {
    stdout: text === "" ? "" : `${printable(text)}\n`,
    stderr: problems === "" ? "" : printable(`${text === "" ? "" : "\n"}${problems}\n`),
    exit,
  };
}

function shownProblems({ problems, areWarningsTold = false }: Outcome): readonly Problem[] {
  return areWarningsTold ? problems.filter(({ severity }) => severity === "error") : problems;
}
