import { defineProblem, meant, type Place, type Problem, quoted } from "../../../../base/problems/index.ts";
import { nearest } from "../../../../base/wording/index.ts";
import type { CellPlace } from "../cellPlace.ts";

const placeOf = ({ file, line, column, name }: CellPlace): Place => ({
  file,
  line,
  column,
  path: `row ${line}, column ${name}`,
});

export const dateNotReadable = defineProblem("E726", {
  name: "date not readable",
  meaning: "A cell is not a date, a month or a year, or its day and month could be either way round.",
  wayOut: "Write it as 2020-05-17, 2020-05 or 2020, or leave it empty.",
});

/** E726 */
export function notDate(place: CellPlace, cell: string): Problem {
  const isOrder = /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(cell);
  return dateNotReadable({
    place: placeOf(place),
    message: isOrder
      ? `"${cell}" is not a date, or its day and month could be either way round.`
      : `"${quoted(cell)}" is not a date.`,
    found: cell,
    expected: "a day of the calendar as 2020-05-17 or 17.05.2020, a month as 2020-05, a year, or nothing",
    russian: {
      message: isOrder
        ? `"${cell}" — не дата, или день и месяц можно прочитать двояко.`
        : `"${quoted(cell)}" — не дата.`,
      expected: "день календаря как 2020-05-17 или 17.05.2020, месяц как 2020-05, год или ничего",
    },
  });
}

export const notNumber = defineProblem(
  "E727",
  {
    name: "cell not a number",
    meaning: "A position or a degree of activism is written in words, or with separators of thousands.",
    wayOut: "Write digits with a point or a comma; leave it empty where there is no stance.",
  },
  (place: CellPlace, cell: string) => ({
    place: placeOf(place),
    message: `"${quoted(cell)}" is not a number.`,
    found: cell,
    expected: "a number such as 1, −0.5 or 0,5; nothing where there is no stance",
  }),
);

export const notAgreement = defineProblem(
  "E728",
  {
    name: "agreement not readable",
    meaning: "A cell does not say whether the speaker supports or rejects the concept.",
    wayOut: "Write 1 or 0.",
  },
  (place: CellPlace, cell: string) => ({
    place: placeOf(place),
    message:
      cell === ""
        ? "The file does not say whether the speaker agrees."
        : `"${quoted(cell)}" does not say whether the speaker agrees.`,
    found: cell,
    expected: "1 or yes: supports the concept; 0 or no: rejects it",
  }),
);

export const notFlag = defineProblem(
  "E729",
  {
    name: "neither yes nor no",
    meaning: "A cell must say yes or no, but does not.",
    wayOut: "Write 1 or 0.",
  },
  (place: CellPlace, cell: string) => ({
    place: placeOf(place),
    message: `"${quoted(cell)}" is neither yes nor no.`,
    found: cell,
    expected: "1 or yes, 0 or no",
  }),
);

export const notStrategy = defineProblem(
  "E730",
  {
    name: "unknown strategy",
    meaning: "Tertius does not know this strategy.",
    wayOut: "Write one of the strategies that the message lists, or leave it empty.",
  },
  (place: CellPlace, cell: string, known: readonly string[]) => {
    const near = nearest(cell, known);
    return {
      place: placeOf(place),
      message: `"${quoted(cell)}" is not a known strategy.`,
      found: cell,
      expected: `${known.join(", ")} or nothing`,
      hints: meant(near),
    };
  },
);

export const controlInCell = defineProblem(
  "E731",
  {
    name: "control character inside",
    meaning: "Such characters can hide text or turn the direction of writing; a case would refuse them.",
    wayOut: "Remove the character in the file that is imported.",
  },
  (place: CellPlace, character: string) => {
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return {
      place: placeOf(place),
      message: `The cell contains the control character ${name}.`,
      found: name,
      expected: "text, tabs and line ends",
    };
  },
);
