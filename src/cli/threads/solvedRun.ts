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
import { withUncertainty } from "../../solve/ranges/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import { type Language, say } from "../../base/wording/index.ts";
import type { Progress } from "../progress.ts";
import { packageHashes } from "../runPackages.ts";
import { partQueue } from "./partQueue.ts";
import type { SolvesTold, ThreadWork } from "./threadWork.ts";
import { packageChanged } from "../problems/packages.ts";

/** Fewer parts than this for a thread are solved before it has started and opened its packages. */
const PARTS_PER_THREAD = 8;

/** What a run on threads needs beside the case. */
export interface ThreadedRun {
  readonly options: RunOptions;
  readonly dataRoots: readonly string[];
  /** Null: one for each core. */
  readonly threads: number | null;
  readonly lang: Language;
  readonly progress: Progress;
}

/**
 * Solves the scenarios, markets and alignment of a case with ranges, on as many threads as it is worth.
 *
 * @throws TertiusError with E160 when a package is not the one that the case was checked against.
 */
export async function solvedRun(input: RunInput, request: ThreadedRun): Promise<Run> {
  const { options, dataRoots } = request;
  const parts = runParts(input, options);
  const threads = Math.min(threadsAtMost(request.threads), Math.floor(parts.length / PARTS_PER_THREAD));
  const teller = partTeller(parts.length, request);
  if (threads < 2) return joinedRun(input, options, solvedHere(input, options, parts, teller));
  const work: ThreadWork = { case: input.case, dataRoots, options, packages: packageHashes(input) };
  return joinedRun(input, options, await solvedOnThreads(work, parts, threads, teller));
}

/** Tells of parts and of the steps of each. */
interface PartTeller {
  readonly part: (part: RunPart) => void;
  readonly step: (told: SolvesTold) => void;
}

function partTeller(count: number, { lang, progress }: ThreadedRun): PartTeller {
  let told = 0;
  return {
    part: (part) => progress(`[${++told}/${count}] ${partName(part)}`),
    step: ({ part, done, expected }) =>
      progress(
        `[${told}/${count}] ${partName(part)} · ${say(lang, "progress.solves", { done: String(done), expected: String(expected) })}`,
        "step",
      ),
  };
}

/** Threads run what is built: from the sources there is one. */
function threadsAtMost(wanted: number | null): number {
  return import.meta.url.endsWith(".ts") ? 1 : (wanted ?? availableParallelism());
}

function solvedHere(
  input: RunInput,
  options: RunOptions,
  parts: readonly RunPart[],
  teller: PartTeller,
): readonly SolvedPart[] {
  let now: RunPart | null = null;
  const onSolve = (done: number, expected: number): void => {
    if (now !== null) teller.step({ part: now, done, expected });
  };
  const solve = partSolver(input, { ...options, onSolve }, withUncertainty(input.others));
  return parts.map((part) => {
    now = part;
    teller.part(part);
    return solve(part);
  });
}

async function solvedOnThreads(
  work: ThreadWork,
  parts: readonly RunPart[],
  threads: number,
  teller: PartTeller,
): Promise<readonly SolvedPart[]> {
  const next = partQueue(parts);
  const lanes = Array.from({ length: threads }, () => oneThread(work));
  try {
    const solved = await Promise.all(lanes.map((lane, thread) => solvedInLane(lane, () => next(thread), teller)));
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
  teller: PartTeller,
): Promise<readonly SolvedPart[]> {
  const solved: SolvedPart[] = [];
  lane.on("message", teller.step);
  for (let part = next(); part !== null; part = next()) {
    const answer = await lane.run(part);
    if (answer === null) throw new TertiusError([packageChanged()]);
    solved.push(answer);
    teller.part(part);
  }
  return solved;
}
