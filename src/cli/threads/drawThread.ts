import { workerData } from "node:worker_threads";
import { drawRunner, type DrawRow, inputEnds, type InputEnds } from "../../solve/draws/index.ts";
import { packagesOf } from "../../run/index.ts";
import { packageHashes } from "../runPackages.ts";
import { diskShelf } from "../shelf.ts";
import type { DrawWork } from "./drawWork.ts";

const runner = threadRunner(workerData as DrawWork);

/** Solves some draws of the case that this thread was started for; null where packages are not those it was checked against. */
export function drawRows({ from, to }: { readonly from: number; readonly to: number }): readonly DrawRow[] | null {
  return runner === null ? null : runner.rows(from, to);
}

/** What each input of its draws does alone; null in the same way. */
export function drawEnds(): readonly InputEnds[] | null {
  return runner === null ? null : inputEnds(runner);
}

/** The checked case comes from the thread that read it; packages are opened anew, and must be the same. */
function threadRunner({
  case: case_,
  dataRoots,
  asked,
  packages: hashes,
}: DrawWork): ReturnType<typeof drawRunner> | null {
  const { packages } = packagesOf(case_, diskShelf(dataRoots));
  if (packages === null || packageHashes(packages).join() !== hashes.join()) return null;
  return drawRunner({ ...packages, case: case_ }, asked);
}
