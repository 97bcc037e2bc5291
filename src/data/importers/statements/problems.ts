import { problem, type Problem, quoted } from "../../../base/problems/index.ts";
import { nearest } from "../../../base/wording/index.ts";
import type { CellPlace } from "./cellPlace.ts";

const placeOf = ({ file, line, column, name }: CellPlace): Parameters<typeof problem>[1] => ({
  file,
  line,
  column,
  path: `row ${line}, column ${name}`,
});

/** Names that are listed one by one; what is more is an ellipsis. */
const NAMED = 20;

/** The first names, parted by commas. */
function listed(names: readonly string[]): string {
  return [...names.slice(0, NAMED), ...(names.length > NAMED ? ["…"] : [])].join(", ");
}

/** W720 */
export function readAsLegacy(file: string, encoding: string, text: string): Problem {
  const sample = /[^\0-\u007F]\S*(?:\s\S+){0,3}/u.exec(text)?.[0] ?? "";
  const hint = sample === "" ? [] : [`If this reads wrongly, save the table as UTF-8: ${quoted(sample)}`];
  return problem(
    "W720",
    { file },
    { message: `${file} is not UTF-8; it was read as ${encoding}.`, found: encoding, expected: "UTF-8", hints: hint },
  );
}

/** W721 */
export function columnsBeside(file: string, names: readonly string[], other: string): Problem {
  const named = listed(names.map((each) => `"${quoted(each)}"`));
  return problem(
    "W721",
    { file },
    {
      message: `${names.length === 1 ? "A column" : `${names.length} columns`} of ${file} ${names.length === 1 ? "is" : "are"} none of statements.csv and ${names.length === 1 ? "was" : "were"} kept in ${other}: ${named}.`,
      found: listed(names),
      hints: ['A recipe can say which column it is: { "columns": { "their name": "person" } }.'],
    },
  );
}

/** W722 */
export function idsGiven(file: string, rows: number): Problem {
  return problem(
    "W722",
    { file },
    { message: `${file} has no ids; ${count(rows, "statement")} numbered S01, S02, … in the order of the rows.` },
  );
}

/** W723 */
export function agreementNotCoded(file: string, rows: number): Problem {
  return problem(
    "W723",
    { file, path: "agreement" },
    {
      message: `${file} does not say whether speakers agree; agreement is empty in ${count(rows, "statement")}.`,
      expected: "1 supports the concept, 0 rejects it",
      hints: ["Code the column agreement in statements.csv before a case uses it."],
    },
  );
}

/** W724 */
export function typesLeftOut(
  file: string,
  left: readonly { readonly label: string; readonly rows: number }[],
): Problem {
  const named = listed(left.map(({ label, rows }) => `"${quoted(label)}" (${rows})`));
  return problem(
    "W724",
    { file, path: "STATEMENTTYPES" },
    {
      message: `Statements of other types were not imported: ${named}.`,
      hints: ['A recipe can name the type: { "type": "…" }.'],
    },
  );
}

/** W725; nothing where every statement has both. */
export function speakersUnknown(file: string, empty: Readonly<Record<"person" | "date", number>>): Problem[] {
  const [first, ...others] = (["person", "date"] as const).filter((column) => empty[column] > 0);
  if (first === undefined) return [];
  const rest = others.map((column) => `, ${column} in ${empty[column]}`).join("");
  const message = `Coded segments often say neither who speaks nor when: ${first} is empty in ${count(empty[first], "statement")}${rest}.`;
  const hints = ["Fill person, date and source in statements.csv before a case uses it."];
  return [problem("W725", { file, path: first }, { message, hints })];
}

/** W726 */
export function sheetsLeftOut(file: string, read: string, left: readonly string[]): Problem {
  const named = listed(left.map((each) => `"${quoted(each)}"`));
  return problem(
    "W726",
    { file, path: quoted(read) },
    {
      message: `Of ${file} the sheet "${quoted(read)}" was read; not read: ${named}.`,
      hints: ['A recipe can name the sheet: { "sheet": "…" }.'],
    },
  );
}

/** W727 */
export function codesEmpty(file: string, what: string, lines: readonly number[]): Problem {
  const named = lines.slice(0, 10).join(", ");
  return problem(
    "W727",
    { file, line: lines[0] ?? null, path: what },
    {
      message: `${count(lines.length, "statement")} of ${file} ${lines.length === 1 ? "has" : "have"} no ${what}: row ${named}${lines.length > 10 ? ", …" : ""}.`,
      expected: `a ${what} in every row`,
      hints: ["Fill it in statements.csv before a case uses it."],
    },
  );
}

/** E733 */
export function sheetMissing(file: string, sheet: string | null, known: readonly string[]): Problem {
  return problem(
    "E733",
    { file },
    {
      message: sheet === null ? `All sheets of ${file} are empty.` : `${file} has no sheet "${quoted(sheet)}".`,
      found: listed(known),
      expected: "a sheet with a header and a row for each statement",
    },
  );
}

/** E720 */
export function notThatFormat(file: string, expected: string, reason: string): Problem {
  return problem("E720", { file }, { message: `${file} cannot be read: ${quoted(reason)}.`, found: reason, expected });
}

/** E721 */
export function manyEncodings(file: string, lines: readonly number[], encoding: string): Problem {
  const named = lines.slice(0, 10).join(", ");
  return problem(
    "E721",
    { file, line: lines[0] ?? null },
    {
      message: `${file} mixes encodings: ${lines.length === 1 ? "line" : "lines"} ${named}${lines.length > 10 ? ", …" : ""} ${lines.length === 1 ? "is" : "are"} UTF-8, others are not (${encoding}?).`,
      expected: "one encoding in the whole file, best UTF-8",
    },
  );
}

/** E722 */
export function quoteNotClosed(file: string, line: number): Problem {
  return problem(
    "E722",
    { file, line },
    { message: "A quote is opened here and never closed.", expected: 'a closing "' },
  );
}

/** E723 */
export function columnTwice(file: string, name: string): Problem {
  return problem(
    "E723",
    { file, line: 1, path: `column ${quoted(name)}` },
    { message: `The column "${quoted(name)}" stands in ${file} twice.`, found: name, expected: "every column once" },
  );
}

/** E724 */
export function rowLengthDiffers(file: string, line: number, found: number, expected: number): Problem {
  return problem(
    "E724",
    { file, line, path: `row ${line}` },
    {
      message: `Row ${line} has ${count(found, "cell")}, the header ${expected}.`,
      found: String(found),
      expected: `${expected} cells`,
    },
  );
}

/** E724 */
export function rowsNotListed(file: string, more: number): Problem {
  return problem(
    "E724",
    { file },
    {
      message: `${more} more problems of rows in ${file} are not listed.`,
      found: more,
      hints: ["Mend those that are listed, then import again."],
    },
  );
}

/** E725 */
export function columnMissing(file: string, column: string, header: readonly string[]): Problem {
  const near = nearest(column, header);
  return problem(
    "E725",
    { file, line: 1, path: `column ${column}` },
    {
      message: `No column of ${file} can be taken for ${column}.`,
      found: listed(header),
      expected: `a column ${column}`,
      hints: [
        ...(near === null ? [] : [`Did you mean "${quoted(near)}"?`]),
        `A recipe can say which it is: { "columns": { "their name": "${column.split(/,| or /u)[0]}" } }.`,
      ],
    },
  );
}

/** E725 */
export function statedColumnMissing(file: string, name: string, header: readonly string[]): Problem {
  const near = nearest(name, header);
  return problem(
    "E725",
    { file, line: 1, path: `column ${quoted(name)}` },
    {
      message: `The recipe names a column "${quoted(name)}", which ${file} does not have.`,
      found: listed(header),
      expected: `a column ${quoted(name)}`,
      hints: near === null ? [] : [`Did you mean "${quoted(near)}"?`],
    },
  );
}

/** E725 */
export function unknownColumn(name: string, column: string, known: readonly string[]): Problem {
  const near = nearest(column, known);
  return problem(
    "E725",
    { file: "recipe", path: `columns.${quoted(name)}` },
    {
      message: `The recipe makes "${quoted(name)}" a column "${quoted(column)}", which statements.csv does not have.`,
      found: column,
      expected: `one of ${known.join(", ")}`,
      hints: near === null ? [] : [`Did you mean "${near}"?`],
    },
  );
}

/** E726 */
export function notDate(place: CellPlace, cell: string): Problem {
  const isOrder = /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(cell);
  return problem("E726", placeOf(place), {
    message: isOrder
      ? `"${cell}" is a date whose day and month cannot be told apart, or no day of the calendar.`
      : `"${quoted(cell)}" is no date.`,
    found: cell,
    expected: "a day of the calendar as 2020-05-17 or 17.05.2020, a month as 2020-05, a year, or nothing",
  });
}

/** E727 */
export function notNumber(place: CellPlace, cell: string): Problem {
  return problem("E727", placeOf(place), {
    message: `"${quoted(cell)}" is no number.`,
    found: cell,
    expected: "a number such as 1, −0.5 or 0,5; nothing where there is no stance",
  });
}

/** E728 */
export function notAgreement(place: CellPlace, cell: string): Problem {
  return problem("E728", placeOf(place), {
    message:
      cell === ""
        ? "Nothing says whether the speaker agrees."
        : `"${quoted(cell)}" does not say whether the speaker agrees.`,
    found: cell,
    expected: "1 or yes: supports the concept; 0 or no: rejects it",
  });
}

/** E729 */
export function notFlag(place: CellPlace, cell: string): Problem {
  return problem("E729", placeOf(place), {
    message: `"${quoted(cell)}" is neither yes nor no.`,
    found: cell,
    expected: "1 or yes, 0 or no",
  });
}

/** E730 */
export function notStrategy(place: CellPlace, cell: string, known: readonly string[]): Problem {
  const near = nearest(cell, known);
  return problem("E730", placeOf(place), {
    message: `"${quoted(cell)}" is no strategy.`,
    found: cell,
    expected: `${known.join(", ")} or nothing`,
    hints: near === null ? [] : [`Did you mean "${near}"?`],
  });
}

/** E731 */
export function controlInCell(place: CellPlace, character: string): Problem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return problem("E731", placeOf(place), {
    message: `The cell holds the control character ${name}.`,
    found: name,
    expected: "text, tabs and line ends",
  });
}

/** E732 */
export function statementTwice(file: string, line: number, id: string, before: number): Problem {
  return problem(
    "E732",
    { file, line, path: `row ${line}, column id` },
    {
      message: `Statement "${quoted(id)}" of the same coder stands already in row ${before}.`,
      found: id,
      expected: "an id once for each coder",
    },
  );
}

/** E733 */
export function noStatements(file: string): Problem {
  return problem("E733", { file }, { message: `${file} holds no statements.`, expected: "a row for each statement" });
}

/** E734 */
export function tableMissing(file: string, table: string): Problem {
  return problem(
    "E734",
    { file, path: table },
    {
      message: `${file} has no table ${table} as Discourse Network Analyzer 3 writes it.`,
      expected: `a table ${table}`,
    },
  );
}

/** E735 */
export function noSuchType(file: string, type: string, known: readonly string[]): Problem {
  return problem(
    "E735",
    { file, path: "STATEMENTTYPES" },
    {
      message: `No type of statement in ${file} is ${type === "" ? "usable" : `called "${quoted(type)}"`}: one with a concept and with a person or an organization is needed.`,
      found: type === "" ? listed(known) : type,
      expected: known.length === 0 ? "a type of statement" : `one of ${listed(known.map(quoted))}, with such variables`,
      hints: ['A recipe can say what a variable is: { "columns": { "their name": "concept" } }.'],
    },
  );
}

/** E736 */
export function brokenLink(file: string, table: string, row: number, what: string): Problem {
  return problem(
    "E736",
    { file, path: `${table}, row ${row}` },
    { message: `Row ${row} of ${table} ${what}.`, found: String(row), expected: "a database that is whole" },
  );
}

/** E737 */
export function badRecipe(message: string): Problem {
  return problem(
    "E737",
    { file: "recipe" },
    {
      message,
      expected:
        '{ "columns": { "their name": "our column" }, "type": "…", "sheet": "…", "source": "key" }, each optional',
    },
  );
}

/** Exact versions of packages that are not installed with Tertius. */
const INSTALL_LINES: Readonly<Record<string, string>> = { "sql.js": "npm install sql.js@1.16.0" };

/** E739 */
export function partNotInstalled(file: string, name: string): Problem {
  return problem(
    "E739",
    { file },
    {
      message: `Reading ${file} needs the package ${name}, which is not installed.`,
      expected: name,
      hints: [
        `Run: ${INSTALL_LINES[name] ?? `npm install ${name}`}`,
        "Or export the statements as CSV and import those.",
      ],
    },
  );
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
