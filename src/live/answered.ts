import { caseWording } from "../run/index.ts";
import { closureOf } from "../case/index.ts";
import { TertiusError } from "../base/problems/index.ts";
import type { AuditedResults, ScenarioResult } from "../results/index.ts";
import { glance, type PartOptions, type SolvedScenario, type StagedScenario, stagedScenario } from "../solve/index.ts";
import { withUncertainty } from "../solve/ranges/index.ts";
import type { SomeSectionId } from "../tell/brief/index.ts";
import { type IncomeResult, question, type SolvedScenarios, solvedAccounts } from "../tell/findings/index.ts";
import type { Answering } from "./answering.ts";
import { headOf, type LiveAnswer, withoutNumbers } from "./liveAnswer.ts";
import { claimsUnder } from "./liveClaims.ts";
import { type LiveDepth, type LiveView, SECTIONS } from "./depth.ts";
import { stateUnder } from "./pair.ts";
import { sectionsOf } from "./sections.ts";
import { askedWords } from "./settings.ts";
import type { LiveSource } from "./source.ts";
import { type Stage, stageOf } from "./stage.ts";
import { AS_IN_THE_CASE } from "./firstState.ts";
import type { LiveState } from "./state.ts";
import { withMarket } from "./withMarket.ts";

/** Sections that are of the case's own pair alone. */
const OF_THE_CASE: readonly SomeSectionId[] = ["commodities", "alignment", "article"];

/** Of the base year, for the third countries of the case: no other lever moves it. */
const OF_ITS_THIRDS: readonly SomeSectionId[] = ["exposure"];
/** Derivatives of the scenario as the case has it: they hold where no lever is moved. */
const NOT_SOLVED_ANEW: readonly SomeSectionId[] = ["tariffs"];

/**
 * The answer of a page under a state.
 *
 * @param view  What alone an answer that is not full makes anew, beside the section that answers.
 */
export function answered(answering: Answering, given: LiveState, depth: LiveDepth, view: LiveView | null): LiveAnswer {
  const { state, problems } = stateUnder(answering, given);
  if (state === null) return withoutNumbers(answering, AS_IN_THE_CASE, problems);
  try {
    const stage = stageOf(answering, state, depth);
    const told =
      "input" in stage
        ? withMarket(answering, stage, { depth, view }, () => solved(answering, stage, depth, view))
        : withoutNumbers(answering, state, stage.problems);
    return { ...told, problems: [...problems, ...told.problems] };
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return withoutNumbers(answering, state, [...problems, ...error.problems]);
  }
}

function solved(answering: Answering, stage: Stage, depth: LiveDepth, view: LiveView | null): LiveAnswer {
  const { source, memory } = answering;
  const { input, scenario } = stage;
  const { result, problems } = SOLVERS[depth](answering, stage);
  const found = [...stage.problems, ...problems];
  if (result.equilibrium === undefined) {
    memory.state = null;
    return withoutNumbers(answering, stage.state, found, stage);
  }
  const words = caseWording(input, source.asked.lang);
  const isOwnCase = stage.caseFiles === null;
  const seen = depth === "full" ? null : view;
  const wanted = SECTIONS[depth]
    .filter((id) => isOwnCase || !OF_THE_CASE.includes(id))
    .filter((id) => id === "answer" || (seen?.sections.includes(id) ?? true));
  const accounts = solvedAccounts(scenariosUnder(answering, stage, result), input.case, words);
  const ground = {
    input,
    accounts,
    words,
    scenario: scenario.id,
    figures: source.results.figures,
    world: source.world,
    ...(seen === null ? {} : { layout: seen.layout }),
  };
  const results = resultsUnder(answering, stage, result, depth);
  const head = headOf(answering, stage.state, stage);
  return {
    ...head,
    title: question(input.case, words, scenario.id),
    sections: sectionsOf(results, wanted, { ...ground, manifest: source.manifest }),
    leftOut: leftOutUnder(stage, head.moved),
    problems: found,
    worst: result.equilibrium.residuals.max,
    scenario: result,
    market: null,
  };
}

/** What the page has printed and that does not hold under a state. */
function leftOutUnder({ caseFiles, state }: Stage, moved: readonly string[]): readonly SomeSectionId[] {
  const isOwnCase = caseFiles === null;
  return [
    ...(isOwnCase ? [] : OF_THE_CASE),
    ...(isOwnCase && state.third === undefined ? [] : OF_ITS_THIRDS),
    ...(moved.length === 0 ? [] : NOT_SOLVED_ANEW),
  ];
}

/** Real income of every scenario of the case, of the one that the page is about as it is now. */
function scenariosUnder(
  { source }: Answering,
  { scenario, caseFiles }: Stage,
  result: ScenarioResult,
): SolvedScenarios<IncomeResult> {
  const others = caseFiles === null ? source.results.scenarios : {};
  return { scenarios: { ...others, [scenario.id]: result } };
}

/** The scenario as it is now with the verdicts of the case, judged again on release. */
function resultsUnder(
  { source }: Answering,
  { input, scenario, caseFiles }: Stage,
  result: ScenarioResult,
  depth: LiveDepth,
): AuditedResults {
  const results = { scenarios: { [scenario.id]: result } };
  const { claims } = source.results;
  if (caseFiles !== null || claims === null) return results;
  const audited = { ...results, claims };
  return depth === "full" ? { ...results, claims: claimsUnder(audited, input.case, scenario.id) } : audited;
}

const SOLVERS: Readonly<Record<LiveDepth, (answering: Answering, stage: Stage) => SolvedScenario>> = {
  quick: quickResult,
  ranged: (answering, stage) => stagedResult(answering, stage).ranged,
  full: (answering, stage) => stagedResult(answering, stage).whole(),
};

/** The central solve of a state, from the last one. */
export function quickResult({ models, memory, source }: Answering, { input, scenario, state }: Stage): SolvedScenario {
  const {
    result,
    problems,
    state: solution,
  } = glance(input, scenario, { models, ...askedOf(source, state) }, memory.state ?? undefined);
  memory.state = solution;
  return { result, problems };
}

/** The scenario under a state: what is told first is kept for what is told after it. */
function stagedResult({ models, memory, source }: Answering, { input, scenario, state }: Stage): StagedScenario {
  const key = JSON.stringify(state);
  if (memory.staged?.key === key) return memory.staged.scenario;
  const options = { models, ...askedOf(source, state) };
  const staged = stagedScenario(input, options, withUncertainty(input.others), scenario);
  memory.staged = { key, scenario: staged };
  return staged;
}

/** What the page was asked for beside the case, as options of a solve. */
export function askedOf(source: LiveSource, state: LiveState): PartOptions {
  const { deficits, elasticities } = askedWords(source, state);
  const closure = closureOf(deficits);
  return { ...(closure === null ? {} : { deficits: closure }), ...(elasticities === null ? {} : { elasticities }) };
}
