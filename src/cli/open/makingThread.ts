import { parentPort, workerData } from "node:worker_threads";
import { madePage } from "./madePage.ts";
import type { MakingWork } from "./makingThreads.ts";
import type { MakingTold } from "./newestMaking.ts";

const { folder, options } = workerData as MakingWork;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (told: MakingTold): void => parentPort?.postMessage(told);

parentPort?.on("message", () => {
  void madePage(folder, options, (progress, kind = "part") => say({ progress, kind })).then((made) => say({ made }));
});
