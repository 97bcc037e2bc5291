import { append, type Problem } from "../../base/problems/index.ts";
import { readBibliography, type Source } from "./bibliography.ts";
import type { PlaceOf, CaseSource } from "../text/index.ts";

/** Entries of the bibliography; null where it cannot be read, so that keys cannot be checked. */
export function readSources(
  path: unknown,
  source: CaseSource,
  placeOf: PlaceOf,
  problems: Problem[],
): ReadonlyMap<string, Source> | null {
  if (path === undefined) return new Map();
  if (typeof path !== "string") return null;
  const text = source.read(path);
  if (typeof text !== "string") {
    problems.push(text.line === null ? { ...text, ...placeOf(["bibliography"]) } : text);
    return null;
  }
  const read = readBibliography(path, text);
  append(problems, read.problems);
  return read.sources;
}
