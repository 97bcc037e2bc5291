import {
  defineProblem,
  fileTooLarge,
  type Place,
  type Problem,
  quoted,
  unseenCharacter,
} from "../../base/problems/index.ts";
import { counted } from "../../base/wording/index.ts";

/** E105, whatever gave the text. */
export function textTooLarge(file: string, length: number, mebibytes: number): Problem {
  return fileTooLarge({
    place: { file, line: 1, column: 1 },
    message: `"${quoted(file)}" has ${length} characters; the limit is ${mebibytes} MiB.`,
    found: `${length} characters`,
    expected: `at most ${mebibytes} MiB`,
    russian: {
      message: `В "${quoted(file)}" ${counted(length, { one: "символ", few: "символа", many: "символов" }, "ru")}; предел — ${mebibytes} МиБ.`,
      expected: `не больше ${mebibytes} МиБ`,
    },
  });
}

/** E107, for a character written as an escape */
export function hiddenCharacter(place: Place, character: string): Problem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return unseenCharacter({
    place,
    message: `The text contains the invisible character ${name}.`,
    found: name,
    expected: "text, tabs and line ends",
    russian: {
      message: `В тексте есть невидимый символ ${name}.`,
      expected: "текст, знаки табуляции и переводы строк",
    },
  });
}

export const yamlSyntax = defineProblem(
  "E110",
  {
    name: "YAML syntax",
    meaning: "The text is not YAML at the place named.",
    wayOut: "Correct the line; often a colon, a quote or the indentation is missing.",
  },
  (place: Place, reason: string) => ({ place, message: `This is not YAML: ${quoted(reason)}.` }),
);

export const tooDeep = defineProblem(
  "E111",
  {
    name: "nested too deeply",
    meaning: "YAML may nest 64 levels: deeper documents can abort the process that reads them.",
    wayOut: "Flatten the document; a case needs fewer than ten levels.",
  },
  (place: Place, limit: number) => ({
    place,
    message: `The document nests more than ${limit} levels here.`,
    expected: `at most ${limit} levels`,
  }),
);

export const anchorRefused = defineProblem(
  "E112",
  {
    name: "anchor or alias",
    meaning: "Anchors (`&a`) and aliases (`*a`) are refused: a few lines can grow into gigabytes.",
    wayOut: "Write the value out where it is used; quote a text that begins with & or *.",
  },
  (place: Place, found: string) => ({
    place,
    message: "An anchor or alias is not allowed in a case.",
    found,
    expected: "the value itself; a text that begins with & or * in quotes",
  }),
);

export const tagRefused = defineProblem(
  "E113",
  {
    name: "tag",
    meaning: "YAML tags (`!x`) are refused: types come from the schema of the case, not from the text.",
    wayOut: "Remove the tag; quote a text that begins with !.",
  },
  (place: Place, found: string) => ({
    place,
    message: "A tag is not allowed in a case.",
    found,
    expected: "the plain value; a text that begins with ! in quotes",
  }),
);

export const notPlainDocument = defineProblem("E114", {
  name: "directive or second document",
  meaning: "YAML directives (`%…`) and several documents in one file are refused.",
  wayOut: "Keep one document without directives in the file.",
});

/** E114 */
export function directiveRefused(place: Place, found: string): Problem {
  return notPlainDocument({
    place,
    message: "A directive is not allowed in a case.",
    found,
    expected: "a document without directives",
    russian: { message: "Директива в расчёте не допускается.", expected: "документ без директив" },
  });
}

/** E114 */
export function severalDocuments(place: Place): Problem {
  return notPlainDocument({
    place,
    message: "A second document begins here; a case is one document.",
    expected: "one document",
    russian: {
      message: "Здесь начинается второй документ, а расчёт — это один документ.",
      expected: "один документ",
    },
  });
}

export const keyTwice = defineProblem(
  "E115",
  {
    name: "key twice",
    meaning: "A key is written twice in one mapping. Tertius does not guess which of the two you mean.",
    wayOut: "Remove one of the two.",
  },
  (place: Place, key: string) => ({ place, message: `The key "${quoted(key)}" is here twice.`, found: key }),
);

export const notKey = defineProblem(
  "E116",
  {
    name: "not a key",
    meaning: "A key must be a plain text, not a list or a mapping, and not a reserved name.",
    wayOut: "Write a plain word before the colon.",
  },
  (place: Place, found: string) => ({ place, message: "This cannot be a key.", found, expected: "a plain word" }),
);
