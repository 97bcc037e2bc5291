import { defineProblem, quoted } from "../../../base/problems/index.ts";
import { CALENDAR_YEARS } from "../../../base/wording/index.ts";
import { type Cell, place } from "./cell.ts";

export const notNumber = defineProblem(
  "E308",
  {
    name: "not a number",
    meaning: "A cell needs a decimal number but has something else, or nothing.",
    wayOut: "Write a number such as 1234.5 or 1.2e6; leave out the row if there is no figure.",
  },
  (cell: Cell, found: string, expected: string) => ({
    place: place(cell),
    message: found.trim() === "" ? `${cell.name} is empty.` : `${cell.name} is not a number.`,
    found,
    expected,
    hints: found.includes(",") ? ["Write the decimal point as `.` and leave out thousands separators."] : [],
  }),
);

export const notFinite = defineProblem(
  "E309",
  {
    name: "not finite",
    meaning: "A number is too large for double precision.",
    wayOut: "Correct the figure or its unit.",
  },
  (cell: Cell, found: string, expected: string) => ({
    place: place(cell),
    message: `${cell.name} is too large to be represented.`,
    found,
    expected,
  }),
);

export const negativeNumber = defineProblem(
  "E310",
  {
    name: "negative value",
    meaning:
      "Flows, use, imports and duties are values of deliveries and what is paid on them; they cannot be negative.",
    wayOut:
      "Add negative inventory changes to another use and say so in the notes of the package; of customs records take the revised ones.",
  },
  (cell: Cell, found: string, expected: string) => ({
    place: place(cell),
    message: `${cell.name} is negative.`,
    found,
    expected,
  }),
);

export const tariffOutOfRange = defineProblem(
  "E311",
  {
    name: "tariff at or below −100 %",
    meaning: "Such a tariff makes the price of a delivery zero or negative.",
    wayOut: "Tariffs are fractions above −1: 0.25 is 25 %.",
  },
  (cell: Cell, found: string, expected: string) => ({
    place: place(cell),
    message: "A tariff of −1 (−100 %) or less makes the price of a delivery zero or negative.",
    found,
    expected,
  }),
);

/** Largest trade elasticity that is read; the largest published one that is shipped is 65. */
export const MOST_THETA = 1000;

export const elasticityOutOfBounds = defineProblem(
  "E314",
  {
    name: "elasticity out of bounds",
    meaning:
      "The trade elasticity θ must be a positive number of at most 1000; the largest published ones are below 100.",
    wayOut: "Give θ > 0; sets that print −1/θ or σ must be converted first (θ = σ − 1).",
  },
  (cell: Cell, found: string, theta: number) => {
    const isLarge = theta > MOST_THETA;
    return {
      place: place(cell),
      message: isLarge
        ? "No trade elasticity θ of that size was ever estimated."
        : "The trade elasticity θ must be positive.",
      found,
      expected: isLarge ? `at most ${MOST_THETA}` : "a number > 0",
    };
  },
);

export const notAllowed = defineProblem(
  "E317",
  {
    name: "value not allowed",
    meaning: "A column does not allow this word.",
    wayOut: "Use one of the words that the message names.",
  },
  (cell: Cell, found: string, allowed: readonly string[]) => ({
    place: place(cell),
    message: `${cell.name} must be ${allowed.join(" or ")}.`,
    found,
    expected: allowed.join(" or "),
  }),
);

export const badLabel = defineProblem(
  "E322",
  {
    name: "not a code",
    meaning: "Codes of countries, sectors and sets are short words of letters, digits, `_`, `-` and `.`.",
    wayOut: "Shorten the code; the name column takes any text.",
  },
  (cell: Cell, found: string) => ({
    place: place(cell),
    message: found === "" ? `${cell.name} is empty.` : `${cell.name} is not a code.`,
    found,
    expected: "1 to 32 letters, digits, `_`, `-` or `.`",
  }),
);

export const setDisagrees = defineProblem(
  "E326",
  {
    name: "set disagrees with itself",
    meaning: "All rows of an elasticity set must name the same horizon and the same source.",
    wayOut: "Use one text for all rows, or split the set in two.",
  },
  (cell: Cell, set: string, found: string, first: string) => ({
    place: place(cell),
    message: `The rows of the set ${set} name different values of ${cell.name}.`,
    found,
    expected: first,
  }),
);

export const impossibleDate = defineProblem(
  "E354",
  {
    name: "impossible date",
    meaning: "A date is missing or is not a day of the calendar.",
    wayOut: "Write it as YYYY-MM-DD.",
  },
  (cell: Cell, found: string) => ({
    place: place(cell),
    message: found === "" ? "The date is missing." : `"${quoted(found)}" is not a date.`,
    found,
    expected: `a day of the calendar, written YYYY-MM-DD, of the years ${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last}`,
  }),
);

export const notWhole = defineProblem(
  "E360",
  {
    name: "not a whole number",
    meaning: "A session, code or count is empty, out of range, or not a whole number.",
    wayOut: "Write digits only.",
  },
  (cell: Cell, found: string, expected: string) => ({
    place: place(cell),
    message: found === "" ? `${cell.name} is empty.` : `${cell.name} is not a whole number in its range.`,
    found,
    expected,
  }),
);
