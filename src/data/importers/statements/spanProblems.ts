import { problem, quoted, type Problem } from "../../../base/problems/index.ts";
import type { CellPlace } from "./cellPlace.ts";

/**
 * E161
 *
 * @param end  Where the segment ends when it begins after that; null for a cell that is no place.
 */
export function notPlace({ file, line, column, name }: CellPlace, found: string, end: string | null): Problem {
  const message =
    end === null
      ? `"${quoted(found)}" is no place in a text.`
      : `The segment begins at ${quoted(found)}, after its end at ${quoted(end)}.`;
  return problem(
    "E161",
    { file, line, column, path: `line ${line}, column ${quoted(name)}` },
    { message, found, expected: "a number such as 12, a time such as 0:12:30, a page such as p. 3, or nothing" },
  );
}
