import { Worker } from "node:worker_threads";
import { definedIn, registerOf } from "../base/problems/index.ts";
import { endWriting } from "../node/files/index.ts";
import type { CommandWork, Printed, Told } from "./commandWork.ts";
import { EXIT, failureOfOurs, interrupted, type Outcome } from "./outcome.ts";
import { inWords } from "./printed.ts";
import * as ends from "./problems/ends.ts";
import type { Progress } from "./progress.ts";

/** What this thread tells of: all else is told by the command itself. */
const ENDS = registerOf(definedIn(ends));
/** What is printed when a command ends that was to go on until then. */
const NOTHING_MORE: Printed = { stdout: "", stderr: "", exit: EXIT.done };
/** How often it is asked whether what is being written is whole, milliseconds. */
const ASKED_EVERY = 5;

/**
 * Carries a command line out on a thread of its own, so that this one hears when it is to end: what is being written is
 * waited for then, and a second signal ends at once. A command that serves is done when it is ended.
 *
 * @param words     The words after `tertius`.
 * @param columns   Widths of the terminals that it is printed on.
 * @param progress  Told what is going on.
 */
export function onThread(
  words: readonly string[],
  columns: CommandWork["columns"],
  progress: Progress,
): Promise<Printed> {
  const work: CommandWork = {
    words,
    columns,
    writing: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const thread = new Worker(new URL("./commandThread.js", import.meta.url), { workerData: work });
  const shown = (outcome: Outcome): Promise<Printed> => inWords(outcome, words, columns.stderr, ENDS);
  return new Promise((resolve) => {
    let isServing = false;
    const end = endOf(work, thread, (signal) => resolve(isServing ? NOTHING_MORE : shown(interrupted(signal))));
    thread.on("message", (told: Told) => {
      if (end.isComing()) return;
      if (!("progress" in told)) return resolve(told);
      isServing ||= told.kind === "served";
      progress(told.progress, told.kind);
    });
    thread.on("error", (error) => {
      if (!end.isComing()) resolve(shown(failureOfOurs(error)));
    });
  });
}

type Signal = "SIGINT" | "SIGTERM";

/** Listens for signals and ends the thread once what it is writing is whole; the second time at once. */
function endOf(
  { writing }: CommandWork,
  thread: Worker,
  ended: (signal: Signal) => void,
): { readonly isComing: () => boolean } {
  let isComing = false;
  const end = (signal: Signal): void => {
    if (isComing) process.exit(EXIT.interrupted);
    isComing = true;
    const waiting = setInterval(() => {
      if (!endWriting(writing)) return;
      clearInterval(waiting);
      void thread.terminate().then(() => ended(signal));
    }, ASKED_EVERY);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end(signal));
  return { isComing: () => isComing };
}
