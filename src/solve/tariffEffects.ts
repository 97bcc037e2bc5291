import { blocOn, type Scenario } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { observedFlowChange } from "../engines/equilibrium/index.ts";
import type { RankedTariffs, TariffEffect, TariffEffectsResult } from "../results/index.ts";
import { type Derivatives, derivativesOf } from "./derivatives.ts";
import { centralSetting, runContext, type RunOptions } from "./runCase.ts";
import type { RunInput } from "./runInput.ts";
import type { RunContext, Setting } from "./runScenario.ts";
import { type Levies, leviesOn, overSectors, sumsByLevy } from "./trade/levies.ts";
import type { Trader } from "./trade/traders.ts";

/** Which tariffs are ranked. */
export interface RankQuestion {
  /** Where derivatives are taken. */
  readonly scenario: Scenario;
  /** Whose real income: a country of the package, or a bloc. */
  readonly country: string;
  /** How many of each list. */
  readonly most: number;
}

/** Ranked tariffs with what they were ranked by. */
export interface DerivedTariffs {
  readonly result: TariffEffectsResult;
  readonly problems: readonly Problem[];
  readonly levies: Levies;
  /** At the centre. */
  readonly derivatives: Derivatives;
}

/**
 * Every tariff of the world by what one point more of it does to a country or bloc, to first order, at a scenario of a case: the central
 * estimate. Members of a customs union levy one tariff. The rest of the world is left out on both sides.
 *
 * @throws TertiusError E508 where the scenario has quotas or wastes revenue; E501 to E507 where it has no equilibrium
 */
export function tariffEffects(
  input: RunInput,
  options: RunOptions,
  question: RankQuestion,
): { readonly result: TariffEffectsResult; readonly problems: readonly Problem[] } {
  return derivedTariffs(runContext(input, options), centralSetting(input, options, question.scenario), question);
}

/** The same with what it was ranked by, in a run. */
export function derivedTariffs(
  context: RunContext,
  setting: Setting,
  { scenario, country, most }: RankQuestion,
): DerivedTariffs {
  const { economy } = setting;
  const subject = subjectOf(context, country, scenario.at);
  const derivatives = derivativesOf(context, scenario, setting, subject);
  const levies = leviesOn(economy.countries, scenario.at);
  const { pairs, sectors } = rankedSums(derivatives, levies, economy.isResidual);
  const told = toldCells(derivatives, levies);
  const result: TariffEffectsResult = {
    case: context.case.id,
    scenario: scenario.id,
    at: scenario.at,
    currency: economy.manifest.currency,
    ...groundOf(setting, levies, derivatives),
    country,
    ...(subject.bloc === null ? {} : { members: [...subject.bloc.members] }),
    welfarePercent: 100 * (derivatives.level - 1),
    pairs: ranked(pairs, told.pairs, most),
    sectors: ranked(sectors, told.sectors, most),
  };
  return { result, problems: derivatives.problems, levies, derivatives };
}

/** A country of the headline package, or a bloc as it is on a day. */
export function subjectOf({ case: case_, headline }: RunContext, code: string, at: string): Trader {
  const { countries } = headline;
  const isListed = (country: string): boolean => countries.indexOf(country) >= 0;
  const position = countries.indexOf(code);
  if (position >= 0) return { code, positions: [position], bloc: null };
  const known = case_.parties.blocs.find((each) => each.code === code && each.members.every(isListed));
  const bloc = known ?? blocOn(code, { own: case_.blocs, at, economy: headline });
  return { code, positions: bloc.members.map((each) => countries.indexOf(each)), bloc };
}

/** What derivatives rest on, of the centre alone. */
export function groundOf(
  { economy, elasticities, closure }: Setting,
  { unions }: Levies,
  { residual, evaluations }: Pick<Derivatives, "residual" | "evaluations">,
): Pick<
  TariffEffectsResult,
  | "base"
  | "baseYear"
  | "elasticities"
  | "horizon"
  | "closure"
  | "unions"
  | "variants"
  | "without"
  | "residual"
  | "evaluations"
> {
  return {
    base: economy.manifest.name,
    baseYear: economy.manifest.year,
    elasticities,
    horizon: economy.elasticities.get(elasticities)?.horizon ?? "unspecified",
    closure,
    unions: unions.map(({ code, members }) => ({ code, members: [...members] })),
    variants: 1,
    without: 0,
    residual,
    evaluations,
  };
}

/** Effects of one point more, by who levies it: of all goods [levier, exporter] and by sector [sector, levier, exporter]. */
export function derivedSums(
  { equilibrium, perPoint }: Pick<Derivatives, "equilibrium" | "perPoint">,
  levies: Levies,
): { readonly pairs: Float64Array; readonly sectors: Float64Array } {
  const { base } = equilibrium;
  const sectors = sumsByLevy(perPoint, levies, base);
  return { pairs: overSectors(sectors, base.sectors.size), sectors };
}

/**
 * The same without the rest of the world, whose tariffs and those on it are hardly known: 0, which no list holds, where it levies or sells.
 *
 * @param isResidual  [country]
 */
export function rankedSums(
  derivatives: Pick<Derivatives, "equilibrium" | "perPoint">,
  levies: Levies,
  isResidual: readonly boolean[],
): { readonly pairs: Float64Array; readonly sectors: Float64Array } {
  const { labels, size } = derivatives.equilibrium.base.countries;
  const isRest = levies.codes.map((code) => isResidual[labels.indexOf(code)] === true);
  const known = (sums: Float64Array): Float64Array =>
    sums.map((sum, at) => {
      const levier = Math.floor(at / size) % levies.codes.length;
      return isRest[levier] === true || isResidual[at % size] === true ? 0 : sum;
    });
  const { pairs, sectors } = derivedSums(derivatives, levies);
  return { pairs: known(pairs), sectors: known(sectors) };
}

/** What is told beside an effect, by the position of its sum. */
type Told = (at: number, effect: number) => TariffEffect;

/** Rates and trade of the scenario, summed as the effects are. */
function toldCells(
  { equilibrium, footing, income }: Derivatives,
  levies: Levies,
): { readonly pairs: Told; readonly sectors: Told } {
  const { base, policy, tradeShares } = equilibrium;
  const { countries, sectors } = base;
  const flows = tradeShares.values.map((share, cell) =>
    share === 0 ? 0 : observedFlowChange(equilibrium, footing.before, cell).after,
  );
  const trade = sumsByLevy(flows, levies, base);
  const duties = sumsByLevy(
    flows.map((flow, cell) => flow * policy.tariffs.values[cell]!),
    levies,
    base,
  );
  const told =
    (flowOf: Float64Array, dutyOf: Float64Array, isBySector: boolean): Told =>
    (at, effect) => {
      const row = Math.floor(at / countries.size);
      const sector = isBySector ? { sector: sectors.labels[Math.floor(row / levies.codes.length)]! } : {};
      return {
        importer: levies.codes[row % levies.codes.length]!,
        exporter: countries.labels[at % countries.size]!,
        ...sector,
        tariffPercent: (100 * dutyOf[at]!) / flowOf[at]!,
        flow: flowOf[at]!,
        welfarePercentPerPoint: effect,
        moneyPerPoint: (effect / 100) * income,
      };
    };
  return {
    pairs: told(overSectors(trade, sectors.size), overSectors(duties, sectors.size), false),
    sectors: told(trade, duties, true),
  };
}

function ranked(effects: Float64Array, told: Told, most: number): RankedTariffs {
  const sorted = Uint32Array.from(effects.keys()).toSorted((one, other) => effects[other]! - effects[one]!);
  const listed = (positions: Uint32Array, isListed: (effect: number) => boolean): TariffEffect[] =>
    [...positions.subarray(0, most)].filter((at) => isListed(effects[at]!)).map((at) => told(at, effects[at]!));
  return {
    helps: listed(sorted, (effect) => effect > 0),
    hurts: listed(sorted.toReversed(), (effect) => effect < 0),
  };
}
