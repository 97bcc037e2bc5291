import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../problems/index.ts";
import { confinedFolder, type ConfinedFolder } from "./confinedFolder.ts";
import { filesBelow, folderSha256 } from "./folderContent.ts";

/** Folder of the data packages that are shipped with the library. */
const SHIPPED_DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** A data package on the disk. */
export interface PackageFolder {
  /** Name of its folder, which is the name of the package. */
  readonly name: string;
  readonly folder: string;
}

/**
 * Data packages in the given folders and in the shipped one: every subfolder with a `datapackage.json`.
 * A name that occurs twice is taken from the first folder that has it.
 *
 * @param roots  Folders given by the user (`--data-root`), searched before the shipped one.
 */
export function packageFolders(roots: readonly string[] = []): readonly PackageFolder[] {
  const found = new Map<string, PackageFolder>();
  for (const root of [...roots, SHIPPED_DATA]) {
    for (const name of subfolders(root)) {
      const folder = join(root, name);
      if (!found.has(name) && existsSync(join(folder, "datapackage.json"))) found.set(name, { name, folder });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function subfolders(root: string): readonly string[] {
  try {
    return readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      entry.name.startsWith(".") || entry.isFile() ? [] : [entry.name],
    );
  } catch {
    return [];
  }
}

/** The text files of a package as its parser takes them. */
export interface PackageFiles {
  /** Relative path → text, tables and metadata only. */
  readonly files: ReadonlyMap<string, string>;
  /** Over all files of the folder; null when one of them cannot be read. */
  readonly sha256: string | null;
  readonly problems: readonly Problem[];
}

/** Reads the tables and metadata (`.csv`, `.json`) of a data package, confined to its folder. */
export function packageFiles(folder: string): PackageFiles {
  const opened = confinedFolder(folder);
  if ("code" in opened) return { files: new Map(), sha256: null, problems: [opened] };
  const paths = filesBelow(opened.folder);
  if ("code" in paths) return { files: new Map(), sha256: null, problems: [paths] };
  const { files, problems } = texts(opened, paths);
  const sha256 = folderSha256(opened);
  return { files, problems, sha256: typeof sha256 === "string" ? sha256 : null };
}

function texts(folder: ConfinedFolder, paths: readonly string[]): { files: Map<string, string>; problems: Problem[] } {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths.filter((each) => /\.(?:csv|json)$/u.test(each))) {
    const text = folder.read(path);
    if (typeof text === "string") files.set(path, text);
    else problems.push(text);
  }
  return { files, problems };
}
