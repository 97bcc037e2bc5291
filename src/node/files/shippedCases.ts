import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "./packageRoot.ts";

const SHIPPED_CASES = join(PACKAGE_ROOT, "cases");

/** File by which a folder is known as a case. */
const CASE = "case.yaml";

/** Folders of the cases that come with the program, by name. */
export function shippedCases(): readonly string[] {
  return readdirSync(SHIPPED_CASES)
    .toSorted()
    .map((name) => join(SHIPPED_CASES, name))
    .filter((folder) => existsSync(join(folder, CASE)));
}
