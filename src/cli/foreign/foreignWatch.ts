import { workerData } from "node:worker_threads";
import { FOREIGN_LIMITS, type Watched } from "./foreignLimits.ts";

const { parent } = workerData as Watched;

/** Reading keeps the thread of its own process busy, so another looks after it, and ends it from outside of the program. */
setInterval(() => {
  const isTooLarge = process.memoryUsage.rss() > FOREIGN_LIMITS.mebibytes * 2 ** 20;
  if (isTooLarge || !isThere(parent)) process.kill(process.pid, "SIGKILL");
}, FOREIGN_LIMITS.watchEvery);

/** Whether the process that asked still runs: another takes its place as parent, or its number is free. */
function isThere(asking: number): boolean {
  try {
    process.kill(asking, 0);
    return process.ppid === asking;
  } catch {
    return false;
  }
}
