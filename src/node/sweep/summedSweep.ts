import { append, type Problem } from "../../base/problems/index.ts";
import type { SweptDrawsResult } from "../../results/index.ts";
import {
  columnSummary,
  keyText,
  type Shard,
  type ShardTable,
  statusCounts,
  sweepChecksum,
  type SweptColumn,
  type SweepKey,
} from "../../sweep/index.ts";
import { sha256 } from "./sha256.ts";
import { absentShards, removeLeases, removeShorter, standingShards } from "./sweepFolder.ts";

/** Memory for columns that are held at once, bytes: the others are read in a further pass. */
const HELD = 2 ** 30;

/** A sweep as it was asked for. */
export interface SweepAsked {
  readonly key: SweepKey;
  readonly draws: number;
}

/**
 * Sums a sweep up, shard by shard in the order of draws, so that it comes to the same whatever way the shards were made.
 *
 * @returns without columns and checksum where shards are missing; what was not whole is among the faults and was taken away.
 */
export async function summedSweep(
  folder: string,
  shards: readonly Shard[],
  { key, draws }: SweepAsked,
): Promise<{ readonly result: SweptDrawsResult; readonly faults: readonly Problem[] }> {
  const absent = absentShards(folder, shards);
  if (absent.length > 0) return { result: partialResult(shards, absent.length, { key, draws }), faults: [] };
  const checksums: string[] = [];
  const statuses = new Map<string, number>();
  const held = { columns: [] as readonly SweptColumn[], values: [] as readonly Float64Array[] };
  const atOnce = Math.max(1, Math.floor(HELD / (Float64Array.BYTES_PER_ELEMENT * draws)));
  const first = await standingShards(folder, shards, (shard, table, checksum) => {
    checksums.push(checksum);
    for (const status of table.status) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (held.values.length === 0) {
      held.columns = table.columns;
      held.values = table.columns.slice(0, atOnce).map(() => new Float64Array(draws));
    }
    keepColumns(held.values, 0, shard, table);
  });
  const isWhole = first.missing.length === 0;
  if (isWhole) removeLeases(folder);
  if (isWhole) removeShorter(folder, shards);
  const all = isWhole ? held.columns : [];
  const columns = isWhole ? summaries(all, held.values) : [];
  for (let from = atOnce; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce);
    const values = some.map(() => new Float64Array(draws));
    await standingShards(folder, shards, (shard, table) => keepColumns(values, from, shard, table));
    append(columns, summaries(some, values));
  }
  const result: SweptDrawsResult = {
    ...partialResult(shards, first.missing.length, { key, draws }),
    checksum: isWhole ? sweepChecksum(checksums, sha256) : null,
    statuses: statusCounts(statuses),
    columns,
  };
  return { result, faults: first.faults };
}

function partialResult(shards: readonly Shard[], missing: number, { key, draws }: SweepAsked): SweptDrawsResult {
  return {
    draws,
    seed: key.seed,
    runsPerShard: key.runsPerShard,
    shards: { expected: shards.length, present: shards.length - missing },
    sweep: sha256([keyText(key)]),
    checksum: null,
    statuses: [],
    columns: [],
  };
}

function keepColumns(into: readonly Float64Array[], from: number, shard: Shard, { values }: ShardTable): void {
  for (const [at, list] of into.entries()) list.set(values[from + at]!, shard.from);
}

function summaries(
  columns: readonly SweptColumn[],
  values: readonly Float64Array[],
): SweptDrawsResult["columns"][number][] {
  return values.map((list, at) => columnSummary(columns[at]!, list));
}
