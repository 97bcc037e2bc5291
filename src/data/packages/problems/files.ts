import { defineProblem, quoted } from "../../../base/problems/index.ts";

export const missingFile = defineProblem(
  "E301",
  {
    name: "missing file",
    meaning: "A required file of the package or the foreign format is missing.",
    wayOut: "Add the file; its columns are listed in docs/case-format.md.",
  },
  (file: string) => ({ place: { file }, message: `The file ${file} is missing.`, expected: `a file ${file}` }),
);

export const notJson = defineProblem(
  "E303",
  {
    name: "not JSON",
    meaning: "datapackage.json cannot be parsed.",
    wayOut: "Correct the syntax: commas, quotes, brackets.",
  },
  (file: string) => ({ place: { file }, message: `${file} is not JSON.`, expected: "a JSON object" }),
);

export const badMetadata = defineProblem(
  "E304",
  {
    name: "bad metadata",
    meaning: "A key of datapackage.json is missing, unknown or of the wrong kind.",
    wayOut: "Write what the message says; without name, year, unit and licence no number can be cited.",
  },
  (file: string, path: string, reason: string) => ({
    place: { file, path },
    message: `${file}, ${quoted(path)}: ${quoted(reason)}.`,
  }),
);

export const emptyTable = defineProblem(
  "E318",
  {
    name: "empty table",
    meaning: "A table has no rows but needs some.",
    wayOut: "Fill it.",
  },
  (file: string) => ({ place: { file }, message: `${file} has no rows.`, expected: "at least one row" }),
);

export const unclosedQuote = defineProblem(
  "E323",
  {
    name: "unclosed quote",
    meaning: "A double quote opens a text that never ends, so the rest of the file cannot be read.",
    wayOut: "Close it, or double it where it is part of the text.",
  },
  (file: string, line: number) => ({
    place: { file, line, path: `line ${line}` },
    message: "A double quote is opened here and never closed.",
    expected: "an even number of double quotes",
  }),
);

export const tooLarge = defineProblem(
  "E324",
  {
    name: "package too large",
    meaning: "Countries² × sectors is beyond what the solver can hold.",
    wayOut: "Aggregate countries or sectors.",
  },
  (countries: number, sectors: number, cells: number, limit: number) => ({
    place: { file: "countries.csv" },
    message: `${countries} countries and ${sectors} sectors make ${cells} cells; the limit is ${limit}.`,
    found: String(cells),
    expected: `at most ${limit} cells`,
  }),
);

export const moreRows = defineProblem(
  "E325",
  {
    name: "more of the same",
    meaning: "A file has so many rows with problems that only the first are listed.",
    wayOut: "Correct those listed; the others usually have the same cause.",
  },
  (file: string, more: number) => ({
    place: { file },
    message: `${file} has ${more} more ${more === 1 ? "row" : "rows"} with problems; they are not listed.`,
    found: String(more),
  }),
);

export const tableTooLong = defineProblem(
  "E327",
  {
    name: "table too long",
    meaning: "A list of countries, sectors, elasticities or a concordance has more rows than any economy needs.",
    wayOut: "Check that it is the right file.",
  },
  (file: string, rows: number, limit: number) => ({
    place: { file },
    message: `${file} has ${rows} rows; the limit is ${limit}.`,
    found: String(rows),
    expected: `at most ${limit} rows`,
  }),
);

export const tableTooWide = defineProblem(
  "E170",
  {
    name: "table too wide",
    meaning: "A table has more columns than any table of the format; reading them all would take too long.",
    wayOut: "Leave out columns that no key of the format names, or split the table.",
  },
  (file: string, columns: number, limit: number) => ({
    place: { file, line: 1 },
    message: `${file} has ${columns} columns; the limit is ${limit}.`,
    found: String(columns),
    expected: `at most ${limit} columns`,
    hints: ["Leave out columns that no key of the format names, or split the table."],
  }),
);

export const otherKind = defineProblem(
  "E365",
  {
    name: "package of another kind",
    meaning:
      "A package of the wrong kind was named. Kinds are economy, votes, council tables, tried alliances and observed trade.",
    wayOut: "Give the name of a package of the expected kind.",
  },
  (name: string, found: string, expected: string) => ({
    place: { file: "datapackage.json", path: "tertius.kind" },
    message: `${quoted(name)} is a package of the kind "${found}", not "${expected}".`,
    found,
    expected,
    hints: ["`tertius data list` shows the kind of every package."],
  }),
);
