import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseCase, shelfOf, type CaseReading } from "../../src/case/index.ts";
import type { Economy } from "../../src/data/packages/index.ts";

const FOLDER = resolve(import.meta.dirname, "../../cases/us-china-2018-russia");

/** The flagship case as it is shipped, read with these packages. */
export function flagshipReading(economies: readonly Economy[]): CaseReading {
  return parseCase(
    { folder: "cases/us-china-2018-russia", read: (path) => readFileSync(join(FOLDER, path), "utf8") },
    { shelf: shelfOf(economies) },
  );
}
