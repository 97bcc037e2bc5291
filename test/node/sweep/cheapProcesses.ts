import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtModules } from "../../builtModules.ts";
import type { CheapOrder } from "./cheapProcess.ts";

/** A process of a sweep, and what it says. */
export interface CheapProcess {
  readonly child: ChildProcess;
  /** Numbers of shards that it told of so far. */
  readonly told: readonly number[];
  /** When that many shards were told of. */
  readonly after: (shards: number) => Promise<void>;
  /** When it has ended: what it says at last, and what it wrote to stderr. */
  readonly ended: Promise<{ readonly last: Readonly<Record<string, unknown>>; readonly stderr: string }>;
}

/** Builds the processes of a file of tests, and gives what starts one. */
export async function cheapProcesses(
  name: string,
  usual: Partial<CheapOrder>,
): Promise<(order: Partial<CheapOrder>) => CheapProcess> {
  const { cheapProcess } = await builtModules(name, { cheapProcess: "test/node/sweep/cheapProcess.ts" });
  const order = {
    draws: 0,
    runsPerShard: 10,
    wait: 0,
    lanes: 1,
    url: "",
    tertius: "0.0.0",
    lease: 60_000,
    idleSeconds: null,
    lacks: false,
    spoils: null,
  };
  return (own) => started(cheapProcess, { as: "folder", folder: "", ...order, ...usual, ...own });
}

function started(file: string, order: CheapOrder): CheapProcess {
  const child = spawn(process.execPath, [file, JSON.stringify(order)]);
  const told: number[] = [];
  const waiting = new Set<{ readonly shards: number; readonly resolve: () => void }>();
  const said: { last: Readonly<Record<string, unknown>>; stderr: string; rest: string } = {
    last: {},
    stderr: "",
    rest: "",
  };
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = `${said.rest}${chunk.toString()}`.split("\n");
    said.rest = lines.pop() ?? "";
    for (const line of lines) {
      said.last = JSON.parse(line) as Record<string, unknown>;
      if (typeof said.last["number"] === "number") told.push(said.last["number"]);
    }
    for (const each of waiting) if (told.length >= each.shards) each.resolve();
  });
  child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  const ended = new Promise<{ last: Readonly<Record<string, unknown>>; stderr: string }>((resolve) => {
    child.once("close", () => resolve(said));
  });
  const after = (shards: number): Promise<void> =>
    new Promise((resolve) => {
      if (told.length >= shards) resolve();
      else waiting.add({ shards, resolve });
    });
  return { child, told, after, ended };
}

/** SHA-256 of each file of a shard in a folder, by name: two folders are compared file by file. */
export function shardHashes(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, "shards")).filter((name) => !name.startsWith("."));
  const hash = (name: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, "shards", name)))
      .digest("hex");
  return Object.fromEntries(names.toSorted().map((name) => [name, hash(name)]));
}
