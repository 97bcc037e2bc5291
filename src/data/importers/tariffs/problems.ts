import { defineProblem, type Place, quoted } from "../../../base/problems/index.ts";
import { count } from "../statements/problems/listed.ts";

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

export const notCode = defineProblem(
  "E376",
  {
    name: "code of a product not readable",
    meaning:
      "A cell in the column of codes is no code of the Harmonized System with 2, 4, 6, 8 or 10 digits, or has lost some of them.",
    wayOut: "Write the digits as text, with their zeros in front.",
  },
  (place: Place, found: string, message: string, way: string) => ({
    place,
    message,
    found,
    expected: "a code of 2, 4, 6, 8 or 10 digits, such as 870323 or 8703.23",
    hints: [way],
  }),
);

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

export const withoutSector = defineProblem("E380", {
  name: "codes without a sector",
  meaning:
    "More than one percent of what the file covers has codes that the stated revision of the Harmonized System does not have, or that belong to no sector of goods.",
  wayOut: "State the revision with --vintage, or correct the codes.",
});

export const weightsUnusable = defineProblem("E381", {
  name: "weights not usable",
  meaning: "A file of imports has not the columns of BACI or Comtrade, or not the imports that are asked for.",
  wayOut:
    "Give a file with the columns t, i, j, k, v of BACI or those of a Comtrade download, and the pair with --importer and --exporter.",
});

export const sheetUnclear = defineProblem("E382", {
  name: "table in the workbook not clear",
  meaning: "Several sheets hold tariffs, or only a hidden one does, or cells of tariffs are merged.",
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

export const notWhole = defineProblem("E384", {
  name: "tariffs that are set not whole",
  meaning: "Rates that replace tariffs are given for a part of a sector; what the rest pays is not known.",
  wayOut:
    "List every product of the sector, or state additions with --mode add: what is not listed then pays nothing more.",
});

export const readSo = defineProblem(
  "W355",
  {
    name: "read as meant",
    meaning: "Something in a file of tariffs is not as it should be but can be read in one way only, and was.",
    wayOut: "Do nothing if the message is right.",
  },
  (file: string, what: string, lines: readonly number[]) => ({
    place: { file, line: lines[0] ?? null },
    message: lines.length === 0 ? `${what}.` : `${what}: ${rowsNamed(lines)}.`,
  }),
);

export const leftOut = defineProblem("W356", {
  name: "codes left out",
  meaning: "Up to one percent of what the file covers has codes without a sector of goods; they were left out.",
  wayOut: "Correct the codes, or state the revision of the Harmonized System with --vintage.",
});

export const plainMean = defineProblem(
  "W357",
  {
    name: "every product counts alike",
    meaning:
      "The rate of a sector is a plain mean over its products, since no imports are known to weigh them with. Much traded products count too little.",
    wayOut: "Give the imports of the pair with --weights: a file of BACI or Comtrade.",
  },
  (file: string, why: string) => ({ place: { file }, message: `Every product of a sector counts alike: ${why}.` }),
);

export const nationalLines = defineProblem(
  "W358",
  {
    name: "national lines averaged",
    meaning:
      "Codes of more than six digits are a country's own. A product takes the plain mean of the lines that are listed; lines that are not listed are unknown.",
    wayOut: "List every line of a product, also those without a duty, or give rates by six digits.",
  },
  (file: string, lines: number, products: number) => ({
    place: { file },
    message: `${count(lines, "line")} of more than six digits became ${count(products, "product")} of six: each has the plain mean of its lines in the file.`,
    hints: ["Where a product has further lines without the duty, list them with rate 0."],
  }),
);
