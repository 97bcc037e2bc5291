import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { SourceRow } from "./figures.ts";

/** The rows of a published table. */
export function referenceRows(path: string): readonly SourceRow[] {
  return csvParse(readFileSync(path, "utf8"));
}
