import { AS_IT_WAS, type Case, marketScenarios, type MarketSeries, type ResolvedScenario } from "../../case/index.ts";
import { type Problem, TertiusError } from "../../problems/index.ts";
import type { Results, ScenarioResult } from "../results.ts";
import type { MarketResult, MarketYearResult } from "./marketResults.ts";
import { marketAtRisk } from "./marketAtRisk.ts";
import { nothingKnown } from "./knownYears.ts";
import { marketHead } from "./marketHead.ts";
import { marketYear } from "./marketYearResult.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { settingOf } from "./solvedYear.ts";

/** Results of the markets of a case by scenario and market, with what went wrong or was assumed. */
export interface MarketRun {
  readonly scenarios: Readonly<
    Record<string, { readonly title: string; readonly markets: Readonly<Record<string, MarketResult>> }>
  >;
  readonly problems: readonly Problem[];
}

/** Results of a run with its markets: scenarios of markets stand beside those of the case, the same id is the same scenario. */
export function withMarkets(results: Results, run: MarketRun, at: string): Results {
  const scenarios: Record<string, ScenarioResult> = { ...results.scenarios };
  for (const [id, { title, markets }] of Object.entries(run.scenarios)) {
    const known = scenarios[id] ?? { title, at, measures: [], status: "ok" };
    scenarios[id] = { ...known, markets };
  }
  return { ...results, scenarios };
}

/** How markets are run. */
export interface MarketRunOptions {
  /** Only this scenario. */
  readonly scenario?: string;
  readonly onMarket?: (name: string, scenario: string) => void;
}

/** Last year in which flows were observed: the one a market is solved for unless another is asked for. */
export function lastObservedYear(series: MarketSeries): number {
  const observed = series.pairs.filter(({ flow }) => flow !== null).map(({ year }) => year);
  return observed.reduce((last, year) => Math.max(last, year), series.baseYear);
}

/**
 * Solves every market of full coverage under the scenarios that touch it, in its last observed year, with ranges; of partial
 * coverage it tells what was observed and the imports at risk, under `base` where no scenario touches it.
 * A market that has no equilibrium under a scenario is reported and left out; the others stand.
 */
export function runMarkets(case_: Case, options: MarketRunOptions = {}): MarketRun {
  const scenarios = new Map<string, { title: string; markets: Record<string, MarketResult> }>();
  const problems: Problem[] = [];
  for (const series of case_.markets) {
    const isPartial = series.coverage === "partial";
    const known = nothingKnown();
    for (const { scenario, measures } of scenariosOf(case_, series)) {
      if (options.scenario !== undefined && options.scenario !== scenario.id) continue;
      options.onMarket?.(series.name, scenario.id);
      const result = isPartial
        ? marketAtRisk(series, settingOf(case_, scenario, measures))
        : oneMarket(case_, series, scenario.title, { ...settingOf(case_, scenario, measures), known }, problems);
      if (result === null) continue;
      const entry = scenarios.get(scenario.id) ?? { title: scenario.title, markets: {} };
      entry.markets[series.name] = result;
      scenarios.set(scenario.id, entry);
    }
  }
  return { scenarios: Object.fromEntries(scenarios), problems };
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
    problems.push(...assumed.map(placed));
    return result;
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    problems.push(...error.problems.map(placed));
    return null;
  }
}
