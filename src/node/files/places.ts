import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmdirSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { errorCode } from "./confinedFolder.ts";
import { unwritable } from "./problems.ts";

/**
 * Why a folder could not be written, found before there is anything to write: something that is no folder is in the
 * way, or the system would refuse.
 *
 * @returns no problem, or E109.
 */
export function targetProblems(folder: string): Problem[] {
  const standing = nearestStanding(targetOf(folder));
  try {
    if (!statSync(standing).isDirectory()) return [unwritable(folder, `${standing} is no folder`)];
    accessSync(standing, constants.W_OK);
    return [];
  } catch (error) {
    return [unwritable(folder, errorCode(error))];
  }
}

/**
 * The same for a folder that is written whole: it is exchanged for a new one, so that the folder above it must be
 * writable too, and the command must not have been started in it.
 *
 * @returns no problem, or E109.
 */
export function exchangeProblems(folder: string): Problem[] {
  const blocked = [...targetProblems(folder), ...startedIn(folder)];
  if (blocked.length > 0) return blocked;
  return existsSync(targetOf(folder)) ? targetProblems(dirname(targetOf(folder))) : [];
}

/** The path itself, or the nearest one above it, that exists. */
function nearestStanding(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestStanding(dirname(path));
}

/** Absolute path; of a link what it leads to, so that the link stays one. */
export function targetOf(path: string): string {
  try {
    return realpathSync(resolve(path));
  } catch {
    return resolve(path);
  }
}

/** E109 for a folder in which the command was started: exchanged, it would be gone for the shell that stands in it. */
export function startedIn(folder: string): Problem[] {
  const [target, here] = [targetOf(folder), process.cwd()];
  const isAround = here === target || here.startsWith(target.endsWith(sep) ? target : target + sep);
  return isAround ? [unwritable(folder, "the command was started in it: start it elsewhere")] : [];
}

/**
 * Makes a folder and those above it, one by one: made recursively, some places keep Node waiting for ever.
 *
 * @returns those that were not there.
 */
export function makeFolders(folder: string): readonly string[] {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
    return [...above, folder];
  } catch (error) {
    if (errorCode(error) === "EEXIST") return above;
    removeEmpty(above);
    throw error;
  }
}

/** Removes folders that were made for nothing; one that another run uses by now stays. */
export function removeEmpty(made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
