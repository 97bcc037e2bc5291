// @module-tag whole
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { shardHashes } from "../node/sweep/cheapProcesses.ts";
import { needsValkey, startedValkey } from "../valkey.ts";
import { codesOf, documentOf, ROOT, tertius, textAndDocument } from "./cli.ts";

const MAIN = join(ROOT, "dist/cli/main.js");
/** Draws and runs of a shard, few enough for a second. */
const SIZE = ["--draws", "24", "--shard-runs", "4"];

let folder = "";
let sound = "";
let single: Readonly<Record<string, string>> = {};
let ended: Awaited<ReturnType<typeof textAndDocument>>;
const place = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-draws-"));
  sound = place("sound");
  expect((await tertius(["init", sound])).exit).toBe(0);
  ended = await textAndDocument(["sweep", sound, ...SIZE, "--out", place("single")]);
  single = shardHashes(place("single"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built program; what it printed, and how it ended, killed by a signal after some text of its own if one is given. */
function process_(
  words: readonly string[],
  signal?: NodeJS.Signals,
  text = "",
): Promise<{ exit: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words]);
    const said = { stdout: "", stderr: "" };
    let isKilled = false;
    child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => {
      said.stderr += chunk.toString();
      if (signal === undefined || isKilled || !said.stderr.includes(text)) return;
      isKilled = true;
      child.kill(signal);
    });
    child.once("close", (exit) => resolve({ exit, ...said }));
  });
}

const summaryOf = (out: string): string => readFileSync(join(out, "summary.json"), "utf8");

describe("tertius sweep --draws", () => {
  it("writes each shard, sums them up, and prints real income of the parties", () => {
    expect(ended.exit).toBe(0);
    expect(Object.keys(single)).toHaveLength(6);
    expect(ended.document).toMatchObject({
      status: "ok",
      draws: {
        draws: 24,
        seed: 1,
        runsPerShard: 4,
        shards: { expected: 6, present: 6 },
        statuses: [{ status: "ok", runs: 24 }],
      },
    });
    expect(ended.stdout).toContain("24 runs with drawn elasticities, seed 1");
    expect(ended.stdout.replaceAll(/\s+/gu, " ")).toContain("share 50 % of the variance of their errors.");
    expect(ended.stdout).toMatch(/Mexico +The tariff alone +[+−]\d/u);
    expect(summaryOf(place("single"))).toContain('"checksum": "');
  });

  it("ended by Ctrl-C keeps what is whole and goes on with --resume, to the bytes of one that ran through", async () => {
    const words = ["sweep", sound, ...SIZE, "--out", place("cut")];
    const cut = await process_(words, "SIGINT", "Making the runs");
    expect(cut.exit).toBe(130);
    expect(cut.stderr).toContain("E972");
    const resumed = await process_([...words, "--resume", "--threads", "2"]);
    expect(resumed.exit).toBe(0);
    expect(shardHashes(place("cut"))).toEqual(single);
    expect(summaryOf(place("cut"))).toBe(summaryOf(place("single")));
  });

  it("is refused where it was begun and --resume is not given, and where another sweep was", async () => {
    const again = await tertius(["sweep", sound, ...SIZE, "--out", place("single"), "--json"]);
    expect(codesOf(documentOf(again))).toEqual(["E941"]);
    for (const [words, codes] of [
      [["--seed", "2"], ["E940"]],
      [
        ["--draw-sets", "central"],
        ["E541", "E940"],
      ],
      [["--draw-shared", "0"], ["E940"]],
    ] as const) {
      const there = ["--resume", "--out", place("single"), "--json"];
      const other = await tertius(["sweep", sound, ...SIZE, ...words, ...there]);
      expect(codesOf(documentOf(other))).toEqual(codes);
    }
  });

  it("in parts makes every shard once, and whoever comes last sums up", async () => {
    const share = (text: string): string[] => ["sweep", sound, ...SIZE, "--shard", text, "--out", place("parts")];
    const part = (text: string): Promise<Record<string, unknown>> =>
      tertius([...share(text), "--json"]).then(documentOf);
    expect(await part("2/2")).toMatchObject({ status: "ok", draws: { shards: { present: 3 }, checksum: null } });
    const again = await tertius([...share("2/2"), "--resume"]);
    expect(again.stdout.replaceAll(/\s+/gu, " ")).toContain("The other parts make the rest, and the last one sums up.");
    expect(await part("1/2")).toMatchObject({ status: "ok", draws: { shards: { present: 6 } } });
    const none = await tertius(["sweep", sound, ...SIZE, "--shard", "7/20", "--out", place("parts")]);
    expect(none.exit).toBe(0);
    expect(none.stderr).toContain("Part 7 of 20 makes no runs: the sweep has 6 shards.");
    expect(none.stdout.replaceAll(/\s+/gu, " ")).toContain("The sweep is complete: 6 shards in ");
    expect(shardHashes(place("parts"))).toEqual(single);
    expect(summaryOf(place("parts"))).toBe(summaryOf(place("single")));
  });

  it("by a worker at a queue gives the same bytes", needsValkey(), async () => {
    const valkey = await startedValkey(false);
    try {
      const address = place("address");
      writeFileSync(address, `${valkey.url}\n`);
      vi.stubEnv("TERTIUS_QUEUE", valkey.url);
      const worker = process_(["worker", "--idle", "5", "--threads", "2"]);
      const done = await process_(["sweep", sound, ...SIZE, "--queue-file", address, "--out", place("queue")]);
      expect(done.exit).toBe(0);
      expect(shardHashes(place("queue"))).toEqual(single);
      expect(summaryOf(place("queue"))).toBe(summaryOf(place("single")));
      const { stdout, exit } = await worker;
      expect(exit).toBe(0);
      expect(stdout).toContain("The worker made 6 shards.");
    } finally {
      vi.unstubAllEnvs();
      await valkey.end();
    }
  });
});

describe("wrong options of a sweep of draws", () => {
  it.each([
    [["--draws", "0"], ["--draws"]],
    [["--draws", "2000000000"], ["--draws"]],
    [
      ["--draws", "many", "--seed", "-1", "--shard-runs", "0", "--shard", "5/3"],
      ["--draws", "--seed", "--shard-runs", "--shard"],
    ],
    [
      ["--draws", "9", "--scale", "0:100:50", "--full", "--include", "flows"],
      ["--scale", "--full", "--include"],
    ],
    [
      ["--draws", "9", "--queue", "http://here", "--shard", "1/2"],
      ["--queue", "--shard"],
    ],
    [
      ["--seed", "3", "--resume"],
      ["--seed", "--resume"],
    ],
  ])("%j: all at once", async (words, options) => {
    const document = documentOf(await tertius(["sweep", sound, ...words, "--json"]));
    expect((document["problems"] as { path: string }[]).map(({ path }) => path)).toEqual(options);
  });

  it("of a worker: an address that is none, a time that is none and a folder that is none", async () => {
    const document = documentOf(
      await tertius(["worker", "--queue", "ftp://x", "--idle", "0", "--data-root", "nowhere", "--json"]),
    );
    expect(codesOf(document).toSorted()).toEqual(["E902", "E902", "E943"]);
  });

  it("of a worker: an address with a password among its arguments, which is not shown", async () => {
    const seen = await tertius(["worker", "--queue", "redis://me:secret@127.0.0.1:1", "--json"]);
    expect(codesOf(documentOf(seen))).toEqual(["E957"]);
    expect(seen.stdout).not.toContain("secret");
  });

  it("of a worker: no address at all, and two of them", async () => {
    vi.stubEnv("TERTIUS_QUEUE", undefined);
    expect(codesOf(documentOf(await tertius(["worker", "--json"])))).toEqual(["E902"]);
    const two = ["worker", "--queue", "redis://127.0.0.1:1", "--queue-file", "nowhere", "--json"];
    expect(codesOf(documentOf(await tertius(two)))).toEqual(["E901"]);
    expect(codesOf(documentOf(await tertius(["worker", "--queue-file", "nowhere", "--json"])))).toEqual(["E101"]);
    vi.unstubAllEnvs();
  });

  it("an address at which nothing answers is refused before anything is made", async () => {
    const document = documentOf(
      await tertius(["sweep", sound, ...SIZE, "--queue", "redis://127.0.0.1:1", "--out", place("none"), "--json"]),
    );
    expect(codesOf(document)).toEqual(["E944"]);
    expect(existsSync(place("none"))).toBe(false);
  });
});
