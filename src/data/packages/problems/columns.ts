import { defineProblem, quoted } from "../../../base/problems/index.ts";

export const missingColumn = defineProblem(
  "E302",
  {
    name: "missing column",
    meaning: "A table lacks a required column.",
    wayOut: "Add the column, or correct its name in the header line.",
  },
  (file: string, name: string, header: readonly string[]) => ({
    place: { file, line: 1, path: `column ${name}` },
    message: `${file} has no column "${name}".`,
    found: header.join(","),
    expected: `a column named ${name}`,
    hints: separatorHints(header),
  }),
);

/** A header in one cell is most often one whose columns are not separated by commas. */
function separatorHints([only = "", second]: readonly string[]): readonly string[] {
  const used = second === undefined ? /[;\t|]/u.exec(only)?.[0] : undefined;
  const name = used === "\t" ? "tabs" : `"${used}"`;
  return used === undefined ? [] : [`The columns are separated by ${name}; save the table with commas.`];
}

export const columnTwice = defineProblem(
  "E329",
  {
    name: "column twice",
    meaning: "Two columns of a table have the same name. Tertius does not guess which of the two you mean.",
    wayOut: "Remove or rename one of them.",
  },
  (file: string, name: string, column: number) => ({
    place: { file, line: 1, column, path: `column ${name}` },
    message: `The column "${quoted(name)}" is in ${file} twice.`,
    found: name,
    expected: "every column once",
  }),
);

export const rowLength = defineProblem(
  "E312",
  {
    name: "row of the wrong length",
    meaning: "A row has more or fewer cells than the header.",
    wayOut: "Quote texts that contain commas; fill or remove the row.",
  },
  (file: string, line: number, found: number, expected: number) => ({
    place: { file, line, path: `line ${line}` },
    message: `The row has ${found} ${found === 1 ? "cell" : "cells"} where the header has ${expected}.`,
    found: String(found),
    expected: `${expected} cells`,
    hints: ["A text with a comma needs double quotes around it."],
  }),
);

export const unusedColumn = defineProblem(
  "W302",
  {
    name: "unused column",
    meaning: "A table has a column that nothing reads; it may be misspelt.",
    wayOut: "Correct its name or remove it.",
  },
  (file: string, name: string, column: number, known: readonly string[]) => ({
    place: { file, line: 1, column, path: `column ${name}` },
    message: `The column "${name.slice(0, 40)}" of ${file} is not used.`,
    found: name,
    expected: known.join(", "),
  }),
);

export const withoutConfidence = defineProblem("W361", {
  name: "confidence not stated",
  meaning: "Rows of a table have no `confidence`, so they are printed as verified.",
  wayOut: "Say of each row whether it was read in its source, derived, recalled, or stands in for another.",
});
