import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { installedFile } from "./installedFile.ts";
import { PACKAGE_ROOT } from "./packageRoot.ts";
import { writeFolderWhole } from "./writing.ts";

/** Where the build puts outlines of the world: the rest of their package, ten times as large, stays with who develops. */
const OUTLINES = join(PACKAGE_ROOT, "dist", "outlines");

const NAMES = ["countries-110m.json", "countries-50m.json"];

/** Copies the outlines that are drawn beside the code. @returns what stood in the way. */
export function writeOutlines(): readonly Problem[] {
  const found = NAMES.map((name) => [name, installedFile(`world-atlas/${name}`)] as const);
  return writeFolderWhole(OUTLINES, new Map(found.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]]))));
}

/**
 * Outlines of the world that the build put beside the code.
 *
 * @param name  Of the file without its end, such as `countries-110m`.
 * @throws where the program was not built.
 */
export function outlines(name: string): unknown {
  return JSON.parse(readFileSync(join(OUTLINES, `${name}.json`), "utf8"));
}
