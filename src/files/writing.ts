import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "../problems/index.ts";
import { errorCode, isInnerPath } from "./confinedFolder.ts";
import { outsidePath, unwritable } from "./problems.ts";

/** What is written: file name, relative and with `/` between folders, to its content. */
export type FileContents = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes one file whole or not at all: under a temporary name in the same folder, then renamed.
 *
 * @returns no problem, or E109; what stood there before is then untouched.
 */
export function writeFileWhole(path: string, content: string | Uint8Array): Problem[] {
  const target = resolve(path);
  const folder = dirname(target);
  return attempted(path, () => {
    makeFolders(folder);
    const stage = mkdtempSync(join(folder, `.${basename(target)}-`));
    return [stage, () => moveFile(stage, folder, basename(target), content)];
  });
}

/**
 * Writes a folder: everything is first written beside it under a temporary name. A folder that does not exist yet
 * appears whole; into one that exists the files are renamed one by one, and its other files stay.
 *
 * @returns no problem, or E102 for a name that leaves the folder, or E109.
 */
export function writeFolderWhole(folder: string, files: FileContents): Problem[] {
  const outside = [...files.keys()].filter((name) => !isInnerPath(name));
  if (outside.length > 0) return outside.map(outsidePath);
  const target = resolve(folder);
  return attempted(folder, () => {
    makeFolders(dirname(target));
    const stage = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    return [stage, () => moveFolder(stage, target, files)];
  });
}

/**
 * Why a folder could not be written, found before there is anything to write: something that is no folder is in the
 * way, or the system would refuse.
 *
 * @returns no problem, or E109.
 */
export function targetProblems(folder: string): Problem[] {
  const target = resolve(folder);
  const standing = nearestStanding(target);
  try {
    if (!statSync(standing).isDirectory()) return [unwritable(folder, `${standing} is no folder`)];
    accessSync(standing, constants.W_OK);
    return [];
  } catch (error) {
    return [unwritable(folder, errorCode(error))];
  }
}

/** The path itself, or the nearest one above it, that exists. */
function nearestStanding(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestStanding(dirname(path));
}

function attempted(shown: string, begin: () => [stage: string, finish: () => void]): Problem[] {
  let stage: string | null = null;
  try {
    const [started, finish] = begin();
    stage = started;
    finish();
    return [];
  } catch (error) {
    return [unwritable(shown, errorCode(error))];
  } finally {
    if (stage !== null) rmSync(stage, { recursive: true, force: true });
  }
}

function moveFile(stage: string, folder: string, name: string, content: string | Uint8Array): void {
  writeSynced(join(stage, name), content);
  renameSync(join(stage, name), join(folder, name));
}

function moveFolder(stage: string, target: string, files: FileContents): void {
  const staged = join(stage, "content");
  mkdirSync(staged);
  for (const [name, content] of files) {
    makeFolders(dirname(join(staged, name)));
    writeSynced(join(staged, name), content);
  }
  if (!existsSync(target) && isRenamed(staged, target)) return;
  for (const name of files.keys()) makeFolders(dirname(join(target, name)));
  for (const name of files.keys()) renameSync(join(staged, name), join(target, name));
}

/** False when another run has put its own folder there in the meantime. */
function isRenamed(staged: string, target: string): boolean {
  try {
    renameSync(staged, target);
    return true;
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) return false;
    throw error;
  }
}

/** Makes a folder and those above it, one by one: made recursively, some places keep Node waiting for ever. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
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
