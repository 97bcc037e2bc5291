import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/**
 * A file of an installed package, such as `@fontsource/inter/files/inter-latin-400-normal.woff`.
 *
 * @returns its bytes; null when the package is not installed.
 */
export function installedFile(specifier: string): Uint8Array | null {
  try {
    return readFileSync(resolve(specifier));
  } catch {
    return null;
  }
}
