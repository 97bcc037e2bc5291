import { type DnaTables, importDna } from "../../src/data/importers/index.ts";
import { SMALL } from "../../test/data/importers/statements/smallDna.ts";
import { filesIn, filesOf, textOf } from "../files.ts";
import { seenFrom } from "../seen.ts";
import type { Seen, Target } from "../target.ts";

/** Name of the one file: the tables of a database as JSON. */
const TABLES = "dna.json";

/** An importer that is a function and no command: tables of Discourse Network Analyzer once their database has been read. */
export function dnaTarget(): Target {
  return {
    name: "function: tables of DNA",
    group: "importer",
    files: filesOf([[TABLES, JSON.stringify(SMALL, null, 1)]]),
    weight: 4,
    words: null,
    read: ({ folder }) => Promise.resolve(dnaSeen(filesIn(folder).get(TABLES))),
  };
}

function dnaSeen(bytes: Uint8Array | undefined): Seen {
  const tables = tablesOf(bytes === undefined ? "{}" : textOf(bytes));
  const { files, problems } = importDna("x.dna", tables, null);
  return seenFrom(files, problems);
}

/** What is no table of rows cannot come out of a database. */
function tablesOf(text: string): DnaTables {
  const read = parsedOrNull(text);
  if (typeof read !== "object" || read === null) return {};
  const tables = Object.entries(read).filter(([, rows]) => Array.isArray(rows) && rows.every(isRow));
  return Object.fromEntries(tables) as DnaTables;
}

function isRow(row: unknown): boolean {
  const isValue = (value: unknown): boolean => value === null || ["string", "number"].includes(typeof value);
  return typeof row === "object" && row !== null && Object.values(row).every(isValue);
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
