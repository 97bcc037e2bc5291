import { say } from "../../base/wording/index.ts";
import {
  type AskedDraws,
  drawnParts,
  drawRunners,
  type DrawsTold,
  type Solved,
  withDrawnCase,
} from "../../run/index.ts";
import type { RunInput } from "../../solve/index.ts";
import type { CaseOptions } from "../options.ts";
import type { Progress } from "../progress.ts";
import { drawSolver } from "../threads/drawSolver.ts";
import { keptDraws } from "./keptDraws.ts";

/** A solved case with its draws and what its third countries could choose: what was kept, else solved on threads and kept. */
export async function drawnCase(
  input: RunInput,
  solved: Solved,
  asked: AskedDraws,
  options: CaseOptions,
  progress: Progress,
): Promise<Solved> {
  const kept = keptDraws(input, asked);
  const known = kept.read();
  if (known !== null) return withDrawnCase(input, solved, asked, known.drawn, known.choices);
  const count = String(asked.draws);
  for (const part of drawnParts(drawRunners(input, asked)))
    progress(say(options.lang, `progress.draws.${part}`, { count }));
  const told: DrawsTold = (part, done) =>
    progress(say(options.lang, `progress.drawn.${part}`, { done: String(done), count }), "step");
  const run = await drawSolver(options, told)(input, asked);
  kept.write(run);
  return withDrawnCase(input, solved, asked, run.drawn, run.choices);
}
