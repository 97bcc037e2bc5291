import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { confinedFolder, type ConfinedFolder } from "./confinedFolder.ts";
import { filesBelow, folderSha256 } from "./folderContent.ts";
import { PACKAGE_ROOT } from "./packageRoot.ts";

/** Folder of the data packages that are shipped with the library. */
const SHIPPED_DATA = join(PACKAGE_ROOT, "data");

/** File by which a folder is known as a package. */
const MANIFEST = "datapackage.json";

/** A data package on the disk. */
export interface PackageFolder {
  /** Name that its metadata print; that of its folder where they give none, or one that another folder has. */
  readonly name: string;
  /** Name of its folder, by which it can be named too. */
  readonly folderName: string;
  readonly folder: string;
}

/**
 * Data packages in the given folders and in the shipped one: every subfolder with a `datapackage.json`.
 * A name of a folder that occurs twice is taken from the first root that has it.
 *
 * @param roots  Folders given by the user (`--data-root`), searched before the shipped one.
 */
export function packageFolders(roots: readonly string[] = []): readonly PackageFolder[] {
  const found = new Map<string, string>();
  for (const root of [...roots, SHIPPED_DATA]) {
    for (const name of subfolders(root)) {
      const folder = join(root, name);
      if (!found.has(name) && existsSync(join(folder, MANIFEST))) found.set(name, folder);
    }
  }
  const taken = new Set(found.keys());
  const folders = [...found].map(([folderName, folder]): PackageFolder => {
    const printed = printedName(folder) ?? folderName;
    const name = printed !== folderName && taken.has(printed) ? folderName : printed;
    taken.add(name);
    return { name, folderName, folder };
  });
  return folders.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Folders of a root that are no packages, since they have no `datapackage.json`; code-unit order. */
export function foldersWithoutPackage(root: string): readonly string[] {
  return subfolders(root)
    .filter((name) => isFolder(join(root, name)) && !existsSync(join(root, name, MANIFEST)))
    .toSorted();
}

/** The package of a name, else the one whose folder is so called. */
export function packageFolderNamed(name: string, folders: readonly PackageFolder[]): PackageFolder | undefined {
  return folders.find((each) => each.name === name) ?? folders.find((each) => each.folderName === name);
}

const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/u;

/** The name in the metadata of a package; null where they cannot be read or give none. */
function printedName(folder: string): string | null {
  const opened = confinedFolder(folder);
  const text = "code" in opened ? null : opened.read(MANIFEST);
  if (typeof text !== "string") return null;
  try {
    const { name } = Object(JSON.parse(text)) as { readonly name?: unknown };
    return typeof name === "string" && NAME.test(name) ? name : null;
  } catch {
    return null;
  }
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
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
  /** Over all files of the folder; null when one of them cannot be read, which is a problem. */
  readonly sha256: string | null;
  readonly problems: readonly Problem[];
}

/** SHA-256 over all files of a data package; null when one of them cannot be read. */
export function packageSha256(folder: string): string | null {
  const opened = confinedFolder(folder);
  const found = "code" in opened ? opened : folderSha256(opened);
  return typeof found === "string" ? found : null;
}

/**
 * Reads the tables and metadata (`.csv`, `.json`) of a data package, confined to its folder.
 *
 * @param known  Its hash, where it was just taken.
 */
export function packageFiles(folder: string, known: string | null = null): PackageFiles {
  const opened = confinedFolder(folder);
  if ("code" in opened) return { files: new Map(), sha256: null, problems: [opened] };
  const paths = filesBelow(opened.folder);
  if ("code" in paths) return { files: new Map(), sha256: null, problems: [paths] };
  const { files, problems } = texts(opened, paths);
  const sha256 = known ?? folderSha256(opened);
  if (typeof sha256 === "string") return { files, problems, sha256 };
  return { files, problems: problems.length > 0 ? problems : [sha256], sha256: null };
}

function texts(folder: ConfinedFolder, paths: readonly string[]): { files: Map<string, string>; problems: Problem[] } {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const named = paths.filter((each) => /\.(?:csv|json)$/u.test(each));
  for (const path of named.includes(MANIFEST) ? named : [MANIFEST, ...named]) {
    const text = folder.read(path);
    if (typeof text === "string") files.set(path, text);
    else problems.push(text);
  }
  return { files, problems };
}
