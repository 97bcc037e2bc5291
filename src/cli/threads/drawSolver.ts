import type { Piscina } from "piscina";
import { TertiusError } from "../../base/problems/index.ts";
import { type AskedDraws, drawsInOrder, type DrawSolver } from "../../run/index.ts";
import type { DrawnCase, DrawRow, InputEnds } from "../../solve/draws/index.ts";
import { packageChanged } from "../problems/packages.ts";
import { packageHashes } from "../runPackages.ts";
import type { DrawWork } from "./drawWork.ts";
import { THREAD_MEMORY } from "./threadMemory.ts";
import { type Threads, threadsAtMost } from "./threadRunner.ts";

/** Draws that a thread solves before it says so: few enough that both ends of a run are busy. */
const TOGETHER = 20;
/** Fewer draws than this for a thread are solved before it has started and opened its packages. */
const DRAWS_PER_THREAD = 10;

type Range = { readonly from: number; readonly to: number };
type DrawPool = Piscina<Range | undefined, readonly DrawRow[] | readonly InputEnds[] | null>;

/**
 * Solves the draws of a case on as many threads as it is worth; the rows are the same on any number of them.
 *
 * @param told  Told how many draws are done.
 * @returns a solver, which throws a TertiusError with E160 when a package is not the one that the case was checked against.
 */
export function drawSolver({ dataRoots, threads }: Threads, told: (done: number) => void): DrawSolver {
  return async (input, asked) => {
    const count = Math.min(threadsAtMost(threads), Math.floor(asked.draws / DRAWS_PER_THREAD));
    if (count < 2) return drawsInOrder(input, asked);
    return solvedOnThreads({ case: input.case, dataRoots, asked, packages: packageHashes(input) }, count, told);
  };
}

async function solvedOnThreads(work: DrawWork, threads: number, told: (done: number) => void): Promise<DrawnCase> {
  const pool = await drawPool(work, threads);
  let done = 0;
  try {
    const [ends, ...parts] = await Promise.all([
      pool.run(undefined, { name: "drawEnds" }) as Promise<readonly InputEnds[] | null>,
      ...rangesOf(work.asked).map(async (range) => {
        const rows = (await pool.run(range, { name: "drawRows" })) as readonly DrawRow[] | null;
        told((done += range.to - range.from));
        return rows;
      }),
    ]);
    const rows = parts.flatMap((part) => part ?? []);
    if (ends === null || parts.includes(null)) throw new TertiusError([packageChanged()]);
    return { rows, ends };
  } finally {
    await pool.destroy();
  }
}

function rangesOf({ draws }: AskedDraws): readonly Range[] {
  return Array.from({ length: Math.ceil(draws / TOGETHER) }, (_, at) => ({
    from: at * TOGETHER,
    to: Math.min(draws, (at + 1) * TOGETHER),
  }));
}

async function drawPool(workerData: DrawWork, threads: number): Promise<DrawPool> {
  const { Piscina: Pool } = await import("piscina");
  return new Pool({
    filename: new URL("./drawThread.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // A thread that has two parts at once would wait for the first with the second, while another one has none.
    concurrentTasksPerWorker: 1,
    workerData,
    resourceLimits: THREAD_MEMORY,
  });
}
