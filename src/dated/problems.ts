import { defineProblem, meant, type Place } from "../base/problems/index.ts";
import { nearest } from "../base/wording/index.ts";

const AGAIN = "Restore the file from where it was kept, or solve that day again with `tertius run CASE --keep`.";

export const noDatedAnswer = defineProblem(
  "E520",
  {
    name: "no dated answer",
    meaning: "The file is no dated answer, or it is one that was cut short.",
    wayOut: AGAIN,
  },
  (file: string, why: string, found: unknown) => ({
    place: { file },
    message: `This is no dated answer: ${why}.`,
    found,
    expected: "a file that `tertius run CASE --keep` wrote",
    hints: [AGAIN],
  }),
);

export const newerAnswer = defineProblem(
  "E521",
  {
    name: "dated answer of a newer version",
    meaning: "The dated answer has a shape that this version of Tertius does not know.",
    wayOut: "Read it with the version of Tertius that wrote it, or a later one.",
  },
  (file: string, schema: number, known: number, versions: { readonly wrote: string; readonly reads: string }) => ({
    place: { file, path: "schemaVersion" },
    message: `The dated answer has version ${schema} of the shape, and Tertius ${versions.reads} knows versions up to ${known}.`,
    found: `version ${schema}, written by Tertius ${versions.wrote}`,
    expected: `a version up to ${known}`,
    hints: ["Read it with the version of Tertius that wrote it, or a later one."],
  }),
);

export const damagedAnswer = defineProblem(
  "E522",
  {
    name: "damaged dated answer",
    meaning: "A value of a dated answer is not there, or cannot be what was written.",
    wayOut: AGAIN,
  },
  (place: Place, message: string, found: unknown, expected: string) => ({
    place,
    message,
    found,
    expected,
    hints: [AGAIN],
  }),
);

export const answerOfOther = defineProblem(
  "E523",
  {
    name: "dated answer of another case",
    meaning: "Two dated answers are compared that are not of the same case.",
    wayOut: "Name answers of one case; `tertius compare CASE OTHER` compares two cases.",
  },
  (place: Place, found: string, expected: string) => ({
    place,
    message: `The dated answer is of the case "${found}".`,
    found,
    expected: `a dated answer of the case "${expected}"`,
    hints: ["`tertius compare CASE OTHER` compares two cases."],
  }),
);

export const unknownDay = defineProblem(
  "E524",
  {
    name: "no dated answer of that day",
    meaning: "The folder `answers` of the case has no dated answer of that day, or none at all.",
    wayOut: "Name a day that it has; `tertius run CASE --keep` keeps the answer of today's case.",
  },
  (wanted: string | null, known: readonly string[]) => ({
    place: { file: "answers" },
    message:
      wanted === null ? "The case has no dated answers." : `The case has no dated answer of the day "${wanted}".`,
    found: wanted ?? "no file answers/YYYY-MM-DD.json",
    expected: known.length === 0 ? "a dated answer" : `one of ${known.join(", ")}`,
    hints: [
      ...meant(wanted === null ? null : nearest(wanted, known)),
      "`tertius run CASE --keep` keeps the answer of the case as it is now.",
    ],
  }),
);

export const sameAnswer = defineProblem(
  "E525",
  {
    name: "the same dated answer twice",
    meaning: "Two dated answers are compared that are the same file.",
    wayOut: "Name two different days.",
  },
  (day: string) => ({
    place: { path: "command line" },
    message: `Both are the dated answer of ${day}, so that nothing moved.`,
    found: day,
    expected: "two different dated answers",
  }),
);

export const otherSubjects = defineProblem(
  "E526",
  {
    name: "dated answer for others",
    meaning: "A dated answer has no number of a country or bloc that is asked for.",
    wayOut: "Ask for countries with --for; a bloc is kept only in answers that were about it.",
  },
  (place: Place, missing: readonly string[]) => ({
    place,
    message: `The dated answer has no real income of ${missing.join(", ")}.`,
    found: `no ${missing.join(", ")}`,
    expected: "countries and blocs that both answers have",
    hints: ["Ask for countries with --for; a bloc is kept only in answers that were about it."],
  }),
);

export const unclearAnswers = defineProblem(
  "E527",
  {
    name: "dated answers to compare",
    meaning: "It is not said which two dated answers of a case are compared.",
    wayOut: "Name a case with none, one or two days, or two files of dated answers.",
  },
  (typed: readonly string[]) => ({
    place: { path: "command line" },
    message: "It is not said which two dated answers are compared.",
    found: typed.join(" "),
    expected: "CASE, CASE DAY, CASE DAY DAY or FILE FILE",
    hints: ["A day is written as 2026-08-19; files end in .json."],
  }),
);

export const nothingToKeep = defineProblem(
  "E528",
  {
    name: "no answer to keep",
    meaning:
      "A dated answer is one for the whole economy, against the base year, with all revenue returned; the case gave none.",
    wayOut:
      "Let the answer be about a scenario with measures that act on the economy, without `against` and `wasted`, and solve it without problems.",
  },
  (scenario: string | null) => ({
    place: { path: "--keep" },
    message:
      scenario === null
        ? "No scenario was solved, so there is no answer to keep."
        : `The scenario "${scenario}" has no answer for the whole economy, against the base year, to keep.`,
    found: scenario ?? "no scenario",
    expected: "an answer for the whole economy, against the base year, with all revenue returned",
  }),
);

export const answerStands = defineProblem(
  "E529",
  {
    name: "another answer of that day",
    meaning: "The case already has a dated answer of that day, and it is another one.",
    wayOut: "Give the case another day with --set asOf=…, ask for a --scenario of another day, or add --overwrite.",
  },
  (file: string) => ({
    place: { file },
    message: `"${file}" is there already and holds another answer; it was left as it is.`,
    expected: "a day without an answer, or the same answer",
    hints: ["Give the case another day with --set asOf=…, ask for a --scenario of another day, or add --overwrite."],
  }),
);
