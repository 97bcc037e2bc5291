import { type Case, caseFor, type CaseReading, holdCase, shelfOf } from "../case/index.ts";
import { newModels } from "../solve/index.ts";
import { answered } from "./answered.ts";
import type { LiveDepth, LiveView } from "./depth.ts";
import type { Answering } from "./answering.ts";
import { type LiveDraws, moreDraws } from "./drawn.ts";
import { type LiveOthers, moreOthers } from "./others.ts";
import { changedFiles } from "./changedFiles.ts";
import type { LiveAnswer } from "./liveAnswer.ts";
import type { Lever } from "./levers.ts";
import { leversUnder } from "./leversUnder.ts";
import type { LiveSource } from "./source.ts";
import { inputOf } from "./standing.ts";
import { AS_IN_THE_CASE } from "./firstState.ts";
import { type LiveState, readState, type StateReading } from "./state.ts";
import { type LiveOpening, openingOf, preparations } from "./opening.ts";
import { stateUnder } from "./pair.ts";
import { packedSource } from "./stage.ts";

/** A page that answers anew when its levers move. */
export interface Live {
  /** Empty where the case cannot be read. */
  readonly levers: () => readonly Lever[];
  readonly opening: () => LiveOpening;
  /** Work that the first answers wait for, in pieces, to be done while nobody asks. */
  readonly preparations: readonly (() => void)[];
  /**
   * The answer under a state: `quick` for the central solve with the sections that move with it, `ranged` for the same sections
   * with all variants, `full` for every section that rests on them; only a full one makes what is not in view, where that is
   * told. Never throws: a state that is wrong or has no equilibrium gives its problems.
   */
  readonly answer: (state: LiveState, depth: LiveDepth, view?: LiveView) => LiveAnswer;
  /**
   * Draws of the elasticities under a state, one more with each call, until what they come to is told. Null where there is nothing to
   * draw. Another state starts anew.
   */
  readonly moreDraws: (state: LiveState, draws: number) => LiveDraws | null;
  /**
   * The other scenarios under a state, one more with each call, until what waited for them is told. Null where the state has no answer.
   * Another state starts anew, but for scenarios that it leaves as they are.
   */
  readonly moreOthers: (state: LiveState) => LiveOthers | null;
  /** Reads the text of a state: as `readState`, and what means nothing beside its pair is left out and named (W978). */
  readonly readState: (text: string) => StateReading;
  /** Files of the case that a state changes, with what it sets written in; none for a state that is wrong. */
  readonly changedFiles: (state: LiveState) => Readonly<Record<string, string>>;
}

/** Opens a page: reads what trade of its case is solved from. Runs in Node and in a worker alike. */
export function openLive(source: LiveSource): Live {
  const shelf = {
    ...shelfOf([...source.economies.values()]),
    productRates: ({ id }: { readonly id: string }) => source.products[id] ?? null,
  };
  const files = packedSource(source, source.caseFiles);
  const held = holdCase(files, { shelf }, "trade");
  const { case: case_, economies } = held.withSettings(source.asked.settings);
  const models = newModels();
  const input = case_ === null ? null : inputOf(askedCase(case_, economies, source), economies);
  const main = case_ === null ? null : source.results.main;
  const memory = {
    state: null,
    pair: null,
    whole: null,
    staged: null,
    levers: new Map(),
    market: null,
    markets: null,
    drawing: null,
    others: new Map(),
    othersOf: null,
    isMoved: false,
  };
  const answering: Answering = { source, held, shelf, models, main, input, memory };
  const answer: Live["answer"] = (state, depth, view) => answered(answering, state, depth, view ?? null);
  return {
    levers: () => leversUnder(answering, main),
    opening: () => openingOf(answering),
    preparations: preparations(answering, () => answer(AS_IN_THE_CASE, "quick")),
    answer,
    moreDraws: (state, draws) => moreDraws(answering, state, draws),
    readState: (text) => {
      const read = readState(text);
      if (read.state === null) return read;
      const { state, problems } = stateUnder(answering, read.state);
      return { state, problems: [...read.problems, ...problems] };
    },
    moreOthers: (state) => moreOthers(answering, state),
    changedFiles: (state) => changedFiles(answering, state),
  };
}

/** The case, answered for whom the page was asked for. */
function askedCase(case_: Case, economies: CaseReading["economies"], { asked }: LiveSource): Case {
  const economy = economies.get(case_.economy.data);
  return (economy === undefined ? null : caseFor(case_, asked.answerFor, economy).case) ?? case_;
}
