import { baseMeasures, type Case, type MarketScenario, type MarketSeries, type Measure } from "../../case/index.ts";
import {
  calibratedInstance,
  marketInstance,
  type MarketInstance,
  productRows,
  yearBase,
} from "../../models/markets/index.ts";
import { marketEquilibrium, type MarketOptions } from "../../engines/markets/index.ts";
import { type KnownBase, partsAt, type SolvedYear } from "./knownYears.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { type FigurePoint, linkCoefficients } from "./uncertainFigures.ts";

/** How a year is solved. */
export interface SolvedYearOptions extends MarketOptions {
  /** Another point of each figure's range. */
  readonly point?: FigurePoint;
}

/**
 * Calibrates a market on its base year and solves a year under a setting, unless it is known.
 *
 * @throws TertiusError as `marketEquilibrium`; E622 where the setting's signal aborts
 */
export function solvedYear(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  options: SolvedYearOptions = {},
): SolvedYear {
  try {
    return foundYear(case_, series, year, setting, options);
  } finally {
    setting.count?.solved();
  }
}

function foundYear(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  { point, ...search }: SolvedYearOptions,
): SolvedYear {
  const key = stateKey(series, year, setting, point, search.near !== undefined);
  const before = setting.known?.solved.get(key);
  if (before !== undefined) return before;
  const under = marketUnder(case_, series, year, setting, point);
  const found = { ...under, solution: marketEquilibrium(under.market, { ...search, ...shared(setting) }) };
  setting.known?.solved.set(key, found);
  return found;
}

/** What every solve of a market has: layouts that it shares, and whoever may stop it. */
function shared({ known, count }: MarketSetting): Pick<MarketOptions, "layouts" | "ends" | "signal"> {
  return {
    ...(known?.ends === undefined ? {} : { ends: known.ends }),
    ...(known === undefined ? {} : { layouts: known.layouts }),
    ...(count?.signal === undefined ? {} : { signal: count.signal }),
  };
}

/** Year that a setting of a year is calibrated on. */
export function baseYearOf(series: MarketSeries, year: number, { scenario, baseYear }: MarketSetting): number {
  return baseYear ?? yearBase(series, year, scenario);
}

/** Everything that the state of a market in a case depends on: scenarios of other names may have it too. */
function stateKey(
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  point: FigurePoint | undefined,
  isNear: boolean,
): string {
  const { scenario, measures } = setting;
  const linked = linkCoefficients(series, setting).size > 0 ? (scenario?.linked ?? null) : null;
  const terms = scenario === null ? null : { ...scenario, id: "", title: "", measures: null, linked };
  return JSON.stringify([
    year,
    baseYearOf(series, year, setting),
    point?.name ?? "",
    terms,
    actingOn(series, measures).map(({ id, rows }) => [
      id,
      ...rows.map(({ rate, share, importers }) => [rate, share, importers.include]),
    ]),
    isNear,
  ]);
}

/**
 * A market of a year under a setting, calibrated on its base year and not solved.
 *
 * @param point  Another point of each figure's range.
 * @throws TertiusError as `calibratedInstance`
 */
export function marketUnder(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  point?: FigurePoint,
): Omit<SolvedYear, "solution"> {
  const key = baseKey(series, year, setting, point);
  const before = setting.known?.bases.get(key);
  const instance = instanceUnder(case_, series, year, setting, point, before);
  const { market, calibration } = calibratedInstance(instance, before?.calibration, setting.known?.pairs);
  const { base, links, nodeLinks, basePrices, derived, suspended, serving, problems } = instance;
  if (before === undefined) {
    setting.known?.bases.set(key, { ground: { base, links, nodeLinks, basePrices }, calibration });
  }
  return { market, derived, suspended, serving, problems };
}

function instanceUnder(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  point: FigurePoint | undefined,
  before: KnownBase | undefined,
): MarketInstance {
  const { scenario, measures, known } = setting;
  const baseYear = baseYearOf(series, year, setting);
  const terms = { measures, baseMeasures: baseMeasures(case_), scenario, baseYear };
  const all = point === undefined ? terms : { ...terms, value: point.value };
  const parts =
    known === undefined ? undefined : partsAt(known, partsKey(series, year, setting), termsKey(series, year, setting));
  return marketInstance(series, year, all, before?.ground, parts);
}

/** What the base year and the links of a year depend on, beside the case. */
function baseKey(series: MarketSeries, year: number, setting: MarketSetting, point: FigurePoint | undefined): string {
  const { epsilon } = setting.scenario?.inertia ?? series.inertia;
  return JSON.stringify([point?.name ?? "", epsilon, partsKey(series, year, setting)]);
}

/** The same beside the values of figures, before calibration. */
function partsKey(series: MarketSeries, year: number, setting: MarketSetting): string {
  const { scenario } = setting;
  const base = baseYearOf(series, year, setting);
  return JSON.stringify([year, base, scenario?.ramp ?? true, scenario?.forceMajeure ?? series.forceMajeure]);
}

/** What the market of a year depends on before calibration, beside the case and the values of figures. */
function termsKey(series: MarketSeries, year: number, setting: MarketSetting): string {
  const { scenario, measures } = setting;
  const terms =
    scenario === null ? null : { ...scenario, id: "", title: "", measures: null, inertia: null, marketPower: null };
  return JSON.stringify([
    year,
    baseYearOf(series, year, setting),
    terms,
    actingOn(series, measures).map(({ id }) => id),
  ]);
}

/** By market and measure, which nobody writes to: keys are made of the same ones again and again. */
const ACTING = new WeakMap<MarketSeries, WeakMap<Measure, Measure["rows"]>>();

/** Measures with rows on what a market sells, those rows alone: others do nothing to its state. */
function actingOn(series: MarketSeries, measures: readonly Measure[]): readonly Pick<Measure, "id" | "rows">[] {
  const known = ACTING.get(series) ?? new WeakMap<Measure, Measure["rows"]>();
  ACTING.set(series, known);
  return measures.flatMap((measure) => {
    const rows = known.get(measure) ?? productRows(series, [measure]).rows;
    known.set(measure, rows);
    return rows.length === 0 ? [] : [{ id: measure.id, rows }];
  });
}

/**
 * The same year without what a scenario does: its policies, what it does to linked markets, and the measures that it names. Without a
 * scenario it is the year itself, under the measures that were in force.
 */
export function settingBefore(case_: Case, setting: MarketSetting): MarketSetting {
  const { scenario, measures } = setting;
  const named = new Set(measures.map(({ id }) => id));
  const own = (scenario?.measures ?? null) === null ? new Set<string>() : named;
  return {
    ...setting,
    scenario: scenario === null ? null : { ...scenario, policies: [], without: [], at: null, linked: null },
    measures: baseMeasures(case_).filter(({ id }) => !own.has(id)),
  };
}

/** Measures of a scenario; where it names none, those that were in force. */
export function settingOf(case_: Case, scenario: MarketScenario | null, measures: readonly Measure[]): MarketSetting {
  return { scenario, measures: measures.length > 0 ? measures : baseMeasures(case_) };
}
