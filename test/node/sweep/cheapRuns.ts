import { setTimeout as pause } from "node:timers/promises";
import type { Crew } from "../../../src/node/sweep/index.ts";
import { sha256 } from "../../../src/node/sweep/index.ts";
import {
  type RunSource,
  type Shard,
  shardFile,
  shardPlan,
  shardTable,
  type SweepKey,
} from "../../../src/sweep/index.ts";

/** Runs that cost nothing: numbers made of the draw alone, one in 97 without any. */
export const CHEAP_RUNS: RunSource = {
  columns: [
    { name: "war.welfarePercent.RUS", unit: "percent" },
    { name: "war.revenue.USA", unit: "million USD" },
  ],
  rows: (from, to) =>
    Array.from({ length: to - from }, (_, at) => {
      const draw = from + at;
      const isOk = draw % 97 !== 3;
      const values = isOk ? [Math.sin(draw) / 3, ((draw * 7919) % 1013) - 500] : [Number.NaN, Number.NaN];
      return { draw, status: isOk ? "ok" : "E503", values };
    }),
};

/** What a sweep of cheap runs depends on. */
export function cheapKey(runsPerShard: number, seed = 1): SweepKey {
  const packages = ["world 1.0.0 0000"];
  return { format: 1, tertius: "0.0.0", node: "0", case: "cheap", packages, seed, runsPerShard, asked: {} };
}

/** The shards of a sweep of cheap runs. */
export function cheapShards(draws: number, runsPerShard: number, seed = 1): readonly Shard[] {
  return shardPlan(cheapKey(runsPerShard, seed), draws, sha256);
}

/** Makes the file of a shard of cheap runs, in as many milliseconds as is said. */
export async function cheapFile(
  shard: Pick<Shard, "number" | "from" | "to" | "hash">,
  wait: number,
): Promise<Uint8Array> {
  if (wait > 0) await pause(wait);
  return shardFile({ ...shard, file: "" }, shardTable(CHEAP_RUNS, shard), sha256);
}

/** A crew that makes cheap shards. */
export function cheapCrew(lanes: number, wait: number): Crew {
  return { lanes, make: (shard) => cheapFile(shard, wait) };
}
