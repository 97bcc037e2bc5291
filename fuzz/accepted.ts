import type { Verdict } from "./trial.ts";

/** Why damage of a class may be accepted, and how far. */
export interface Reason {
  /** What it may come to: the same answer, another one, or one with a warning. */
  readonly may: readonly Verdict[];
  readonly why: string;
}

const ANY: readonly Verdict[] = ["warned", "same", "other"];

const inner = (why: string, may = ANY): Reason => ({ may, why });

const ROW = inner(
  "A table has as many rows as its author has; rows that others need, that stand twice or that no longer add up are problems.",
);
const OPTIONAL = inner("Cells and columns that may be blank are blank; those that may not are problems.");
const NUMBER = inner(
  "Another number within the bounds of its column is an answer to another question; numbers beyond them are problems.",
);
const TEXT = inner(
  "Titles, names, notes and places in a source are free text, which is quoted and escaped wherever it is written.",
);
const LONG = inner("Names, titles, notes and quotations may be long, up to the limits of their kind.");
const BYTE = inner(
  "Damage inside free text, or of one digit or name that stays one, is an edit like an author's; all else is a problem.",
);
const SIGNS = inner("Lines end as any system ends them, and blank lines at the end say nothing.", ["same"]);
const SEPARATED = inner(
  "Free text, prose and bibliographies may have such signs, and a table of a case may, with a warning; a table of a package has its commas.",
);
const LAYOUT = inner(
  "Free text, prose and bibliographies may have such signs; a table of a case or a package has its commas.",
);

/**
 * By class of damage: why it may be accepted. A class that is accepted and stands not here, or goes further than it may,
 * fails the fuzzer.
 */
export const REASONS: Readonly<Record<string, Reason>> = {
  "row doubled": inner(
    "A list of labels names one twice to no effect; a statement or vote that stands twice alike is one, and the list of vetoes prints some rows twice itself. Rows that add up are problems when they repeat.",
  ),
  "row removed": ROW,
  "rows swapped": inner(
    "Rows have no order but that in which results are listed, sums are made (their last digit) and, where two coders split, the first decides.",
  ),
  "row emptied": inner(
    "A row without any cell is no row to importers; in a case and a package it is a problem where a cell is needed.",
  ),
  "row cut short": inner("Only a program that writes blank ends of rows short, in tables of statements, is followed."),
  "row too long": inner("Only blank cells may follow the last column, in tables of statements."),
  "row of another place": ROW,
  "only the header left": inner("Tables that may be absent may be empty; those that a part needs may not."),
  "header removed": inner(
    "A table of statements has names for few of its columns; one without those it needs is refused.",
  ),
  "rows many times over": inner("As for one row that stands twice.", ["same", "warned", "other"]),
  "rows many times over, named apart": inner(
    "Rows of other names are other rows; a table may have many, up to its limit.",
  ),
  "columns in another order": inner("Columns are found by their names.", ["same"]),
  "headers swapped": inner(
    "Two columns of the same kind that trade their names are a table that somebody could mean; of different kinds, they are problems.",
  ),
  "column doubled": inner("Only foreign tables of statements may name a column twice: the first counts.", [
    "same",
    "warned",
  ]),
  "column removed": OPTIONAL,
  "column emptied": OPTIONAL,
  "column filled with one value": NUMBER,
  "column renamed": inner(
    "A column under another name is unknown: a warning names it, foreign tables keep it aside, blanks around a name do not count.",
  ),
  "header in capitals": inner("As for a column under another name; foreign tables are read whatever their case."),
  "column unknown": inner(
    "A column that is not known is named by a warning; in foreign tables it is kept beside, or none of ours.",
    ["same", "warned", "other"],
  ),
  "cell emptied": OPTIONAL,
  "cell of another row": NUMBER,
  "cell of another column": NUMBER,
  "cell of another size": NUMBER,
  "number turned around": NUMBER,
  "number a thousand times as large": NUMBER,
  "cell of another type": TEXT,
  "number where a text was": TEXT,
  "cell of another day": inner(
    "Another day that exists is another day; years alone and months are days of less precision where the column has them.",
  ),
  "blanks around a cell": inner("Blanks around a cell do not count.", ["same", "other"]),
  "cell made long": LONG,
  "name of a column made long": inner("As for a column under another name, as long as names may be."),
  "cell of a workbook made long": LONG,
  "cell of a workbook of another type": TEXT,
  "hostile name in a cell": TEXT,
  "key removed": OPTIONAL,
  "key renamed": inner(
    "Ids are the author's, and JSON of packages may have keys of other programs; an unknown key of ours is a problem.",
  ),
  "hostile key": inner("Ids are the author's, and kept as own keys whatever they are called."),
  "key moved elsewhere": inner("Where both maps know the key and neither needs it, it is another case."),
  "key unknown": inner(
    "Descriptions of data packages may have keys of other programs (Frictionless); in a case it is a problem.",
    ["same", "other"],
  ),
  "value removed": OPTIONAL,
  "value becomes a list": inner("One value and a list of one mean the same where a list is due.", ["same", "other"]),
  "value becomes a map": inner("Descriptions of data packages may have values of other programs.", ["same", "other"]),
  "list or map becomes a text": inner("Only where one value may stand for a list of one."),
  "list emptied": inner(
    "A case without measures, policies or alternatives is a case; what then has no effect is named by a warning.",
  ),
  "list made long": inner(
    "As for a list that is enlarged: rows that are written inline may be as many as those of a table.",
  ),
  "value made long": LONG,
  "key made long": inner(
    "Descriptions of data packages may have keys of other programs; ids and names have their limits.",
  ),
  "item doubled": inner("What stands twice in a list without effect counts once; ids are problems when they repeat."),
  "items in another order": inner("Lists keep the order of their author: results are listed in it."),
  "list enlarged": inner("As for an item that stands twice; copies with ids of their own are others."),
  "values swapped": inner(
    "Two texts, or two numbers within the bounds of both keys, are a case that somebody could mean.",
  ),
  "value of another size": NUMBER,
  "value of another type": TEXT,
  "value of another day": inner("Another day that exists, in range."),
  "hostile value": TEXT,
  "nested deep": inner(
    "Descriptions of data packages may have values of other programs; nothing goes down into them.",
    ["same", "other"],
  ),
  "line doubled": inner("A line of prose or of a list without ids may stand twice; a key or an entry may not."),
  "ends of lines of Windows": inner(SIGNS.why, ["same", "other"]),
  "ends of lines of old Macs": inner(SIGNS.why, ["same", "other"]),
  "no end of the last line": SIGNS,
  "blank lines at the end": inner(SIGNS.why, ["same", "other"]),
  "semicolons for commas": SEPARATED,
  "tabs for commas": SEPARATED,
  "a quote that does not end": LAYOUT,
  "a zero byte": inner("Only a text that is no table may be read as UTF-16 without a mark; elsewhere it is a problem."),
  "a control character": inner(
    "Only text that a program hands over itself may hold them: the reader of files refuses what hides text or is seen by nobody.",
  ),
  "mark of UTF-8": inner(
    "The mark says nothing that is not assumed; an import of tariffs says that it was taken off.",
    ["same", "warned"],
  ),
  "UTF-16, little end first": inner("Tables of statements come in it; a warning says what was read.", ["warned"]),
  "UTF-16, big end first": inner("As the other end first.", ["warned"]),
  "Latin-1": inner("Tables of statements come in encodings of one byte; a warning says which was taken.", [
    "warned",
    "same",
    "other",
  ]),
  "a lone surrogate": inner(
    "Tables of statements are then read as one byte a letter, with a warning; elsewhere it is a problem.",
    ["warned", "same", "other"],
  ),
  "cut at a byte": BYTE,
  "a bit flipped": BYTE,
  "a block lost": BYTE,
  "a block twice": BYTE,
  noise: BYTE,
  "file emptied": inner("Only what an import does not read may be empty; a file that is needed is not.", ["same"]),
  "file removed": inner("Files that nothing names, and those that a package may lack."),
  "files swapped": inner("Importers know tables by their columns, not by their names."),
  "file of another place": inner("As files that trade places; what two files repeat is a problem or counts once."),
  "file of no use beside": inner("What nothing names is not read.", ["same"]),
  "a name replaced everywhere by a hostile one": inner(
    "Ids, names and titles are the author's: the answer is that of another name.",
  ),
  "a name replaced everywhere by a plain one": inner("As for a hostile name."),
};
