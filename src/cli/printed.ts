import type { ProblemRegister } from "../base/problems/index.ts";
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
  const count = problemCount(outcome.problems, consequenceOf(outcome));
  const problems = problemText(
    count === "" ? "" : `${subject}: ${count}`,
    outcome.problems,
    register,
    columns ?? undefined,
  );
  return {
    stdout: text === "" ? "" : `${printable(text)}\n`,
    stderr: problems === "" ? "" : printable(`${text === "" ? "" : "\n"}${problems}\n`),
    exit,
  };
}
