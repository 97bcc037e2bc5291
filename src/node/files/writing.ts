import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { errorCode, isInnerPath } from "./confinedFolder.ts";
import { makeFolders, removeEmpty, startedIn, targetOf } from "./places.ts";
import { outsidePath, unwritable } from "./problems.ts";
import { BEFORE, newStage, READY, settle } from "./staging.ts";
import { keepStanding } from "./standing.ts";
import { whileWriting } from "./writingState.ts";

/** What is written: file name, relative and with `/` between folders, to its content. */
export type FileContents = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes one file whole or not at all: under a temporary name beside it, then renamed.
 *
 * @returns no problem, or E109; what stood there before is then untouched.
 */
export function writeFileWhole(path: string, content: string | Uint8Array): Problem[] {
  const target = targetOf(path);
  return attempted(path, target, (stage) => {
    writeSynced(join(stage, READY), content);
    renameSync(join(stage, READY), target);
  });
}

/**
 * Writes a folder whole or not at all: everything is made ready beside it under a temporary name, with the files there
 * that are to stay, and then takes its place. A run that is killed between the two renames of that leaves the former
 * folder beside its place, from where the next write puts it back.
 *
 * @param isKept  Which files that stand there and are not written stay, by relative path; all when it is not given.
 * @returns no problem, or E102 for a name that leaves the folder, or E109; what stood there before is then untouched.
 */
export function writeFolderWhole(
  folder: string,
  files: FileContents,
  isKept: (name: string) => boolean = () => true,
): Problem[] {
  const outside = [...files.keys()].filter((name) => !isInnerPath(name));
  if (outside.length > 0) return outside.map(outsidePath);
  const target = targetOf(folder);
  const around = startedIn(folder);
  if (around.length > 0) return around;
  return attempted(folder, target, (stage) => {
    for (const [name, content] of files) {
      makeFolders(dirname(join(stage, READY, name)));
      writeSynced(join(stage, READY, name), content);
    }
    swap(stage, target, isKept);
  });
}

/** Clears what killed runs left beside a folder or file, before it is looked at; a place that cannot be read is left. */
export function settledTarget(path: string): void {
  try {
    settle(targetOf(path));
  } catch {
    // The write that follows says what is wrong with the place.
  }
}

function attempted(shown: string, target: string, write: (stage: string) => void): Problem[] {
  let made: readonly string[] = [];
  try {
    made = makeFolders(dirname(target));
    settle(target);
    whileWriting(() => staged(target, write));
    return [];
  } catch (error) {
    removeEmpty(made);
    return [unwritable(shown, errorCode(error))];
  }
}

function staged(target: string, write: (stage: string) => void): void {
  const stage = newStage(target);
  try {
    write(stage);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Times that other runs may put folders of theirs into the same place meanwhile. */
const SWAPS = 100;

function swap(stage: string, target: string, isKept: (name: string) => boolean): void {
  const [ready, before] = [join(stage, READY), join(stage, BEFORE)];
  for (let left = SWAPS; left > 0; left--) {
    const isThere = existsSync(target);
    if (isThere) keepStanding(target, ready, isKept);
    if (isThere) moveAside(target, before);
    if (isMovedIn(ready, target, before, left === 1)) return;
    rmSync(before, { recursive: true, force: true });
  }
}

/** Another run may have moved it aside already. */
function moveAside(target: string, before: string): void {
  try {
    renameSync(target, before);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
}

/** False when another run has put its own folder there in the meantime. */
function isMovedIn(ready: string, target: string, before: string, isLast: boolean): boolean {
  try {
    renameSync(ready, target);
    return true;
  } catch (error) {
    if (!isLast && ["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) return false;
    if (existsSync(before) && !existsSync(target)) renameSync(before, target);
    throw error;
  }
}

function writeSynced(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const descriptor = openSync(path, "wx", 0o644);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
