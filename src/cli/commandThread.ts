import { parentPort, workerData } from "node:worker_threads";
import { showWriting } from "../node/files/index.ts";
import type { CommandWork, Printed, Told } from "./commandWork.ts";
import { failureOfOurs } from "./outcome.ts";
import { printed } from "./printed.ts";
import { PROBLEM_REGISTER } from "./problemRegister.ts";
import { request } from "./program.ts";
import { takeColumns } from "./screen.ts";

const { words, columns, writing } = workerData as CommandWork;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (told: Told): void => parentPort?.postMessage(told);

takeColumns(columns.stdout);
showWriting(writing);
say(await carriedOut(words));

async function carriedOut(typed: readonly string[]): Promise<Printed> {
  const plain = typed.filter((word) => word !== "--debug");
  try {
    const { outcome, json } = await request(plain, (line, kind = "part") => say({ progress: line, kind }));
    return printed(outcome, PROBLEM_REGISTER, { json, columns: columns.stderr });
  } catch (error) {
    const json = typed.includes("--json");
    const told = printed(failureOfOurs(error), PROBLEM_REGISTER, { json, columns: columns.stderr });
    return typed.length === plain.length ? told : { ...told, stderr: `${told.stderr}${traceOf(error)}\n` };
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
