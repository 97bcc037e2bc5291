import { append, type Problem } from "../../base/problems/index.ts";
import { notListed } from "../problems/index.ts";
import type { Placed } from "./placed.ts";

/** Problems of a case after which further rows are not read. */
export const PROBLEM_LIMIT = 500;
/** Problems of one check of a table after which its further rows are not looked at. */
const LISTED = 100;

/**
 * What is wrong with the rows of a table, one after the other; after a hundred problems the rest is not looked at, and a
 * problem says so (E237).
 */
export function checkEach<T>(
  rows: readonly Placed<T>[],
  problemsOf: (row: Placed<T>, at: number) => Iterable<Problem>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [at, row] of rows.entries()) {
    append(problems, problemsOf(row, at));
    if (problems.length >= LISTED && at + 1 < rows.length) return [...problems, notListed(row.placeOf(), LISTED - 1)];
  }
  return problems;
}
