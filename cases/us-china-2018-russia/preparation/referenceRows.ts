import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { SourceRow } from "./figures.ts";

/**
 * The rows of a published table.
 *
 * @param reference  Folder of the reference data.
 * @param file       Path of the table in it.
 */
export function referenceRows(reference: string, file: string): readonly SourceRow[] {
  return csvParse(readFileSync(join(reference, file), "utf8"));
}
