import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Folder of the published reference data: TERTIUS_REFERENCE, else ../shared/data beside the project.
 * Null when there is none; in CI that is an error, since the tests that need it would not run.
 */
export function referenceFolder(): string | null {
  const folder = process.env["TERTIUS_REFERENCE"] ?? resolve(import.meta.dirname, "../../shared/data");
  if (existsSync(folder)) return folder;
  if (process.env["CI"]) throw new Error(`no reference data at ${folder}: set TERTIUS_REFERENCE`);
  return null;
}
