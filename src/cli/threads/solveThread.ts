import { parentPort, workerData } from "node:worker_threads";
import type { RunPart, SolvedPart } from "../../solve/index.ts";
import { packagesOf, rangedPartSolver } from "../../run/index.ts";
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
  packages: hashes,
}: ThreadWork): ((part: RunPart) => SolvedPart) | null {
  const { packages } = packagesOf(case_, diskShelf(dataRoots));
  if (packages === null || packageHashes(packages).join() !== hashes.join()) return null;
  const onSolve = (done: number, expected: number): void => {
    // A port has no origin, as a window has.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (now !== null) parentPort?.postMessage({ part: now, done, expected } satisfies SolvesTold);
  };
  return rangedPartSolver({ ...packages, case: case_ }, { ...options, onSolve });
}
