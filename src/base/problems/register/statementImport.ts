import type { ProblemKind } from "./kind.ts";

/** E720 to E739 and W720 to W739: foreign files of coded statements. */
export const STATEMENT_IMPORT_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E720: {
    name: "file of another form",
    meaning: "A database or a spreadsheet cannot be opened, is too large once unpacked, or was stopped as too costly.",
    wayOut: "Open it in the program that wrote it and save it anew, or export CSV.",
  },
  E721: {
    name: "encodings mixed",
    meaning: "Some lines of a file are UTF-8 and others are not, so no single reading of it is right.",
    wayOut: "Save the file again in one encoding, best UTF-8.",
  },
  E722: {
    name: "quote not closed",
    meaning: "A quotation mark opens a cell that never ends, so that rows run together.",
    wayOut: "Close it, or double a quotation mark that belongs to the text.",
  },
  E723: {
    name: "column stands twice",
    meaning: "Two columns have one name; which of them is meant cannot be known.",
    wayOut: "Rename or remove one of them.",
  },
  E724: {
    name: "row of another length",
    meaning: "A row has more or fewer cells than the header has names.",
    wayOut: "Quote cells that hold the separator.",
  },
  E725: {
    name: "column not found",
    meaning: "Statements need a concept and somebody who speaks, segments a document and a code; no header means that.",
    wayOut: "Rename the column, or say in a recipe which one it is.",
  },
  E726: {
    name: "date not readable",
    meaning: "A cell is no day of the calendar, no month and no year, or day and month cannot be told apart.",
    wayOut: "Write it as 2020-05-17, 2020-05 or 2020, or leave it empty.",
  },
  E727: {
    name: "cell not a number",
    meaning: "A position or a degree of activism is written in words, or with separators of thousands.",
    wayOut: "Write digits with a point or a comma; leave it empty where there is no stance.",
  },
  E728: {
    name: "agreement not readable",
    meaning: "A cell does not say whether the speaker supports or rejects the concept.",
    wayOut: "Write 1 or 0.",
  },
  E729: {
    name: "neither yes nor no",
    meaning: "A cell that says yes or no holds something else.",
    wayOut: "Write 1 or 0.",
  },
  E730: {
    name: "unknown strategy",
    meaning: "A strategy is none of those that Tertius tells apart.",
    wayOut: "Write one of the strategies that the message lists, or leave it empty.",
  },
  E731: {
    name: "control character inside",
    meaning: "Such characters can hide text or turn the direction of writing; a case would refuse them.",
    wayOut: "Remove the character in the file that is imported.",
  },
  E732: {
    name: "statement listed twice",
    meaning: "One coder has two rows under one id; two coders may code a statement under the same id.",
    wayOut: "Give the rows different ids, or name their coders.",
  },
  E733: {
    name: "no statements in it",
    meaning: "The file has a header and no rows, or a database without statements.",
    wayOut: "Check that it is the right file or sheet.",
  },
  E734: {
    name: "table of DNA missing",
    meaning: "A database lacks a table or a column that Discourse Network Analyzer 3 writes.",
    wayOut: "Open the file in its version 3 and save it, or export CSV there.",
  },
  E735: {
    name: "no type of statement",
    meaning: "No type of statement has a concept together with a person or an organization, or none has that name.",
    wayOut: "Say in a recipe which type it is, and which variables are concept and person.",
  },
  E736: {
    name: "link that leads nowhere",
    meaning: "A row of a database names a document, a variable or an entity that is not there.",
    wayOut: "Remove the row in the program that wrote it.",
  },
  E737: {
    name: "recipe not usable",
    meaning: "A recipe is JSON with columns, type, sheet and source, each optional.",
    wayOut: "Correct the key that the message names.",
  },
  E738: {
    name: "file in the way",
    meaning: "The folder holds files already that an import would write over.",
    wayOut: "Name another folder.",
  },
  E739: {
    name: "part not installed",
    meaning: "Reading files of this form needs a package that is not installed with Tertius because it is large.",
    wayOut: "Run the line that the message prints.",
  },
  E161: {
    name: "no place in a text",
    meaning: "Begin or end of a coded segment is no place in a text, or the segment begins after its end.",
    wayOut: "Correct the cell, or leave it empty.",
  },
  W720: {
    name: "encoding guessed",
    meaning: "The file is not UTF-8; its encoding was told by its bytes.",
    wayOut: "Check a few names; if they read wrongly, save the file as UTF-8.",
  },
  W721: {
    name: "columns kept beside",
    meaning: "A table has columns that statements do not have; they are kept in a file of their own.",
    wayOut: "Nothing to do, or say in a recipe which column they are.",
  },
  W722: {
    name: "ids given",
    meaning: "The table has no ids, so statements were numbered.",
    wayOut: "Nothing to do; keep the numbers once you refer to them.",
  },
  W723: {
    name: "agreement left empty",
    meaning: "The table does not say whether speakers agree, and nothing is coded by machine.",
    wayOut: "Code the column agreement.",
  },
  W724: {
    name: "types left out",
    meaning: "A database holds statements of types that have no concept or no actor, or that were not asked for.",
    wayOut: "Name the type in a recipe to import it.",
  },
  W726: {
    name: "sheets left out",
    meaning: "A workbook has more than one sheet with cells; one was read.",
    wayOut: "Name the sheet in a recipe to read another.",
  },
  W725: {
    name: "speakers left empty",
    meaning: "Coded segments do not say who speaks and when.",
    wayOut: "Fill person, date and source.",
  },
  W727: {
    name: "codes empty",
    meaning: "Rows have no concept, or name nobody who speaks; a case would refuse them.",
    wayOut: "Fill them in.",
  },
};
