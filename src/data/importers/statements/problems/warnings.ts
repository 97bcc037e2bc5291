import { count, defineProblem, type Problem, quoted } from "../../../../base/problems/index.ts";
import { counted } from "../../../../base/wording/index.ts";
import { listed } from "./listed.ts";

export const readAsLegacy = defineProblem(
  "W720",
  {
    name: "encoding guessed",
    meaning: "The file is not UTF-8, so its encoding was guessed from its bytes.",
    wayOut: "Check a few names; if they read wrongly, save the file as UTF-8.",
  },
  (file: string, encoding: string, text: string) => {
    const sample = /[^\0-\u007F]\S*(?:\s\S+){0,3}/u.exec(text)?.[0] ?? "";
    const hint = sample === "" ? [] : [`If this reads wrongly, save the table as UTF-8: ${quoted(sample)}`];
    return {
      place: { file },
      message: `${file} is not UTF-8; it was read as ${encoding}.`,
      found: encoding,
      expected: "UTF-8",
      hints: hint,
    };
  },
);

export const columnsBeside = defineProblem(
  "W721",
  {
    name: "columns kept beside",
    meaning: "A table has columns that statements do not have; they are kept in a file of their own.",
    wayOut: "Do nothing, or say in a recipe which column they are.",
  },
  (file: string, names: readonly string[], other: string) => {
    const named = listed(names.map((each) => `"${quoted(each)}"`));
    return {
      place: { file },
      message: `${names.length === 1 ? "A column" : `${names.length} columns`} of ${file} ${names.length === 1 ? "is" : "are"} none of statements.csv and ${names.length === 1 ? "was" : "were"} kept in ${other}: ${named}.`,
      found: listed(names),
      hints: ['A recipe can say which column it is: { "columns": { "their name": "person" } }.'],
    };
  },
);

export const idsGiven = defineProblem(
  "W722",
  {
    name: "ids given",
    meaning: "The table has no ids, so statements were numbered.",
    wayOut: "Nothing to do; keep the numbers once you refer to them.",
  },
  (file: string, rows: number) => ({
    place: { file },
    message: `${file} has no ids; ${count(rows, "statement")} numbered S01, S02, … in the order of the rows.`,
  }),
);

export const agreementNotCoded = defineProblem(
  "W723",
  {
    name: "agreement left empty",
    meaning: "The table does not say whether speakers agree, and nothing is coded by machine.",
    wayOut: "Code the column agreement.",
  },
  (file: string, rows: number) => ({
    place: { file, path: "agreement" },
    message: `${file} does not say whether speakers agree; agreement is empty in ${count(rows, "statement")}.`,
    expected: "1 supports the concept, 0 rejects it",
    hints: ["Code the column agreement in statements.csv before a case uses it."],
  }),
);

export const typesLeftOut = defineProblem(
  "W724",
  {
    name: "types left out",
    meaning: "A database holds statements of types that have no concept or no actor, or that were not asked for.",
    wayOut: "Name the type in a recipe to import it.",
  },
  (file: string, left: readonly { readonly label: string; readonly rows: number }[]) => {
    const named = listed(left.map(({ label, rows }) => `"${quoted(label)}" (${rows})`));
    return {
      place: { file, path: "STATEMENTTYPES" },
      message: `Statements of other types were not imported: ${named}.`,
      hints: ['A recipe can name the type: { "type": "…" }.'],
    };
  },
);

export const speakersLeftEmpty = defineProblem("W725", {
  name: "speakers left empty",
  meaning: "Coded segments do not say who speaks and when.",
  wayOut: "Fill person, date and source.",
});

/** W725; nothing where every statement has both. */
export function speakersUnknown(file: string, empty: Readonly<Record<"person" | "date", number>>): Problem[] {
  const [first, ...others] = (["person", "date"] as const).filter((column) => empty[column] > 0);
  if (first === undefined) return [];
  const rest = others.map((column) => `, ${column} in ${empty[column]}`).join("");
  const message = `Coded segments often say neither who speaks nor when: ${first} is empty in ${count(empty[first], "statement")}${rest}.`;
  const hints = ["Fill person, date and source in statements.csv before a case uses it."];
  const russianRest = others.map((column) => `, ${column} — в ${empty[column]}`).join("");
  const statements = counted(empty[first], { one: "высказывании", few: "высказываниях", many: "высказываниях" }, "ru");
  const russian = {
    message: `В закодированных отрывках часто не сказано, кто и когда говорит: столбец ${first} пуст в ${statements}${russianRest}.`,
    hints: ["Заполните person, date и source в statements.csv, прежде чем использовать файл в расчёте."],
  };
  return [speakersLeftEmpty({ place: { file, path: first }, message, hints, russian })];
}

export const sheetsLeftOut = defineProblem(
  "W726",
  {
    name: "sheets left out",
    meaning: "A workbook has more than one sheet with cells; one was read.",
    wayOut: "Name the sheet in a recipe to read another.",
  },
  (file: string, read: string, left: readonly string[]) => {
    const named = listed(left.map((each) => `"${quoted(each)}"`));
    return {
      place: { file, path: quoted(read) },
      message: `Of ${file} the sheet "${quoted(read)}" was read; not read: ${named}.`,
      hints: ['A recipe can name the sheet: { "sheet": "…" }.'],
    };
  },
);

export const codesEmpty = defineProblem(
  "W727",
  {
    name: "codes empty",
    meaning: "Rows have no concept, or name nobody who speaks; a case would refuse them.",
    wayOut: "Fill them in.",
  },
  (file: string, what: string, lines: readonly number[]) => {
    const named = lines.slice(0, 10).join(", ");
    return {
      place: { file, line: lines[0] ?? null, path: what },
      message: `${count(lines.length, "statement")} of ${file} ${lines.length === 1 ? "has" : "have"} no ${what}: row ${named}${lines.length > 10 ? ", …" : ""}.`,
      expected: `a ${what} in every row`,
      hints: ["Fill it in statements.csv before a case uses it."],
    };
  },
);
