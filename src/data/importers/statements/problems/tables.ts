import { defineProblem, type Problem, quoted } from "../../../../base/problems/index.ts";
import { listed } from "./listed.ts";

export const withoutStatements = defineProblem("E733", {
  name: "no statements in it",
  meaning: "The file has a header and no rows, or a database without statements.",
  wayOut: "Check that it is the right file or sheet.",
});

/** E733 */
export function sheetMissing(file: string, sheet: string | null, known: readonly string[]): Problem {
  return withoutStatements({
    place: { file },
    message: sheet === null ? `All sheets of ${file} are empty.` : `${file} has no sheet "${quoted(sheet)}".`,
    found: listed(known),
    expected: "a sheet with a header and a row for each statement",
    russian: {
      message: sheet === null ? `Все листы в ${file} пусты.` : `В ${file} нет листа "${quoted(sheet)}".`,
      expected: "лист с заголовком и строкой на каждое высказывание",
    },
  });
}

export const statementTwice = defineProblem(
  "E732",
  {
    name: "statement listed twice",
    meaning: "One coder has two rows under one id; two coders may code a statement under the same id.",
    wayOut: "Give the rows different ids, or name their coders.",
  },
  (file: string, line: number, id: string, before: number) => ({
    place: { file, line, path: `row ${line}, column id` },
    message: `Statement "${quoted(id)}" of the same coder is already in row ${before}.`,
    found: id,
    expected: "an id once for each coder",
  }),
);

/** E733 */
export function noStatements(file: string): Problem {
  return withoutStatements({
    place: { file },
    message: `${file} contains no statements.`,
    expected: "a row for each statement",
    russian: { message: `В ${file} нет высказываний.`, expected: "строка на каждое высказывание" },
  });
}

export const tableMissing = defineProblem(
  "E734",
  {
    name: "table of DNA missing",
    meaning: "A database lacks a table or a column that Discourse Network Analyzer 3 writes.",
    wayOut: "Open the file in its version 3 and save it, or export CSV there.",
  },
  (file: string, table: string) => ({
    place: { file, path: table },
    message: `${file} has no table ${table} as Discourse Network Analyzer 3 writes it.`,
    expected: `a table ${table}`,
  }),
);

export const noSuchType = defineProblem(
  "E735",
  {
    name: "no type of statement",
    meaning: "No type of statement has a concept together with a person or an organization, or none has that name.",
    wayOut: "Say in a recipe which type it is, and which variables are concept and person.",
  },
  (file: string, type: string, known: readonly string[]) => ({
    place: { file, path: "STATEMENTTYPES" },
    message: `No type of statement in ${file} is ${type === "" ? "usable" : `called "${quoted(type)}"`}: one with a concept and with a person or an organization is needed.`,
    found: type === "" ? listed(known) : type,
    expected: known.length === 0 ? "a type of statement" : `one of ${listed(known.map(quoted))}, with such variables`,
    hints: ['A recipe can say what a variable is: { "columns": { "their name": "concept" } }.'],
  }),
);

export const brokenLink = defineProblem(
  "E736",
  {
    name: "link that leads nowhere",
    meaning: "A row of a database names a document, a variable or an entity that is not there.",
    wayOut: "Remove the row in the program that wrote it.",
  },
  (file: string, table: string, row: number, what: string) => ({
    place: { file, path: `${table}, row ${row}` },
    message: `Row ${row} of ${table} ${what}.`,
    found: String(row),
    expected: "a database that is whole",
  }),
);
