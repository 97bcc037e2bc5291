import type { CountryResult, EquilibriumResult } from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import type { ChartSubject } from "../../../src/tell/charts/index.ts";
import { accountOf } from "../../../src/tell/findings/index.ts";
import { installedWorld } from "../../../src/cli/installedWorld.ts";
import { blocOf, equilibriumOf } from "../../results/tradeResults.ts";
import { caseOf, countryResult, rangeAround, results, words } from "../findings/fixture.ts";

/** The outlines that come with the program. */
export const WORLD = installedWorld();

/** Options of a chart as wide as a screen, or as asked. */
export function optionsOf(width = 760): { readonly width: number; readonly credit: typeof CREDIT } {
  return { width, credit: CREDIT };
}

const CREDIT = { data: "world-2017", licence: "CC BY 4.0", version: "0.1.0" };

/** Russia in the invented war, what is given of its equilibrium in the place of what is invented. */
export function russia(more: Partial<EquilibriumResult> = {}, language: Language = "en"): ChartSubject {
  return { account: accountOf(results(more), caseOf(), "war", words(language))!, country: "RUS" };
}

/** Russia among the given countries alone. */
export function among(
  countries: Readonly<Record<string, CountryResult>>,
  more: Partial<EquilibriumResult> = {},
): ChartSubject {
  const { scenarios } = results();
  const equilibrium = equilibriumOf({ base: "world-2017", countries, ...more });
  const war = { ...scenarios["war"], equilibrium };
  return { account: accountOf({ scenarios: { war } }, caseOf(), "war", words())!, country: "RUS" };
}

/** A chart of the bloc EU among the given countries: its own number and range, its members, what else is in its equilibrium. */
export function europe(
  countries: Readonly<Record<string, CountryResult>>,
  bloc: { readonly own: CountryResult; readonly members: readonly string[] },
  more: Partial<EquilibriumResult> = {},
): ChartSubject {
  const blocs = { EU: blocOf(bloc.members, bloc.own) };
  const { account } = among(countries, { blocs, ...more });
  const case_ = caseOf({ parties: { a: "USA", b: "CHN", third: ["EU"], blocs: [] } });
  return { account: { ...account, case: case_ }, country: "EU" };
}

/** A country with a range so far below and above its change, percent. */
export function ranged(value: number, below: number, above: number): CountryResult {
  const range = rangeAround(value, below, above);
  return countryResult(value, { range: { welfarePercent: range, withoutRevaluationPercent: range } });
}

/** The texts of a drawing, in order, their thin spaces as plain ones. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text.replaceAll("\u202f", " "));
}
