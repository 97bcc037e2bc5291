import { workerData } from "node:worker_threads";
import { type DrawRow, inputEnds, type InputEnds } from "../../solve/draws/index.ts";
import { checkedRunner } from "./checkedRunner.ts";
import type { DrawWork } from "./drawWork.ts";

const work = workerData as DrawWork;
const runner = checkedRunner(work, work.asked);

/** Solves some draws of the case that this thread was started for; null where packages are not those it was checked against. */
export function drawRows({ from, to }: { readonly from: number; readonly to: number }): readonly DrawRow[] | null {
  return runner === null ? null : runner.rows(from, to);
}

/** What each input of its draws does alone; null in the same way. */
export function drawEnds(): readonly InputEnds[] | null {
  return runner === null ? null : inputEnds(runner);
}
