import type { Problem } from "../../base/problems/index.ts";
import { confinedFolder, type ConfinedFolder } from "../files/index.ts";

/**
 * The texts of files in a folder, by name.
 *
 * @param problems  Every file that cannot be read is added, or the folder.
 * @returns null where one is missing.
 */
export function openedTexts(
  folder: string,
  names: readonly string[],
  problems: Problem[],
): ReadonlyMap<string, string> | null {
  const opened = confinedFolder(folder);
  if ("code" in opened) {
    problems.push(opened);
    return null;
  }
  const texts = textsOf(opened, names, problems);
  return texts.size === names.length ? texts : null;
}

/** Those files of an open folder that can be read; a problem is added for each of the others. */
export function textsOf(folder: ConfinedFolder, names: readonly string[], problems: Problem[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of names) {
    const text = folder.read(name);
    if (typeof text === "string") texts.set(name, text);
    else problems.push(text);
  }
  return texts;
}
