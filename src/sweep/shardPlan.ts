import { keyText, type SweepKey } from "./sweepKey.ts";

/** SHA-256 over texts and bytes, one after the other, as 64 hexadecimal digits. */
export type Sha256 = (parts: readonly (string | Uint8Array)[]) => string;

/** Most draws of a sweep, and most runs that are written as one file. */
export const [MOST_DRAWS, MOST_SHARD_RUNS]: readonly [number, number] = [1e9, 10_000];

/** The unit of a sweep: some runs in a row, named by the hash of all that they depend on. */
export interface Shard {
  /** Place among the shards of the sweep, from 0. */
  readonly number: number;
  /** First draw. */
  readonly from: number;
  /** After the last draw. */
  readonly to: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
  /** Name of its file: files in the order of their names are in the order of draws. */
  readonly file: string;
}

/** Digits of a number and of a hash in the name of a file. */
const [NUMBER_DIGITS, HASH_DIGITS] = [7, 16];

/**
 * The shards that the draws of a sweep are divided into. A shard depends on its own draws, not on how many there are in
 * all, so that a longer sweep finds the whole shards of a shorter one.
 *
 * @example
 *   const key = { format: 1, tertius: "1.0.0", node: "22", case: "c0", packages: [], seed: 1, runsPerShard: 10, asked: {} };
 *   const plan = shardPlan(key, 25, (parts) => parts.join(":").slice(-10).padStart(16, "0"));
 *   plan.map(({ from, to }) => [from, to])   // [[0, 10], [10, 20], [20, 25]]
 */
export function shardPlan(key: SweepKey, draws: number, sha256: Sha256): readonly Shard[] {
  const { runsPerShard } = key;
  const text = keyText(key);
  return Array.from({ length: Math.ceil(draws / runsPerShard) }, (_, number) => {
    const [from, to] = [number * runsPerShard, Math.min(draws, (number + 1) * runsPerShard)];
    const hash = sha256([text, `\0${from}\0${to}`]);
    const name = `${String(number).padStart(NUMBER_DIGITS, "0")}-${hash.slice(0, HASH_DIGITS)}`;
    return { number, from, to, hash, file: `${name}.parquet` };
  });
}

/** One of several parts that the shards of a sweep are dealt out to, for a system that starts as many processes. */
export interface ShardShare {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/**
 * What `--shard i/n` says; null where it says nothing that can be.
 *
 * @example
 *   shardShare("2/3")   // { part: 2, parts: 3 }
 *   shardShare("5/3")   // null
 */
export function shardShare(text: string): ShardShare | null {
  const [, part = 0, parts = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  return part >= 1 && part <= parts ? { part, parts } : null;
}

/**
 * The shards of one part: each shard is in exactly one.
 *
 * @example
 *   const shards = [0, 1, 2, 3].map((number) => ({ number, from: number, to: number + 1, hash: "", file: "" }));
 *   shardsOf(shards, { part: 2, parts: 3 }).map(({ number }) => number)   // [1]
 */
export function shardsOf(shards: readonly Shard[], { part, parts }: ShardShare): readonly Shard[] {
  return shards.filter(({ number }) => number % parts === part - 1);
}
