import { type Problem, TertiusError } from "../../base/problems/index.ts";
import { statementTwice } from "./problems.ts";
import type { Statement } from "./model.ts";

/** Ids that stand more than once: nothing may be counted before coders are merged. */
export function statementProblems(statements: readonly Statement[]): Problem[] {
  const coders = new Map<string, string[]>();
  for (const { id, coder } of statements) {
    const known = coders.get(id);
    if (known === undefined) coders.set(id, [coder]);
    else known.push(coder);
  }
  return [...coders].filter(([, each]) => each.length > 1).map(([id, each]) => statementTwice(id, each));
}

/** Goes on only with usable statements and options. @throws E700, E701 with all that is wrong. */
export function requireUsable(statements: readonly Statement[], options: readonly Problem[]): void {
  const problems = [...statementProblems(statements), ...options];
  if (problems.length > 0) throw new TertiusError(problems);
}
