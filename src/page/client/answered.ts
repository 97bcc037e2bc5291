import type { LiveDepth, LiveState } from "../../live/index.ts";
import { firstSaid, toldIn } from "../start/index.ts";
import type { PanelStage } from "../controls/index.ts";
import type { PageAnswer } from "../worker/index.ts";
import { isSame } from "./history.ts";
import type { Standing } from "./standing.ts";
import { verdictsOf } from "./verdicts.ts";

/** A state of the levers that the worker was asked for, and how much of it. */
export interface Asked {
  readonly state: LiveState;
  readonly depth: LiveDepth;
}

/** The page once an answer came. Numbers are settled where it is whole and the levers have not moved since. */
export function answered(standing: Standing, { state, depth }: Asked, answer: PageAnswer): Standing {
  const errors = answer.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const levers = answer.levers ?? standing.leversOfCase;
    const trouble = { levers: answer.moved, problems: errors };
    return { ...standing, levers, trouble, stage: "failed" };
  }
  const section = answer.sections.find(({ id }) => id === "answer");
  const isWhole = depth === "full";
  const isLast = isSame(state, standing.state) && !standing.isHeld;
  return {
    ...standing,
    levers: answer.levers ?? standing.leversOfCase,
    trouble: null,
    marketLevers: answer.marketLevers,
    marketSays: firstSaid(answer.sections.find(({ id }) => id === "market")?.parts ?? []),
    told: section === undefined ? standing.told : toldIn(section.parts),
    verdicts: (depth === "quick" ? null : verdictsOf(answer)) ?? standing.verdicts,
    answer: isWhole ? answer : standing.answer,
    stage: isLast ? STAGES[depth] : "busy",
  };
}

/** How far the numbers are once the levers, which rest, were answered. */
const STAGES: Readonly<Record<LiveDepth, PanelStage>> = { quick: "ranging", ranged: "busy", full: "settled" };
