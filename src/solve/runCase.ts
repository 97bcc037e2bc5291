import { actsInMarketsAlone, type Scenario, withAnswerInFull } from "../case/index.ts";
import { type Closure, type Equilibrium, type StopSignal } from "../engines/equilibrium/index.ts";
import { append, placedAt, type Problem, TertiusError } from "../base/problems/index.ts";
import type { ResampledVotes } from "./alignment/votesOnDraw.ts";
import { type Models, newModels, withOwnPolicies } from "./models.ts";
import type { CountryResult, EquilibriumResult, Results, ScenarioResult } from "../results/index.ts";
import { baseScenario, type RunInput } from "./runInput.ts";
import {
  centralResult,
  footingOf,
  type Include,
  type RunContext,
  scenarioResult,
  type Setting,
  solveScenario,
} from "./runScenario.ts";
import { notOnOther, noSuchSet } from "./problems.ts";
import { meanOf, welfareTraders } from "./trade/traders.ts";

/** What of a case is solved, and how that departs from it; plain data. */
export interface PartOptions {
  /** Scenario to solve beside `base`; all when absent. */
  readonly scenario?: string;
  readonly include?: readonly Include[];
  readonly deficits?: Closure;
  readonly elasticities?: string;
}

/** How a run departs from the case, and who is told of it. */
export interface RunOptions extends PartOptions {
  readonly signal?: StopSignal;
  /** Bases that earlier runs of the same packages have built; built anew when absent. */
  readonly models?: Models;
  /** Told after each state of a market how many there were in this market, and how many are expected by now. */
  readonly onSolve?: (done: number, expected: number) => void;
  /** Told before each scenario. */
  readonly onScenario?: (id: string, position: number, count: number) => void;
}

/** Results of a run, with what went wrong in single scenarios and what its policies warn of. */
export interface Run {
  readonly results: Results;
  readonly problems: readonly Problem[];
  /** Its votes on resampled resolutions, beside the results: for functions of votes, not for print. Absent without votes. */
  readonly resampledVotes?: ResampledVotes;
}

/** Completes the result of one scenario after its central solve: first the further solves, then what they add. */
export type Completion = (
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
) => (result: EquilibriumResult) => EquilibriumResult;

/**
 * The scenarios of a run: the base, then those of the case that are asked for, at the closure that is asked for. The one that the answer
 * is about has the full range.
 */
export function runScenarios(input: RunInput, options: RunOptions = {}): readonly Scenario[] {
  const chosen = input.case.scenarios.filter(
    ({ id }) => options.scenario === undefined || isChosen(id, options.scenario),
  );
  const scenarios = withAnswerInFull(chosen, input.case);
  return [baseScenario(input, options.deficits ?? input.case.economy.closure), ...scenarios];
}

/** Trade under one scenario, with what its policy warns of or why it has no equilibrium. */
export interface SolvedScenario {
  readonly result: ScenarioResult;
  readonly problems: readonly Problem[];
}

/**
 * What solves single scenarios of a run; models and policies that they share are built once.
 *
 * @param complete  Adds what rests on further solves, such as ranges.
 */
export function scenarioSolver(
  input: RunInput,
  options: RunOptions = {},
  complete: Completion = () => (result) => result,
): (scenario: Scenario) => SolvedScenario {
  const context = runContext(input, options);
  return (scenario) => {
    const setting = centralSetting(input, options, scenario);
    const problems: Problem[] = [];
    const result = oneScenario({ context, input, scenario, setting, tell: scenarioResult, complete }, problems);
    return { result, problems };
  };
}

/** A scenario in two stages, which share their solves. */
export interface StagedScenario {
  /** Its central solve with what completes it: without channels, attribution and flows by sector. */
  readonly ranged: SolvedScenario;
  /** The same with all that a run tells of it. */
  readonly whole: () => SolvedScenario;
}

/**
 * Solves a scenario for somebody who waits: first how much and how sure, then why.
 *
 * @param complete  Adds what rests on further solves, such as ranges; called once.
 */
export function stagedScenario(
  input: RunInput,
  options: RunOptions,
  complete: Completion,
  scenario: Scenario,
): StagedScenario {
  const context = runContext(input, options);
  const setting = centralSetting(input, options, scenario);
  let completing: ReturnType<Completion> | null = null;
  const once: Completion = (...asked) => (completing ??= complete(...asked));
  const solved = (tell: Telling): SolvedScenario => {
    const problems: Problem[] = [];
    const result = oneScenario({ context, input, scenario, setting, tell, complete: once }, problems);
    return { result, problems };
  };
  return { ranged: solved(centralResult), whole: () => solved(scenarioResult) };
}

/** What the solves of a run share. */
export function runContext({ case: case_, headline }: RunInput, { models, include, signal }: RunOptions): RunContext {
  return {
    case: case_,
    headline,
    models: models === undefined ? newModels(signal) : withOwnPolicies(models),
    include: new Set(include ?? []),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** What a scenario is solved with first. */
export function centralSetting(input: RunInput, options: PartOptions, scenario: Scenario): Setting {
  return {
    economy: input.headline,
    elasticities: options.elasticities ?? input.case.economy.elasticities,
    closure: options.deficits ?? scenario.deficits,
  };
}

/**
 * Solves the base and the scenarios of a case. A scenario that fails is reported and left out; the others stand. One that acts in markets
 * alone has no equilibrium, and nothing is wrong with it.
 *
 * @param complete  Adds what rests on further solves, such as ranges.
 * @throws TertiusError E506 when the signal aborts.
 */
export function runCase(input: RunInput, options: RunOptions = {}, complete?: Completion): Run {
  const solve = scenarioSolver(input, options, complete);
  const scenarios = runScenarios(input, options);
  const solved = scenarios.map((scenario, position) => {
    options.onScenario?.(scenario.id, position, scenarios.length);
    return solve(scenario);
  });
  return tradeRun(scenarios, solved);
}

/** The run that scenarios make up, each solved by itself, in the order of the scenarios. */
export function tradeRun(scenarios: readonly Scenario[], solved: readonly SolvedScenario[]): Run {
  const entries = scenarios.map(({ id }, position): [string, ScenarioResult] => [id, solved[position]!.result]);
  return {
    results: { scenarios: Object.fromEntries(entries) },
    problems: solved.flatMap(({ problems }) => problems),
  };
}

/** `sweep` stands for all its points `sweep@RATE`. */
export function isChosen(id: string, wanted: string): boolean {
  return id === wanted || id.startsWith(`${wanted}@`);
}

/** How much is told of the central solve. */
type Telling = (
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
) => { readonly result: EquilibriumResult; readonly problems: readonly Problem[] };

function oneScenario(
  {
    context,
    input,
    scenario,
    setting,
    tell,
    complete,
  }: {
    readonly context: RunContext;
    readonly input: RunInput;
    readonly scenario: Scenario;
    readonly setting: Setting;
    readonly tell: Telling;
    readonly complete: Completion;
  },
  problems: Problem[],
): ScenarioResult {
  const { id, title, at, measures } = scenario;
  const head = { title: title === "" ? id : title, at, measures };
  if (actsInMarketsAlone(input.case, scenario)) return { ...head, status: "ok" };
  try {
    const solved = tell(context, scenario, setting);
    append(
      problems,
      solved.problems.map((each) => inScenario(each, id)),
    );
    const central = withOtherBases(context, input, scenario, setting, solved.result, problems);
    return { ...head, status: "ok", equilibrium: complete(context, scenario, setting)(central) };
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    append(
      problems,
      error.problems.map((each) => inScenario(each, id)),
    );
    return { ...head, status: "failed" };
  }
}

/** A problem with the scenario that it is about. */
export function inScenario(found: Problem, id: string): Problem {
  const path = `scenarios.${id}`;
  return placedAt(found, { path: found.path === null || found.path === path ? path : `${path}, ${found.path}` });
}

/** The same scenario at the centre on every further package: welfare of the countries that package answers for. */
function withOtherBases(
  context: RunContext,
  input: RunInput,
  scenario: Scenario,
  setting: Setting,
  result: EquilibriumResult,
  problems: Problem[],
): EquilibriumResult {
  const welfare = new Map<string, NonNullable<CountryResult["otherBase"]>>();
  for (const economy of input.others) {
    const { name } = economy.manifest;
    if (!economy.elasticities.has(setting.elasticities)) {
      problems.push(noSuchSet(name, setting.elasticities));
      continue;
    }
    const solved = otherSolve(context, scenario, { ...setting, economy });
    append(
      problems,
      solved.problems.map((each) => inScenario(each, scenario.id)),
    );
    const { equilibrium } = solved;
    if (equilibrium === null) continue;
    const { income } = footingOf(context, scenario, { ...setting, economy });
    for (const trader of welfareTraders(input.case, economy)) {
      const welfarePercent = 100 * meanOf(trader, income, (n) => equilibrium.welfareHat[n]! - 1);
      welfare.set(trader.code, { ...welfare.get(trader.code), [name]: { welfarePercent } });
    }
  }
  const beside = <Figures extends CountryResult>(all: Readonly<Record<string, Figures>>): Record<string, Figures> =>
    Object.fromEntries(
      Object.entries(all).map(([code, each]) => {
        const otherBase = welfare.get(code);
        return [code, otherBase === undefined ? each : { ...each, otherBase }];
      }),
    );
  const blocs = result.blocs === undefined ? {} : { blocs: beside(result.blocs) };
  return { ...result, countries: beside(result.countries), ...blocs };
}

/** The scenario on a further package; what fails there is a warning, for the headline's answer stands. */
function otherSolve(
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
): { equilibrium: Equilibrium | null; problems: readonly Problem[] } {
  try {
    return solveScenario(context, scenario, setting);
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return { equilibrium: null, problems: [notOnOther(setting.economy.manifest.name, error.problems)] };
  }
}
