import type { Exposed, ExposureResult } from "../../results/index.ts";
import { greatest, least } from "../../base/units/index.ts";
import {
  baseScenario,
  centralExposure,
  centralSetting,
  type Derivatives,
  derivativesOf,
  exposedNumbers,
  type ExposedNumbers,
  exposureGround,
  leviesOn,
  ownEffects,
  type PartOptions,
  runContext,
  type RunInput,
  subjectOf,
} from "../index.ts";
import { type DerivedVariants, derivedVariants } from "./rangedDerivatives.ts";
import { rangeOver } from "./rangeOver.ts";

/** Whose exposure is asked for. */
export interface ExposureQuestion {
  /** Countries of the headline package and blocs. */
  readonly subjects: readonly string[];
  /** Of how many partners, those that matter most, the effect on themselves is told; each is an adjoint of its own. */
  readonly own: number;
}

/**
 * Economic exposure of countries and blocs to all others in the base year of a case, beside how they vote, with the range over the variants
 * of the model. The order is that of the centre.
 *
 * @throws TertiusError E508 where the case wastes revenue; E501 to E506 where the base year has no equilibrium at the centre
 */
export function rangedExposure(
  input: RunInput,
  options: PartOptions,
  { subjects, own }: ExposureQuestion,
): ExposureResult {
  const context = runContext(input, options);
  const scenario = baseScenario(input, options.deficits ?? input.case.economy.closure);
  const centre = centralSetting(input, options, scenario);
  const levies = leviesOn(centre.economy.countries, scenario.at);
  const found = subjects.map((code) => {
    const subject = subjectOf(context, code, scenario.at);
    const derivatives = derivativesOf(context, scenario, centre, subject);
    const exposed = withOwn(centralExposure(input, subject, derivatives, levies), derivatives, own);
    const keep = (each: Derivatives): ExposedNumbers => exposedNumbers(each, levies);
    const variants = derivedVariants({ context, scenario, centre, central: derivatives, keep }, subject);
    const ranged = withRanges(exposed, variants, { countries: centre.economy.countries.labels, codes: levies.codes });
    return { derivatives, variants, exposed: ranged };
  });
  const effort = {
    residual: greatest(found.map(({ derivatives }) => derivatives.residual)),
    evaluations: found.reduce((sum, { derivatives }) => sum + derivatives.evaluations, 0),
  };
  return {
    ...exposureGround(input, centre, levies, effort),
    variants: least(found.map(({ variants }) => variants.kept.length)),
    without: greatest(found.map(({ variants }) => variants.without)),
    ...(found[0] === undefined ? {} : { nests: found[0].variants.nests }),
    countries: found.map(({ exposed }) => exposed),
  };
}

/** Effects of productivity on the partners themselves, of those that matter most. */
function withOwn(exposed: Exposed, derivatives: Derivatives, most: number): Exposed {
  const effects = ownEffects(
    derivatives,
    exposed.productivity.slice(0, most).map(({ partner }) => partner),
  );
  return {
    ...exposed,
    productivity: exposed.productivity.map((each) => {
      const own = effects.get(each.partner);
      return own === undefined ? each : { ...each, ownPercentPerPercent: own };
    }),
  };
}

function withRanges(
  exposed: Exposed,
  { kept, over }: DerivedVariants<ExposedNumbers>,
  labels: { readonly countries: readonly string[]; readonly codes: readonly string[] },
): Exposed {
  if (kept.length < 2) return exposed;
  const [partners, importers] = [
    exposed.productivity.filter(({ isRest }) => !isRest).map(({ partner }) => labels.countries.indexOf(partner)),
    exposed.tariffs.filter(({ isRest }) => !isRest).map(({ importer }) => labels.codes.indexOf(importer)),
  ];
  const lists = kept.map(({ productivity, tariffs }) => ({
    productivity,
    tariffs,
    most: greatest(partners.map((n) => Math.abs(productivity[n]!))),
    worst: least(importers.map((n) => tariffs[n]!)),
  }));
  return {
    ...exposed,
    productivity: exposed.productivity.map((each) => {
      const n = labels.countries.indexOf(each.partner);
      const range = rangeOver(lists, ({ productivity }) => productivity[n], over)!;
      const first = lists.filter(({ productivity, most }) => Math.abs(productivity[n]!) === most).length;
      return { ...each, range, ...(each.isRest ? {} : { first }) };
    }),
    tariffs: exposed.tariffs.map((each) => {
      const n = labels.codes.indexOf(each.importer);
      const range = rangeOver(lists, ({ tariffs }) => tariffs[n], over)!;
      const first = lists.filter(({ tariffs, worst }) => tariffs[n] === worst).length;
      return { ...each, range, ...(each.isRest ? {} : { first }) };
    }),
  };
}
