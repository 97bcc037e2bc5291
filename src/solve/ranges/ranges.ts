import { changeOn, greatest, least } from "../../base/units/index.ts";
import type { Scenario } from "../../case/index.ts";
import { type Closure, type Equilibrium, firstOrderWelfare, revaluation } from "../../engines/equilibrium/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import {
  bilateralResults,
  caseTraders,
  footingOf,
  isSameQuota,
  meanOf,
  type RunContext,
  type Setting,
  solveScenario,
  type Trader,
  welfareTraders,
} from "../index.ts";
import type {
  CountryResult,
  BilateralResult,
  EquilibriumResult,
  QuotaResult,
  Range,
  SolveFigures,
} from "../../results/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { homeRanges, type HomeSolve, homeSolve, NOTHING_AT_HOME, withSectorRanges } from "./homeRanges.ts";
import { rangeOver } from "./rangeOver.ts";
import { sectorTrade } from "./sectorTrade.ts";

/** What one solve of a range gives. */
export interface RangeSolve extends SolveFigures {
  readonly base: string;
  readonly elasticities: string;
  readonly horizon: string;
  readonly closure: Closure;
  /** What the unit of a held deficit does by itself. */
  readonly revaluationPercent: Readonly<Record<string, number>>;
  readonly realWagePercent: Readonly<Record<string, number>>;
  readonly bilateral: readonly BilateralResult[];
  readonly home: HomeSolve;
  readonly quotas: readonly QuotaResult[];
  /** Why it has no numbers; null when it has. */
  readonly failure: string | null;
}

/**
 * The solves of a range: every elasticity set of the case under every closure on the headline package, the centre where
 * that is none of them, and the other packages at the centre. What the case does not vary stays at the centre.
 */
export function rangeSettings(context: RunContext, centre: Setting, others: readonly Economy[]): Setting[] {
  const { range } = context.case.economy;
  const elasticities = range.elasticities.length === 0 ? [centre.elasticities] : range.elasticities;
  const closures = range.closures.length === 0 ? [centre.closure] : range.closures;
  const grid = elasticities.flatMap((set) =>
    closures.map((closure): Setting => ({ economy: context.headline, elasticities: set, closure })),
  );
  const own = isCentreOf(grid, centre) ? grid : [centre, ...grid];
  const known = others.filter((economy) => economy.elasticities.has(centre.elasticities));
  return [...own, ...known.map((economy) => ({ ...centre, economy }))];
}

/** True when one of the settings is the centre: a range holds the number that it stands beside. */
function isCentreOf(
  settings: readonly Pick<Setting, "elasticities" | "closure">[],
  { elasticities, closure }: Pick<Setting, "elasticities" | "closure">,
): boolean {
  return settings.some((each) => each.elasticities === elasticities && each.closure === closure);
}

/** One setting of every elasticity set, at the closure of the centre. */
export function setSettings(context: RunContext, centre: Setting): Setting[] {
  return context.case.economy.range.elasticities.map((elasticities) => ({ ...centre, elasticities }));
}

/** Solves a scenario under a setting; a failure is kept as such, with its reason. */
export function rangeSolve(context: RunContext, scenario: Scenario, setting: Setting): RangeSolve {
  const { economy, elasticities, closure } = setting;
  const head = {
    base: economy.manifest.name,
    elasticities,
    horizon: economy.elasticities.get(elasticities)?.horizon ?? "unspecified",
    closure,
  };
  try {
    const { equilibrium, quotas } = solveScenario(context, scenario, setting);
    const revalued = revaluation(equilibrium);
    const { before, income } = footingOf(context, scenario, setting);
    const parties = caseTraders(context.case, economy);
    const percent = percentOf(welfareTraders(context.case, economy));
    return {
      ...head,
      welfarePercent: percent(income, (n) => equilibrium.welfareHat[n]! - 1),
      withoutRevaluationPercent: percent(income, (n) => equilibrium.welfareHat[n]! - 1 - revalued[n]!),
      ...firstOrderParts(equilibrium, parties, income),
      sectorTrade: sectorTrade(equilibrium, context.case.parties, parties),
      revaluationPercent: percent(income, (n) => revalued[n]!),
      realWagePercent: percent(equilibrium.base.valueAdded, (n) => equilibrium.realWageHat[n]! - 1),
      bilateral: bilateralResults(equilibrium, before, parties),
      home: homeSolve(equilibrium, parties),
      quotas,
      failure: null,
    };
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return {
      ...head,
      welfarePercent: {},
      withoutRevaluationPercent: {},
      termsOfTradePercent: {},
      volumeOfTradePercent: {},
      sectorTrade: [],
      revaluationPercent: {},
      realWagePercent: {},
      bilateral: [],
      home: NOTHING_AT_HOME,
      quotas: [],
      failure: error.message,
    };
  }
}

/** What was varied, in words: over every solve, and over those on the headline package. */
export interface RangeWords {
  readonly all: string;
  readonly own: string;
}

/** Adds lowest and highest of the solves to the numbers of a result; of a single solve there is no range. */
export function withRanges(
  result: EquilibriumResult,
  solves: readonly RangeSolve[],
  { all: over, own }: RangeWords,
): EquilibriumResult {
  const onBase = solves.filter(({ base }) => base === result.base);
  const ranged = <Figures extends CountryResult>(all: Readonly<Record<string, Figures>>): Record<string, Figures> =>
    Object.fromEntries(
      Object.entries(all).map(([code, each]) => [
        code,
        withSectorRanges({ ...each, ...rangesOf(each, solves, result, code, over) }, onBase, code, own),
      ]),
    );
  const bilateral = result.bilateral.map((pair) => {
    const range = rangeOver(solves, (solve) => changeOf(solve, pair), over);
    if (range === null) return pair;
    const after = endsOf(range, (percent) => pair.before + changeOn(pair.before, percent));
    return { ...pair, range: { changePercent: range, after } };
  });
  const blocs = result.blocs === undefined ? {} : { blocs: ranged(result.blocs) };
  const quotas =
    result.quotas === undefined ? {} : { quotas: result.quotas.map((each) => rangedQuota(each, onBase, own)) };
  return { ...result, countries: ranged(result.countries), ...blocs, bilateral, ...quotas };
}

/** A quota with its tariff-equivalents over the solves on its package. */
function rangedQuota(quota: QuotaResult, solves: readonly RangeSolve[], over: string): QuotaResult {
  const found = (solve: RangeSolve): number | undefined =>
    solve.quotas.find((each) => isSameQuota(each, quota))?.equivalentPercent;
  const range = rangeOver(solves, found, over);
  return range === null ? quota : { ...quota, range: { equivalentPercent: range } };
}

/** Ranges of a country or bloc, and its flags over them; nothing of a single solve. */
function rangesOf(
  each: CountryResult,
  solves: readonly RangeSolve[],
  result: EquilibriumResult,
  code: string,
  over: string,
): Partial<Pick<CountryResult, "range" | "flags">> {
  const welfare = rangeOver(solves, (solve) => solve.welfarePercent[code], over);
  const realWage = rangeOver(solves, (solve) => solve.realWagePercent[code], over);
  const bare = rangeOver(solves, (solve) => solve.withoutRevaluationPercent[code], over);
  if (welfare === null || realWage === null || bare === null) return {};
  const range = {
    welfarePercent: welfare,
    withoutRevaluationPercent: bare,
    realWagePercent: realWage,
    realIncomeChange: endsOf(welfare, (percent) => changeOn(each.income, percent)),
    ...homeRanges(solves, code, over),
  };
  return { flags: flagsOf(each, solves, result, code), range };
}

/**
 * A range with other ends: of the amount that percentages come to on what they are told against. Solves on another package count in
 * another year's money, so that their percentages are laid on the amount of the answer.
 */
function endsOf(range: Range, of: (percent: number) => number): Range {
  return { ...range, low: of(range.low), high: of(range.high) };
}

/** Flagged as mostly closure where solves that differ from the centre in their closure alone have another sign, revaluation apart. */
function flagsOf(
  result: CountryResult,
  solves: readonly RangeSolve[],
  { base, elasticities }: EquilibriumResult,
  code: string,
): CountryResult["flags"] {
  const values = solves
    .filter((solve) => solve.base === base && solve.elasticities === elasticities)
    .flatMap((solve) => solve.withoutRevaluationPercent[code] ?? []);
  const isTurned = least(values) < -ROUNDING_PERCENT && greatest(values) > ROUNDING_PERCENT;
  const others = result.flags.filter((flag) => flag !== "closure");
  return isTurned ? ["closure", ...others] : others;
}

/** Below this a difference is rounding of the solves. */
const ROUNDING_PERCENT = 1e-8;

function changeOf(solve: RangeSolve, pair: { exporter: string; importer: string; scope: string }): number | undefined {
  const found = solve.bilateral.find(
    (each) => each.exporter === pair.exporter && each.importer === pair.importer && each.scope === pair.scope,
  );
  return found?.changePercent ?? undefined;
}

/** Terms and volume of trade of the parties to first order; nothing where a deficit is held. */
function firstOrderParts(
  equilibrium: Equilibrium,
  parties: readonly Trader[],
  income: Float64Array,
): Pick<RangeSolve, "termsOfTradePercent" | "volumeOfTradePercent"> {
  if (equilibrium.closure !== "none") return { termsOfTradePercent: {}, volumeOfTradePercent: {} };
  const { termsOfTrade, volumeOfTrade } = firstOrderWelfare(equilibrium);
  const percent = percentOf(parties);
  return {
    termsOfTradePercent: percent(income, (n) => termsOfTrade[n]!),
    volumeOfTradePercent: percent(income, (n) => volumeOfTrade[n]!),
  };
}

/** Changes of countries and blocs by code, from fractions of countries; those of a bloc are weighted. */
function percentOf(
  traders: readonly Trader[],
): (weights: ArrayLike<number>, change: (n: number) => number) => Record<string, number> {
  return (weights, change) =>
    Object.fromEntries(traders.map((trader) => [trader.code, 100 * meanOf(trader, weights, change)]));
}
