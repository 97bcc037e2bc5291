import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./confinedFolder.ts";

/** Folder in a stage in which new content is made ready. */
export const READY = "ready";
/** Folder in a stage that holds what stood at the target, between the two renames of a swap. */
export const BEFORE = "before";

/** Processes are known by their numbers on one machine only. */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** A hidden folder beside a target, whose name says for what and by which process it was made. */
export function newStage(target: string): string {
  return mkdtempSync(join(dirname(target), `${stagePrefix(target)}${process.pid}-`));
}

function stagePrefix(target: string): string {
  return `.${basename(target)}-tertius-${MACHINE}-`;
}

/**
 * Clears what runs that were killed left beside a target: what they had made ready goes, and what they had moved aside
 * comes back where nothing stands in its place. Stages of processes that are alive, or of another machine, stay.
 *
 * @param target  Absolute path of what is written.
 */
export function settle(target: string): void {
  for (const stage of deadStages(target)) {
    if (!existsSync(target)) restore(join(stage, BEFORE), target);
    rmSync(stage, { recursive: true, force: true });
  }
}

function deadStages(target: string): readonly string[] {
  const [folder, prefix] = [dirname(target), stagePrefix(target)];
  if (!existsSync(folder)) return [];
  const own = readdirSync(folder).filter((name) => name.startsWith(prefix));
  const dead = own.filter((name) => !isAlive(Number(/^\d+/u.exec(name.slice(prefix.length))?.[0] ?? Number.NaN)));
  return dead.toSorted().map((name) => join(folder, name));
}

/** Whether a process of this machine is there; one of another user is, though it may not be signalled. */
export function isAlive(id: number): boolean {
  if (!Number.isSafeInteger(id) || id < 1) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

/** Another run may restore or clear the same at the same time. */
function restore(before: string, target: string): void {
  try {
    renameSync(before, target);
  } catch (error) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(errorCode(error))) throw error;
  }
}
