import type { Answering } from "./answering.ts";
import { MOVING } from "./depth.ts";
import { type AnswerHead, headOf } from "./liveAnswer.ts";
import { stageOf, wholeCase } from "./stage.ts";
import { AS_IN_THE_CASE } from "./firstState.ts";

/** What a page knows of its answer before anything is computed: it was written with that answer. */
export interface LiveOpening extends AnswerHead {
  /** Ids of the sections that follow the levers. */
  readonly moving: readonly string[];
}

/** How the answer of the case as it is can be had again, and what will move. */
export function openingOf(answering: Answering): LiveOpening {
  const stage = stageOf(answering, AS_IN_THE_CASE, "quick");
  return { ...headOf(answering, AS_IN_THE_CASE, "input" in stage ? stage : null), moving: MOVING };
}

/** What can be done before a reader asks, the soonest needed first: each is done once, and never needed. */
export function preparations(answering: Answering, answer: () => unknown): readonly (() => void)[] {
  return [answer, () => wholeCase(answering)];
}
