import { say } from "../../base/wording/index.ts";
import { type AskedDraws, type Solved, withDrawnCase } from "../../run/index.ts";
import type { RunInput } from "../../solve/index.ts";
import type { CaseOptions } from "../options.ts";
import type { Progress } from "../progress.ts";
import { drawSolver } from "../threads/drawSolver.ts";
import { keptDraws } from "./keptDraws.ts";

/** A solved case with its draws: those that were kept, else solved on threads and kept. */
export async function drawnCase(
  input: RunInput,
  solved: Solved,
  asked: AskedDraws,
  options: CaseOptions,
  progress: Progress,
): Promise<Solved> {
  const kept = keptDraws(input, asked);
  const known = kept.read();
  if (known !== null) return withDrawnCase(input, solved, asked, known);
  const count = String(asked.draws);
  progress(say(options.lang, "progress.draws", { count }));
  const told = (done: number): void =>
    progress(say(options.lang, "progress.drawn", { done: String(done), count }), "step");
  const drawn = await drawSolver(options, told)(input, asked);
  kept.write(drawn);
  return withDrawnCase(input, solved, asked, drawn);
}
