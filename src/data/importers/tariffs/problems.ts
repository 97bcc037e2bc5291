import { defineProblem, type Place, quoted } from "../../../base/problems/index.ts";

/** Rows that are named; what is more is counted. */
const NAMED = 10;

/** `row 3`, `rows 3, 4 and 7`, `rows 3, 4, … (25 rows)` */
export function rowsNamed(lines: readonly number[]): string {
  if (lines.length === 1) return `row ${lines[0]}`;
  if (lines.length > NAMED) return `rows ${lines.slice(0, NAMED).join(", ")}, … (${lines.length} rows)`;
  return `rows ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}

export const columnsUnclear = defineProblem("E375", {
  name: "columns of tariffs not found",
  meaning:
    "A file of tariffs has no row of column names with a code and a rate, or several columns that could be one of them.",
  wayOut: "Write a first row such as hs,rate, or name the columns with --code and --rate.",
});

export const notRate = defineProblem(
  "E377",
  {
    name: "rate not readable",
    meaning: "A cell in the column of rates is no percentage from 0 to 1,000.",
    wayOut: "Write one number in percent. Turn a duty per kilogram or piece into percent of the price first.",
  },
  (place: Place, found: string, message: string, way: string) => ({
    place,
    message,
    found,
    expected: "one number in percent, 0 to 1,000",
    hints: [way],
  }),
);

export const likeFractions = defineProblem("E378", {
  name: "rates may be fractions",
  meaning: "Rates below one look like fractions, 0.25 for 25 %, and would count a hundredth of what they mean.",
  wayOut: "Say which they are: --rates fraction or --rates percent.",
});

export const codesTogether = defineProblem("E379", {
  name: "product with two rates",
  meaning: "Two rows give rates for one product: the same code twice, or a code and one that lies inside it.",
  wayOut: "Keep one of the rows, or write the codes so that none lies inside another.",
});

export const sheetUnclear = defineProblem("E382", {
  name: "table in the workbook not clear",
  meaning: "Several sheets hold what is imported, or only a hidden one does, or cells of it are merged.",
  wayOut: "Name the sheet with --sheet, show it, or take the merged cells apart.",
});

export const rowBelowHeader = defineProblem(
  "E383",
  {
    name: "second row of column names",
    meaning:
      "The row below the names of the columns has words where codes and rates begin, so that it may belong to the names.",
    wayOut: "Write the names of the columns in one row.",
  },
  (place: Place, words: readonly string[]) => ({
    place,
    message: `The row below the names of the columns has no code and no rate: ${quoted(words.join(", "))}.`,
    found: words.join(", "),
    expected: "the first code and its rate",
    hints: ["Join the two rows of names into one, or delete this row."],
  }),
);

export const readSo = defineProblem(
  "W355",
  {
    name: "read as meant",
    meaning: "Something in a file that is imported is not as it should be but can be read in one way only, and was.",
    wayOut: "Do nothing if the message is right.",
  },
  (file: string, what: string, lines: readonly number[]) => ({
    place: { file, line: lines[0] ?? null },
    message: lines.length === 0 ? `${what}.` : `${what}: ${rowsNamed(lines)}.`,
  }),
);
