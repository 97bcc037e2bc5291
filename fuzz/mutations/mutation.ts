import { csvFormatRows, csvParseRows } from "d3-dsv";
import { parseDocument, stringify } from "yaml";
import type { Dice } from "../dice.ts";
import { bytesOf, type Files, textOf, withFile } from "../files.ts";

/** One way of damaging the files of a target. */
export interface Mutation {
  /** What happens, as the figures and the reasons for accepted changes name it. */
  readonly name: string;
  /** Whether it can happen to a file of that path. */
  readonly reaches: (path: string) => boolean;
  /** The files after it; null where it changes nothing, such as rows swapped in a table of one. */
  readonly change: (files: Files, path: string, dice: Dice) => Files | null;
}

/** Rows of cells, the header first. */
export type Rows = readonly (readonly string[])[];

const anyFile = (): boolean => true;
const isTable = (path: string): boolean => path.endsWith(".csv");
const isTree = (path: string): boolean => /\.(?:ya?ml|json)$/u.test(path);

/** Damages the bytes of one file. */
export function ofBytes(name: string, change: (bytes: Uint8Array, dice: Dice) => Uint8Array | null): Mutation {
  return {
    name,
    reaches: anyFile,
    change: (files, path, dice) => {
      const before = files.get(path) ?? new Uint8Array();
      const after = change(before, dice);
      return after === null || Buffer.compare(before, after) === 0 ? null : withFile(files, path, after);
    },
  };
}

/** Damages the text of one file that is text. */
export function ofText(name: string, change: (text: string, dice: Dice) => string | null): Mutation {
  const bytes = ofBytes(name, (before, dice) => {
    const after = change(textOf(before), dice);
    return after === null ? null : bytesOf(after);
  });
  return { ...bytes, reaches: (path) => !/\.(?:xlsx|dna)$/u.test(path) };
}

/** Damages rows and cells of one table. */
export function ofTable(name: string, change: (rows: Rows, dice: Dice) => Rows | null): Mutation {
  const text = ofText(name, (before, dice) => {
    const rows = csvParseRows(before);
    const after = rows.length < 2 ? null : change(rows, dice);
    return after === null ? null : `${csvFormatRows(after.map((row) => [...row]))}\n`;
  });
  return { ...text, reaches: isTable };
}

/** A value of a YAML or JSON document; leaves are texts where the document is YAML. */
export type Tree = unknown;

/** Damages keys and values of one YAML or JSON document. */
export function ofTree(name: string, change: (tree: Tree, dice: Dice) => Tree): Mutation {
  return {
    name,
    reaches: isTree,
    change: (files, path, dice) => {
      const isJson = path.endsWith(".json");
      const before = textOf(files.get(path) ?? new Uint8Array());
      const tree = parsedTree(before, isJson);
      const after = tree === null ? null : change(tree, dice);
      const text = after === null ? null : printed(after, isJson);
      return text === null ? null : withFile(files, path, bytesOf(text));
    },
  };
}

/** Stands for lists within each other until a document is printed: printers go as deep as the stack. */
export function nested(depth: number): string {
  return `nested-${depth}`;
}

/** The text of a tree; null where it is nested deeper than its printer goes, as after two damages of one file. */
function printed(tree: Tree, isJson: boolean): string | null {
  const text = printedTree(tree, isJson);
  if (text === null) return null;
  return text.replace(/"?nested-(\d+)"?/gu, (_, depth) => "[".repeat(Number(depth)) + "]".repeat(Number(depth)));
}

function printedTree(tree: Tree, isJson: boolean): string | null {
  try {
    return isJson ? JSON.stringify(tree, null, 1) : stringify(tree, { aliasDuplicateObjects: false, lineWidth: 0 });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A document as a tree of its own; null where it is none, or so deep, by a change before, that it cannot be copied. */
function parsedTree(text: string, isJson: boolean): Tree {
  try {
    return structuredClone(isJson ? JSON.parse(text) : parseDocument(text, { schema: "failsafe" }).toJS());
  } catch {
    return null;
  }
}

/** A map or list somewhere in a document, with the key of one of its members. */
export interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every member of every map and list of a document. */
function spotsOf(tree: Tree): readonly Spot[] {
  if (typeof tree !== "object" || tree === null) return [];
  const holder = tree as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsOf(holder[key])]);
}

/** One of the members that fit; null where none does. */
export function spotIn(tree: Tree, dice: Dice, fits: (spot: Spot) => boolean = () => true): Spot | null {
  const found = spotsOf(tree).filter(fits);
  return found.length === 0 ? null : dice.of(found);
}
