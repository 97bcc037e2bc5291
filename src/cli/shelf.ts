import type { PackageShelf } from "../case/index.ts";
import { packageFiles, type PackageFolder, packageFolders } from "../files/index.ts";
import { type Economy, parseEconomy } from "../packages/index.ts";
import { hasErrors, type Problem } from "../problems/index.ts";

/** A package as read from the disk. */
export interface OpenedPackage {
  readonly economy: Economy | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks the package in a folder. */
export function openPackage(folder: PackageFolder): OpenedPackage {
  const { files, sha256, problems } = packageFiles(folder.folder);
  if (hasErrors(problems)) return { economy: null, problems };
  return parseEconomy(files, sha256);
}

/** The data packages of this machine, each read once, when it is first asked for. */
export function diskShelf(roots: readonly string[]): PackageShelf {
  const folders = new Map(packageFolders(roots).map((each) => [each.name, each]));
  const opened = new Map<string, OpenedPackage>();
  return {
    names: [...folders.keys()],
    open: (name) => {
      const folder = folders.get(name);
      if (folder === undefined) return { economy: null, problems: [] };
      const known = opened.get(name) ?? openPackage(folder);
      opened.set(name, known);
      return known;
    },
  };
}
