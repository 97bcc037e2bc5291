import { caseWording } from "../run/index.ts";
import { actsInMarketsAlone, type Case } from "../case/index.ts";
import { TertiusError } from "../base/problems/index.ts";
import type { AuditedResults, Results } from "../results/index.ts";
import { glance, type SolvedScenario, type StagedScenario, stagedScenario } from "../solve/index.ts";
import { withUncertainty } from "../solve/ranges/index.ts";
import type { SomeSectionId } from "../tell/brief/index.ts";
import type { ChartLayout } from "../tell/charts/index.ts";
import { type IncomeResult, question, type SolvedScenarios, solvedAccounts } from "../tell/findings/index.ts";
import type { Answering } from "./answering.ts";
import { headOf, type LiveAnswer, withoutNumbers } from "./liveAnswer.ts";
import { sectionsInMarkets } from "./inMarkets.ts";
import { claimsUnder } from "./liveClaims.ts";
import { type LiveDepth, type LiveView, SECTIONS } from "./depth.ts";
import { knownOthers } from "./otherScenarios.ts";
import { stateUnder } from "./pair.ts";
import { type SectionGround, sectionsOf } from "./sections.ts";
import { askedOf, stageOf } from "./stage.ts";
import type { Stage } from "./standing.ts";
import { AS_IN_THE_CASE } from "./firstState.ts";
import type { LiveState } from "./state.ts";
import { withMarket } from "./withMarket.ts";

/** Sections that are of the case's own pair alone. */
const OF_THE_CASE: readonly SomeSectionId[] = ["commodities", "alignment", "article"];

/** Of the base year, for the third countries of the case: no other lever moves it. */
const OF_ITS_THIRDS: readonly SomeSectionId[] = ["exposure"];
/** Derivatives of the scenario as the case has it, and predictions beside what happened: they hold where no lever is moved. */
const NOT_SOLVED_ANEW: readonly SomeSectionId[] = ["tariffs", "score"];

/**
 * The answer of a page under a state.
 *
 * @param view  What alone an answer that is not full makes anew, beside the section that answers.
 */
export function answered(answering: Answering, given: LiveState, depth: LiveDepth, view: LiveView | null): LiveAnswer {
  const { state, problems } = stateUnder(answering, given);
  if (state === null) return withoutNumbers(answering, AS_IN_THE_CASE, problems);
  let reached: Stage | null = null;
  try {
    const stage = stageOf(answering, state, depth);
    if (!("input" in stage)) return withoutNumbers(answering, state, [...problems, ...stage.problems]);
    reached = stage;
    const isBroad = !actsInMarketsAlone(stage.input.case, stage.scenario);
    const told = withMarket(answering, stage, { depth, view }, () =>
      isBroad ? solved(answering, stage, depth, view) : solvedInMarkets(answering, stage, depth),
    );
    return { ...told, problems: [...problems, ...told.problems] };
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return withoutNumbers(answering, state, [...problems, ...error.problems], reached);
  }
}

/** The answer of a scenario that acts in markets alone: told once the levers rest, and nothing before. */
function solvedInMarkets(answering: Answering, stage: Stage, depth: LiveDepth): LiveAnswer {
  const ground = groundUnder(answering, stage, {});
  const head = headOf(answering, stage.state, stage);
  return {
    ...head,
    title: question(stage.input.case, ground.words),
    sections: depth === "full" ? sectionsInMarkets(answering, stage, ground) : [],
    leftOut: leftOutUnder(stage, head.moved),
    coming: [],
    problems: stage.problems,
    worst: null,
    scenario: null,
    market: null,
  };
}

function solved(answering: Answering, stage: Stage, depth: LiveDepth, view: LiveView | null): LiveAnswer {
  const { memory } = answering;
  const { result, problems } = SOLVERS[depth](answering, stage);
  const found = [...stage.problems, ...problems];
  if (result.equilibrium === undefined) {
    memory.state = null;
    return withoutNumbers(answering, stage.state, found, stage);
  }
  const seen = depth === "full" ? null : view;
  const wanted = wantedUnder(stage, SECTIONS[depth]).filter(
    (id) => id === "answer" || (seen?.sections.includes(id) ?? true),
  );
  const others = knownOthers(answering, stage);
  const scenarios = { ...others, [stage.scenario.id]: result };
  const results = resultsUnder(answering, stage, { scenarios: { [stage.scenario.id]: result } }, depth);
  const ground = groundUnder(answering, stage, scenarios, seen?.layout);
  const sections = sectionsOf(results.results, wanted, { ...ground, ...results.fixed });
  const head = headOf(answering, stage.state, stage);
  return {
    ...head,
    title: question(stage.input.case, ground.words, stage.scenario.id),
    sections,
    leftOut: leftOutUnder(stage, head.moved),
    coming: [...(others === null ? (["change"] as const) : []), "charts", "tables"],
    problems: found,
    worst: result.equilibrium.residuals.max,
    scenario: result,
    market: null,
  };
}

/** Of some sections those that the page has under a state: another pair has none of the case's own. */
export function wantedUnder(stage: Stage, ids: readonly SomeSectionId[]): readonly SomeSectionId[] {
  const without = ofTheCaseAlone(stage);
  return ids.filter((id) => !without.includes(id));
}

/** Sections that a state has none of: those of the case's own pair, and those that a case leaves out where it is answered for others. */
function ofTheCaseAlone({ input, caseFiles }: Stage): readonly SomeSectionId[] {
  if (caseFiles !== null) return OF_THE_CASE;
  const leftOut = input.case.answeredFor?.leftOut ?? [];
  return [...new Set(leftOut.map((part) => (part === "claims" ? "article" : "alignment")))];
}

/** What sections are made with under a state. */
export function groundUnder(
  { source }: Answering,
  stage: Stage,
  scenarios: SolvedScenarios<IncomeResult>["scenarios"],
  layout?: ChartLayout,
): SectionGround {
  const { input, scenario, caseFiles, state } = stage;
  const words = caseWording(input, source.asked.lang);
  const { deficits = null, elasticities = null } = askedOf(source, state);
  const isOwn = ofTheCaseAlone(stage).length === 0;
  const named = new Set([input.headline, ...input.others].map((each) => each.manifest.name));
  return {
    input,
    accounts: solvedAccounts({ scenarios: inOrder(scenarios, input.case) }, input.case, words),
    words,
    scenario: scenario.id,
    figures: source.results.figures,
    world: source.world,
    manifest: {
      ...source.manifest,
      data: source.manifest.data.filter(({ name }) => isOwn || named.has(name)),
      deficits,
      elasticities,
      caseSha256: caseFiles === null ? source.manifest.caseSha256 : null,
      seed: isOwn ? source.manifest.seed : null,
    },
    ...(layout === undefined ? {} : { layout }),
  };
}

/** Scenarios in the order of their case, as a run has them. */
function inOrder<Scenario>(
  scenarios: Readonly<Record<string, Scenario>>,
  case_: Case,
): Readonly<Record<string, Scenario>> {
  const ids = case_.scenarios.map(({ id }) => id);
  const places = Object.entries(scenarios).toSorted(([one], [other]) => ids.indexOf(one) - ids.indexOf(other));
  return Object.fromEntries(places);
}

/** What the page has printed and that does not hold under a state. */
export function leftOutUnder(stage: Stage, moved: readonly string[]): readonly SomeSectionId[] {
  const { caseFiles, state } = stage;
  return [
    ...ofTheCaseAlone(stage),
    ...(caseFiles === null && state.third === undefined ? [] : OF_ITS_THIRDS),
    ...(moved.length === 0 ? [] : NOT_SOLVED_ANEW),
  ];
}

/** Scenarios as they are now with the verdicts of the case, judged again on release; and which of these stand as in the case. */
export function resultsUnder(
  { source }: Answering,
  { input, caseFiles }: Stage,
  results: Results,
  depth: LiveDepth,
  whole: readonly string[] = Object.keys(results.scenarios),
): { readonly results: AuditedResults; readonly fixed: Pick<SectionGround, "fixed"> } {
  const { claims } = source.results;
  if (caseFiles !== null) return { results, fixed: {} };
  if (claims === null || input.case.claims === null) return { results, fixed: { fixed: { claims: new Set() } } };
  if (depth !== "full") return { results: { ...results, claims }, fixed: {} };
  const judged = claimsUnder({ ...results, claims }, input.case, new Set(whole));
  return { results: { ...results, claims: judged.claims }, fixed: { fixed: { claims: judged.fixed } } };
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
export function stagedResult({ models, memory, source }: Answering, { input, scenario, state }: Stage): StagedScenario {
  const key = JSON.stringify(state);
  if (memory.staged?.key === key) return memory.staged.scenario;
  const options = { models, ...askedOf(source, state) };
  const staged = stagedScenario(input, options, withUncertainty(input.others), scenario);
  memory.staged = { key, scenario: staged };
  return staged;
}
