import { defineProblem, quoted } from "../../../../base/problems/index.ts";
import { type Cell, place } from "../../problems/index.ts";

export const badBridge = defineProblem(
  "E359",
  {
    name: "bad bridge",
    meaning: "A bridge links a resolution to its repetition in a later session.",
    wayOut: "Name the earlier roll call first, and two different sessions.",
  },
  (file: string, line: number, earlier: string, later: string) => ({
    place: { file, line, path: `line ${line}` },
    message: `The roll calls ${quoted(earlier)} and ${quoted(later)} cannot be a bridge between sessions.`,
    found: `${earlier}, ${later}`,
    expected: "two roll calls, the second one of a later session",
  }),
);

export const otherSessions = defineProblem(
  "E361",
  {
    name: "sessions of a state differ",
    meaning: "The first and last sessions in states.csv are not those in which the state voted.",
    wayOut: "Correct states.csv, or the votes.",
  },
  (cell: Cell, state: string, printed: string, counted: string) => ({
    place: place(cell),
    message: `states.csv has ${printed} for ${state}; its recorded votes are of ${counted}.`,
    found: printed,
    expected: counted,
  }),
);

export const pointOutside = defineProblem(
  "E363",
  {
    name: "ideal point outside its bounds",
    meaning: "An ideal point is below its lower or above its upper bound.",
    wayOut: "Correct the row.",
  },
  (file: string, line: number, low: number, point: number, high: number) => ({
    place: { file, line, path: `line ${line}` },
    message: `The ideal point ${point} is not between its bounds ${low} and ${high}.`,
    found: `${low}, ${point}, ${high}`,
    expected: "low ≤ point ≤ high",
  }),
);
