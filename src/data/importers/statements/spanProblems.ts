import { defineProblem, quoted } from "../../../base/problems/index.ts";
import type { CellPlace } from "./cellPlace.ts";

/** @param end  Where the segment ends when it begins after that; null for a cell that is no place. */
export const notPlace = defineProblem(
  "E161",
  {
    name: "no place in a text",
    meaning:
      "The beginning or end of a coded segment is not a position in a text, or the segment begins after its end.",
    wayOut: "Correct the cell, or leave it empty.",
  },
  ({ file, line, column, name }: CellPlace, found: string, end: string | null) => {
    const message =
      end === null
        ? `"${quoted(found)}" is no place in a text.`
        : `The segment begins at ${quoted(found)}, after its end at ${quoted(end)}.`;
    return {
      place: { file, line, column, path: `line ${line}, column ${quoted(name)}` },
      message,
      found,
      expected: "a number such as 12, a time such as 0:12:30, a page such as p. 3, or nothing",
    };
  },
);
