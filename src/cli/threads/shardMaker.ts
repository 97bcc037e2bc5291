import { type Shard, shardFile, shardTable } from "../../sweep/index.ts";
import { sha256 } from "../../node/sweep/index.ts";
import { checkedRunner } from "./checkedRunner.ts";
import type { ShardWork } from "./shardWork.ts";

/** Makes the bytes of the file of a shard; null where packages are not those that the case was checked against. */
export function shardMaker(work: ShardWork): (shard: Shard) => Promise<Uint8Array | null> {
  const runner = checkedRunner(work, work.options);
  if (runner === null) return () => Promise.resolve(null);
  const columns = runner.columns.map(({ name, unit }) => ({ name, unit }));
  return (shard) => shardFile(shard, shardTable({ columns, rows: runner.rows }, shard), sha256);
}
