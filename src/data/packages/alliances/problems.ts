import { problem, type Problem } from "../../../base/problems/index.ts";
import { place, type Cell } from "../problems.ts";

/** E385 */
export function notShare(cell: Cell, found: number): Problem {
  return problem("E385", place(cell), {
    message: "A capability is a share of the world.",
    found: String(found),
    expected: "a number above 0 and below 1",
  });
}
