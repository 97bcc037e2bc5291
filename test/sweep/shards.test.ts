import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  keyDifferences,
  readShardFile,
  type Shard,
  shardFile,
  shardPlan,
  shardShare,
  shardsOf,
  shardTable,
} from "../../src/sweep/index.ts";
import { sha256 } from "../../src/node/sweep/index.ts";
import { CHEAP_RUNS, cheapKey, cheapShards } from "../node/sweep/cheapRuns.ts";

const [first, second] = cheapShards(20, 10) as [Shard, Shard];
const fileOf = (shard: Shard): Promise<Uint8Array> => shardFile(shard, shardTable(CHEAP_RUNS, shard), sha256);

describe("the shards of a sweep", () => {
  it("hold every draw once, in the order of their names, however many there are in a shard", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (draws, runsPerShard) => {
        const shards = cheapShards(draws, runsPerShard);
        const held = shards.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
        expect(held).toEqual(Array.from({ length: draws }, (_, draw) => draw));
        const files = shards.map(({ file }) => file);
        expect(files.toSorted()).toEqual(files);
        expect(new Set(files).size).toBe(shards.length);
      }),
      { numRuns: 50 },
    );
  });

  it("of a longer sweep are those of a shorter one, as far as they are whole", () => {
    const [short, long] = [cheapShards(25, 10), cheapShards(45, 10)];
    expect(long.slice(0, 2)).toEqual(short.slice(0, 2));
    expect(long[2].hash).not.toBe(short[2].hash);
  });

  it("have another name when anything that they depend on is different", () => {
    const key = cheapKey(10);
    const others = [
      { ...key, tertius: "0.0.1" },
      { ...key, node: "1" },
      { ...key, case: "other" },
      { ...key, packages: ["world 1.0.1 0000"] },
      { ...key, seed: 2 },
      { ...key, asked: { set: "economy.elasticities=cp" } },
    ];
    const hashes = [key, ...others].map((each) => shardPlan(each, 10, sha256)[0].hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(keyDifferences(key, { ...key, seed: 2, asked: { set: "a=1" } })).toEqual([
      { name: "--set", first: "none", second: "a=1" },
      { name: "seed", first: "1", second: "2" },
    ]);
  });

  it("are dealt out to parts so that each is in exactly one", () => {
    const shards = cheapShards(100, 10);
    const parts = [1, 2, 3].flatMap((part) => shardsOf(shards, { part, parts: 3 }));
    expect(parts.toSorted((a, b) => a.number - b.number)).toEqual(shards);
  });

  it.each(["5/3", "0/3", "1/0", "1", "a/b", "1/3/5", "-1/3", "1.5/3"])("cannot be those of %s", (text) => {
    expect(shardShare(text)).toBeNull();
  });
});

describe("the file of a shard", () => {
  it("gives back its runs to the last bit, those without numbers too", async () => {
    const table = shardTable(CHEAP_RUNS, first);
    const read = await readShardFile(await fileOf(first), first, sha256);
    expect(read).toMatchObject({ table });
    expect(table.status[3]).toBe("E503");
    expect(table.values[0][3]).toBeNaN();
  });

  it("has the same bytes each time", async () => {
    expect(await fileOf(first)).toEqual(await fileOf(first));
  });

  it("is no shard when it was cut short, wherever", async () => {
    const bytes = await fileOf(first);
    for (const length of [0, 3, 4, Math.floor(bytes.length / 2), bytes.length - 8, bytes.length - 1]) {
      expect(await readShardFile(bytes.slice(0, length), first, sha256)).toBe("no whole Parquet file");
    }
  });

  it("is not that of another shard", async () => {
    expect(await readShardFile(await fileOf(second), first, sha256)).toBe("the file of another shard");
  });

  it("does not go unnoticed when one of its numbers was changed", async () => {
    const bytes = await fileOf(first);
    const value = new Uint8Array(Float64Array.of(shardTable(CHEAP_RUNS, first).values[0][5]).buffer);
    const at = bytes.findIndex((_, from) => value.every((byte, offset) => bytes[from + offset] === byte));
    expect(at).toBeGreaterThan(0);
    bytes[at] ^= 1;
    expect(await readShardFile(bytes, first, sha256)).toBe("numbers that its checksum does not fit");
  });

  it("is refused where a source gives other runs than it was asked for", () => {
    const late = { ...CHEAP_RUNS, rows: (from: number, to: number) => CHEAP_RUNS.rows(from + 1, to + 1) };
    expect(() => shardTable(late, first)).toThrow("the runs 0 to 9 were asked for, others came");
    const narrow = { ...CHEAP_RUNS, columns: CHEAP_RUNS.columns.slice(1) };
    expect(() => shardTable(narrow, first)).toThrow("run 0 has another number of values");
  });
});
