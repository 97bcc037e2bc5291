import type { Case, Scenario } from "../case/index.ts";
import type { ScenarioResult } from "../results/index.ts";
import { baseScenario, type PartOptions, stagedScenario } from "../solve/index.ts";
import { withUncertainty } from "../solve/ranges/index.ts";
import { figuresOf } from "../tell/findings/index.ts";
import type { Answering } from "./answering.ts";
import { AS_IN_THE_CASE } from "./firstState.ts";
import { scenariosOfClaims } from "./liveClaims.ts";
import type { IncomeScenario } from "./source.ts";
import { askedOf } from "./stage.ts";
import type { Stage } from "./standing.ts";

/** A scenario beside the one that the page is about. */
export interface OtherScenario {
  readonly scenario: Scenario;
  /** Whether claims read it: all that a run tells of it is solved then, else real income and trade with the parties. */
  readonly isWhole: boolean;
  /** What it is solved under: scenarios with the same key have the same numbers. */
  readonly key: string;
}

/** Scenarios beside the one of the page that the page tells of, those that claims read among them. */
export function otherScenarios(answering: Answering, stage: Stage): readonly OtherScenario[] {
  const { input, scenario: main, caseFiles, state } = stage;
  if (caseFiles !== null) return [];
  const asked = askedOf(answering.source, state);
  const read = scenariosOfClaims(input.case);
  const base = baseScenario(input, asked.deficits ?? input.case.economy.closure);
  const told = input.case.scenarios.filter(({ id, reference }) => !reference || read.has(id));
  return [...(read.has(base.id) ? [base] : []), ...told]
    .filter(({ id }) => id !== main.id)
    .map((scenario) => {
      const isWhole = read.has(scenario.id);
      const key = JSON.stringify([isWhole, input.case.parties.third, solvedUnder(input.case, asked, scenario)]);
      return { scenario, isWhole, key };
    });
}

/** Results of other scenarios that are kept: those of the last states are asked for again. */
const MOST_KEPT = 100;

/** Solves another scenario, and keeps what it came to. */
export function solvedOther(
  { models, memory, source }: Answering,
  { input, state }: Stage,
  other: OtherScenario,
): void {
  const options = { models, ...askedOf(source, state) };
  const staged = stagedScenario(input, options, withUncertainty(input.others), other.scenario);
  memory.others.set(other.key, (other.isWhole ? staged.whole() : staged.ranged).result);
  for (const key of [...memory.others.keys()].slice(0, -MOST_KEPT)) memory.others.delete(key);
}

/**
 * Real income in every other scenario that the page tells of; null where one of them is not known under the state: it was neither solved
 * nor does the page carry it as it would be.
 */
export function knownOthers(answering: Answering, stage: Stage): Readonly<Record<string, IncomeScenario>> | null {
  const isTold = (scenario: Scenario): boolean =>
    stage.input.case.scenarios.includes(scenario) &&
    !scenario.reference &&
    Object.hasOwn(answering.source.results.scenarios, scenario.id);
  const known = otherScenarios(answering, stage)
    .filter(({ scenario }) => isTold(scenario))
    .map((other) => [other.scenario.id, knownOther(answering, stage, other)] as const);
  const found = known.flatMap(([id, each]) => (each === null ? [] : [[id, each] as const]));
  return found.length < known.length ? null : Object.fromEntries(found);
}

function knownOther(
  answering: Answering,
  { input, state }: Stage,
  { scenario, key }: OtherScenario,
): IncomeScenario | null {
  const { memory, source } = answering;
  const solved: ScenarioResult | undefined = memory.others.get(key);
  if (solved !== undefined) return solved;
  const carried = source.results.scenarios[scenario.id];
  const written = answering.input?.case.scenarios.find(({ id }) => id === scenario.id);
  if (answering.input === null || carried === undefined || written === undefined) return null;
  const before = solvedUnder(answering.input.case, askedOf(source, AS_IN_THE_CASE), written);
  const isSame = before === solvedUnder(input.case, askedOf(source, state), scenario);
  const { equilibrium } = carried;
  const hasThirds =
    equilibrium === undefined || input.case.parties.third.every((code) => figuresOf(equilibrium, code) !== undefined);
  return isSame && hasThirds ? carried : null;
}

/** All that levers may change of what a scenario is solved under: the same text means the same numbers. */
function solvedUnder(case_: Case, asked: PartOptions, scenario: Scenario): string {
  const before = case_.scenarios.find(({ id }) => id === scenario.against?.id);
  const own = JSON.stringify([asked, case_.economy.elasticities, scenario], (_, value: unknown) =>
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value,
  );
  return before === undefined ? own : `${own} ${solvedUnder(case_, asked, before)}`;
}
