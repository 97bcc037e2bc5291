import { parentPort, workerData } from "node:worker_threads";
import { partSolver, type RunPart, type SolvedPart } from "../../solve/index.ts";
import { withUncertainty } from "../../solve/ranges/index.ts";
import { openedInput } from "../caseLoading.ts";
import { packageHashes } from "../runPackages.ts";
import { diskShelf } from "../shelf.ts";
import type { SolvesTold, ThreadWork } from "./threadWork.ts";

const solve = threadSolver(workerData as ThreadWork);
/** The part that is being solved: a thread solves one at a time, and its progress names it. */
let now: RunPart | null = null;

/** Solves one part of the run that this thread was started for; null where packages are not those it was checked against. */
export function solvePart(part: RunPart): SolvedPart | null {
  now = part;
  return solve === null ? null : solve(part);
}

/** The checked case comes from the thread that read it; packages are opened anew, and must be the same. */
function threadSolver({
  case: case_,
  dataRoots,
  options,
  packages,
}: ThreadWork): ((part: RunPart) => SolvedPart) | null {
  const input = openedInput(case_, diskShelf(dataRoots));
  if (input === null || packageHashes(input).join() !== packages.join()) return null;
  const onSolve = (done: number, expected: number): void => {
    // A port has no origin, as a window has.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (now !== null) parentPort?.postMessage({ part: now, done, expected } satisfies SolvesTold);
  };
  return partSolver(input, { ...options, onSolve }, withUncertainty(input.others));
}
