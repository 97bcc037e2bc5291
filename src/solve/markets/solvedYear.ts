import {
  baseMeasures,
  calibratedInstance,
  type Case,
  marketInstance,
  type MarketInstance,
  type MarketScenario,
  type MarketSeries,
  type MarketTerms,
  type Measure,
} from "../../case/index.ts";
import { type Market, type MarketSolution, solveMarket, type MarketOptions } from "../../engines/markets/index.ts";
import type { Problem } from "../../problems/index.ts";

/** What a market is solved under. */
export interface MarketSetting {
  /** Null: the year as its capacities, demand and measures have it. */
  readonly scenario: MarketScenario | null;
  readonly measures: readonly Measure[];
}

/** A market of one year, calibrated and in equilibrium. */
export interface SolvedYear extends Pick<MarketInstance, "derived" | "suspended" | "serving"> {
  readonly market: Market;
  readonly solution: MarketSolution;
  readonly problems: readonly Problem[];
}

/**
 * Calibrates a market on its base year and solves a year under a setting.
 *
 * @param value  Another point of each figure's range.
 * @throws TertiusError as `solveMarket`
 */
export function solvedYear(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  options: MarketOptions & { readonly value?: MarketTerms["value"] } = {},
): SolvedYear {
  const { value, ...search } = options;
  const under = marketUnder(case_, series, year, setting, value);
  return { ...under, solution: solveMarket(under.market, search) };
}

/**
 * A market of a year under a setting, calibrated on its base year and not solved.
 *
 * @param value  Another point of each figure's range.
 * @throws TertiusError as `calibratedInstance`
 */
export function marketUnder(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  value?: MarketTerms["value"],
): Omit<SolvedYear, "solution"> {
  const instance = marketInstance(series, year, {
    measures: setting.measures,
    baseMeasures: baseMeasures(case_),
    scenario: setting.scenario,
    ...(value === undefined ? {} : { value }),
  });
  const { derived, suspended, serving, problems } = instance;
  return { market: calibratedInstance(instance).market, derived, suspended, serving, problems };
}

/** The same year without what a scenario does: its policies, what it does to linked markets, and the measures that it names. */
export function settingBefore(case_: Case, { scenario, measures }: MarketSetting): MarketSetting {
  const named = new Set(measures.map(({ id }) => id));
  const own = scenario?.measures === null ? new Set<string>() : named;
  return {
    scenario: scenario === null ? null : { ...scenario, policies: [], without: [], at: null, linked: null },
    measures: baseMeasures(case_).filter(({ id }) => !own.has(id)),
  };
}

/** Measures of a scenario; where it names none, those that were in force. */
export function settingOf(case_: Case, scenario: MarketScenario | null, measures: readonly Measure[]): MarketSetting {
  return { scenario, measures: measures.length > 0 ? measures : baseMeasures(case_) };
}
