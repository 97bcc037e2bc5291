import { defineProblem } from "./defineProblem.ts";
import type { Place } from "./problem.ts";

/**
 * Most characters of what a user may write, by kind, in every file, cell, key and setting that is read. The longest number of the
 * cases and packages that are shipped has 24, the longest text 432.
 */
export const LENGTHS = {
  /** A number as it is written. */
  number: 64,
  /** A code, such as that of a product, and the name of a file's entry. */
  code: 64,
  /** A unit. */
  unit: 200,
  /** A name, a key, a place in a source, the name of a column. */
  name: 1000,
  /** An expression of a claim. */
  expression: 2000,
  /** Any other text: a title, a note, a quotation. */
  text: 20_000,
} as const;

/** Most members of a list of names or numbers. */
export const MOST_MEMBERS = 1000;

/** `found` is longer than its kind may be; `limit` is one of {@link LENGTHS}. */
export const valueTooLong = defineProblem(
  "E123",
  {
    name: "value too long",
    meaning:
      "A cell, a key or a value has more characters than its kind may have: a number or a code 64, a unit 200, a name 1,000, an expression 2,000, any other text 20,000. Nobody writes longer ones on purpose, and they would stall the program.",
    wayOut: "Shorten it. If a quote is missing before it, close the quote.",
  },
  (place: Place, found: string, limit: number) => ({
    place,
    message: `This has ${counted(found.length)} characters. At most ${counted(limit)} are read here.`,
    found,
    expected: `at most ${counted(limit)} characters`,
    hints: ["Shorten it. If a quote is missing before it, close the quote."],
  }),
);

/** A list has more members than are read. */
export const listTooLong = defineProblem(
  "E124",
  {
    name: "list too long",
    meaning:
      "A list of names or numbers has more than 1,000 members. No case needs so many, and they would stall the program.",
    wayOut: "Leave out what stands there twice, or name a bloc in the place of its members.",
  },
  (place: Place, members: number) => ({
    place,
    message: `This list has ${counted(members)} members. At most ${counted(MOST_MEMBERS)} are read.`,
    found: `${counted(members)} members`,
    expected: `at most ${counted(MOST_MEMBERS)} members`,
    hints: ["Leave out what stands there twice, or name a bloc in the place of its members."],
  }),
);

/** A whole number with commas between thousands. */
function counted(value: number): string {
  if (value < 1000) return String(value);
  return `${counted(Math.floor(value / 1000))},${String(value % 1000).padStart(3, "0")}`;
}
