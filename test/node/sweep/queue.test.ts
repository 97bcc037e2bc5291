import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillFolder, fillFromQueue, queueAddress, queuePackages, sha256 } from "../../../src/node/sweep/index.ts";
import type { QueueAddress } from "../../../src/node/sweep/index.ts";
import { needsValkey, startedValkey, type Valkey } from "../../valkey.ts";
import { cheapCrew, cheapShards } from "./cheapRuns.ts";
import { cheapProcesses, shardHashes } from "./cheapProcesses.ts";

const [DRAWS, RUNS] = [395, 10];
const SHARDS = cheapShards(DRAWS, RUNS);
/** Milliseconds that a shard takes, so that kills come between two. */
const WAIT = 60;
/** Milliseconds that a server is gone. */
const GONE = 10_000;

/** Shards without work over which memory of the server is looked at; none in the usual tests. */
const SHARDS_OF_MEMORY = Number(process.env["TERTIUS_SHARDS"] ?? 0);

let start: Awaited<ReturnType<typeof cheapProcesses>>;
let root = "";
let single: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tertius-queue-"));
  start = await cheapProcesses("sweepQueue", { draws: DRAWS, runsPerShard: RUNS, wait: WAIT });
  await fillFolder(join(root, "single"), SHARDS, cheapCrew(2, 0), () => {});
  single = shardHashes(join(root, "single"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder and a server of a test's own: tests that wait for most of their time run beside each other. */
async function atQueue(
  isKept: boolean,
  find: (at: { readonly folder: string; readonly url: string; readonly valkey: Valkey }) => Promise<void>,
  more: readonly string[] = [],
): Promise<void> {
  const valkey = await startedValkey(isKept, more);
  try {
    await find({ folder: mkdtempSync(join(root, "one-")), url: valkey.url, valkey });
  } finally {
    await valkey.end();
  }
}

/** Seconds without work after which a worker of a test ends. */
const IDLE = { idleSeconds: 2 };

describe("a sweep by workers at a queue", needsValkey(), () => {
  it("comes to what a single machine does, and leaves nothing in the queue", () =>
    atQueue(false, async ({ folder, url }) => {
      const workers = [1, 2].map(() => start({ as: "worker", url, ...IDLE }));
      const { last } = await start({ as: "coordinator", folder, url }).ended;
      expect(last).toEqual({ made: SHARDS.length, problems: [] });
      expect(shardHashes(folder)).toEqual(single);
      const made = (await Promise.all(workers.map(({ ended }) => ended))).map((each) => Number(each.last["made"]));
      expect(made[0] + made[1]).toBeGreaterThanOrEqual(SHARDS.length);
      expect(Math.min(...made)).toBeGreaterThan(0);
      const client = new Redis(url);
      const kept = (await client.keys("*")).filter((key) => !/:(?:meta|events|id|stalled-check|marker)$/u.test(key));
      expect(kept).toEqual([]);
      expect(await client.xlen("tertius:shards:events")).toBeLessThan(1000);
      client.disconnect();
    }));

  it("loses nothing when a worker is killed: others make what it had taken", () =>
    atQueue(false, async ({ folder, url }) => {
      const [doomed, other] = [start({ as: "worker", url, lanes: 4, wait: 500 }), start({ as: "worker", url })];
      const coordinator = start({ as: "coordinator", folder, url });
      await doomed.after(4);
      doomed.child.kill("SIGKILL");
      expect((await coordinator.ended).last).toEqual({ made: SHARDS.length, problems: [] });
      expect(shardHashes(folder)).toEqual(single);
      other.child.kill();
      await other.ended;
    }));

  it.concurrent.each([true, false])("outlives the server, whether it keeps what it had (%s) or not", (isKept) =>
    atQueue(isKept, async ({ folder, url, valkey }) => {
      const worker = start({ as: "worker", url, idleSeconds: 20 });
      const coordinator = start({ as: "coordinator", folder, url });
      await coordinator.after(5);
      await valkey.kill();
      await pause(GONE);
      await valkey.start();
      expect((await coordinator.ended).last).toEqual({ made: expect.any(Number), problems: [] });
      expect(shardHashes(folder)).toEqual(single);
      worker.child.kill("SIGKILL");
      await worker.ended;
    }),
  );

  it.concurrent("goes on when its coordinator is killed, and with two of them at once", () =>
    atQueue(false, async ({ folder, url }) => {
      const worker = start({ as: "worker", url });
      const doomed = start({ as: "coordinator", folder, url });
      await doomed.after(5);
      doomed.child.kill("SIGKILL");
      await doomed.ended;
      const both = [start({ as: "coordinator", folder, url }), start({ as: "coordinator", folder, url })];
      for (const { ended } of both) expect((await ended).last["problems"]).toEqual([]);
      expect(shardHashes(folder)).toEqual(single);
      worker.child.kill();
      await worker.ended;
    }));

  it.concurrent("refuses a worker of another version, with both said on both sides", () =>
    atQueue(false, async ({ folder, url }) => {
      const early = start({ as: "worker", url, tertius: "9.0.0" });
      await waitedFor(url);
      const coordinator = start({ as: "coordinator", folder, url });
      const message = "The sweep is run by Tertius 0.0.0 on Node 0, this worker is Tertius 9.0.0 on Node 0.";
      expect((await early.ended).last["problems"]).toMatchObject([{ code: "E946", message }]);
      const late = start({ as: "worker", url, tertius: "9.0.0" });
      expect((await late.ended).last["problems"]).toMatchObject([{ code: "E946", message }]);
      const fitting = start({ as: "worker", url });
      const { last } = await coordinator.ended;
      expect(last).toMatchObject({ made: SHARDS.length, problems: [{ code: "W946" }] });
      expect(JSON.stringify(last)).toContain(
        "was refused: it is Tertius 9.0.0 on Node 0, the sweep is run by Tertius 0.0.0",
      );
      expect(shardHashes(folder)).toEqual(single);
      fitting.child.kill();
      await fitting.ended;
    }));

  it(
    `keeps its memory over ${SHARDS_OF_MEMORY} shards (TERTIUS_SHARDS says how many)`,
    { skip: SHARDS_OF_MEMORY === 0, meta: { lacks: ["TERTIUS_SHARDS"] }, timeout: 600_000 },
    () =>
      atQueue(false, async ({ folder, url }) => {
        const order = { draws: SHARDS_OF_MEMORY, runsPerShard: 1, wait: 0, url };
        const worker = start({ as: "worker", ...order, ...IDLE });
        const coordinator = start({ as: "coordinator", folder, ...order });
        const client = new Redis(url);
        const used: number[] = [];
        for (let tenth = 1; tenth < 10; tenth++) {
          await coordinator.after((tenth * SHARDS_OF_MEMORY) / 10);
          used.push(Number(/used_memory:(\d+)/u.exec(await client.info("memory"))?.[1]));
        }
        client.disconnect();
        expect((await coordinator.ended).last).toEqual({ made: SHARDS_OF_MEMORY, problems: [] });
        await worker.ended;
        process.stderr.write(
          `memory of the queue at each tenth, kB: ${used.map((bytes) => Math.round(bytes / 1000)).join(", ")}\n`,
        );
        expect(used.at(-1)).toBeLessThan(1.2 * used[0]);
      }),
  );

  it.concurrent("without the packages of the sweep stays out, is named once, and ends nothing", () =>
    atQueue(false, async ({ folder, url }) => {
      const lacking = [1, 2].map(() => start({ as: "worker", url, lanes: 2, lacks: true }));
      const coordinator = start({ as: "coordinator", folder, url });
      for (const { ended } of lacking)
        expect((await ended).last).toMatchObject({ made: 0, problems: [{ code: "E956" }] });
      const fitting = start({ as: "worker", url, ...IDLE });
      const { last } = await coordinator.ended;
      expect(last).toMatchObject({ made: SHARDS.length, problems: [{ code: "W956" }] });
      expect(JSON.stringify(last)).toContain("takes no runs of this sweep: The data packages here are not those");
      expect(shardHashes(folder)).toEqual(single);
      await fitting.ended;
    }));

  it.concurrent("that a stranger put into the queue is set aside and named, and the shard is made anew", () =>
    atQueue(false, async ({ folder, url }) => {
      const client = new Redis(url);
      await client.set(`tertius:result:${SHARDS[0].hash}`, "no runs");
      const worker = start({ as: "worker", url, ...IDLE });
      const { made, problems } = await asked(folder, queueAddress(url) as QueueAddress);
      const aside = `tertius:aside:${SHARDS[0].hash}`;
      expect(made).toBe(SHARDS.length);
      expect(problems).toMatchObject([
        {
          code: "W950",
          message: `A result of shard 0 in the queue was no whole Parquet file; it was set aside as ${aside}, and the shard is made anew.`,
        },
      ]);
      expect(await client.get(aside)).toBe("no runs");
      expect(shardHashes(folder)).toEqual(single);
      client.disconnect();
      await worker.ended;
    }));

  it.concurrent("whose results of one shard are none time after time ends the sweep, with the shard named", () =>
    atQueue(false, async ({ folder, url }) => {
      const worker = start({ as: "worker", url, spoils: 3, wait: 0 });
      const { problems } = await asked(folder, queueAddress(url) as QueueAddress);
      expect(problems.map(({ code }) => code)).toEqual(["W950", "E950"]);
      expect(problems[1].message).toBe("The result of shard 3 in the queue is no whole Parquet file, time after time.");
      worker.child.kill();
      await worker.ended;
    }));

  it.concurrent("that ask for more runs than a command line may are not begun", () =>
    atQueue(false, async ({ folder, url }) => {
      const client = new Redis(url);
      const queue = new Queue("shards", { connection: client, prefix: "tertius", skipVersionCheck: true });
      const text = JSON.stringify({ version: { tertius: "0.0.0", node: "0" }, work: "cheap" });
      const [plan, hash] = [sha256([text]), "b".repeat(64)];
      await client.set(`tertius:plan:${plan}`, text);
      const wide = { plan, number: 0, from: 0, to: 10_001, hash };
      for (const [name, data] of Object.entries({ wide, backwards: { ...wide, from: 20, to: 10 } }))
        await queue.add("shard", data, { jobId: name, removeOnFail: true });
      const worker = start({ as: "worker", url, ...IDLE });
      const coordinator = start({ as: "coordinator", folder, url });
      expect((await coordinator.ended).last).toEqual({ made: SHARDS.length, problems: [] });
      expect((await worker.ended).last).toEqual({ made: SHARDS.length, problems: [] });
      expect(await client.exists(`tertius:result:${hash}`)).toBe(0);
      expect(await queue.getJobCounts("waiting", "active", "failed")).toEqual({ waiting: 0, active: 0, failed: 0 });
      await queue.close();
      client.disconnect();
    }));

  it("ends where a password is asked for that was not given", () =>
    atQueue(
      false,
      async ({ folder, url }) => {
        const { problems } = await asked(folder, queueAddress(url) as QueueAddress);
        expect(problems).toMatchObject([{ code: "E944", found: expect.stringContaining("NOAUTH") as string }]);
        const wrong = queueAddress(url.replace("redis://", "redis://default:wrong@")) as QueueAddress;
        const [refusal] = (await asked(folder, wrong)).problems;
        expect(refusal).toMatchObject({ code: "E944", found: expect.stringContaining("WRONGPASS") as string });
        expect(refusal.message).not.toContain("wrong@");
      },
      ["--requirepass", "secret"],
    ));
});

/** Until a worker waits at the queue. */
async function waitedFor(url: string): Promise<void> {
  const client = new Redis(url);
  while (!/^blocked_clients:[1-9]/mu.test(await client.info("clients"))) await pause(50);
  client.disconnect();
}

async function asked(folder: string, address: QueueAddress): Promise<Awaited<ReturnType<typeof fillFromQueue>>> {
  const packages = (await queuePackages())!;
  const version = { tertius: "0.0.0", node: "0" };
  return fillFromQueue(folder, SHARDS, { packages, address, version, work: "cheap" }, () => {});
}

describe("the address of a queue", () => {
  it.each([
    ["nonsense", '"nonsense" is not the address of a queue: it is not a whole address.'],
    ["http://127.0.0.1:80", '"http://127.0.0.1/" is not the address of a queue: it begins with http:.'],
    ["redis://127.0.0.1:6379/shards", /at most the number of a database/u],
    ["amqp://me:secret@host", /^"amqp:\/\/me@host" is not/u],
  ])("%s is none, and no password is shown", (text, message) => {
    const found = queueAddress(text);
    expect(found).toMatchObject({ code: "E943", path: "--queue" });
    if ("code" in found) expect(found.message).toMatch(message);
    expect(JSON.stringify(found)).not.toContain("secret");
  });

  it("at which nothing answers, or something else, is refused with what was found", async () => {
    const nothing = queueAddress("valkey://me:secret@127.0.0.1:1") as QueueAddress;
    const [refusal] = (await asked(root, nothing)).problems;
    expect(refusal).toMatchObject({ code: "E944", found: "connect ECONNREFUSED 127.0.0.1:1" });
    expect(JSON.stringify(refusal)).not.toContain("secret");
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const web = queueAddress(`redis://127.0.0.1:${port}`) as QueueAddress;
    expect((await asked(root, web)).problems).toMatchObject([
      { code: "E944", found: expect.stringContaining("Protocol error") as string },
    ]);
    server.close();
  });
});
