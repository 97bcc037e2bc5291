import { say } from "../../base/wording/index.ts";
import { type AskedDraws, type Solved, withDrawnCase } from "../../run/index.ts";
import { answerScenario } from "../../case/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { ownChoices } from "../../solve/ranges/index.ts";
import type { ChoiceResult } from "../../results/index.ts";
import type { CaseOptions } from "../options.ts";
import type { Progress } from "../progress.ts";
import { drawSolver } from "../threads/drawSolver.ts";
import { departures } from "../solvedCase.ts";
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
  progress(say(options.lang, "progress.draws", { count }));
  const told = (done: number): void =>
    progress(say(options.lang, "progress.drawn", { done: String(done), count }), "step");
  const drawn = await drawSolver(options, told)(input, asked);
  const choices = choicesOf(input, asked, options);
  kept.write({ drawn, choices });
  return withDrawnCase(input, solved, asked, drawn, choices);
}

function choicesOf(input: RunInput, { scenarios }: AskedDraws, options: CaseOptions): readonly ChoiceResult[] {
  const { case: case_ } = input;
  const scenario = case_.scenarios.find(({ id }) => id === scenarios?.[0]) ?? answerScenario(case_);
  return scenario === undefined ? [] : ownChoices(input, departures(options), scenario, case_.parties.third);
}
