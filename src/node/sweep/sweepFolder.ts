import { join } from "node:path";
import type { Problem } from "../../base/problems/index.ts";
import { keyDifferences, readShardFile, type Shard, type ShardTable, type SweepKey } from "../../sweep/index.ts";
import { filesBelow, isFileThere, namedFile, removeFile, settledTarget, writeFileWhole } from "../files/index.ts";
import { anotherSweep, begunSweep, madeAnew, unreadablePlan } from "./problems.ts";
import { sha256 } from "./sha256.ts";

/** Folders and files of a sweep. */
/** What a sweep in a folder is of. */
export const PLAN_FILE = "plan.json";
const [SHARDS, LEASES] = ["shards", "leases"] as const;

/** What a folder of runs says of them: written before the first. */
export interface SweepPlan {
  readonly command: "sweep --draws";
  /** Name of the case. */
  readonly case: string;
  readonly key: SweepKey;
  /** Draws that were asked for last: never fewer than before, or the folder would hold runs that nobody asked for. */
  readonly draws: number;
}

/** Path of the file of a shard. */
export function shardPath(folder: string, { file }: Shard): string {
  return join(folder, SHARDS, file);
}

/** Path of the lease on a shard. */
export function leasePath(folder: string, { file }: Shard): string {
  return join(folder, LEASES, file.replace(/\.parquet$/u, ".json"));
}

/**
 * What stands against making the runs of a plan in a folder.
 *
 * @param isJoining  Whether a sweep that was begun there goes on.
 * @returns no problem, or E940 for runs of another sweep or more of them, E941 for those of this one, E942 for a plan that cannot be read.
 */
export function planProblems(folder: string, { key, draws }: SweepPlan, isJoining: boolean): Problem[] {
  const path = join(folder, PLAN_FILE);
  settledTarget(path);
  if (!isFileThere(path)) return [];
  const standing = planIn(path);
  if (standing === null) return [unreadablePlan(path)];
  const more = { name: "draws", first: String(standing.draws), second: String(draws) };
  const differences = [...keyDifferences(standing.key, key), ...(standing.draws > draws ? [more] : [])];
  if (differences.length > 0) return [anotherSweep(folder, differences)];
  return isJoining ? [] : [begunSweep(folder)];
}

/** Takes away what killed processes left beside the shards, once all of them are there. */
export function removeLeases(folder: string): void {
  removeFile(join(folder, LEASES));
}

/**
 * Takes away the last files of shorter sweeps, once all shards of this one are there, so that every run is in the folder once: a shorter
 * sweep ends with a shard of fewer runs, all of which are in the shard of the same number.
 */
export function removeShorter(folder: string, shards: readonly Shard[]): void {
  const asked = new Set(shards.map(({ file }) => file));
  const found = filesBelow(join(folder, SHARDS));
  if ("code" in found) return;
  for (const file of found) if (SHARD_FILE.test(file) && !asked.has(file)) removeFile(join(folder, SHARDS, file));
}

/** Name of the file of a shard. */
const SHARD_FILE = /^\d+-[\da-f]{16}\.parquet$/u;

/** Writes the plan of a sweep, which two that begin it at once write alike. */
export function writePlan(folder: string, plan: SweepPlan): Problem[] {
  return writeFileWhole(join(folder, PLAN_FILE), `${JSON.stringify(plan, null, 1)}\n`);
}

function planIn(path: string): SweepPlan | null {
  const text = namedFile(path).read();
  try {
    const plan = Object(JSON.parse(typeof text === "string" ? text : "")) as Partial<SweepPlan>;
    const { packages, asked } = Object(plan.key) as Partial<SweepKey>;
    const isPlan = plan.command === "sweep --draws" && Array.isArray(packages) && Object(asked) === asked;
    return isPlan && Number.isInteger(plan.draws) ? (plan as SweepPlan) : null;
  } catch {
    return null;
  }
}

/** Shards without a file; none is opened. */
export function absentShards(folder: string, shards: readonly Shard[]): readonly Shard[] {
  return shards.filter((shard) => !isFileThere(shardPath(folder, shard)));
}

/** Shards of a plan, by whether their files are whole. */
export interface StandingShards {
  readonly missing: readonly Shard[];
  /** Files by the name of a shard that are not that shard: a warning for each. They are taken away. */
  readonly faults: readonly Problem[];
}

/** Goes through the files of shards in order: what is whole is given to `take`. */
export async function standingShards(
  folder: string,
  shards: readonly Shard[],
  take: (shard: Shard, table: ShardTable, checksum: string) => void = () => {},
): Promise<StandingShards> {
  const missing: Shard[] = [];
  const faults: Problem[] = [];
  for (const shard of shards) {
    const path = shardPath(folder, shard);
    const bytes = isFileThere(path) ? namedFile(path).bytes() : null;
    const read = bytes instanceof Uint8Array ? await readShardFile(bytes, shard, sha256) : "no whole Parquet file";
    if (typeof read !== "string") {
      take(shard, read.table, read.checksum);
      continue;
    }
    missing.push(shard);
    if (bytes === null) continue;
    faults.push(madeAnew(join(SHARDS, shard.file), read));
    removeFile(path);
  }
  return { missing, faults };
}

/** Writes the file of a shard, whole or not at all. */
export function keepShard(folder: string, shard: Shard, bytes: Uint8Array): Problem[] {
  return writeFileWhole(shardPath(folder, shard), bytes);
}
