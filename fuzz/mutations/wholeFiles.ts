import { csvParseRows } from "d3-dsv";
import type { Dice } from "../dice.ts";
import { bytesOf, type Files, textOf } from "../files.ts";
import type { Mutation } from "./mutation.ts";
import { HOSTILE } from "./values.ts";

/** Damage to files as a whole, and to names that several files share. */
export const FILES: readonly Mutation[] = [
  ofFiles("file removed", (files, path) => new Map([...files].filter(([name]) => name !== path))),
  ofFiles("files swapped", (files, path, dice) => {
    const other = dice.of([...files.keys()]);
    const [one, two] = [files.get(path), files.get(other)];
    return other === path || one === undefined || two === undefined
      ? null
      : new Map([...files, [path, two], [other, one]]);
  }),
  ofFiles("file of another place", (files, path, dice) => {
    const other = dice.of([...files.keys()]);
    return other === path ? null : new Map([...files, [path, files.get(other) ?? bytesOf("")]]);
  }),
  ofFiles(
    "file of no use beside",
    (files) => new Map([...files, ["notes.md", bytesOf("# Notes\n")], [".hidden", bytesOf("x")]]),
  ),
  ofFiles("a name replaced everywhere by a hostile one", (files, path, dice) =>
    renamedEverywhere(files, path, dice, dice.of(HOSTILE)),
  ),
  ofFiles("a name replaced everywhere by a plain one", (files, path, dice) =>
    renamedEverywhere(files, path, dice, "Qx9"),
  ),
];

function ofFiles(name: string, change: Mutation["change"]): Mutation {
  return { name, reaches: (path) => !/\.(?:xlsx|dna)$/u.test(path), change };
}

const TEXTS = /\.(?:csv|ya?ml|json|bib|txt)$/u;

/** Every whole word in every file that is a name in this one: the files still fit together. */
function renamedEverywhere(files: Files, path: string, dice: Dice, name: string): Files | null {
  const names = namesIn(textOf(files.get(path) ?? bytesOf("")));
  if (names.length === 0) return null;
  const word = new RegExp(`(?<![\\w-])${escaped(dice.of(names))}(?![\\w-])`, "gu");
  return new Map(
    [...files].map(([each, bytes]) => [
      each,
      TEXTS.test(each) ? bytesOf(textOf(bytes).replace(word, () => written(name, each))) : bytes,
    ]),
  );
}

/** A name as the grammar of a file has it. */
function written(name: string, path: string): string {
  if (path.endsWith(".csv")) return /[",\n]/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
  return path.endsWith(".bib") || /^[\w-]+$/u.test(name) ? name : JSON.stringify(name);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

function namesIn(text: string): readonly string[] {
  const cells = csvParseRows(text.replaceAll('"', "")).slice(1).flat();
  return cells.filter((cell) => /^[\p{L}][\p{L}\d _-]*$/u.test(cell));
}
