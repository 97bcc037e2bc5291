export { type KeyDifference, keyDifferences, keyText, type SweepKey } from "./sweepKey.ts";
export {
  MOST_DRAWS,
  MOST_SHARD_RUNS,
  type Sha256,
  type Shard,
  shardPlan,
  type ShardShare,
  shardShare,
  shardsOf,
} from "./shardPlan.ts";
export { type RunSource, type ShardTable, shardTable, type SweptColumn, type SweptRow } from "./shardTable.ts";
export { readShardFile, shardFile, type ShardFault } from "./shardFile.ts";
export { columnSummary, statusCounts, sweepChecksum } from "./sweepSummary.ts";
