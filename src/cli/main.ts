#!/usr/bin/env node
import { problem } from "../problems/index.ts";
import { jsonDocument } from "./jsonDocument.ts";
import { EXIT, type Outcome } from "./outcome.ts";
import { problemCount, problemText } from "./problemText.ts";
import { request } from "./program.ts";

const words = process.argv.slice(2);
const isDebug = words.includes("--debug");
const wantsJson = words.includes("--json");

try {
  const { outcome, json } = request(
    words.filter((word) => word !== "--debug"),
    (line) => process.stderr.write(`${line}\n`),
  );
  print(outcome, json);
} catch (error) {
  print(ourFailure(error), wantsJson);
  if (isDebug) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

/** A document on stdout, or text on stdout with the problems of a refused command on stderr. */
function print(outcome: Outcome, json: boolean): void {
  process.exitCode = outcome.exit;
  if (json) {
    process.stdout.write(`${JSON.stringify(jsonDocument(outcome), null, 2)}\n`);
    return;
  }
  const consequence = outcome.exit === EXIT.input ? "nothing was solved" : "the rest stands";
  const count = problemCount(outcome.problems, consequence);
  const problems = problemText(count === "" ? "" : `${outcome.subject}: ${count}`, outcome.problems);
  if (outcome.text !== "") process.stdout.write(`${outcome.text}\n`);
  if (problems !== "") process.stderr.write(`${outcome.text === "" ? "" : "\n"}${problems}\n`);
}

function ourFailure(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  const hints = [
    "This is a fault of Tertius, not of your input: please report it with the command you typed.",
    "--debug shows where it happened.",
  ];
  return {
    command: "tertius",
    subject: "tertius",
    status: "failed",
    problems: [problem("E900", {}, { message: `Tertius failed: ${message}`, hints })],
    content: {},
    text: "",
    exit: EXIT.ours,
  };
}
