import { greatest, least } from "../base/units/index.ts";
import { type Case, type Scenario, partyCodes, sideCodes } from "../case/index.ts";
import {
  autarkyCautions,
  type Closure,
  closureCautions,
  decomposeWelfare,
  type Equilibrium,
  type EquilibriumModel,
  evenTreatment,
  FIXED_WORLD,
  isUnmoved,
  nearbyStart,
  solveEquilibrium,
  type SolveRoom,
  type StopSignal,
  type TradePolicy,
  unmovedPolicy,
} from "../engines/equilibrium/index.ts";
import type { Economy } from "../data/packages/index.ts";
import { hasErrors, type Problem, TertiusError } from "../base/problems/index.ts";
import { atRest } from "./trade/atRest.ts";
import { attributionOf, type SolvedWith } from "./trade/attribution.ts";
import { blocResults } from "./trade/blocResults.ts";
import { type ChannelGround, channelsResult } from "./trade/channels.ts";
import { type Footing, footingOn, policyFrom, type Reference, referenceOf, withWaste } from "./trade/footing.ts";
import { countryResults } from "./trade/countryResults.ts";
import { actingMeasures, diversionResults, type OneSide } from "./trade/diversions.ts";
import type { Models } from "./models.ts";
import { actingRows } from "./scenarioInForce.ts";
import { scenarioPolicy, type ScenarioPolicy } from "../models/trade/index.ts";
import type { EquilibriumResult, QuotaResult } from "../results/index.ts";
import { barelyHitProblems } from "./trade/inForce.ts";
import { quotaResults } from "./trade/quotaResults.ts";
import { tariffSteps } from "./trade/tariffSteps.ts";
import { blocTraders, caseTraders, countryTraders, type Trader, tradersOf } from "./trade/traders.ts";
import { bilateralResults, flowResults } from "./trade/tradeResults.ts";

/** Further parts of the results, as `--include` names them. */
export type Include = "flows" | "sectors" | "diversion" | "decomposition";

/** One solve: on which package, with which elasticities and closure. */
export interface Setting {
  readonly economy: Economy;
  readonly elasticities: string;
  readonly closure: Closure;
}

/** What every solve of a run shares. */
export interface RunContext {
  readonly case: Case;
  /** The package whose sectors the measures are written in. */
  readonly headline: Economy;
  readonly models: Models;
  readonly include: ReadonlySet<Include>;
  /** Largest residual of a solve; default `RUN_TOLERANCE`. */
  readonly tolerance?: number;
  readonly signal?: StopSignal;
}

/** An equilibrium that another one may be searched from: its state alone on the same base, with its base on any. */
export type Nearby = Float64Array | Pick<Equilibrium, "state" | "base">;

/** How one equilibrium is searched, beside what all of a run share. */
export interface SearchedFrom {
  /** What the search begins at. */
  readonly nearby?: Nearby | undefined;
  /** Where it is laid out, by who is done with an equilibrium before the next. */
  readonly room?: SolveRoom;
}

/** Largest residual of a solve of a run: two orders below what a comparison of results at 1e-9 would notice. */
const RUN_TOLERANCE = 1e-12;

/** An equilibrium, with the warnings that its policy raises. */
export interface SolvedSetting {
  readonly equilibrium: Equilibrium;
  readonly quotas: readonly QuotaResult[];
  readonly problems: readonly Problem[];
}

/** What a run has solved of the scenario that it tells, at the elasticities and closure that were asked for first. */
interface CentralSolves {
  readonly scenario: Scenario;
  readonly centre: Setting;
  /** By package. */
  readonly solved: Map<Economy, SolvedSetting>;
}

/** Kept by run, for the scenario that it tells: the scenario's own result, its ranges, its decomposition and claims ask for the same solves. */
const central = new WeakMap<RunContext, CentralSolves>();

/**
 * One equilibrium of a scenario under a setting, with the warnings that its policy raises. The centre of a scenario, on
 * every package, is solved once: its ranges ask for it again.
 */
export function solveScenario(context: RunContext, scenario: Scenario, setting: Setting): SolvedSetting {
  const known = central.get(context);
  const current: CentralSolves =
    known?.scenario === scenario ? known : { scenario, centre: setting, solved: new Map() };
  central.set(context, current);
  const { centre, solved } = current;
  if (setting.elasticities !== centre.elasticities || setting.closure !== centre.closure) {
    return solvedSetting(context, scenario, setting);
  }
  const found = solved.get(setting.economy) ?? solvedSetting(context, scenario, setting);
  solved.set(setting.economy, found);
  return found;
}

/** One equilibrium of a scenario under a setting, solved anew. */
export function solvedSetting(
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
  from: SearchedFrom = {},
): SolvedSetting {
  const posed = posedSetting(context, scenario, setting);
  const equilibrium = solvedPolicy(context, scenario, posed, posed.policy, from);
  return { equilibrium, quotas: quotaResults(equilibrium, posed.quotas), problems: posed.problems };
}

/** A scenario under a setting as it is given to the engine. */
interface Posed extends Omit<ScenarioPolicy, "policy"> {
  /** Levels, with what becomes of the revenue. */
  readonly policy: TradePolicy;
  readonly closure: Closure;
  /** What it is solved from: the base year, or another scenario. */
  readonly base: EquilibriumModel;
  readonly reference: Reference | null;
}

function posedSetting(context: RunContext, scenario: Scenario, setting: Setting): Posed {
  const { economy, elasticities, closure } = setting;
  const model = context.models.of(economy, elasticities, closure);
  const ground = { headline: context.headline, economy, model };
  const { policy, quotas, problems } = context.models.policyOf(context.case, scenario, ground);
  const reference = referenceAt(context, scenario, setting);
  const wasting = withWaste(policy, scenario, model, reference);
  return { policy: wasting, quotas, problems, closure, base: reference?.base ?? model, reference };
}

/** The equilibrium of a policy on the base of a scenario. */
function solvedPolicy(
  context: RunContext,
  scenario: Scenario,
  { problems, closure, base, reference }: Posed,
  policy: TradePolicy,
  { nearby, room }: SearchedFrom,
): Equilibrium {
  const from = reference === null ? { policy, problems: [] } : policyFrom(reference, scenario, policy);
  const found = [...problems, ...from.problems];
  if (hasErrors(found)) throw new TertiusError(found);
  const equilibrium = solveEquilibrium(base, from.policy, {
    closure,
    tolerance: context.tolerance ?? RUN_TOLERANCE,
    ...(nearby === undefined ? {} : { start: nearby instanceof Float64Array ? nearby : nearbyStart(nearby, base) }),
    ...(room === undefined ? {} : { room }),
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  });
  return atRest(equilibrium);
}

/** Kept by run: every solve and telling of a scenario under a setting stands on the same base. */
const references = new WeakMap<RunContext, Map<string, Reference>>();

/** The scenario that another one is told against, solved against the base year under the same setting; null where it is told against that year. */
function referenceAt(context: RunContext, { against }: Scenario, setting: Setting): Reference | null {
  const other = against === null ? undefined : context.case.scenarios.find(({ id }) => id === against.id);
  if (other === undefined) return null;
  const known = references.get(context) ?? new Map<string, Reference>();
  references.set(context, known);
  const key = [other.id, setting.economy.manifest.name, setting.elasticities, setting.closure].join(" ");
  const found = known.get(key) ?? referenceOf(solvedSetting(context, { ...other, against: null }, setting).equilibrium);
  known.set(key, found);
  return found;
}

/** What the numbers of a scenario at a setting are changes against. */
export function footingOf(context: RunContext, scenario: Scenario, setting: Setting): Footing {
  const year = context.models.of(setting.economy, setting.elasticities, FIXED_WORLD);
  return footingOn(year, referenceAt(context, scenario, setting));
}

/** Whether anything changes in a scenario: it has measures, or is told against one that has. */
export function isShock({ measures, against }: Pick<Scenario, "measures" | "against">): boolean {
  return measures.length > 0 || against !== null;
}

/** Everything told of one scenario at one setting. */
export function scenarioResult(
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
): { result: EquilibriumResult; equilibrium: Equilibrium; problems: readonly Problem[] } {
  const { equilibrium, quotas, problems } = solveScenario(context, scenario, setting);
  const { economy } = setting;
  const named = partyCodes(context.case.parties);
  const cautions = isShock(scenario)
    ? [...closureCautions(equilibrium, named), ...autarkyCautions(equilibrium.base, equilibrium.policy)]
    : [];
  const footing = footingOf(context, scenario, setting);
  const observed = footing.year;
  const told = new Set(named);
  const acting = actingRows(context.case, scenario, {
    headline: context.headline,
    observed,
    policyOf: context.models.policyOf,
    isWhole: (...pair) => pair.every((code) => told.has(code)),
  });
  const result: EquilibriumResult = {
    ...resultHead(scenario, setting, equilibrium),
    ...tradeParts(context, scenario, setting, { equilibrium, footing }),
    ...tariffPart(context, scenario, economy, observed),
    ...(acting.length === 0 ? {} : { inForce: acting }),
    ...(quotas.length === 0 ? {} : { quotas }),
  };
  const barely = barelyHitProblems(acting, context.headline);
  return { result, equilibrium, problems: [...problems, ...cautions, ...barely] };
}

/**
 * What one solve tells of a scenario: countries, blocs and the trade of the parties, nothing that asks for further solves.
 *
 * @param start  State of a solution nearby, to begin with.
 */
export function centralResult(
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
  start?: Float64Array,
): { result: EquilibriumResult; state: Float64Array; problems: readonly Problem[] } {
  const { equilibrium, quotas, problems } =
    start === undefined
      ? solveScenario(context, scenario, setting)
      : solvedSetting(context, scenario, setting, { nearby: start });
  const { economy } = setting;
  const footing = footingOf(context, scenario, setting);
  const countries = countryResults(economy, equilibrium, footing, { decomposition: null, sectorsOf: [] });
  const blocs = blocTraders(context.case, economy);
  const result: EquilibriumResult = {
    ...resultHead(scenario, setting, equilibrium),
    countries,
    ...(blocs.length === 0 ? {} : { blocs: blocResults({ equilibrium, footing, countries }, blocs) }),
    bilateral: bilateralResults(equilibrium, footing.before, caseTraders(context.case, economy)),
    ...(quotas.length === 0 ? {} : { quotas }),
  };
  return { result, state: equilibrium.state, problems };
}

/** What was solved, and how well. */
function resultHead(
  { against, wasted }: Scenario,
  { economy, elasticities, closure }: Setting,
  equilibrium: Equilibrium,
): Omit<EquilibriumResult, keyof TradeParts | "tariffSteps" | "quotas" | "sets" | "solves"> {
  const { worst: _place, ...residuals } = equilibrium.residuals;
  return {
    base: economy.manifest.name,
    ...(against === null ? {} : { against: against.id }),
    ...(wasted === 0 ? {} : { wastedPercent: wasted }),
    baseYear: economy.manifest.year,
    horizon: economy.elasticities.get(elasticities)?.horizon ?? "unspecified",
    closure,
    elasticities,
    theta: rangeOf(equilibrium.base.theta),
    ...(equilibrium.base.thetaHome === undefined ? {} : { thetaHome: rangeOf(equilibrium.base.thetaHome) }),
    evaluations: equilibrium.evaluations,
    residuals,
    worldValueAdded: equilibrium.base.valueAdded.reduce((sum, each) => sum + each, 0),
    currency: economy.manifest.currency,
  };
}

function rangeOf(values: Float64Array): { readonly low: number; readonly high: number } {
  return { low: least(values), high: greatest(values) };
}

/**
 * What countries and blocs gain, what they trade, and why. What single measures add is told against the base year alone: against
 * another scenario, which has measures of its own, they do not sum to the change.
 */
type TradeParts = Pick<
  EquilibriumResult,
  "countries" | "blocs" | "bilateral" | "flows" | "channels" | "attribution" | "diversion"
>;

function tradeParts(
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
  { equilibrium, footing }: { readonly equilibrium: Equilibrium; readonly footing: Footing },
): TradeParts {
  const { economy } = setting;
  const { third } = context.case.parties;
  const named = partyCodes(context.case.parties);
  const between = sideCodes(context.case.parties);
  const blocs = blocTraders(context.case, economy);
  const traders = caseTraders(context.case, economy);
  const wanted = (part: Include): boolean => context.include.has(part);
  const signal = context.signal === undefined ? {} : { signal: context.signal };
  const decomposition = isShock(scenario) ? decomposeWelfare(equilibrium, signal) : null;
  const countries = countryResults(economy, equilibrium, footing, {
    decomposition,
    sectorsOf: wanted("sectors") ? "all" : isShock(scenario) ? named : [],
  });
  const parts: TradeParts = {
    countries,
    ...(blocs.length === 0 ? {} : { blocs: blocResults({ equilibrium, footing, countries }, blocs) }),
    bilateral: bilateralResults(equilibrium, footing.before, traders),
    flows: flowResults(
      equilibrium,
      footing.before,
      { countries: countryTraders(economy), blocs },
      { all: wanted("flows"), parties: named, sellers: scenario.fullRange ? third : [], sides: between },
    ),
  };
  if (decomposition === null) return parts;
  const ground = { equilibrium, decomposition, income: footing.income };
  const sides = tradersOf(between, traders);
  const channels = channelsOf(ground, traders, sides);
  const oneSide = sidesOf(context, scenario, setting, equilibrium);
  const diversion = diversionResults(oneSide, sides, { third, blocs }, wanted("diversion"));
  if (scenario.against !== null) return { ...parts, channels, diversion };
  const solvedWith = subsets(context, scenario, setting, equilibrium);
  return { ...parts, channels, attribution: attributionOf(solvedWith, scenario, ground, traders), diversion };
}

/** How tariffs between the parties step over time; nothing where none is on their goods. */
function tariffPart(
  { case: case_, headline }: RunContext,
  scenario: Scenario,
  economy: Economy,
  observed: EquilibriumModel,
): Pick<EquilibriumResult, "tariffSteps"> {
  const sides = tradersOf(sideCodes(case_.parties), caseTraders(case_, economy));
  const steps = tariffSteps(case_, scenario, sides, observed, (at) => {
    const { policy } = scenarioPolicy(case_, { ...scenario, at }, { headline, economy, model: observed });
    return policy.tariffs;
  });
  return steps.length === 0 ? {} : { tariffSteps: steps };
}

function channelsOf(
  ground: ChannelGround,
  traders: readonly Trader[],
  partners: readonly Trader[],
): NonNullable<EquilibriumResult["channels"]> {
  return Object.fromEntries(traders.map((trader) => [trader.code, channelsResult(ground, trader, partners)]));
}

function subsets(context: RunContext, scenario: Scenario, setting: Setting, whole: Equilibrium): SolvedWith {
  const known = new Map([[scenario.measures.join(" "), whole]]);
  return (wanted) => {
    const measures = scenario.measures.filter((id) => wanted.includes(id));
    const key = measures.join(" ");
    const found =
      known.get(key) ?? solvedSetting(context, { ...scenario, measures }, setting, { nearby: whole.state }).equilibrium;
    known.set(key, found);
    return found;
  };
}

/**
 * One direction of trade with what is laid on its seller beyond the others, and without it; null where nothing is, or where there is no
 * equilibrium without it.
 */
function sidesOf(context: RunContext, scenario: Scenario, setting: Setting, whole: Equilibrium): OneSide {
  const posed = posedSetting(context, scenario, setting);
  const { base, reference, policy } = posed;
  const before = reference?.equilibrium.policy ?? unmovedPolicy(base);
  const { labels } = base.countries;
  const names = ({ positions }: Trader): readonly string[] => positions.map((n) => labels[n]!);
  return (seller, buyer) => {
    const even = evenTreatment(base, [before, policy], names(seller), names(buyer));
    if (even === null) return null;
    const measures = actingMeasures(context.case, scenario, [seller.code, buyer.code]);
    if (isUnmoved(even, before)) return { measures, equilibrium: whole, without: null };
    try {
      const without = solvedPolicy(context, scenario, posed, even, { nearby: whole.state });
      return { measures, equilibrium: whole, without };
    } catch (error) {
      if (!(error instanceof TertiusError) || error.code === "E506") throw error;
      return null;
    }
  };
}
