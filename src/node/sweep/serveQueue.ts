import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { Job } from "bullmq";
import type { Redis } from "ioredis";
import { type Problem, TertiusError } from "../../base/problems/index.ts";
import type { Shard } from "../../sweep/index.ts";
import type { QueueAddress } from "./address.ts";
import { queueConnection, type QueuePackages } from "./connection.ts";
import {
  COORDINATOR,
  type Failure,
  isSameVersion,
  JOB,
  KEPT_SECONDS,
  KEYS,
  PLAN,
  type Plan,
  planHash,
  PREFIX,
  QUEUE,
  readMessage,
  type Refusal,
  WHY_LIMIT,
} from "./messages.ts";
import { otherVersion, type RunningVersion } from "./problems.ts";

/**
 * Milliseconds that a job is held without a sign of life, how often it is looked for jobs whose worker is gone, and how often a job may come
 * back. Runs are made on threads, so that signs of life do not wait for them.
 */
const [LOCK, STALLED_EVERY, STALLED] = [10_000, 3000, 20];
const LOOKED_EVERY = 250;
/** Most notes that are kept for a coordinator. */
const NOTES = 100;

/** Makes the file of a shard of one plan. */
export type ShardMaker = (shard: Pick<Shard, "number" | "from" | "to" | "hash">) => Promise<Uint8Array>;

/** How a worker works. */
export interface Serving {
  readonly packages: QueuePackages;
  readonly address: QueueAddress;
  readonly version: RunningVersion;
  /** Shards that are made at once. */
  readonly lanes: number;
  /** Opens what a plan says; throws a TertiusError where it cannot be done here, such as without its packages. */
  readonly open: (work: string) => Promise<ShardMaker>;
  /** Seconds without a job after which it ends; null: never. */
  readonly idleSeconds: number | null;
  /** Told when a shard is made. */
  readonly told: (number: number) => void;
}

/**
 * Makes shards that a queue hands out, until there is nothing to do for as long as was said, or for ever.
 *
 * @returns how many were made, and what ended it: E944 where the queue cannot be used, E945 where it was lost, E946 where a sweep is of
 *   another version, and what `open` says of a plan that cannot be opened here.
 */
export async function serveQueue(
  serving: Serving,
): Promise<{ readonly made: number; readonly problems: readonly Problem[] }> {
  const { packages, address, version, lanes, idleSeconds } = serving;
  const connection = await queueConnection(packages.ioredis, address);
  if ("code" in connection) return { made: 0, problems: [connection] };
  const { client, lost } = connection;
  const state: State = { made: 0, active: 0, busyAt: Date.now(), refused: await refusedAtStart(client, version) };
  const makers = new Map<string, Promise<ShardMaker>>();
  if (state.refused.length > 0) {
    client.disconnect();
    return { made: 0, problems: state.refused };
  }
  const worker = new packages.bullmq.Worker(QUEUE, (job) => madeShard(job, serving, client, state, makers), {
    connection: client,
    prefix: PREFIX,
    skipVersionCheck: true,
    concurrency: lanes,
    lockDuration: LOCK,
    stalledInterval: STALLED_EVERY,
    maxStalledCount: STALLED,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  });
  worker.on("error", () => {});
  const isIdle = (): boolean =>
    idleSeconds !== null && state.active === 0 && Date.now() - state.busyAt > idleSeconds * 1000;
  while (lost() === null && state.refused.length === 0 && !isIdle()) await pause(LOOKED_EVERY);
  const gone = lost();
  await worker.close(gone !== null);
  client.disconnect();
  return { made: state.made, problems: gone === null ? state.refused : [gone] };
}

interface State {
  made: number;
  active: number;
  /** When a job was last begun or ended. */
  busyAt: number;
  /** Why it takes no more; empty while it does. */
  refused: readonly Problem[];
}

/** E946 where every sweep that is coordinated now is of another version. */
async function refusedAtStart(client: Redis, version: RunningVersion): Promise<readonly Problem[]> {
  const texts = Object.values(await client.hgetall(KEYS.coordinators));
  const now = texts.flatMap((text) => readMessage(COORDINATOR, text) ?? []).filter(({ until }) => until > Date.now());
  const [other] = now;
  if (other === undefined || now.some((each) => isSameVersion(each.version, version))) return [];
  return [otherVersion(other.version, version)];
}

/** A job that is not one of ours fails and is gone. */
async function madeShard(
  { data }: Job,
  { version, open, told }: Serving,
  client: Redis,
  state: State,
  makers: Map<string, Promise<ShardMaker>>,
): Promise<void> {
  const job = JOB.parse(data);
  state.active++;
  state.busyAt = Date.now();
  try {
    if ((await client.exists(KEYS.result(job.hash))) === 1) return;
    const plan = await planOf(client, job.plan);
    const refused = (why: readonly Problem[]): Promise<void> => refuse(client, job.plan, { version, why }, state);
    if (!isSameVersion(plan.version, version)) return await refused([otherVersion(plan.version, version)]);
    const opening = makers.get(job.plan) ?? open(plan.work);
    makers.set(job.plan, opening);
    const maker = await orItsProblems(opening);
    if (typeof maker !== "function") return await refused(maker);
    const bytes = await maker(job);
    await client.set(KEYS.result(job.hash), Buffer.from(bytes), "EX", KEPT_SECONDS);
    state.made++;
    told(job.number);
  } catch (error) {
    const why = shortened(error instanceof Error ? error.message : String(error));
    await note(client, KEYS.failures(job.plan), { hash: job.hash, host: shortened(hostname()), why } satisfies Failure);
    throw error;
  } finally {
    state.active--;
    state.busyAt = Date.now();
  }
}

async function planOf(client: Redis, hash: string): Promise<Plan> {
  const text = await client.get(KEYS.plan(hash));
  const plan = text !== null && planHash(text) === hash ? readMessage(PLAN, text) : null;
  if (plan === null) throw new Error("the queue does not have the plan of this shard");
  return plan;
}

/** What opens a plan, or what keeps it from being opened here. */
async function orItsProblems(opening: Promise<ShardMaker>): Promise<ShardMaker | readonly Problem[]> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof TertiusError) return error.problems;
    throw error;
  }
}

/**
 * The job ends without a result, so that its coordinator puts it in again for others and hears why, and this worker takes no other: each
 * that it took and gave back would keep the others waiting.
 */
async function refuse(
  client: Redis,
  plan: string,
  { version, why }: { readonly version: RunningVersion; readonly why: readonly Problem[] },
  state: State,
): Promise<void> {
  if (state.refused.length > 0) return;
  state.refused = why;
  const refusal: Refusal = { host: shortened(hostname()), version, why: shortened(why[0]?.message ?? "") };
  await note(client, KEYS.refusals(plan), refusal);
}

/** As much of a text as is told. */
function shortened(text: string): string {
  return text.slice(0, WHY_LIMIT);
}

async function note(client: Redis, key: string, said: object): Promise<void> {
  await client.rpush(key, JSON.stringify(said));
  await client.ltrim(key, -NOTES, -1);
  await client.expire(key, KEPT_SECONDS);
}
