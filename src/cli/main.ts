#!/usr/bin/env node
import { jsonDocument } from "./jsonDocument.ts";
import { EXIT, failureOfOurs, type Outcome } from "./outcome.ts";
import { consequenceOf, printable, problemCount, problemText } from "./problemText.ts";
import { request } from "./program.ts";

/** A reader that has seen enough, such as `| head`, is no failure; a disk that is full is one. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`✖ E109 The output cannot be written (${error.code ?? error.message}).\n`);
  process.exit(EXIT.ours);
});
process.stderr.on("error", () => {});

const words = process.argv.slice(2);
const isDebug = words.includes("--debug");
const wantsJson = words.includes("--json");

try {
  const { outcome, json } = await request(
    words.filter((word) => word !== "--debug"),
    (line) => process.stderr.write(`${printable(line)}\n`),
  );
  print(outcome, json);
} catch (error) {
  print(failureOfOurs(error), wantsJson);
  if (isDebug) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

/** A document on stdout, or text on stdout with the problems of a refused command on stderr. */
function print(outcome: Outcome, json: boolean): void {
  process.exitCode = outcome.exit;
  if (json) {
    process.stdout.write(`${JSON.stringify(jsonDocument(outcome), null, 2)}\n`);
    return;
  }
  const count = problemCount(outcome.problems, consequenceOf(outcome));
  const problems = problemText(
    count === "" ? "" : `${outcome.subject}: ${count}`,
    outcome.problems,
    process.stderr.columns,
  );
  if (outcome.text !== "") process.stdout.write(`${printable(outcome.text)}\n`);
  if (problems !== "") process.stderr.write(printable(`${outcome.text === "" ? "" : "\n"}${problems}\n`));
}
