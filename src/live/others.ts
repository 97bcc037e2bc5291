import { TertiusError } from "../base/problems/index.ts";
import type { ScenarioResult } from "../results/index.ts";
import type { PageSection, SomeSectionId } from "../tell/brief/index.ts";
import { groundUnder, leftOutUnder, resultsUnder, stagedResult, wantedUnder } from "./answered.ts";
import type { Answering } from "./answering.ts";
import { WITH_OTHERS } from "./depth.ts";
import { headOf } from "./liveAnswer.ts";
import { type OtherScenario, otherScenarios, solvedOther } from "./otherScenarios.ts";
import { stateUnder } from "./pair.ts";
import { sectionsOf } from "./sections.ts";
import { stageOf } from "./stage.ts";
import type { Stage } from "./standing.ts";
import type { LiveState } from "./state.ts";

/** The other scenarios of a page under one state, as far as they are solved. */
export interface LiveOthers {
  readonly done: number;
  readonly scenarios: number;
  /** What waited for them; null before the last of them is solved. */
  readonly section: WithOthers | null;
}

/** What a page tells once its other scenarios are solved. */
export interface WithOthers {
  readonly sections: readonly PageSection[];
  /** Sections that do not hold under this state. */
  readonly leftOut: readonly SomeSectionId[];
}

/**
 * The other scenarios of a page under a state: each call solves one that no earlier state has left, and the one after the last tells what
 * they come to, as `tertius run` does with the same settings. Null where the state has no answer.
 */
export function moreOthers(answering: Answering, given: LiveState): LiveOthers | null {
  const { market: _market, ...asked } = given;
  const stage = openedStage(answering, asked);
  if (stage === null) return null;
  const others = otherScenarios(answering, stage);
  const next = others.find(({ key }) => !answering.memory.others.has(key));
  if (next !== undefined) solvedOther(answering, stage, next);
  const done = others.filter(({ key }) => answering.memory.others.has(key)).length;
  const section = next === undefined ? told(answering, stage, others) : null;
  if (next === undefined && section === null) return null;
  return { done, scenarios: others.length, section };
}

/** The stage of a state, read once for all of its scenarios. */
function openedStage(answering: Answering, asked: LiveState): Stage | null {
  const key = JSON.stringify(asked);
  const { memory } = answering;
  if (memory.othersOf?.key === key) return memory.othersOf.stage;
  const stage = readStage(answering, asked);
  memory.othersOf = { key, stage };
  return stage;
}

function readStage(answering: Answering, asked: LiveState): Stage | null {
  const { state } = stateUnder(answering, asked);
  if (state === null) return null;
  try {
    const stage = stageOf(answering, state, "full");
    return "input" in stage ? stage : null;
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return null;
  }
}

function told(answering: Answering, stage: Stage, others: readonly OtherScenario[]): WithOthers | null {
  const main = stagedResult(answering, stage).whole().result;
  if (main.equilibrium === undefined) return null;
  const found = others.map(({ scenario, key }) => [scenario.id, answering.memory.others.get(key)!] as const);
  const all: Readonly<Record<string, ScenarioResult>> = { ...Object.fromEntries(found), [stage.scenario.id]: main };
  const ids = ["base", ...stage.input.case.scenarios.map(({ id }) => id)].filter((id) => Object.hasOwn(all, id));
  const scenarios = Object.fromEntries(ids.map((id) => [id, all[id]!]));
  const whole = [stage.scenario.id, ...others.flatMap(({ scenario, isWhole }) => (isWhole ? [scenario.id] : []))];
  const { results, fixed } = resultsUnder(answering, stage, { scenarios }, "full", whole);
  const wanted = wantedUnder(stage, WITH_OTHERS);
  const sections = sectionsOf(results, wanted, { ...groundUnder(answering, stage, scenarios), ...fixed });
  const empty = wanted.filter((wantedId) => !HELD.includes(wantedId) && !sections.some(({ id }) => id === wantedId));
  const { moved } = headOf(answering, stage.state, stage);
  return { sections, leftOut: [...leftOutUnder(stage, moved), ...empty] };
}

/** Sections in which parts of the case stay, whatever is made anew. */
const HELD: readonly SomeSectionId[] = ["charts", "tables"];
