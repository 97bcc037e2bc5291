import type { CommandWork, Printed } from "./commandWork.ts";
import { inWords } from "./printed.ts";
import { failureOfOurs } from "./outcome.ts";
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
    return await inWords(await request(plain, progress), words, columns.stderr);
  } catch (error) {
    const told = await inWords(failureOfOurs(error), words, columns.stderr);
    return words.length === plain.length ? told : { ...told, stderr: `${told.stderr}${traceOf(error)}\n` };
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
