import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Done } from "./child.ts";

/** A variant of which no answer came: its process was stopped, or ended by itself. */
export interface Lost {
  readonly number: number;
  readonly why: string;
}

/** What all processes gave. */
export interface Harvest {
  readonly done: readonly Done[];
  readonly lost: readonly Lost[];
}

/** Which variants, on how many processes. */
export interface Work {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly processes: number;
  /** Told of each variant when it is done. */
  readonly told: (done: Done) => void;
}

/** Variants that a process gets at most at once, and how long it may stay silent on one. */
const CHUNK = 1000;
const SILENCE_MS = 300_000;
const CHILD = fileURLToPath(new URL("./child.js", import.meta.url));

/** Tries all variants; a process that stays silent is stopped and its variant counts as a hang. */
export async function harvest(work: Work): Promise<Harvest> {
  const [done, lost]: [Done[], Lost[]] = [[], []];
  const chunks = chunksOf(work);
  const told = (each: Done): void => {
    done.push(each);
    work.told(each);
  };
  const lane = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      for (const each of await lostOf(chunk, work.seed, told)) lost.push(each);
    }
  };
  await Promise.all(Array.from({ length: work.processes }, lane));
  return { done: done.toSorted((a, b) => a.number - b.number), lost };
}

type Chunk = readonly [from: number, to: number];

function chunksOf({ from, to, processes }: Work): Chunk[] {
  const size = Math.max(1, Math.min(CHUNK, Math.ceil((to - from) / processes)));
  return Array.from({ length: Math.ceil((to - from) / size) }, (_, at) => [
    from + at * size,
    Math.min(to, from + (at + 1) * size),
  ]);
}

/** Variants that ended a process, each time with another process for those after it. */
async function lostOf([from, to]: Chunk, seed: number, told: (done: Done) => void): Promise<readonly Lost[]> {
  if (from >= to) return [];
  const lost = await lostIn([from, to], seed, told);
  return lost === null ? [] : [lost, ...(await lostOf([lost.number + 1, to], seed, told))];
}

/** Runs one process as far as it comes; null where it comes to the end. */
async function lostIn([from, to]: Chunk, seed: number, told: (done: Done) => void): Promise<Lost | null> {
  const child = spawn(process.execPath, [CHILD, String(seed), String(from), String(to)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const state = { next: from, isSilent: false };
  const clock = watchdog(child, state);
  for await (const line of createInterface({ input: child.stdout })) {
    const done = JSON.parse(line) as Done;
    clock.refresh();
    state.next = done.number + 1;
    told(done);
  }
  clearTimeout(clock);
  return state.next >= to ? null : { number: state.next, why: state.isSilent ? "hang" : "the process ended" };
}

function watchdog(child: ChildProcess, state: { isSilent: boolean }): NodeJS.Timeout {
  return setTimeout(() => {
    state.isSilent = true;
    child.kill("SIGKILL");
  }, SILENCE_MS);
}
