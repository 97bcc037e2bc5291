import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { confinedFolder, errorCode, type ConfinedFolder } from "./confinedFolder.ts";
import { unreadable } from "./problems.ts";

/**
 * Relative paths of the files below a folder, with `/` between folders, in code-unit order. Names that begin with a
 * dot are left out, and linked folders are not entered.
 *
 * @returns the paths, or a problem when the folder cannot be read.
 */
export function filesBelow(folder: string): readonly string[] | Problem {
  const found: string[] = [];
  const open = [""];
  try {
    for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
      for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
        if (entry.name.startsWith(".")) continue;
        const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
        (entry.isDirectory() ? open : found).push(path);
      }
    }
  } catch (error) {
    return unreadable(folder, errorCode(error));
  }
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}

/**
 * SHA-256 over the files of a folder: name, length and bytes of each, in code-unit order of the names.
 *
 * @param except  Names that do not count, such as the expected results that lie beside a case; with `/` at the end all
 *   that is in that folder.
 * @returns 64 hexadecimal digits, or the problem of the first file that cannot be read.
 */
export function folderSha256(folder: ConfinedFolder, except: readonly string[] = []): string | Problem {
  const paths = filesBelow(folder.folder);
  if (!isPaths(paths)) return paths;
  const hash = createHash("sha256");
  for (const path of paths) {
    if (except.some((each) => path === each || (each.endsWith("/") && path.startsWith(each)))) continue;
    const content = folder.bytes(path);
    if (!(content instanceof Uint8Array)) return content;
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function isPaths(found: readonly string[] | Problem): found is readonly string[] {
  return Array.isArray(found);
}

/** Folder that runs write to when none is named, which may lie inside a case and is no part of it. */
export const RESULTS_FOLDER = "out";

/** Folder beside the tables of a case with what made them; it is no part of the case and not shipped with it. */
const PREPARATION_FOLDER = "preparation";

/** Folder of a case with the answers that it gave on earlier days; they are no part of the case. */
export const ANSWERS_FOLDER = "answers";

/** A folder with a case in it, as `parseCase` takes it. */
export interface CaseFolder extends ConfinedFolder {
  /** Over all files but `expected.json` and those in `answers/`, `out/` and `preparation/`; null when one of them cannot be read. */
  readonly sha256: string | null;
}

/** Opens the folder of a case for confined reads; a problem when there is no such folder. */
export function caseFolder(folder: string): CaseFolder | Problem {
  const opened = confinedFolder(folder);
  if ("code" in opened) return opened;
  const beside = [ANSWERS_FOLDER, RESULTS_FOLDER, PREPARATION_FOLDER].map((each) => `${each}/`);
  const sha256 = folderSha256(opened, ["expected.json", ...beside]);
  return { ...opened, sha256: typeof sha256 === "string" ? sha256 : null };
}
