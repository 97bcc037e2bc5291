import type { CommandWork, Printed } from "./commandWork.ts";
import { failureOfOurs, type Outcome } from "./outcome.ts";
import { printed } from "./printed.ts";
import { request } from "./program.ts";
import type { Progress } from "./progress.ts";
import { takeColumns } from "./screen.ts";

/**
 * Carries a command line out, here and now: all that it prints, and the code that it ends with. A fault of ours is told
 * as E900, with its trace behind `--debug`.
 *
 * @param words     The words after `tertius`.
 * @param columns   Widths of the terminals that it is printed on.
 * @param progress  Told what is going on.
 */
export async function carriedOut(
  words: readonly string[],
  columns: CommandWork["columns"],
  progress: Progress,
): Promise<Printed> {
  takeColumns(columns.stdout);
  const plain = words.filter((word) => word !== "--debug");
  try {
    const { outcome, json } = await request(plain, progress);
    return await inWords(outcome, { json, columns: columns.stderr });
  } catch (error) {
    const told = await inWords(failureOfOurs(error), { json: words.includes("--json"), columns: columns.stderr });
    return words.length === plain.length ? told : { ...told, stderr: `${told.stderr}${traceOf(error)}\n` };
  }
}

/** The names of problems are loaded where there are any. */
async function inWords(outcome: Outcome, form: Parameters<typeof printed>[2]): Promise<Printed> {
  if (outcome.problems.length === 0) return printed(outcome, {}, form);
  const { PROBLEM_REGISTER } = await import("./problemRegister.ts");
  return printed(outcome, PROBLEM_REGISTER, form);
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
