import { join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { namedFile } from "./confinedFolder.ts";
import { PACKAGE_ROOT } from "./packageRoot.ts";

/** Text of the key from products to sectors that comes with the library; the problem where it cannot be read. */
export function shippedProducts(): string | Problem {
  return namedFile(join(PACKAGE_ROOT, "data", "products", "products.csv")).read();
}
