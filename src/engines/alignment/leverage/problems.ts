import { problem, type Problem } from "../../../base/problems/index.ts";

/** A loss that is no number. */
export function lossNotUsable(path: string, found: number): Problem {
  return problem(
    "E684",
    { path },
    { message: `${path} is ${found}.`, found: String(found), expected: "a finite number" },
  );
}

/** A real income that no loss can be taken of. */
export function incomeNotUsable(path: string, found: number): Problem {
  return problem(
    "E684",
    { path },
    { message: `${path} is ${found}.`, found: String(found), expected: "a finite number above 0" },
  );
}
