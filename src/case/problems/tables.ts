import { defineProblem, type Place, said } from "../../base/problems/index.ts";

const PLAIN_NUMBERS = "Write every number of the table with one mark before decimals and none between thousands.";

export const marksDiffer = defineProblem(
  "E392",
  {
    name: "decimals with points and with commas",
    meaning:
      "Some numbers of a table have a comma and others a point. One of the two may stand between thousands; Tertius does not guess.",
    wayOut: PLAIN_NUMBERS,
  },
  (place: Place, found: string, other: string, line: number) => ({
    place,
    message: `${said(found)} has a comma, and ${said(other)} in row ${line} a point.`,
    found,
    expected: "points or commas, and one of them in the whole table",
    hints: [PLAIN_NUMBERS],
  }),
);

export const marksUnclear = defineProblem(
  "E393",
  {
    name: "decimals or thousands",
    meaning:
      "A number may have decimals or thousands behind its mark: 1,234 is one and a bit, or more than a thousand.",
    wayOut: PLAIN_NUMBERS,
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} may have thousands in it or decimals.`,
    found,
    expected: "a number without a mark between thousands, such as 1234 or 1.2340",
    hints: [PLAIN_NUMBERS],
  }),
);

const BETWEEN = { ",": "Commas", ";": "Semicolons", "\t": "Tabs" } as const;

export const readWith = defineProblem(
  "W240",
  {
    name: "table in another form",
    meaning: "A table is no comma-separated text with decimal points, but can be read in one way only, and was.",
    wayOut: "Do nothing if the message is right.",
  },
  (
    file: string,
    {
      separator,
      sheet,
      isComma,
    }: { readonly separator: keyof typeof BETWEEN; readonly sheet: string | null; readonly isComma: boolean },
  ) => {
    const form = sheet === null ? `${BETWEEN[separator]} stand between cells` : `The sheet ${said(sheet)} was read`;
    return { place: { file }, message: `${form}${isComma ? ", and commas before decimals" : ""}.` };
  },
);
