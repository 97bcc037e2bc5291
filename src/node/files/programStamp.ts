import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { folderStamp } from "./folderStamp.ts";

/**
 * A text that changes with every build of this program; null where it runs from its sources, which may change while it runs.
 */
export function programStamp(): string | null {
  return import.meta.url.endsWith(".ts") ? null : folderStamp(dirname(fileURLToPath(import.meta.url)));
}
