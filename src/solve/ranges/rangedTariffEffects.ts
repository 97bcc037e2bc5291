import type { Problem } from "../../base/problems/index.ts";
import type { RankedTariffs, TariffEffect, TariffEffectsResult } from "../../results/index.ts";
import { greatest, least } from "../../base/units/index.ts";
import {
  centralSetting,
  derivedTariffs,
  type DerivedTariffs,
  type PartOptions,
  type RankQuestion,
  rankedSums,
  runContext,
  type RunInput,
  subjectOf,
} from "../index.ts";
import { derivedVariants } from "./rangedDerivatives.ts";
import { rangeOver } from "./rangeOver.ts";

/**
 * Every tariff of the world by what one point more of it does to a country or bloc, as `tariffEffects`, with the range over the variants
 * of the model and how often each is the first of its list. The order is that of the centre.
 *
 * @throws TertiusError E508 where the scenario has quotas or wastes revenue; E501 to E507 where the centre has no equilibrium
 */
export function rangedTariffEffects(
  input: RunInput,
  options: PartOptions,
  question: RankQuestion,
): { readonly result: TariffEffectsResult; readonly problems: readonly Problem[] } {
  const context = runContext(input, options);
  const { scenario } = question;
  const centre = centralSetting(input, options, scenario);
  const central = derivedTariffs(context, centre, question);
  const { levies } = central;
  const { isResidual } = centre.economy;
  const keep = (each: DerivedTariffs["derivatives"]): Variant => variantOf(rankedSums(each, levies, isResidual));
  const subject = subjectOf(context, question.country, scenario.at);
  const { kept, without, over, nests } = derivedVariants(
    { context, scenario, centre, central: central.derivatives, keep },
    subject,
  );
  const { result, problems } = central;
  if (kept.length < 2) return { result: { ...result, without }, problems };
  const { sectors, countries } = central.derivatives.equilibrium.base;
  const positionOf = ({ sector, importer, exporter }: TariffEffect): number => {
    const row = (sector === undefined ? 0 : sectors.indexOf(sector)) * levies.codes.length;
    return (row + levies.codes.indexOf(importer)) * countries.size + countries.indexOf(exporter);
  };
  const ranged = (group: Group): RankedTariffs => {
    const lists = kept.map((each) => each[group]);
    const withRange =
      (direction: keyof RankedTariffs) =>
      (effect: TariffEffect): TariffEffect => {
        const at = positionOf(effect);
        const range = rangeOver(lists, ({ values }) => values[at], over)!;
        return { ...effect, range, first: lists.filter((each) => each.values[at] === each[direction]).length };
      };
    const { helps, hurts } = result[group];
    return { helps: helps.map(withRange("helps")), hurts: hurts.map(withRange("hurts")) };
  };
  return {
    result: { ...result, variants: kept.length, without, nests, pairs: ranged("pairs"), sectors: ranged("sectors") },
    problems,
  };
}

type Group = "pairs" | "sectors";

/** Sums of a variant with the first of each direction. */
type Variant = Readonly<
  Record<Group, { readonly values: Float64Array; readonly helps: number; readonly hurts: number }>
>;

function variantOf(sums: Readonly<Record<Group, Float64Array>>): Variant {
  const of = (values: Float64Array): Variant[Group] => ({ values, helps: greatest(values), hurts: least(values) });
  return { pairs: of(sums.pairs), sectors: of(sums.sectors) };
}
