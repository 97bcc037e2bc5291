import { partyCodes } from "../../case/index.ts";
import type { EquilibriumResult } from "../../results/index.ts";
import { type Completion, isShock, type RunContext, type Setting } from "../index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { setSettings, type RangeSolve, rangeSettings, rangeSolve, withRanges } from "./ranges.ts";

/**
 * What a run adds to a central solve: for scenarios that ask for it every solve of the range; for the others the
 * elasticity sets of the range.
 *
 * @param others  Packages of `economy.also`.
 */
export function withUncertainty(others: readonly Economy[]): Completion {
  return (context, scenario, setting) => {
    if (!isShock(scenario)) return (result) => result;
    const settings = scenario.fullRange ? rangeSettings(context, setting, others) : setSettings(context, setting);
    const solves = settings.map((each) => rangeSolve(context, scenario, each));
    const sets = setsOf(solves, setting.closure, setting.economy.manifest.name);
    if (!scenario.fullRange) return (result) => ({ ...result, sets });
    return (result) => ({
      ...withRanges(result, solves, {
        all: rangeWords(context, others, solves),
        own: rangeWords(context, [], onHeadline(context, solves)),
      }),
      sets,
      ...(settings.length > 1 ? { nests: nestsOf(settings) } : {}),
      solves: solves.map(({ base, elasticities, closure, bilateral, failure, ...values }) => ({
        base,
        elasticities,
        closure,
        welfarePercent: values.welfarePercent,
        withoutRevaluationPercent: values.withoutRevaluationPercent,
        termsOfTradePercent: values.termsOfTradePercent,
        volumeOfTradePercent: values.volumeOfTradePercent,
        sectorTrade: values.sectorTrade,
        revaluationPercent: values.revaluationPercent,
        realWagePercent: values.realWagePercent,
        pricesToWagePercent: ofParties(context, values.home.pricesToWagePercent),
        tariffRevenueChange: ofParties(context, values.home.tariffRevenueChange),
        bilateral,
        ...(failure === null ? {} : { failure }),
      })),
    });
  };
}

/** In how many tiers buyers choose over the variants. */
export function nestsOf(settings: readonly Setting[]): NonNullable<EquilibriumResult["nests"]> {
  const tiered = settings.filter(({ economy, elasticities }) => economy.elasticities.get(elasticities)?.home).length;
  return tiered === 0 ? "one" : tiered === settings.length ? "two" : "both";
}

function setsOf(solves: readonly RangeSolve[], closure: string, base: string): NonNullable<EquilibriumResult["sets"]> {
  return solves
    .filter((solve) => solve.closure === closure && solve.base === base && solve.failure === null)
    .map(({ elasticities, horizon, bilateral, ...values }) => ({
      elasticities,
      horizon,
      welfarePercent: values.welfarePercent,
      withoutRevaluationPercent: values.withoutRevaluationPercent,
      termsOfTradePercent: values.termsOfTradePercent,
      volumeOfTradePercent: values.volumeOfTradePercent,
      sectorTrade: values.sectorTrade,
      bilateral: bilateral
        .filter((pair) => pair.scope === "all")
        .map(({ exporter, importer, before, after, changePercent }) => ({
          exporter,
          importer,
          before,
          after,
          changePercent,
        })),
    }));
}

/** Numbers of the parties and third countries alone. */
function ofParties(
  { case: { parties } }: Pick<RunContext, "case">,
  values: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const told = new Set(partyCodes(parties));
  return Object.fromEntries(Object.entries(values).filter(([code]) => told.has(code)));
}

function onHeadline<Solve extends Pick<RangeSolve, "base">>(
  { headline }: Pick<RunContext, "headline">,
  solves: readonly Solve[],
): readonly Solve[] {
  return solves.filter((solve) => solve.base === headline.manifest.name);
}

/** Such as `5 elasticity sets × 3 closures on world-2017, and world-2014: 16 solves`. */
export function rangeWords(
  { headline, case: case_ }: RunContext,
  others: readonly Economy[],
  solves: readonly Pick<RangeSolve, "base" | "failure">[],
): string {
  const own = onHeadline({ headline }, solves);
  const { elasticities, closures } = case_.economy.range;
  const [sets, ways] = [elasticities.length || 1, closures.length || 1];
  const centre = own.length > sets * ways ? ", and the centre" : "";
  const solved = solves.filter((solve) => solve.failure === null).length;
  const beside = others.length === 0 ? "" : `, and ${others.map(({ manifest }) => manifest.name).join(", ")}`;
  const failed = solved === solves.length ? "" : ` (${solves.length - solved} without equilibrium)`;
  const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
  return `${plural(sets, "elasticity set")} × ${plural(ways, "closure")} on ${headline.manifest.name}${centre}${beside}: ${plural(solved, "solve")}${failed}`;
}
