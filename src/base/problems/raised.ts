import { builtProblem, type Problem, type SayingWords } from "./problem.ts";

/** Words in both languages. */
export interface Words {
  readonly en: string;
  readonly ru: string;
}

/** What a problem was raised with, and the ways out that were added since, in the languages of its reader. */
interface Raised {
  readonly words: readonly unknown[];
  readonly added: readonly Words[];
}

/** Beside the problems, not in them: they are data, printed as JSON and compared, and these are arguments of any kind. */
const RAISED = new WeakMap<Problem, Raised>();

/** Keeps what a problem was raised with, so that it can be said in another language. */
export function keptWords(problem: Problem, words: readonly unknown[]): Problem {
  RAISED.set(problem, { words, added: [] });
  return problem;
}

/** The same problem at another place. */
export function placedAt(
  problem: Problem,
  place: Partial<Pick<Problem, "file" | "line" | "column" | "path">>,
): Problem {
  return copied(problem, { ...problem, ...place }, []);
}

/** The same problem with one more way out. */
export function withHint(problem: Problem, hint: Words): Problem {
  return copied(problem, { ...problem, hints: [...problem.hints, hint.en] }, [hint]);
}

function copied(problem: Problem, copy: Problem, added: readonly Words[]): Problem {
  const raised = RAISED.get(problem);
  if (raised !== undefined) RAISED.set(copy, { ...raised, added: [...raised.added, ...added] });
  return copy;
}

/**
 * A problem in Russian, at its place and with what was found; null where it is not known what it was raised with, as of one
 * that came from another thread.
 *
 * @param wayOut  Of its code, in Russian.
 * @param say     From what it was raised with to its words; undefined where they have no Russian.
 */
export function saidAnew(
  problem: Problem,
  wayOut: string,
  say: (words: readonly unknown[]) => SayingWords | undefined,
): Problem | null {
  const raised = RAISED.get(problem);
  const words = raised === undefined ? undefined : say(raised.words);
  if (raised === undefined || words === undefined) return null;
  const { code, file, line, column, path, found } = problem;
  const anew = builtProblem(code, wayOut, { ...words, place: { file, line, column, path }, found });
  return { ...anew, hints: [...anew.hints, ...raised.added.map(({ ru }) => ru)] };
}
