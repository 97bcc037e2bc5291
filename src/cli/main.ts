#!/usr/bin/env node
import { Worker } from "node:worker_threads";
import { definedIn, registerOf } from "../base/problems/index.ts";
import { endWriting } from "../node/files/index.ts";
import type { CommandWork, Printed, Told } from "./commandWork.ts";
import { EXIT, failureOfOurs, interrupted, type Outcome } from "./outcome.ts";
import { printed } from "./printed.ts";
import { printable } from "./problemText.ts";
import * as ends from "./problems/ends.ts";
import { progressPrinter } from "./progress.ts";

/** A reader that has seen enough, such as `| head`, is no failure; a disk that is full is one. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`✖ E109 The output cannot be written (${error.code ?? error.message}).\n`);
  process.exit(EXIT.input);
});
process.stderr.on("error", () => {});

const words = process.argv.slice(2);
const printer = progressPrinter(process.stderr);
/** What this thread tells of: all else is told by the command itself. */
const ENDS = registerOf(definedIn(ends));
const wantsJson = words.includes("--json");
/** How often it is asked whether what is being written is whole, milliseconds. */
const ASKED_EVERY = 5;

const work: CommandWork = {
  words,
  columns: { stdout: process.stdout.columns ?? null, stderr: process.stderr.columns ?? null },
  writing: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
};
/** The command runs on a thread of its own, so that this one hears when it is to end. */
const thread = new Worker(new URL("./commandThread.js", import.meta.url), { workerData: work });
/** Whether a signal has come: the second one ends at once. */
let isEnding = false;

thread.on("message", (told: Told) => {
  if (isEnding) return;
  if ("progress" in told) printer.told(printable(told.progress), told.kind);
  else show(told);
});
thread.on("error", (error) => {
  if (!isEnding) show(shownOf(failureOfOurs(error)));
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end(signal));

/** Ends the command once what it is writing is whole; the second time at once. */
function end(signal: "SIGINT" | "SIGTERM"): void {
  if (isEnding) process.exit(EXIT.interrupted);
  isEnding = true;
  const waiting = setInterval(() => {
    if (!endWriting(work.writing)) return;
    clearInterval(waiting);
    void thread.terminate().then(() => show(shownOf(interrupted(signal))));
  }, ASKED_EVERY);
}

function shownOf(outcome: Outcome): Printed {
  return printed(outcome, ENDS, { json: wantsJson, columns: work.columns.stderr });
}

function show({ stdout, stderr, exit }: Printed): void {
  printer.erase();
  process.exitCode = exit;
  if (stdout !== "") process.stdout.write(stdout);
  if (stderr !== "") process.stderr.write(stderr);
}
