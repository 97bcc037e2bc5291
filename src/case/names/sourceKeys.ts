import type { Place, Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { Source } from "./bibliography.ts";
import { unknownSource } from "../problems/index.ts";

/** Keys of a cell that the bibliography does not have. */
export function sourceProblems(text: string, place: Place, sources: ReadonlyMap<string, Source> | null): Problem[] {
  if (sources === null) return [];
  const keys = text.split(";").flatMap((key) => key.trim() || []);
  return keys.flatMap((key) => (sources.has(key) ? [] : [unknownSource(place, key, nearest(key, sources.keys()))]));
}
