import { builtProblem, type Problem, type Saying } from "./problem.ts";
import { keptWords } from "./raised.ts";

/** What a problem code stands for. */
export interface ProblemKind {
  /** Short name in lower case, such as `unknown country`. */
  readonly name: string;
  /** Why it is a problem, in one or two sentences. */
  readonly meaning: string;
  /** What the user can do. */
  readonly wayOut: string;
}

/** A code and what it stands for. */
export interface ProblemDefinition {
  /** E or W and three digits. */
  readonly code: string;
  readonly kind: ProblemKind;
}

/** Builds a problem of one code from what it is about; its definition can be read off it. */
export type ProblemOf<Words extends readonly unknown[]> = ((...words: Words) => Problem) & ProblemDefinition;

/**
 * Defines a problem, in the folder that raises it: the register, docs/problems.md and `tertius explain` are made of these
 * definitions.
 *
 * @param say  From what a problem is about to its place and words; left out where one code has several sayings, each of
 *             which is then given as the problem is raised.
 * @example
 *   const kind = { name: "unknown port", meaning: "A route ends at a port that is not there.", wayOut: "Correct the name." };
 *   const unknownPort = defineProblem("E999", kind, (file: string, port: string) => ({ place: { file }, message: `No port ${port}.` }));
 *   unknownPort("routes.csv", "Odesa").message   // "No port Odesa."
 *   unknownPort("routes.csv", "Odesa").hints     // ["Correct the name."]
 *   unknownPort.code                             // "E999"
 */
export function defineProblem<Words extends readonly unknown[] = [saying: Saying]>(
  code: string,
  kind: ProblemKind,
  say: (...words: Words) => Saying = asGiven,
): ProblemOf<Words> {
  const raised = (...words: Words): Problem => keptWords(builtProblem(code, kind.wayOut, say(...words)), words);
  return Object.assign(raised, { code, kind });
}

function asGiven(...[saying]: readonly unknown[]): Saying {
  return saying as Saying;
}
