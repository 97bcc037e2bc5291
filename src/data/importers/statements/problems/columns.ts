import { count, defineProblem, meant, type Problem, quoted } from "../../../../base/problems/index.ts";
import { nearest } from "../../../../base/wording/index.ts";
import { listed } from "./listed.ts";

export const columnTwice = defineProblem(
  "E723",
  {
    name: "column stands twice",
    meaning: "Two columns have the same name, so it is unclear which is meant.",
    wayOut: "Rename or remove one of them.",
  },
  (file: string, name: string) => ({
    place: { file, line: 1, path: `column ${quoted(name)}` },
    message: `The column "${quoted(name)}" is in ${file} twice.`,
    found: name,
    expected: "every column once",
  }),
);

export const rowOfAnotherLength = defineProblem("E724", {
  name: "row of another length",
  meaning: "A row has more or fewer cells than the header has names.",
  wayOut: "Quote cells that hold the separator.",
});

/** E724 */
export function rowLengthDiffers(file: string, line: number, found: number, expected: number): Problem {
  return rowOfAnotherLength({
    place: { file, line, path: `row ${line}` },
    message: `Row ${line} has ${count(found, "cell")}, the header ${expected}.`,
    found: String(found),
    expected: `${expected} cells`,
  });
}

/** E724 */
export function rowsNotListed(file: string, more: number): Problem {
  return rowOfAnotherLength({
    place: { file },
    message: `${more} more problems of rows in ${file} are not listed.`,
    found: more,
    hints: ["Mend those that are listed, then import again."],
  });
}

export const columnNotFound = defineProblem("E725", {
  name: "column not found",
  meaning:
    "Statements need columns for concept and speaker, segments for document and code. No column of this file is one of these.",
  wayOut: "Rename the column, or say in a recipe which one it is.",
});

/** E725 */
export function columnMissing(file: string, column: string, header: readonly string[]): Problem {
  const near = nearest(column, header);
  return columnNotFound({
    place: { file, line: 1, path: `column ${column}` },
    message: `No column of ${file} can be taken for ${column}.`,
    found: listed(header),
    expected: `a column ${column}`,
    hints: [
      ...meant(near),
      `A recipe can say which it is: { "columns": { "their name": "${column.split(/,| or /u)[0]}" } }.`,
    ],
  });
}

/** E725 */
export function statedColumnMissing(file: string, name: string, header: readonly string[]): Problem {
  const near = nearest(name, header);
  return columnNotFound({
    place: { file, line: 1, path: `column ${quoted(name)}` },
    message: `The recipe names a column "${quoted(name)}", which ${file} does not have.`,
    found: listed(header),
    expected: `a column ${quoted(name)}`,
    hints: meant(near),
  });
}

/** E725 */
export function unknownColumn(name: string, column: string, known: readonly string[]): Problem {
  const near = nearest(column, known);
  return columnNotFound({
    place: { file: "recipe", path: `columns.${quoted(name)}` },
    message: `The recipe makes "${quoted(name)}" a column "${quoted(column)}", which statements.csv does not have.`,
    found: column,
    expected: `one of ${known.join(", ")}`,
    hints: meant(near),
  });
}
