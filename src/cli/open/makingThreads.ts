import { Worker } from "node:worker_threads";
import type { CaseOptions } from "../options.ts";
import { failureOfOurs } from "../outcome.ts";
import { THREAD_MEMORY } from "../threads/threadMemory.ts";
import type { MakingTold, ThreadStart } from "./newestMaking.ts";

/** What a thread that makes pages is started with. */
export interface MakingWork {
  readonly folder: string;
  readonly options: CaseOptions;
}

/** Starts threads that make the page of a case, so that the server answers meanwhile, and a solve can be stopped. */
export function makingThreads(work: MakingWork): ThreadStart {
  return (hear) => {
    const url = new URL("./makingThread.js", import.meta.url);
    const thread = new Worker(url, { workerData: work, resourceLimits: THREAD_MEMORY });
    thread.on("message", (told: MakingTold) => hear(told));
    thread.on("error", (error) => hear({ fallen: { html: null, problems: failureOfOurs(error).problems } }));
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      make: () => thread.postMessage("make"),
      stop: () => void thread.terminate(),
    };
  };
}
