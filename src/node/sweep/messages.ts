import { z } from "zod";
import { MOST_DRAWS, MOST_SHARD_RUNS } from "../../sweep/index.ts";
import type { RunningVersion } from "./problems.ts";
import { sha256 } from "./sha256.ts";

/** Name of the queue, and what keys in it begin with. */
export const [QUEUE, PREFIX] = ["shards", "tertius"] as const;

/** Largest text of a plan that is sent, bytes. */
export const PLAN_LIMIT: number = 4 * 2 ** 20;
/** Seconds that results, plans and notes stay where nobody takes them. */
export const KEPT_SECONDS = 3600;

/** Keys beside those of the queue itself. */
export const KEYS = {
  plan: (plan: string): string => `${PREFIX}:plan:${plan}`,
  result: (shard: string): string => `${PREFIX}:result:${shard}`,
  /** A result that was not its shard, kept for whoever looks into it. */
  aside: (shard: string): string => `${PREFIX}:aside:${shard}`,
  failures: (plan: string): string => `${PREFIX}:failures:${plan}`,
  refusals: (plan: string): string => `${PREFIX}:refusals:${plan}`,
  /** Sweeps that are coordinated now. */
  coordinators: `${PREFIX}:coordinators`,
} as const;

/** Longest reason, and name of a machine, that is told, characters. */
export const WHY_LIMIT = 300;

const HASH = z.string().regex(/^[0-9a-f]{64}$/u);
const VERSION = z.strictObject({ tertius: z.string().max(80), node: z.string().max(80) });

/** What a job says: which runs of which plan. No path and no name of a module, and no more runs than a command line may ask for. */
export const JOB = z
  .strictObject({ plan: HASH, number: z.int().min(0), from: z.int().min(0), to: z.int().max(MOST_DRAWS), hash: HASH })
  .refine(({ from, to }) => from < to && to - from <= MOST_SHARD_RUNS, `a shard has 1 to ${MOST_SHARD_RUNS} runs`);

/** What workers make runs of: whose, and the work in words that the worker checks. */
export const PLAN = z.strictObject({ version: VERSION, work: z.string().max(PLAN_LIMIT) });
/** A sweep that is coordinated now. */
export const COORDINATOR = z.strictObject({ version: VERSION, until: z.number() });
/** Why a worker could not make a shard. */
export const FAILURE = z.strictObject({ hash: HASH, host: z.string().max(WHY_LIMIT), why: z.string().max(WHY_LIMIT) });
/** A worker that stays out: of another version, or for what keeps it from the plan. */
export const REFUSAL = z.strictObject({
  host: z.string().max(WHY_LIMIT),
  version: VERSION,
  why: z.string().max(WHY_LIMIT).default(""),
});

/** What a plan says. */
export type Plan = z.output<typeof PLAN>;
/** What a coordinator says of itself. */
export type Coordinator = z.output<typeof COORDINATOR>;
/** What a worker says of a shard that it could not make. */
export type Failure = z.output<typeof FAILURE>;
/** What a worker that stays out says. */
export type Refusal = z.output<typeof REFUSAL>;

/** Whether two are the same version of everything that numbers depend on. */
export function isSameVersion(one: RunningVersion, other: RunningVersion): boolean {
  return one.tertius === other.tertius && one.node === other.node;
}

/** Hash of a plan, which its key is named by. */
export function planHash(text: string): string {
  return sha256([text]);
}

/** What a text says by a schema; null where it does not fit: what stands in a queue may come from anybody. */
export function readMessage<Schema extends z.ZodType>(schema: Schema, text: string | null): z.output<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(text ?? "")).data ?? null;
  } catch {
    return null;
  }
}
