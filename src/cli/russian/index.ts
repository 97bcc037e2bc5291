import {
  type Problem,
  type ProblemRegister,
  saidAnew,
  type Saying,
  type SayingWords,
} from "../../base/problems/index.ts";
import { PROBLEM_REGISTER } from "../problemRegister.ts";
import { RUSSIAN } from "./register.ts";
import type { RussianProblem } from "./russianProblem.ts";

/** What every code stands for, in Russian. */
export const RUSSIAN_REGISTER: ProblemRegister = { ...PROBLEM_REGISTER, ...RUSSIAN };

/**
 * A problem in Russian. One that another thread raised keeps its message, and has the way out of its code in Russian.
 */
export function inRussian(problem: Problem): Problem {
  const russian = RUSSIAN[problem.code];
  if (russian === undefined) return problem;
  return saidAnew(problem, russian.wayOut, (words) => wordsOf(russian, words)) ?? withWayOut(problem, russian);
}

/** The row of a code takes what its definition takes; without one the problem was raised with a whole saying. */
function wordsOf({ say }: RussianProblem, words: readonly unknown[]): SayingWords | undefined {
  if (say === undefined) return (words as readonly Saying[])[0]?.russian;
  return Reflect.apply(say, undefined, words) as SayingWords;
}

function withWayOut(problem: Problem, { wayOut }: RussianProblem): Problem {
  const english = PROBLEM_REGISTER[problem.code]?.wayOut;
  return { ...problem, hints: problem.hints.map((hint) => (hint === english ? wayOut : hint)) };
}
