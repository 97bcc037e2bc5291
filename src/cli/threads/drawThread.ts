import { workerData } from "node:worker_threads";
import { type Problem, TertiusError } from "../../base/problems/index.ts";
import { drawnChoices, type DrawnPart, drawRunners } from "../../run/index.ts";
import { type DrawRow, inputEnds, type InputEnds, marketEnds } from "../../solve/draws/index.ts";
import type { ChoiceAnswer, ChoicePart } from "../../solve/ranges/index.ts";
import { checkedInput } from "./checkedRunner.ts";
import type { DrawWork } from "./drawWork.ts";

const work = workerData as DrawWork;
const input = checkedInput(work);
const runners = input === null ? null : drawRunners(input, work.asked);
const choices = input === null ? null : drawnChoices(input, work.asked);

/** Draws of a part from one number up to another, that one not included. */
export interface DrawRange {
  readonly part: DrawnPart;
  readonly from: number;
  readonly to: number;
}

/** Solves some draws of the case that this thread was started for; null where packages are not those it was checked against. */
export function drawRows({ part, from, to }: DrawRange): readonly DrawRow[] | null {
  return runners === null ? null : runners[part].rows(from, to);
}

/** What each input of its draws of a part does alone; null in the same way. */
export function drawEnds(part: DrawnPart): readonly InputEnds[] | null {
  if (runners === null) return null;
  return part === "trade" ? inputEnds(runners.trade) : marketEnds(runners.markets);
}

/** What a question about the choices of a third country comes to, as plain data: errors lose their problems between threads. */
export type SentChoice = { readonly answer: ChoiceAnswer } | { readonly problems: readonly Problem[] };

/** Answers a question about what a third country could choose, or says why it has no answer; null in the same way. */
export function drawChoice(part: ChoicePart): SentChoice | null {
  if (choices === null) return null;
  try {
    return { answer: choices.solved(part) };
  } catch (error) {
    if (error instanceof TertiusError) return { problems: error.problems };
    throw error;
  }
}
