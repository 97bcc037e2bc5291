import type { Problem } from "../../../../src/base/problems/index.ts";

/** What a user can do to meet a problem, per code: each gives every problem that comes of it. */
export type Provoked = Readonly<Record<string, () => readonly Problem[] | Promise<readonly Problem[]>>>;

/** The problems that a call throws. */
export function thrownProblems(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && "problems" in error) return error.problems as readonly Problem[];
    throw error;
  }
  throw new Error("nothing was thrown");
}
