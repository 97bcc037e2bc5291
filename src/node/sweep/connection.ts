import { setTimeout as pause } from "node:timers/promises";
import type { Queue, Worker } from "bullmq";
import type { Redis, RedisOptions } from "ioredis";
import type { Problem } from "../../base/problems/index.ts";
import type { QueueAddress } from "./address.ts";
import { lostQueue, unreachableQueue } from "./problems.ts";

/** Packages that a queue needs, which need not be installed. */
export const QUEUE_PACKAGES: readonly string[] = ["bullmq", "ioredis"];

/** Attempts to reach a queue at first, and milliseconds between them and for each. */
const [ATTEMPTS, BETWEEN, PATIENCE] = [5, 200, 3000];
/** Minutes that a lost connection is waited for. */
const LOST_MINUTES = 5;

/** What a queue is used with. */
export interface QueuePackages {
  readonly bullmq: { readonly Queue: typeof Queue; readonly Worker: typeof Worker };
  readonly ioredis: { readonly Redis: typeof Redis };
}

/** The packages of a queue; null where one of them is not installed. */
export async function queuePackages(): Promise<QueuePackages | null> {
  try {
    const [bullmq, { Redis: Client }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, ioredis: { Redis: Client } };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

/** A connection that comes back by itself. */
export interface QueueConnection {
  readonly client: Redis;
  /** E945 from when it has not come back for minutes; every command then fails. */
  readonly lost: () => Problem | null;
}

/**
 * Connects to a queue.
 *
 * @returns E944 where it cannot be used after five attempts, with what was found there.
 */
export async function queueConnection(
  { Redis: Client }: QueuePackages["ioredis"],
  { options, shown }: QueueAddress,
): Promise<QueueConnection | Problem> {
  let why = "";
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    why = await refusalOf(Client, options);
    if (why === "") return lasting(Client, options, shown);
    if (attempt < ATTEMPTS) await pause(BETWEEN);
  }
  return unreachableQueue(shown, why);
}

/** What stands against the use of a queue: nothing, or E944. */
export async function queueProblems({ ioredis }: QueuePackages, address: QueueAddress): Promise<readonly Problem[]> {
  const connection = await queueConnection(ioredis, address);
  if ("code" in connection) return [connection];
  connection.client.disconnect();
  return [];
}

/** Why a queue does not answer; empty where it does. */
async function refusalOf(Client: typeof Redis, options: RedisOptions): Promise<string> {
  const said: string[] = [];
  const client = new Client({
    ...options,
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE,
    maxRetriesPerRequest: 0,
    enableReadyCheck: false,
  });
  client.on("error", (error) => said.push(error.message));
  const tooLong = pause(PATIENCE, `no answer within ${PATIENCE / 1000} s`, { ref: false });
  const answered = client
    .connect()
    .then(() => client.ping())
    .then((word) => (word === "PONG" ? "" : `it answers ${word}`))
    .catch((error: unknown) => said[0] ?? (error instanceof Error ? error.message : String(error)));
  try {
    return await Promise.race([answered, tooLong]);
  } finally {
    client.disconnect();
  }
}

function lasting(Client: typeof Redis, options: RedisOptions, shown: string): QueueConnection {
  let lostAt: number | null = null;
  let isLost = false;
  const client = new Client({
    ...options,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => {
      lostAt ??= Date.now();
      isLost ||= Date.now() - lostAt > LOST_MINUTES * 60_000;
      return isLost ? null : Math.min(times * 100, 1000);
    },
  });
  client.on("ready", () => (lostAt = null));
  // Each failed attempt is an event, and an event that nobody hears would end the process.
  client.on("error", () => {});
  return { client, lost: () => (isLost ? lostQueue(shown, LOST_MINUTES) : null) };
}
