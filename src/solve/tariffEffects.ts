import type { Scenario } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { baseFlows, type Equilibrium, gradients } from "../engines/equilibrium/index.ts";
import type { RankedTariffs, TariffEffect, TariffEffectsResult } from "../results/index.ts";
import { centralSetting, runContext, type RunOptions } from "./runCase.ts";
import type { RunInput } from "./runInput.ts";
import { footingOf, solveScenario } from "./runScenario.ts";
import type { Footing } from "./trade/footing.ts";

/** Which tariffs are ranked. */
export interface RankQuestion {
  /** Where derivatives are taken. */
  readonly scenario: Scenario;
  /** Whose real income. */
  readonly country: string;
  /** How many of each list. */
  readonly most: number;
}

/**
 * Every tariff of the world by what one point more of it does to a country, to first order, at a scenario of a case.
 *
 * @throws TertiusError E508 where the scenario has quotas or wastes revenue; E501 to E507 where it has no equilibrium
 */
export function tariffEffects(
  input: RunInput,
  options: RunOptions,
  { scenario, country, most }: RankQuestion,
): { readonly result: TariffEffectsResult; readonly problems: readonly Problem[] } {
  const context = runContext(input, options);
  const setting = centralSetting(input, options, scenario);
  const { equilibrium, problems } = solveScenario(context, scenario, setting);
  const [gradient] = gradients(equilibrium, [{ kind: "welfare", country }]);
  const footing = footingOf(context, scenario, setting);
  const n = equilibrium.base.countries.indexOf(country);
  const level = equilibrium.welfareHat[n]!;
  const cells = sectorEffects(equilibrium, footing, {
    perPoint: gradient!.tariffs.values.map((value) => level * value),
    income: footing.income[n]!,
  });
  const { economy, elasticities, closure } = setting;
  const result: TariffEffectsResult = {
    case: input.case.id,
    scenario: scenario.id,
    at: scenario.at,
    base: economy.manifest.name,
    baseYear: economy.manifest.year,
    currency: economy.manifest.currency,
    elasticities,
    closure,
    country,
    welfarePercent: 100 * (level - 1),
    pairs: ranked(ofPairs(cells), most),
    sectors: ranked(cells, most),
    residual: gradient!.residual,
    evaluations: gradient!.evaluations,
  };
  return { result, problems };
}

/** Derivatives and what they are a part of. */
interface Derivatives {
  /** Percent of real income before, per point.   [sector, importer, exporter] */
  readonly perPoint: Float64Array;
  /** Million. */
  readonly income: number;
}

/** Goods that are traded between two countries; services bear no tariff. */
function sectorEffects(
  { base, policy, tradeShares }: Equilibrium,
  { before }: Footing,
  { perPoint, income }: Derivatives,
): TariffEffect[] {
  const { countries, sectors, isGoods } = base;
  const flows = baseFlows(before).values;
  return [...perPoint.keys()].flatMap((cell) => {
    const row = Math.floor(cell / countries.size);
    const [sector, importer, exporter] = [
      Math.floor(row / countries.size),
      row % countries.size,
      cell % countries.size,
    ];
    if (!isGoods[sector]! || importer === exporter || tradeShares.values[cell] === 0) return [];
    return [
      {
        importer: countries.labels[importer]!,
        exporter: countries.labels[exporter]!,
        sector: sectors.labels[sector]!,
        tariffPercent: 100 * policy.tariffs.values[cell]!,
        flow: flows[cell]!,
        welfarePercentPerPoint: perPoint[cell]!,
        moneyPerPoint: (perPoint[cell]! / 100) * income,
      },
    ];
  });
}

/** All goods of each pair: effects add up, rates are means over trade. */
function ofPairs(cells: readonly TariffEffect[]): TariffEffect[] {
  const pairs = new Map<string, TariffEffect[]>();
  for (const effect of cells) {
    const key = `${effect.importer} ${effect.exporter}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [effect]);
    else known.push(effect);
  }
  return [...pairs.values()].map((each) => {
    const total = (of: (effect: TariffEffect) => number): number => each.reduce((sum, effect) => sum + of(effect), 0);
    const flow = total((effect) => effect.flow);
    return {
      importer: each[0]!.importer,
      exporter: each[0]!.exporter,
      tariffPercent: total((effect) => effect.flow * effect.tariffPercent) / flow,
      flow,
      welfarePercentPerPoint: total((effect) => effect.welfarePercentPerPoint),
      moneyPerPoint: total((effect) => effect.moneyPerPoint),
    };
  });
}

function ranked(effects: readonly TariffEffect[], most: number): RankedTariffs {
  const sorted = effects.toSorted((one, other) => other.welfarePercentPerPoint - one.welfarePercentPerPoint);
  return {
    helps: sorted.filter(({ welfarePercentPerPoint }) => welfarePercentPerPoint > 0).slice(0, most),
    hurts: sorted
      .toReversed()
      .filter(({ welfarePercentPerPoint }) => welfarePercentPerPoint < 0)
      .slice(0, most),
  };
}
