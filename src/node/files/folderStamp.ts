import { statSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./confinedFolder.ts";
import { filesBelow } from "./folderContent.ts";

/**
 * A text that changes when a file below a folder is written, replaced, renamed, added or removed, and when the folder itself
 * goes or comes back. No file is opened. Names that begin with a dot do not count.
 */
export function folderStamp(folder: string): string {
  const paths = filesBelow(folder);
  if ("code" in paths) return paths.code;
  return paths.map((path) => `${path}\0${fileStamp(join(folder, path))}`).join("\n");
}

/** A file that was renamed into its place has another number, and one that was written to another time. */
function fileStamp(path: string): string {
  try {
    const { size, ino, mtimeMs, ctimeMs } = statSync(path);
    return [size, ino, mtimeMs, ctimeMs].join(" ");
  } catch (error) {
    return errorCode(error);
  }
}
