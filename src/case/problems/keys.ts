import { defineProblem, meant, type Place, said } from "../../base/problems/index.ts";

export const unknownKey = defineProblem(
  "E201",
  {
    name: "unknown key",
    meaning: "The case format has no such key at this place; a misspelt key would otherwise be ignored in silence.",
    wayOut: "Use the keys of docs/case-format.md.",
  },
  (place: Place, key: string, near: string | null, known: readonly string[]) => ({
    place,
    message: `${said(key)} is not a key here.`,
    found: key,
    expected: `one of ${known.join(", ")}`,
    hints: meant(near),
  }),
);

export const missingKey = defineProblem(
  "E202",
  {
    name: "missing key",
    meaning: "A key that the case needs is absent or empty.",
    wayOut: "Add the key; docs/case-format.md says what it means and gives an example.",
  },
  (place: Place, key: string) => ({ place, message: `The key ${said(key)} is missing.`, expected: `a key ${key}` }),
);

export const wrongKind = defineProblem(
  "E203",
  {
    name: "wrong kind of value",
    meaning: "The value has the wrong kind, such as a list in place of a text.",
    wayOut: "Write `key: [a, b]` for a list, `key: { a: 1 }` for a mapping, `key: text` for a text.",
  },
  (place: Place, found: unknown, expected: string) => ({
    place,
    message: `This must be ${expected}.`,
    found,
    expected,
  }),
);

export const notChoice = defineProblem(
  "E207",
  {
    name: "not one of the choices",
    meaning: "The key does not accept this word.",
    wayOut: "Use one of the words that the message lists.",
  },
  (place: Place, found: unknown, choices: readonly string[], near: string | null) => ({
    place,
    message: `This must be one of ${choices.join(", ")}.`,
    found,
    expected: `one of ${choices.join(", ")}`,
    hints: meant(near),
  }),
);

export const notId = defineProblem(
  "E218",
  {
    name: "not an id",
    meaning:
      "Ids are used in file names, paths and tables. The code of a bloc may not be that of a country or of another bloc.",
    wayOut:
      "Use letters, digits, `-`, `_` and `.`, beginning with a letter or digit; the scenario `base` exists already. Call a bloc for instance `OWN-EU`.",
  },
  (place: Place, found: string, expected: string = "1 to 64 letters, digits, `-`, `_` or `.`, not `base`") => ({
    place,
    message: `${said(found)} cannot be an id.`,
    found,
    expected,
  }),
);

export const tooMany = defineProblem(
  "E236",
  {
    name: "too many rows or scenarios",
    meaning: "A case may have 20,000 rows, 300 scenarios and 200 rates per sweep, and its `set` rows 2 million cells.",
    wayOut: "Use lists such as WLD instead of one row per country, or split the case.",
  },
  (place: Place, what: string, found: number, limit: number) => ({
    place,
    message: `There are ${found} ${what}; the limit is ${limit}.`,
    found: String(found),
    expected: `at most ${limit}`,
  }),
);

export const notListed = defineProblem(
  "E237",
  {
    name: "more problems than are listed",
    meaning: "After 500 problems the rows that follow are not read.",
    wayOut: "Correct the problems listed first: many may have one cause, such as a shifted column.",
  },
  (place: Place, limit: number) => ({
    place,
    message: `There are more than ${limit} problems; the rows after this one were not read.`,
    hints: ["Correct those listed and check again; the rows after this one are read then."],
  }),
);
