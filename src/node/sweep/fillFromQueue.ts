import { setTimeout as pause } from "node:timers/promises";
import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Problem } from "../../base/problems/index.ts";
import { readShardFile, type Shard } from "../../sweep/index.ts";
import type { QueueAddress } from "./address.ts";
import { queueConnection, type QueuePackages } from "./connection.ts";
import type { Filled, ShardTold } from "./fillFolder.ts";
import {
  type Coordinator,
  FAILURE,
  isSameVersion,
  KEPT_SECONDS,
  KEYS,
  PLAN_LIMIT,
  planHash,
  PREFIX,
  QUEUE,
  readMessage,
  REFUSAL,
} from "./messages.ts";
import {
  failedShard,
  leftOutWorker,
  overlongPlan,
  refusedWorker,
  type RunningVersion,
  setAside,
  unfitResult,
} from "./problems.ts";
import { sha256 } from "./sha256.ts";
import { keepShard } from "./sweepFolder.ts";

/** How often results are looked for, and how often jobs are put in again, which a queue may have lost, milliseconds. */
const [LOOKED_EVERY, PUT_EVERY] = [200, 2000];
/** Jobs that wait for a worker beside those that are being made: memory of the queue does not grow with the sweep. */
const AHEAD = 32;
/** Times that a shard may fail before the sweep ends. */
const FAILURES = 3;
/** Events that a queue keeps of its own work. */
const EVENTS = 100;
/** Results that are taken from the queue at once. */
const TAKEN = 8;

/** What is asked of the workers at a queue. */
export interface Asked {
  readonly packages: QueuePackages;
  readonly address: QueueAddress;
  readonly version: RunningVersion;
  /** What workers make runs of, as text. */
  readonly work: string;
  /** Told at once what is also among the problems in the end: a sweep may wait for hours for a worker that fits. */
  readonly warned?: (problem: Problem) => void;
}

/** A queue while a sweep uses it. */
interface InUse {
  readonly client: Redis;
  readonly queue: Queue;
  readonly plan: { readonly hash: string; readonly text: string };
  readonly version: RunningVersion;
  readonly warned: (problem: Problem) => void;
}

/**
 * Has the missing shards of a folder made by workers at a queue. What counts is which files are there: jobs that a queue loses are put in
 * again, and a result that comes twice is one file.
 *
 * @returns when all of them are there, or with what went wrong: E944 to E948, or E109 of the disk.
 */
export async function fillFromQueue(
  folder: string,
  missing: readonly Shard[],
  { packages, address, version, work, warned = () => {} }: Asked,
  told: ShardTold,
): Promise<Filled> {
  const text = JSON.stringify({ version, work });
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > PLAN_LIMIT) return { made: 0, problems: [overlongPlan(bytes, PLAN_LIMIT)] };
  const connection = await queueConnection(packages.ioredis, address);
  if ("code" in connection) return { made: 0, problems: [connection] };
  const { client, lost } = connection;
  const queue = new packages.bullmq.Queue(QUEUE, {
    connection: client,
    prefix: PREFIX,
    skipVersionCheck: true,
    streams: { events: { maxLen: EVENTS } },
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  });
  queue.on("error", () => {});
  const use: InUse = { client, queue, plan: { hash: planHash(text), text }, version, warned };
  try {
    const filled = await coordinated(folder, missing, use, told);
    await client.hdel(KEYS.coordinators, use.plan.hash);
    await client.del(KEYS.plan(use.plan.hash), KEYS.failures(use.plan.hash), KEYS.refusals(use.plan.hash));
    return filled;
  } catch (error) {
    const problem = lost();
    if (problem === null) throw error;
    return { made: 0, problems: [problem] };
  } finally {
    await queue.close();
    client.disconnect();
  }
}

async function coordinated(folder: string, missing: readonly Shard[], use: InUse, told: ShardTold): Promise<Filled> {
  const left = new Map(missing.map((shard) => [shard.hash, shard]));
  const problems: Problem[] = [];
  const failures = new Map<string, number>();
  const heard = new Set<string>();
  let [made, putAt] = [0, Number.NEGATIVE_INFINITY];
  let asked: readonly Shard[] = [];
  while (left.size > 0) {
    const taken = await takenResults(
      folder,
      asked.filter(({ hash }) => left.has(hash)),
      use,
      failures,
    );
    for (const shard of taken.shards) {
      left.delete(shard.hash);
      told(shard, true);
    }
    made += taken.shards.length;
    const waiting = asked.filter(({ hash }) => left.has(hash));
    if (Date.now() - putAt > PUT_EVERY || (waiting.length < AHEAD / 2 && waiting.length < left.size)) {
      asked = await putIn([...left.values()], use);
      putAt = Date.now();
    }
    const found = [...taken.problems, ...(await refusals(use)), ...(await failedTooOften(use, left, failures))];
    for (const problem of found) {
      if (heard.has(problem.message)) continue;
      heard.add(problem.message);
      problems.push(problem);
      if (problem.severity === "warning") use.warned(problem);
    }
    if (problems.some(({ severity }) => severity === "error")) break;
    if (taken.shards.length === 0 && left.size > 0) await pause(LOOKED_EVERY);
  }
  return { made, problems };
}

/** Puts the first of the shards that are left into the queue; those that are in it already stay as they are. */
async function putIn(left: readonly Shard[], { client, queue, plan, version }: InUse): Promise<readonly Shard[]> {
  const until = Date.now() + KEPT_SECONDS * 1000;
  await client.set(KEYS.plan(plan.hash), plan.text, "EX", KEPT_SECONDS);
  await client.hset(KEYS.coordinators, plan.hash, JSON.stringify({ version, until } satisfies Coordinator));
  const now = left.slice(0, (await queue.getActiveCount()) + AHEAD);
  await queue.addBulk(
    now.map(({ number, from, to, hash }) => ({
      name: "shard",
      data: { plan: plan.hash, number, from, to, hash },
      opts: { jobId: hash },
    })),
  );
  return now;
}

/** Results that are there, each checked, written and taken out of the queue; what is not the shard is set aside, and it is made anew. */
async function takenResults(
  folder: string,
  asked: readonly Shard[],
  { client, queue }: InUse,
  failures: Map<string, number>,
): Promise<{ readonly shards: readonly Shard[]; readonly problems: readonly Problem[] }> {
  const shards: Shard[] = [];
  const problems: Problem[] = [];
  if (asked.length === 0) return { shards, problems };
  const there = await client.pipeline(asked.map(({ hash }) => ["exists", KEYS.result(hash)])).exec();
  const ready = asked.filter((_, at) => there?.[at]?.[1] === 1).slice(0, TAKEN);
  for (const shard of ready) {
    const bytes = await client.getBuffer(KEYS.result(shard.hash));
    if (bytes === null) continue;
    const read = await readShardFile(bytes, shard, sha256);
    if (typeof read === "string") {
      await client.rename(KEYS.result(shard.hash), KEYS.aside(shard.hash));
      await client.expire(KEYS.aside(shard.hash), KEPT_SECONDS);
      const isTooOften = failedOnceMore(failures, shard.hash) >= FAILURES;
      problems.push(
        isTooOften ? unfitResult(shard.number, read) : setAside(shard.number, read, KEYS.aside(shard.hash)),
      );
      continue;
    }
    const written = keepShard(folder, shard, bytes);
    if (written.length > 0) return { shards, problems: [...problems, ...written] };
    shards.push(shard);
    // A job that was put in again while its result came is not made again.
    await queue.remove(shard.hash);
    await client.del(KEYS.result(shard.hash));
  }
  return { shards, problems };
}

async function refusals({ client, plan, version }: InUse): Promise<readonly Problem[]> {
  const said = await client.lpop(KEYS.refusals(plan.hash), TAKEN);
  return (said ?? []).flatMap((text) => {
    const refusal = readMessage(REFUSAL, text);
    if (refusal === null) return [];
    const isOther = !isSameVersion(refusal.version, version);
    return [isOther ? refusedWorker(refusal.host, version, refusal.version) : leftOutWorker(refusal.host, refusal.why)];
  });
}

async function failedTooOften(
  { client, plan }: InUse,
  left: ReadonlyMap<string, Shard>,
  failures: Map<string, number>,
): Promise<readonly Problem[]> {
  const said = await client.lpop(KEYS.failures(plan.hash), TAKEN);
  return (said ?? []).flatMap((text) => {
    const failure = readMessage(FAILURE, text);
    const shard = failure === null ? undefined : left.get(failure.hash);
    if (failure === null || shard === undefined) return [];
    const isTooOften = failedOnceMore(failures, failure.hash) >= FAILURES;
    return isTooOften ? [failedShard(shard.number, failure.host, failure.why)] : [];
  });
}

/** How often a shard has failed by now. */
function failedOnceMore(failures: Map<string, number>, hash: string): number {
  const times = (failures.get(hash) ?? 0) + 1;
  failures.set(hash, times);
  return times;
}
