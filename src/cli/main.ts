#!/usr/bin/env node
import type { Printed } from "./commandWork.ts";
import { needsThread } from "./needsThread.ts";
import { EXIT } from "./outcome.ts";
import { printable } from "./printed.ts";
import { type ProgressKind, progressPrinter } from "./progress.ts";

/** A reader that has seen enough, such as `| head`, is no failure; a disk that is full is one. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`✖ E109 The output cannot be written (${error.code ?? error.message}).\n`);
  process.exit(EXIT.input);
});
process.stderr.on("error", () => {});

const words = process.argv.slice(2);
const columns = { stdout: process.stdout.columns ?? null, stderr: process.stderr.columns ?? null };
const printer = progressPrinter(process.stderr);

const carryOut = needsThread(words)
  ? (await import("./onThread.ts")).onThread
  : (await import("./carriedOut.ts")).carriedOut;
show(await carryOut(words, columns, (line, kind) => tell(printable(line), kind)));

function tell(line: string, kind?: ProgressKind): void {
  if (kind !== "served") return printer.told(line, kind);
  printer.erase();
  process.stdout.write(`${line}\n`);
}

function show({ stdout, stderr, exit }: Printed): void {
  printer.erase();
  process.exitCode = exit;
  if (stdout !== "") process.stdout.write(stdout);
  if (stderr !== "") process.stderr.write(stderr);
}
