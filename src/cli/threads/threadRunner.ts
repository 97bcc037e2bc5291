import { availableParallelism } from "node:os";
import type { Piscina } from "piscina";
import type { RunPart, SolvedPart } from "../../solve/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import { type PartRunner, partsInOrder, type PartTeller, type PartWork } from "../../run/index.ts";
import { packageHashes } from "../runPackages.ts";
import { partQueue } from "./partQueue.ts";
import { packageChanged } from "../problems/packages.ts";
import { THREAD_MEMORY } from "./threadMemory.ts";
import type { SolvesTold, ThreadWork } from "./threadWork.ts";

/** Fewer parts than this for a thread are solved before it has started and opened its packages. */
const PARTS_PER_THREAD = 8;

/** Which threads there are, and where they find packages. */
export interface Threads {
  readonly dataRoots: readonly string[];
  /** Null: one for each core. */
  readonly threads: number | null;
}

/**
 * Solves the parts of a run on as many threads as it is worth.
 *
 * @returns a runner, which throws a TertiusError with E160 when a package is not the one that the case was checked against.
 */
export function threadRunner({ dataRoots, threads }: Threads): PartRunner {
  return async (work) => {
    const { input, parts, options } = work;
    const count = Math.min(threadsAtMost(threads), Math.floor(parts.length / PARTS_PER_THREAD));
    if (count < 2) return partsInOrder(work);
    return solvedOnThreads({ case: input.case, dataRoots, options, packages: packageHashes(input) }, work, count);
  };
}

/** Threads run what is built: from the sources there is one. */
export function threadsAtMost(wanted: number | null): number {
  return import.meta.url.endsWith(".ts") ? 1 : (wanted ?? availableParallelism());
}

async function solvedOnThreads(
  work: ThreadWork,
  { parts, teller }: PartWork,
  threads: number,
): Promise<readonly SolvedPart[]> {
  const next = partQueue(parts);
  const lanes = await Promise.all(Array.from({ length: threads }, () => oneThread(work)));
  try {
    const solved = await Promise.all(lanes.map((lane, thread) => solvedInLane(lane, () => next(thread), teller)));
    return solved.flat();
  } finally {
    await Promise.all(lanes.map((lane) => lane.destroy()));
  }
}

/** A pool of one thread, since a pool of several does not say which of them solves what. */
async function oneThread(workerData: ThreadWork): Promise<Piscina<RunPart, SolvedPart | null>> {
  const { Piscina: Pool } = await import("piscina");
  const filename = new URL("./solveThread.js", import.meta.url).href;
  return new Pool({
    filename,
    name: "solvePart",
    minThreads: 1,
    maxThreads: 1,
    workerData,
    resourceLimits: THREAD_MEMORY,
  });
}

async function solvedInLane(
  lane: Piscina<RunPart, SolvedPart | null>,
  next: () => RunPart | null,
  teller: PartTeller,
): Promise<readonly SolvedPart[]> {
  const solved: SolvedPart[] = [];
  lane.on("message", ({ part, done, expected }: SolvesTold) => teller.solves(part, done, expected));
  for (let part = next(); part !== null; part = next()) {
    const answer = await lane.run(part);
    if (answer === null) throw new TertiusError([packageChanged()]);
    solved.push(answer);
    teller.part(part);
  }
  return solved;
}
