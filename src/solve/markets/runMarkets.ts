import {
  AS_IT_WAS,
  type Case,
  lastObservedYear,
  marketScenarios,
  type MarketSeries,
  type ResolvedScenario,
} from "../../case/index.ts";
import { append, type Problem, TertiusError } from "../../base/problems/index.ts";
import type { MarketResult, MarketYearResult, Results, ScenarioResult } from "../../results/index.ts";
import { marketAtRisk } from "./marketAtRisk.ts";
import { type KnownYears, nothingKnown } from "./knownYears.ts";
import { marketHead } from "./marketHead.ts";
import { marketYear } from "./marketYearResult.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { settingOf } from "./solvedYear.ts";
import { isStopped, solveCount, type SolveWatch } from "./solveWatch.ts";

/** Results of the markets of a case by scenario and market, with what went wrong or was assumed. */
export interface MarketRun {
  readonly scenarios: Readonly<
    Record<
      string,
      {
        readonly title: string;
        /** Day on which a scenario of markets reads its measures; null where they are read by their days. */
        readonly at: string | null;
        readonly markets: Readonly<Record<string, MarketResult>>;
      }
    >
  >;
  readonly problems: readonly Problem[];
}

/** Results of a run with its markets: scenarios of markets stand beside those of the case, the same id is the same scenario. */
export function withMarkets(results: Results, run: MarketRun, at: string): Results {
  const scenarios: Record<string, ScenarioResult> = { ...results.scenarios };
  for (const [id, { title, at: own, markets }] of Object.entries(run.scenarios)) {
    const known = scenarios[id] ?? { title, at: own ?? at, measures: [], status: "ok" };
    scenarios[id] = { ...known, markets };
  }
  return { ...results, scenarios };
}

/** How markets are run. */
export interface MarketRunOptions extends SolveWatch {
  /** Only this scenario. */
  readonly scenario?: string;
  readonly onMarket?: (name: string, scenario: string) => void;
}

/** One market under one of the scenarios that touch it. */
export interface MarketQuestion {
  readonly series: MarketSeries;
  readonly resolved: ResolvedScenario;
}

/** A market under a scenario, with what was assumed; null where it has no equilibrium, and why. */
export interface SolvedMarket {
  readonly result: MarketResult | null;
  readonly problems: readonly Problem[];
}

/** Every market of a case under the scenarios that touch it; of partial coverage under `base` where none does. */
export function marketQuestions(case_: Case, { scenario: wanted }: MarketRunOptions = {}): readonly MarketQuestion[] {
  return case_.markets.flatMap((series) =>
    scenariosOf(case_, series)
      .filter(({ scenario }) => wanted === undefined || wanted === scenario.id)
      .map((resolved) => ({ series, resolved })),
  );
}

/**
 * What solves single markets of a case; base years and states that scenarios share are solved once.
 *
 * @throws TertiusError E622, when it solves, where the signal aborts.
 */
export function marketSolver(case_: Case, watch: SolveWatch = {}): (question: MarketQuestion) => SolvedMarket {
  const known = new Map<string, KnownYears>();
  return ({ series, resolved: { scenario, measures } }) => {
    const setting = settingOf(case_, scenario, measures);
    if (series.coverage === "partial") return { result: marketAtRisk(series, setting), problems: [] };
    const own = known.get(series.name) ?? nothingKnown();
    known.set(series.name, own);
    const problems: Problem[] = [];
    const result = oneMarket(
      case_,
      series,
      scenario.title,
      { ...setting, known: own, count: solveCount(watch) },
      problems,
    );
    return { result, problems };
  };
}

/**
 * Solves every market of full coverage under the scenarios that touch it, in its last observed year, with ranges; of partial
 * coverage it tells what was observed and the imports at risk, under `base` where no scenario touches it.
 * A market that has no equilibrium under a scenario is reported and left out; the others stand.
 *
 * @throws TertiusError E622 where the signal aborts.
 */
export function runMarkets(case_: Case, options: MarketRunOptions = {}): MarketRun {
  const solve = marketSolver(case_, options);
  const questions = marketQuestions(case_, options);
  const solved = questions.map((question) => {
    options.onMarket?.(question.series.name, question.resolved.scenario.id);
    return solve(question);
  });
  return marketRun(questions, solved);
}

/** The run that markets make up, each solved by itself, in the order of the questions. */
export function marketRun(questions: readonly MarketQuestion[], solved: readonly SolvedMarket[]): MarketRun {
  const scenarios = new Map<string, { title: string; at: string | null; markets: Record<string, MarketResult> }>();
  questions.forEach(({ series, resolved: { scenario } }, position) => {
    const { result } = solved[position]!;
    if (result === null) return;
    const entry = scenarios.get(scenario.id) ?? { title: scenario.title, at: scenario.at, markets: {} };
    entry.markets[series.name] = result;
    scenarios.set(scenario.id, entry);
  });
  return { scenarios: Object.fromEntries(scenarios), problems: solved.flatMap(({ problems }) => problems) };
}

function scenariosOf(case_: Case, series: MarketSeries): readonly ResolvedScenario[] {
  const found = marketScenarios(case_, series);
  return found.length > 0 || series.coverage === "full" ? found : [{ scenario: AS_IT_WAS, measures: [] }];
}

function oneMarket(
  case_: Case,
  series: MarketSeries,
  title: string,
  setting: MarketSetting,
  problems: Problem[],
): MarketResult | null {
  const year = lastObservedYear(series);
  const found = attempted(case_, series, year, setting, problems);
  return found === null ? null : { ...marketHead(series, title), years: { [year]: found } };
}

function attempted(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  problems: Problem[],
): MarketYearResult | null {
  const place = `scenarios.${setting.scenario?.id ?? "base"}, ${series.name} ${year}`;
  const placed = (found: Problem): Problem => ({
    ...found,
    path: found.path === null ? place : `${place}, ${found.path}`,
  });
  try {
    const { result, problems: assumed } = marketYear(case_, series, year, setting, true);
    append(problems, assumed.map(placed));
    return result;
  } catch (error) {
    if (isStopped(error) || !(error instanceof TertiusError)) throw error;
    append(problems, error.problems.map(placed));
    return null;
  }
}
