import type { Problem } from "../../base/problems/index.ts";
import { counted, type MessageKey, type Wording } from "../../base/wording/index.ts";
import type { ScreenRow } from "./screenRow.ts";

type RankedCode<Key = MessageKey> = Key extends `note.${infer Code}` ? Code : never;

/** Warnings by how much they change how an answer reads, most first; the others are only counted. */
const RANKED: readonly RankedCode[] = [
  "W501",
  "W202",
  "W214",
  "W205",
  "W505",
  "W255",
  "W700",
  "W711",
  "W701",
  "W207",
  "W206",
  "W211",
  "W203",
  "W210",
  "W252",
  "W357",
  "W356",
  "W504",
  "W503",
  "W208",
  "W253",
  "W257",
  "W261",
  "W280",
  "W367",
  "W361",
  "W281",
  "W830",
  "W828",
  "W832",
  "W833",
  "W712",
  "W254",
  "W358",
  "W240",
];

const TOLD = 3;

/**
 * How many warnings there are, and the three that change most how the answer reads; nothing without warnings.
 *
 * @param isInCheck  Whether `check` lists them all; else the row says where they are.
 */
export function notesRow(warnings: readonly Problem[], isInCheck: boolean, words: Wording): readonly ScreenRow[] {
  if (warnings.length === 0) return [];
  const codes = new Set(warnings.map(({ code }) => code));
  const told = RANKED.filter((code) => codes.has(code)).slice(0, TOLD);
  const list = told.map((code) => words.say(`note.${code}`, {})).join("; ");
  const sentences = [
    ...(list === "" ? [] : [words.say("screen.notes.told", { list })]),
    ...(isInCheck && list !== ""
      ? []
      : [
          isInCheck
            ? words.say("screen.notes.check", { command: "`tertius check`" })
            : words.say("screen.notes.where", {}),
        ]),
  ];
  return [{ label: counted(warnings.length, noteForms(words), words.language), text: sentences.join(" ") }];
}

function noteForms({ say }: Wording): Parameters<typeof counted>[1] {
  return {
    one: say("screen.notes.one", {}),
    few: say("screen.notes.few", {}),
    many: say("screen.notes.many", {}),
  };
}
