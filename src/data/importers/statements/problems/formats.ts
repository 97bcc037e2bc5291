import { defineProblem, quoted } from "../../../../base/problems/index.ts";

export const notThatFormat = defineProblem(
  "E720",
  {
    name: "file of another form",
    meaning: "A database or a spreadsheet cannot be opened, is too large once unpacked, or was stopped as too costly.",
    wayOut: "Open it in the program that wrote it and save it anew, or export CSV.",
  },
  (file: string, expected: string, reason: string) => ({
    place: { file, line: 1, column: 1 },
    message: `${file} cannot be read: ${quoted(reason)}.`,
    found: reason,
    expected,
  }),
);

export const manyEncodings = defineProblem(
  "E721",
  {
    name: "encodings mixed",
    meaning: "Some lines of a file are UTF-8 and others are not, so no single reading of it is right.",
    wayOut: "Save the file again in one encoding, best UTF-8.",
  },
  (file: string, lines: readonly number[], encoding: string) => {
    const named = lines.slice(0, 10).join(", ");
    return {
      place: { file, line: lines[0] ?? null },
      message: `${file} mixes encodings: ${lines.length === 1 ? "line" : "lines"} ${named}${lines.length > 10 ? ", …" : ""} ${lines.length === 1 ? "is" : "are"} UTF-8, others are not (${encoding}?).`,
      expected: "one encoding in the whole file, best UTF-8",
    };
  },
);

export const quoteNotClosed = defineProblem(
  "E722",
  {
    name: "quote not closed",
    meaning: "A quotation mark opens a cell that never ends, so rows run together.",
    wayOut: "Close it, or double a quotation mark that belongs to the text.",
  },
  (file: string, line: number) => ({
    place: { file, line },
    message: "A quote is opened here and never closed.",
    expected: 'a closing "',
  }),
);

export const badRecipe = defineProblem(
  "E737",
  {
    name: "recipe not usable",
    meaning: "A recipe is JSON with columns, type, sheet and source, each optional.",
    wayOut: "Correct the key that the message names.",
  },
  (message: string) => ({
    place: { file: "recipe" },
    message,
    expected:
      '{ "columns": { "their name": "our column" }, "type": "…", "sheet": "…", "source": "key" }, each optional',
  }),
);

/** Exact versions of packages that are not installed with Tertius. */
const INSTALL_LINES: Readonly<Record<string, string>> = { "sql.js": "npm install sql.js@1.16.0" };

export const partNotInstalled = defineProblem(
  "E739",
  {
    name: "part not installed",
    meaning: "Reading files of this form needs a package that is not installed with Tertius because it is large.",
    wayOut: "Run the line that the message prints.",
  },
  (file: string, name: string) => ({
    place: { file },
    message: `Reading ${file} needs the package ${name}, which is not installed.`,
    expected: name,
    hints: [
      `Run: ${INSTALL_LINES[name] ?? `npm install ${name}`}`,
      "Or export the statements as CSV and import those.",
    ],
  }),
);
