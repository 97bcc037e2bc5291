import { problem, quoted, type Problem } from "../../../base/problems/index.ts";
import { place, type Cell } from "../problems.ts";
import type { Span } from "./counts.ts";

/** E366 */
export function unknownResolution(cell: Cell, found: string): Problem {
  return problem("E366", place(cell), {
    message: `There is no resolution "${quoted(found)}" in this package.`,
    found,
    expected: "a number of resolutions.csv",
  });
}

/** E367 */
export function halfTally(file: string, line: number, found: string): Problem {
  return problem(
    "E367",
    { file, line, path: `line ${line}` },
    { message: "The tally is not complete.", found, expected: "yes, abstain and no, or none of them" },
  );
}

/** E386 */
export function outsideCover(file: string, line: number, found: string, [first, last]: Span): Problem {
  return problem(
    "E386",
    { file, line, path: `line ${line}, column date` },
    {
      message: `${found} lies outside of the days that ${file} covers.`,
      found,
      expected: `a day from ${first} to ${last}`,
      hints: ["Correct the date, or the days covered (vetoesCover, resolutionsCover)."],
    },
  );
}
