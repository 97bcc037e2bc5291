import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { takeLease } from "../../../src/node/files/index.ts";
import { fillFolder, planProblems, standingShards, summedSweep, writePlan } from "../../../src/node/sweep/index.ts";
import { cheapCrew, cheapKey, cheapShards } from "./cheapRuns.ts";
import { cheapProcesses, shardHashes } from "./cheapProcesses.ts";

const [DRAWS, RUNS] = [395, 10];
const SHARDS = cheapShards(DRAWS, RUNS);
/** Milliseconds that a shard takes, so that kills come between two. */
const WAIT = 20;

let start: Awaited<ReturnType<typeof cheapProcesses>>;
let root = "";
let folder = "";
let single: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tertius-sweep-"));
  start = await cheapProcesses("sweepFolder", { draws: DRAWS, runsPerShard: RUNS, wait: WAIT });
  const { made, problems } = await fillFolder(join(root, "single"), SHARDS, cheapCrew(2, 0), () => {});
  expect({ made, problems }).toEqual({ made: SHARDS.length, problems: [] });
  single = shardHashes(join(root, "single"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => (folder = mkdtempSync(join(root, "one-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const summed = async (where: string): Promise<unknown> =>
  (await summedSweep(where, SHARDS, { key: cheapKey(RUNS), draws: DRAWS })).result;

/** Makes what is missing now, in this process. */
async function resumed(where: string): Promise<{ made: number; missing: number; faults: readonly string[] }> {
  const { missing, faults } = await standingShards(where, SHARDS);
  const { made } = await fillFolder(where, missing, cheapCrew(2, 0), () => {}, 1000);
  return { made, missing: missing.length, faults: faults.map(({ message }) => message) };
}

describe("a sweep on a folder", () => {
  it("that was killed goes on with what is missing, and comes to what one that ran through does", async () => {
    const { child, told, after, ended } = start({ folder });
    await after(7);
    child.kill("SIGKILL");
    await ended;
    const { made, missing } = await resumed(folder);
    expect(missing).toBeLessThanOrEqual(SHARDS.length - told.length);
    expect(missing).toBeGreaterThan(0);
    expect(made).toBe(missing);
    expect(shardHashes(folder)).toEqual(single);
    expect(await summed(folder)).toEqual(await summed(join(root, "single")));
    expect(readdirSync(folder)).toEqual(["shards"]);
  });

  it("by two processes at once makes each shard once, and both end when all are there", async () => {
    const both = [start({ folder }), start({ folder })];
    const made = (await Promise.all(both.map(({ ended }) => ended))).map(({ last }) => Number(last["made"]));
    expect(made[0] + made[1]).toBe(SHARDS.length);
    expect(Math.min(...made)).toBeGreaterThan(0);
    expect(shardHashes(folder)).toEqual(single);
  });

  it("takes over what a process that was killed had taken, while another works", async () => {
    const both = [start({ folder, wait: 100 }), start({ folder })];
    await both[0].after(1);
    both[0].child.kill("SIGKILL");
    const { last } = await both[1].ended;
    expect(last["problems"]).toEqual([]);
    expect(shardHashes(folder)).toEqual(single);
  });

  it("makes anew what was cut short and what is another shard, and says so", async () => {
    await resumed(folder);
    const [cut, foreign] = [SHARDS[3], SHARDS[8]];
    truncateSync(join(folder, "shards", cut.file), 300);
    writeFileSync(join(folder, "shards", foreign.file), readFileSync(join(folder, "shards", SHARDS[9].file)));
    const { made, faults } = await resumed(folder);
    expect(made).toBe(2);
    expect(faults).toEqual([
      `"shards/${cut.file}" is no whole Parquet file; it was made anew.`,
      `"shards/${foreign.file}" is the file of another shard; it was made anew.`,
    ]);
    expect(shardHashes(folder)).toEqual(single);
  });

  it("that finds no room keeps what is whole, says why, and ends complete when there is room", async (context) => {
    const small = join(folder, "small");
    mkdirSync(small);
    const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=96k", "tmpfs", small]).status === 0;
    context.skip(!isMounted, "the right to mount a small disk");
    try {
      const { problems } = await fillFolder(small, SHARDS, cheapCrew(1, 0), () => {});
      expect(problems.map(({ code, found }) => [code, found])).toEqual([
        [expect.stringMatching(/^E(109|949)$/u), "ENOSPC"],
      ]);
      const { missing, faults } = await standingShards(small, SHARDS);
      expect(faults).toEqual([]);
      expect(missing.length).toBeGreaterThan(0);
      expect(missing.length).toBeLessThan(SHARDS.length);
      expect(spawnSync("mount", ["-o", "remount,size=4m", small]).status).toBe(0);
      expect((await resumed(small)).made).toBe(missing.length);
      expect(shardHashes(small)).toEqual(single);
    } finally {
      spawnSync("umount", [small]);
    }
  });

  it("that goes on with more runs holds every run once", async () => {
    const shorter = cheapShards(DRAWS - 3 * RUNS, RUNS);
    await fillFolder(folder, shorter, cheapCrew(1, 0), () => {});
    await resumed(folder);
    await summed(folder);
    expect(shorter.at(-1)).toMatchObject({ from: 360, to: 365 });
    expect(shardHashes(folder)).toEqual(single);
  });

  it("is summed up only when nothing is missing", async () => {
    const some = SHARDS.slice(0, 5);
    await fillFolder(folder, some, cheapCrew(1, 0), () => {});
    expect(await summed(folder)).toMatchObject({ shards: { expected: 40, present: 5 }, checksum: null, columns: [] });
    expect(await summed(join(root, "single"))).toMatchObject({
      shards: { expected: 40, present: 40 },
      statuses: [
        { status: "ok", runs: 390 },
        { status: "E503", runs: 5 },
      ],
      columns: [{ name: "war.welfarePercent.RUS", runs: 390 }, { name: "war.revenue.USA" }],
    });
  });
});

describe("the plan of a sweep", () => {
  const plan = { command: "sweep --draws", case: "cheap", key: cheapKey(RUNS), draws: DRAWS } as const;

  it("goes on only where that is asked for, and never mixes two sweeps", () => {
    expect(planProblems(folder, plan, false)).toEqual([]);
    expect(writePlan(folder, plan)).toEqual([]);
    expect(planProblems(folder, plan, true)).toEqual([]);
    expect(planProblems(folder, plan, false).map(({ code }) => code)).toEqual(["E941"]);
    const [other] = planProblems(folder, { ...plan, key: { ...cheapKey(RUNS, 2), tertius: "9.0.0" } }, true);
    expect(other).toMatchObject({ code: "E940" });
    expect(other.message).toMatch(/seed 1, not 2; tertius 0\.0\.0, not 9\.0\.0/u);
    const fewer = planProblems(folder, { ...plan, draws: DRAWS - 1 }, true);
    expect(fewer).toMatchObject([{ code: "E940", found: `draws ${DRAWS}` }]);
    expect(planProblems(folder, { ...plan, draws: DRAWS + 1 }, true)).toEqual([]);
    writeFileSync(join(folder, "plan.json"), "{}");
    expect(planProblems(folder, plan, true).map(({ code }) => code)).toEqual(["E942"]);
  });
});

describe("a lease", () => {
  const here = { host: hostname(), process: process.pid, id: "here" };
  const [gone, afar] = [
    { host: hostname(), process: 2 ** 22 + 1, id: "gone" },
    { host: "another machine", process: process.pid, id: "afar" },
  ];

  it("is one owner's until it is over, or its process is gone from this machine", () => {
    const file = join(folder, "lease.json");
    expect(takeLease(file, afar, 60_000)).toBe(true);
    expect(takeLease(file, here, 60_000)).toBe(false);
    expect(takeLease(file, afar, 60_000)).toBe(true);
    rmSync(file);
    expect(takeLease(file, afar, -1)).toBe(true);
    expect(takeLease(file, here, 60_000)).toBe(true);
    rmSync(file);
    expect(takeLease(file, gone, 60_000)).toBe(true);
    expect(takeLease(file, here, 60_000)).toBe(true);
    expect(readdirSync(folder)).toEqual(["lease.json"]);
  });

  it("that nobody can read holds for as long as a lease does", () => {
    const file = join(folder, "lease.json");
    writeFileSync(file, "{");
    expect(takeLease(file, here, 60_000)).toBe(false);
    utimesSync(file, 0, 0);
    expect(takeLease(file, here, 60_000)).toBe(true);
  });
});
