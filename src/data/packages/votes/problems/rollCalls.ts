import { defineProblem, quoted } from "../../../../base/problems/index.ts";
import { type Cell, place } from "../../problems/index.ts";

export const sessionOutOfOrder = defineProblem(
  "E353",
  {
    name: "session out of order",
    meaning: "A roll call comes after one of a later session.",
    wayOut: "Sort roll-calls.csv and votes.csv by session.",
  },
  (cell: Cell, id: string, found: number, before: number) => ({
    place: place(cell),
    message: `Roll call ${quoted(id)} of session ${found} comes after one of session ${before}.`,
    found: String(found),
    expected: `session ${before} or later`,
    hints: ["Put roll calls in the order of their sessions."],
  }),
);

export const repeatedRollCall = defineProblem(
  "E355",
  {
    name: "roll call listed twice",
    meaning: "Two rows of roll-calls.csv have the same id, or a row has none.",
    wayOut: "Give every roll call an id of its own.",
  },
  (cell: Cell, found: string) => ({
    place: place(cell),
    message: `The roll call ${quoted(found)} is listed twice.`,
    found,
    expected: "every roll call once",
  }),
);

export const badFlag = defineProblem(
  "E356",
  {
    name: "bad flag",
    meaning: "A cell must say yes, no or not known, but does not.",
    wayOut: "Write 1, 0 or nothing.",
  },
  (cell: Cell, found: string) => ({
    place: place(cell),
    message: `${cell.name} is neither 1, 0 nor blank.`,
    found,
    expected: "1 yes, 0 no, blank not known",
  }),
);

export const otherRollCalls = defineProblem(
  "E357",
  {
    name: "other roll calls",
    meaning: "votes.csv must have the roll calls of roll-calls.csv in the same order.",
    wayOut: "Write both files from the same list.",
  },
  (file: string, line: number, found: string | null, expected: string | null) => {
    const message =
      found === null
        ? `${file} ends before roll call ${quoted(expected)}.`
        : expected === null
          ? `${file} goes on with roll call ${quoted(found)} after the last one of roll-calls.csv.`
          : `${file} has roll call ${quoted(found)} where roll-calls.csv has ${quoted(expected)}.`;
    return {
      place: { file, line, path: `line ${line}` },
      message,
      found,
      expected: "the roll calls of roll-calls.csv, in the same order",
    };
  },
);

export const unknownRollCall = defineProblem(
  "E358",
  {
    name: "unknown roll call",
    meaning: "bridges.csv names a roll call that the package does not have.",
    wayOut: "Correct the id or remove the row.",
  },
  (cell: Cell, found: string) => ({
    place: place(cell),
    message: `There is no roll call "${quoted(found)}" in this package.`,
    found,
    expected: "an id of roll-calls.csv",
  }),
);

export const flagNotKnown = defineProblem(
  "E364",
  {
    name: "flag not known",
    meaning:
      "The case selects roll calls by a property that is unknown for these sessions. A blank cell does not mean no.",
    wayOut: "Choose other sessions, or remove this selection.",
  },
  (flag: string, unknown: string, known: string) => ({
    place: { path: flag },
    message: `Which roll calls are ${flag} is not known in ${unknown}.`,
    found: unknown,
    expected: known === "" ? `sessions in which ${flag} is known; there are none` : `sessions among ${known}`,
    hints: ["Choose sessions in which it is known, or all roll calls."],
  }),
);
