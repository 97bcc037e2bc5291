import { workerData } from "node:worker_threads";
import type { Shard } from "../../sweep/index.ts";
import type { ShardWork } from "./shardWork.ts";
import { shardMaker } from "./shardMaker.ts";

const make = shardMaker(workerData as ShardWork);

/** Makes a shard of the sweep that this thread was started for; null where packages are not those it was checked against. */
export function makeShard(shard: Shard): Promise<Uint8Array | null> {
  return make(shard);
}
