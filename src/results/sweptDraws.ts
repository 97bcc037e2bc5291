import { z } from "zod";
import { count, numberOrNull, text } from "./kinds.ts";
import type { Result } from "./result.ts";

/** A number of every run of a sweep, over all runs that have it. */
export const SWEPT_COLUMN = z.strictObject({
  name: text("what it is: the name of the column in the files of the shards", { column: "name" }),
  unit: text("its unit", { column: "unit" }),
  runs: count("runs that have it; the others are counted by status", { column: "runs" }),
  mean: numberOrNull("row", "mean", { column: "mean" }),
  low: numberOrNull("row", "5th percentile; none of fewer than 20 runs", { column: "p5" }),
  middle: numberOrNull("row", "median", { column: "p50" }),
  high: numberOrNull("row", "95th percentile; none of fewer than 20 runs", { column: "p95" }),
});

/** What a sweep with `--draws` comes to: runs by status, and the distribution of each number. */
export const SWEPT_DRAWS = z.strictObject({
  draws: count("runs that were asked for"),
  seed: z.int().meta({ description: "Seed of the draws" }),
  runsPerShard: count("runs of a shard"),
  shards: z.strictObject({
    expected: z.int().meta({ description: "Shards of the sweep" }),
    present: z.int().meta({ description: "Shards that stand in the folder, whole" }),
  }),
  sweep: z.string().meta({ description: "SHA-256 of all that the runs depend on but their number" }),
  checksum: z.string().nullable().meta({
    description:
      "SHA-256 over the checksums of all shards in order: the same for the same runs. null = some are missing",
  }),
  statuses: z
    .array(z.strictObject({ status: z.string(), runs: z.int() }))
    .meta({ description: "`ok`, or the code of the problem that left a run without numbers" }),
  columns: z.array(SWEPT_COLUMN),
});

/** A number of every run of a sweep, over all runs that have it. */
export type SweptColumnResult = Result<typeof SWEPT_COLUMN>;

/** What a sweep with `--draws` comes to. */
export type SweptDrawsResult = Result<typeof SWEPT_DRAWS>;
