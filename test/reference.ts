import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

declare module "vitest" {
  interface TaskMeta {
    /** What a skipped test would need: names of reference data, or a program. */
    lacks?: readonly string[];
  }
}

/** Reference data that may be passed on: test/reference/README.md has the source and the licence of each folder. */
export const HERE = join(import.meta.dirname, "reference");

/**
 * Path of a table, or of a whole folder, of reference data: in this repository, else outside it.
 *
 * @param name  From the folder of all of them, as `icio-2017/expected.json`.
 * @throws Error where it is in neither place. What may lack it says so by `needs`.
 */
export function reference(name: string): string {
  return found(name, placeOf(name));
}

/** The same outside this repository, which has a part of some tables: below TERTIUS_REFERENCE, else ../shared/data beside the project. */
export function wholeReference(name: string): string {
  return found(name, outside(name));
}

/**
 * Options of a test, or of a group of them, that reads reference data: where they lack it is skipped and named with what it lacks.
 * In CI that is an error, since the tests would not run.
 */
export function needs(...names: readonly string[]): Needs {
  return needsOf(names, placeOf);
}

/** The same for tables that are read whole, by `wholeReference`. */
export function needsWhole(...names: readonly string[]): Needs {
  return needsOf(names, outside);
}

/** Options of a test or of a group. */
interface Needs {
  readonly skip: boolean;
  readonly meta: { readonly lacks: readonly string[] };
}

function needsOf(names: readonly string[], placeIn: (name: string) => string | null): Needs {
  const lacks = names.filter((name) => placeIn(name) === null);
  if (lacks.length > 0 && process.env["CI"]) throw new Error(noReference(lacks));
  return { skip: lacks.length > 0, meta: { lacks } };
}

function placeOf(name: string): string | null {
  return existing(join(HERE, name)) ?? outside(name);
}

function outside(name: string): string | null {
  return existing(join(outsideFolder(), name));
}

function found(name: string, place: string | null): string {
  if (place === null) throw new Error(noReference([name]));
  return place;
}

function existing(path: string): string | null {
  return existsSync(path) ? path : null;
}

function outsideFolder(): string {
  return process.env["TERTIUS_REFERENCE"] ?? resolve(import.meta.dirname, "../../shared/data");
}

function noReference(names: readonly string[]): string {
  return `no reference data ${names.join(", ")} at ${outsideFolder()}: set TERTIUS_REFERENCE`;
}
