import { percentiles } from "../numerics/index.ts";
import { LEAST_DRAWS, type SweptColumnResult, type SweptDrawsResult } from "../results/index.ts";
import type { Sha256 } from "./shardPlan.ts";
import type { SweptColumn } from "./shardTable.ts";

/** Shares below which a number lies in 5, 50 and 95 of a hundred runs. */
const SHARES = [0.05, 0.5, 0.95] as const;

/**
 * The distribution of one number over the runs of a sweep; of fewer than twenty without its ends.
 *
 * @param values  In the order of draws; NaN where a run has none.
 * @example
 *   const income = { name: "income", unit: "percent" };
 *   columnSummary(income, Float64Array.of(1, 3, NaN, 2)).middle   // 2
 *   columnSummary(income, Float64Array.of(1, 3, NaN, 2)).low      // null
 *   columnSummary(income, Float64Array.of(NaN)).middle            // null
 */
export function columnSummary({ name, unit }: SweptColumn, values: Float64Array): SweptColumnResult {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return { name, unit, runs: 0, mean: null, low: null, middle: null, high: null };
  const [low, middle, high] = percentiles(known, SHARES);
  const isFew = known.length < LEAST_DRAWS;
  const ends = isFew ? { low: null, high: null } : { low: low!, high: high! };
  return { name, unit, runs: known.length, mean: meanOf(known), middle: middle!, ...ends };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** How many runs ended in each way, `ok` first and then by code. */
export function statusCounts(statuses: ReadonlyMap<string, number>): SweptDrawsResult["statuses"] {
  const order = (status: string): string => (status === "ok" ? "" : status);
  const sorted = [...statuses].toSorted(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  return sorted.map(([status, runs]) => ({ status, runs }));
}

/** One checksum of a sweep, from those of its shards in order. */
export function sweepChecksum(checksums: readonly string[], sha256: Sha256): string {
  return sha256([checksums.join("\n")]);
}
