import { existsSync, rmSync } from "node:fs";

/** Whether something stands at a path; its bytes are not read. */
export function isFileThere(path: string): boolean {
  return existsSync(path);
}

/** Takes a file or folder away; nothing happens where there is none, or where the system does not let it go: the next write says why. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // What is written there next fails for the same reason, and says so.
  }
}
