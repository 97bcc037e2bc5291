import { hasErrors } from "../base/problems/index.ts";
import { caseWording } from "../run/index.ts";
import { question } from "../tell/findings/index.ts";
import type { Answering } from "./answering.ts";
import { differenceOf } from "./changedFiles.ts";
import type { LiveDepth, LiveView } from "./depth.ts";
import { headOf, type LiveAnswer, withoutNumbers } from "./liveAnswer.ts";
import { marketAnswered } from "./marketAnswered.ts";
import type { Stage } from "./standing.ts";
import type { LiveState } from "./state.ts";

/** How much is asked for, and what of it is seen. */
interface Asking {
  readonly depth: LiveDepth;
  readonly view: LiveView | null;
}

/**
 * The answer of a page with its market beside. Where nothing but the market was ever moved, the rest of the page stands as it was
 * written, and is not solved.
 *
 * @param rest  The answer without the market.
 */
export function withMarket(
  answering: Answering,
  stage: Stage,
  { depth, view }: Asking,
  rest: () => LiveAnswer,
): LiveAnswer {
  const { state, caseFiles } = stage;
  const isMoved = answering.memory.isMoved || isBeyondMarket(state);
  answering.memory.isMoved = isMoved;
  if (state.market === undefined || caseFiles !== null) return rest();
  const market = marketAnswered(answering, stage, state.market, depth);
  if (!("section" in market)) return withoutNumbers(answering, state, market.problems, stage);
  const told = isMoved ? onceTold(answering, state, { depth, view }, rest) : standing(answering, stage);
  if (hasErrors(told.problems)) return told;
  const commands = [...(isBeyondMarket(state) ? [told.command] : []), market.command];
  return {
    ...told,
    sections: [...told.sections, market.section],
    settings: market.settings,
    difference: differenceOf(answering, stage, market.settings),
    command: commands.join("\n"),
    problems: [...told.problems, ...market.problems],
    market: { levers: market.levers, result: market.result },
  };
}

/** What was told of the rest of the page under a state and a view. */
interface Rest {
  readonly key: string;
  readonly told: LiveAnswer;
}

/** Kept by page, for as long as it is open: what it last said beside its market at each depth. */
const rests = new WeakMap<Answering, Map<LiveDepth, Rest>>();

/** What the rest of the page says, told once while only the market moves. */
function onceTold(
  answering: Answering,
  { market: _market, ...others }: LiveState,
  { depth, view }: Asking,
  rest: () => LiveAnswer,
): LiveAnswer {
  const key = JSON.stringify([others, view]);
  const known = rests.get(answering) ?? new Map<LiveDepth, Rest>();
  rests.set(answering, known);
  const last = known.get(depth);
  if (last?.key === key) return last.told;
  const told = rest();
  known.set(depth, { key, told });
  return told;
}

/** Whether a state moves anything but a market. */
function isBeyondMarket({ version: _version, market: _market, ...others }: LiveState): boolean {
  return Object.values(others).some((value) => value !== undefined);
}

function standing(answering: Answering, stage: Stage): LiveAnswer {
  return {
    ...headOf(answering, stage.state, stage),
    title: question(stage.input.case, caseWording(stage.input, answering.source.asked.lang)),
    sections: [],
    leftOut: [],
    coming: [],
    problems: [],
    worst: null,
    scenario: null,
    market: null,
  };
}
