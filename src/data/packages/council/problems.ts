import { defineProblem, quoted } from "../../../base/problems/index.ts";
import { type Cell, place } from "../problems/index.ts";
import type { Span } from "./counts.ts";

export const unknownResolution = defineProblem(
  "E366",
  {
    name: "unknown resolution",
    meaning: "ballots.csv names a resolution that resolutions.csv does not list.",
    wayOut: "Correct the number, or list the resolution.",
  },
  (cell: Cell, found: string) => ({
    place: place(cell),
    message: `There is no resolution "${quoted(found)}" in this package.`,
    found,
    expected: "a number of resolutions.csv",
  }),
);

export const halfTally = defineProblem(
  "E367",
  {
    name: "half a tally",
    meaning: "A tally has yes, abstain and no, or none of them.",
    wayOut: "Complete it, or leave all three blank.",
  },
  (file: string, line: number, found: string) => ({
    place: { file, line, path: `line ${line}` },
    message: "The tally is not complete.",
    found,
    expected: "yes, abstain and no, or none of them",
  }),
);

export const outsideCover = defineProblem(
  "E386",
  {
    name: "outside the days covered",
    meaning: "The date of a veto or resolution is outside the days that its list covers, so one of them is wrong.",
    wayOut: "Correct the date, or `vetoesCover` or `resolutionsCover`.",
  },
  (file: string, line: number, found: string, [first, last]: Span) => ({
    place: { file, line, path: `line ${line}, column date` },
    message: `${found} lies outside of the days that ${file} covers.`,
    found,
    expected: `a day from ${first} to ${last}`,
    hints: ["Correct the date, or the days covered (vetoesCover, resolutionsCover)."],
  }),
);
