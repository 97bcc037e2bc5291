import { defineProblem, type Problem, quoted } from "../../../../base/problems/index.ts";
import { sameRowTwice } from "../../../packages/index.ts";
import { rollCalls } from "./counted.ts";

export const unknownHeader = defineProblem(
  "E368",
  {
    name: "unknown header",
    meaning: "A file of votes has a header of an unknown form.",
    wayOut: "Keep the header of the original file; the forms are listed in docs/vote-packages.md.",
  },
  (file: string, header: readonly string[], forms: readonly string[]) => ({
    place: { file, line: 1 },
    message: `The header of ${quoted(file)} has an unknown form.`,
    found: header.join(","),
    expected: forms.join("; or "),
    hints: ["A file may have more columns than those named."],
  }),
);

export const unknownCountry = defineProblem(
  "E369",
  {
    name: "unknown country",
    meaning: "A file of votes has a country number or code without a known state.",
    wayOut: "Correct it, or remove the rows.",
  },
  (file: string, code: string, rows: number) => ({
    place: { file, path: quoted(code) },
    message: `No state is known for country "${quoted(code)}", which is in ${rows} ${rows === 1 ? "row" : "rows"}.`,
    found: code,
    expected: "a Correlates of War number, or three capital letters",
  }),
);

export const unknownVote = defineProblem(
  "E370",
  {
    name: "unknown vote",
    meaning: "A file of votes has a code that its format does not define.",
    wayOut: "Correct it; the codes are in the message.",
  },
  (file: string, line: number, found: string, expected: string) => ({
    place: { file, line, path: `line ${line}` },
    message: `"${quoted(found)}" is not a vote code.`,
    found,
    expected,
  }),
);

/** E307 */
export function rowOfTwoFiles(file: string, line: number, labels: readonly string[]): Problem {
  return sameRowTwice({
    place: { file, line, path: `line ${line}` },
    message: `The row ${quoted(labels.join(", "))} of ${quoted(file)} stands in another file too.`,
    expected: "each row in one file",
    hints: ["Leave out the file that repeats another."],
    russian: {
      message: `Строка ${quoted(labels.join(", "))} из ${quoted(file)} есть и в другом файле.`,
      expected: "каждая строка в одном файле",
      hints: ["Уберите файл, который повторяет другой."],
    },
  });
}

export const twoVotes = defineProblem(
  "E371",
  {
    name: "two votes of one state",
    meaning: "A state has two different votes on the same roll call.",
    wayOut: "Remove one of the rows.",
  },
  (file: string, line: number, id: string, state: string) => ({
    place: { file, line, path: `line ${line}` },
    message: `${state} has two different votes on roll call ${quoted(id)}.`,
    expected: "one vote per state and roll call",
  }),
);

export const describedTwice = defineProblem(
  "E372",
  {
    name: "roll call described twice",
    meaning: "Rows of one roll call name different sessions or dates.",
    wayOut: "Correct the rows that differ.",
  },
  (file: string, line: number, id: string, found: string, expected: string) => ({
    place: { file, line, path: `line ${line}` },
    message: `Roll call ${quoted(id)} is of ${quoted(found)} here and of ${quoted(expected)} before.`,
    found,
    expected,
  }),
);

export const nothingVoted = defineProblem(
  "E373",
  {
    name: "no votes",
    meaning: "The given files have no votes, or do not describe the roll calls.",
    wayOut: "Give the file of votes, and the file of roll calls if it is separate.",
  },
  (undescribed: readonly string[]) => {
    const [first] = undescribed;
    return {
      place: { path: "votes" },
      ...(first === undefined
        ? { message: "The files hold no votes.", expected: "a file with a vote per row, or a column per state" }
        : {
            message: `${rollCalls(undescribed.length)} with votes ${undescribed.length === 1 ? "has" : "have"} no session and date; the first is ${quoted(first)}.`,
            found: first,
            expected: "columns session and date, or a file of roll calls",
          }),
    };
  },
);

export const otherYear = defineProblem(
  "E389",
  {
    name: "year against date",
    meaning: "A row of a Security Council list has a year that differs from its date, so one of them is wrong.",
    wayOut: "Correct one of them.",
  },
  (file: string, line: number, year: string, date: string) => ({
    place: { file, line, path: `line ${line}, column year` },
    message: `The year ${quoted(year)} differs from the date ${quoted(date)}.`,
    found: year,
    expected: date.slice(0, 4),
  }),
);
