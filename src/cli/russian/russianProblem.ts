import type { ProblemKind, SayingWords } from "../../base/problems/index.ts";

/** A problem in Russian: what its code stands for, and what it says of what it was raised with. */
export interface RussianProblem extends ProblemKind {
  /** Takes what the English definition takes; absent where the words of both languages are given as the problem is raised. */
  readonly say?: (...words: never[]) => SayingWords;
}

/** Code → problem in Russian. */
export type RussianProblems = Readonly<Record<string, RussianProblem>>;
