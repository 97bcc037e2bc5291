import { workerData } from "node:worker_threads";
import { partSolver, type RunPart, type SolvedPart } from "../../solve/index.ts";
import { withUncertainty } from "../../uncertainty/index.ts";
import { openedInput } from "../caseLoading.ts";
import { packageHashes } from "../runPackages.ts";
import { diskShelf } from "../shelf.ts";
import type { ThreadWork } from "./threadWork.ts";

const solve = threadSolver(workerData as ThreadWork);

/** Solves one part of the run that this thread was started for. */
export function solvePart(part: RunPart): SolvedPart {
  return solve(part);
}

/** The checked case comes from the thread that read it; packages are opened anew, and must be the same. */
function threadSolver({ case: case_, dataRoots, options, packages }: ThreadWork): (part: RunPart) => SolvedPart {
  const input = openedInput(case_, diskShelf(dataRoots));
  if (input === null || packageHashes(input).join() !== packages.join()) {
    throw new Error("a data package changed while the case was solved: run it again");
  }
  return partSolver(input, options, withUncertainty(input.others));
}
