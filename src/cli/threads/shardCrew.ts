import { availableParallelism } from "node:os";
import { TertiusError } from "../../base/problems/index.ts";
import type { Crew } from "../../node/sweep/index.ts";
import type { Shard } from "../../sweep/index.ts";
import { packageChanged } from "../problems/packages.ts";
import type { ShardWork } from "./shardWork.ts";
import { shardMaker } from "./shardMaker.ts";
import { THREAD_MEMORY } from "./threadMemory.ts";

/** Threads that make shards, until they are sent away. */
export interface ShardCrew extends Crew {
  readonly dismiss: () => Promise<void>;
}

/** How many threads make shards: one for each core where none was named. Threads run what is built: from the sources there is one. */
export function shardLanes(wanted: number | null): number {
  return import.meta.url.endsWith(".ts") ? 1 : (wanted ?? availableParallelism());
}

/**
 * Starts threads that make shards.
 *
 * @returns a crew, whose work throws a TertiusError with E160 when a package is not the one that the case was checked against.
 */
export async function shardCrew(work: ShardWork, lanes: number): Promise<ShardCrew> {
  const { make, dismiss } = import.meta.url.endsWith(".ts") ? hereMade(work) : await onThreads(work, lanes);
  return {
    lanes,
    dismiss,
    make: async (shard) => {
      const bytes = await make(shard);
      if (bytes === null) throw new TertiusError([packageChanged()]);
      return bytes;
    },
  };
}

interface Makers {
  readonly make: (shard: Shard) => Promise<Uint8Array | null>;
  readonly dismiss: () => Promise<void>;
}

function hereMade(work: ShardWork): Makers {
  return { make: shardMaker(work), dismiss: () => Promise.resolve() };
}

async function onThreads(workerData: ShardWork, lanes: number): Promise<Makers> {
  const { Piscina: Pool } = await import("piscina");
  const filename = new URL("./shardThread.js", import.meta.url).href;
  const pool = new Pool<Shard, Uint8Array | null>({
    filename,
    name: "makeShard",
    minThreads: lanes,
    maxThreads: lanes,
    workerData,
    resourceLimits: THREAD_MEMORY,
  });
  return { make: (shard) => pool.run(shard), dismiss: () => pool.destroy() };
}
