import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "./packageRoot.ts";

/**
 * Outlines of the world that the build put beside the code.
 *
 * @param name  Of the file without its end, such as `countries-110m`.
 * @throws where the program was not built.
 */
export function outlines(name: string): unknown {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, "dist", "outlines", `${name}.json`), "utf8"));
}
