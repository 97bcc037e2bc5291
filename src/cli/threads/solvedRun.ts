import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import {
  joinedRun,
  partName,
  partSolver,
  type Run,
  type RunInput,
  type RunOptions,
  type RunPart,
  runParts,
  type SolvedPart,
} from "../../solve/index.ts";
import { withUncertainty } from "../../uncertainty/index.ts";
import { type Problem, problem, TertiusError } from "../../problems/index.ts";
import { packageHashes } from "../runPackages.ts";
import { partQueue } from "./partQueue.ts";
import type { ThreadWork } from "./threadWork.ts";

/** Fewer parts than this for a thread are solved before it has started and opened its packages. */
const PARTS_PER_THREAD = 8;

/** What a run on threads needs beside the case. */
export interface ThreadedRun {
  readonly options: RunOptions;
  readonly dataRoots: readonly string[];
  /** Null: one for each core. */
  readonly threads: number | null;
  readonly progress: (line: string) => void;
}

/**
 * Solves the scenarios, markets and alignment of a case with ranges, on as many threads as it is worth.
 *
 * @throws TertiusError with E160 when a package is not the one that the case was checked against.
 */
export async function solvedRun(input: RunInput, request: ThreadedRun): Promise<Run> {
  const { options, dataRoots, progress } = request;
  const parts = runParts(input, options);
  const threads = Math.min(threadsAtMost(request.threads), Math.floor(parts.length / PARTS_PER_THREAD));
  let done = 0;
  const told = (part: RunPart): void => progress(`[${++done}/${parts.length}] ${partName(part)}`);
  if (threads < 2) return joinedRun(input, options, solvedHere(input, options, parts, told));
  const work: ThreadWork = { case: input.case, dataRoots, options, packages: packageHashes(input) };
  return joinedRun(input, options, await solvedOnThreads(work, parts, threads, told));
}

/** Threads run what is built: from the sources there is one. */
function threadsAtMost(wanted: number | null): number {
  return import.meta.url.endsWith(".ts") ? 1 : (wanted ?? availableParallelism());
}

function solvedHere(
  input: RunInput,
  options: RunOptions,
  parts: readonly RunPart[],
  told: (part: RunPart) => void,
): readonly SolvedPart[] {
  const solve = partSolver(input, options, withUncertainty(input.others));
  return parts.map((part) => {
    told(part);
    return solve(part);
  });
}

async function solvedOnThreads(
  work: ThreadWork,
  parts: readonly RunPart[],
  threads: number,
  told: (part: RunPart) => void,
): Promise<readonly SolvedPart[]> {
  const next = partQueue(parts);
  const lanes = Array.from({ length: threads }, () => oneThread(work));
  try {
    const solved = await Promise.all(lanes.map((lane, thread) => solvedInLane(lane, () => next(thread), told)));
    return solved.flat();
  } finally {
    await Promise.all(lanes.map((lane) => lane.destroy()));
  }
}

/** A pool of one thread, since a pool of several does not say which of them solves what. */
function oneThread(workerData: ThreadWork): Piscina<RunPart, SolvedPart | null> {
  const filename = new URL("./solveThread.js", import.meta.url).href;
  return new Piscina({ filename, name: "solvePart", minThreads: 1, maxThreads: 1, workerData });
}

async function solvedInLane(
  lane: Piscina<RunPart, SolvedPart | null>,
  next: () => RunPart | null,
  told: (part: RunPart) => void,
): Promise<readonly SolvedPart[]> {
  const solved: SolvedPart[] = [];
  for (let part = next(); part !== null; part = next()) {
    const answer = await lane.run(part);
    if (answer === null) throw new TertiusError([packageChanged()]);
    solved.push(answer);
    told(part);
  }
  return solved;
}

/** E160 */
export function packageChanged(): Problem {
  return problem(
    "E160",
    { path: "packages" },
    {
      message: "A data package changed while the case was solved; nothing was written.",
      expected: "packages that stay as they are until a run has ended",
      hints: ["Run it again."],
    },
  );
}
