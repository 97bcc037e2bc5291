import { defineProblem, meant, type Place, said, type Saying } from "../../../base/problems/index.ts";

export const withoutOrigin = defineProblem(
  "E710",
  {
    name: "statement without a source",
    meaning: "A statement without source and place in it cannot be checked by a reader.",
    wayOut: "Name the source and the page, line or offset, or leave the statement out.",
  },
  (place: Place, id: string) => ({
    place,
    message: `Statement ${said(id)} has neither a source nor a locator: nobody can look it up.`,
    expected: "a key of the bibliography, and the page or line",
  }),
);

const absentFrom =
  (list: "camps" | "concepts" | "strategies" | "coders", what: string) =>
  (place: Place, found: string, near: string | null): Saying => ({
    place,
    message: `The codebook has no ${what} ${said(found)}.`,
    found,
    expected: `an id of \`${list}\` of the codebook`,
    hints: meant(near),
  });

export const unknownCamp = defineProblem(
  "E711",
  {
    name: "unknown camp",
    meaning: "A statement belongs to a camp that the codebook does not define.",
    wayOut: "Correct the camp, or define it in the codebook.",
  },
  absentFrom("camps", "camp"),
);

export const unknownConcept = defineProblem(
  "E712",
  {
    name: "unknown concept",
    meaning: "A statement is about a concept that the codebook does not define.",
    wayOut: "Correct the concept, or define it in the codebook.",
  },
  absentFrom("concepts", "concept"),
);

export const unknownStrategy = defineProblem(
  "E715",
  {
    name: "strategy without a definition",
    meaning: "A statement has a strategy that the codebook does not define, so other coders could not use it.",
    wayOut: "Define the strategy in the codebook, or correct it.",
  },
  absentFrom("strategies", "strategy"),
);

export const unknownCoder = defineProblem(
  "E718",
  {
    name: "unknown coder",
    meaning: "The codebook lists the coders, and this one is not among them.",
    wayOut: "Correct the name, or add the coder to the codebook.",
  },
  absentFrom("coders", "coder"),
);

export const offScale = defineProblem(
  "E713",
  {
    name: "position off the scale",
    meaning: "A position lies outside the scale of the codebook.",
    wayOut: "Correct the position, or leave the cell blank if no stance is taken.",
  },
  (place: Place, found: string, low: number, high: number) => ({
    place,
    message: `${found} is off the scale, which runs from ${low} to ${high}.`,
    found,
    expected: `${low} to ${high}; blank if no stance is taken`,
  }),
);

export const alternativeAlone = defineProblem(
  "E714",
  {
    name: "alternative position alone",
    meaning: "An alternative says how else a position could be coded; without a position there is nothing to compare.",
    wayOut: "Give the position too, or remove the alternative.",
  },
  (place: Place, id: string) => ({
    place,
    message: `Statement ${said(id)} has an alternative position and no position.`,
    expected: "a position in the column `position`, or both cells blank",
  }),
);

export const dateAmiss = defineProblem(
  "E717",
  {
    name: "date of a statement not usable",
    meaning: "The date does not exist in the calendar, or it is less exact than its stated precision.",
    wayOut: "Write a day, month or year as far as it is known; leave both cells blank where nothing is known.",
  },
  (place: Place, found: string, fault: string, expected: string) => ({ place, message: fault, found, expected }),
);

export const codedTwice = defineProblem(
  "E719",
  {
    name: "statement coded twice",
    meaning: "Two rows have one id and one coder: the statement would count twice.",
    wayOut: "Remove one of the rows, or give the other statement an id of its own.",
  },
  (place: Place, id: string, coder: string, other: number) => {
    const by = coder === "" ? "by an unnamed coder" : `by ${said(coder)}`;
    return {
      place,
      message: `Statement ${said(id)} is coded twice ${by}, first on line ${other}.`,
      found: id,
      expected: "each statement once per coder",
    };
  },
);

export const mixedEncodings = defineProblem(
  "E750",
  {
    name: "text read in a wrong encoding",
    meaning: "A cell has wrong characters because its text was read in the wrong encoding.",
    wayOut: "Copy the text from its origin again, or import the original file with its encoding.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} was read in a wrong encoding: its letters are not those that were written.`,
    found,
    expected: "UTF-8 throughout",
    hints: ["Take the text from its origin again; saving the file anew does not bring the letters back."],
  }),
);

export const unknownLanguage = defineProblem(
  "E752",
  {
    name: "unknown language",
    meaning: "The language of a statement is not a code of ISO 639-1.",
    wayOut: "Use two small letters, such as en, ru or zh.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} is not a language code.`,
    found,
    expected: "two letters of ISO 639-1, such as en or ru",
  }),
);

export const nobodySpeaks = defineProblem(
  "E753",
  {
    name: "statement without a speaker",
    meaning: "A statement is either said by a person or said of a group.",
    wayOut: "Name the person, or mark the row as collective.",
  },
  (place: Place, id: string) => ({
    place,
    message: `Statement ${said(id)} names no person and is not collective.`,
    expected: "who speaks; or 1 in the column `collective`",
  }),
);
