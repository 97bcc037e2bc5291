import { join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { namedFile } from "./confinedFolder.ts";
import { PACKAGE_ROOT } from "./packageRoot.ts";

/** Name of the table of scale elasticities that comes with the library. */
export const SHIPPED_SCALE = "lashkaripour-lugovskyy-2023.csv";

/** Text of that table; the problem where it cannot be read. */
export function shippedScale(): string | Problem {
  return namedFile(join(PACKAGE_ROOT, "data", "scale", SHIPPED_SCALE)).read();
}
