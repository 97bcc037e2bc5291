import { type Case, type MarketSeries, type ResolvedScenario } from "../../case/index.ts";
import type { MarketScore, PriceRecord } from "../../results/index.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { sigmaErrors, sigmasTried } from "./scoreBySigma.ts";
import { marketYear } from "./marketYearResult.ts";
import { kept, SCORE_DECIMALS, scoredYear, yearErrors } from "./scoredYear.ts";
import { settingOf } from "./solvedYear.ts";

/**
 * Forecasts of what a buyer had from each seller, from the base year of the market alone, under measures, capacities and demand of each
 * later year that was observed, beside forecasts that need no model; all on the sellers with a figure in both years. The same with other σ.
 *
 * @param buyer  Node whose purchases are compared.
 * @throws TertiusError as `solvedYear`
 */
export function marketScore(
  case_: Case,
  series: MarketSeries,
  { scenario, measures }: ResolvedScenario,
  buyer: string,
  count?: MarketSetting["count"],
): MarketScore {
  const setting: MarketSetting = {
    ...settingOf(case_, scenario, measures),
    baseYear: series.baseYear,
    ...(count === undefined ? {} : { count }),
  };
  const years = laterYears(series, buyer);
  const fitted = series.score?.fitted ?? [];
  const { sigmaRange, sigmas } = sigmasTried(series, scenario);
  const inertia = scenario.inertia ?? series.inertia;
  const recorded = series.score?.prices ?? [];
  count?.expect(years.length * Math.max(1, sigmas.length));
  const of = { case_, series, setting, buyer };
  const found = years.map((year) => scoredYear({ ...of, year }));
  const withSigma = (sigma: number): MarketSetting => ({
    ...setting,
    scenario: { ...scenario, inertia: { ...inertia, sigma } },
  });
  const errors = (sigma: number): Parameters<typeof sigmaErrors>[1] =>
    sigma === inertia.sigma ? found : years.map((year) => yearErrors({ ...of, setting: withSigma(sigma), year }));
  return {
    scenario: scenario.id,
    buyer,
    fitted,
    years: found,
    ...(sigmaRange === null ? {} : { sigmaRange }),
    sigmas: sigmas.map((sigma) => sigmaErrors(sigma, errors(sigma), fitted)),
    ...(recorded.length === 0 ? {} : { prices: recorded.map((record) => priceRecord(case_, series, setting, record)) }),
    stale: false,
  };
}

/** A recorded price with that of the market under the scenario, and its range. */
function priceRecord(
  case_: Case,
  series: MarketSeries,
  { baseYear: _ofYears, ...setting }: MarketSetting,
  { node, year, paid, low, high, source }: PriceRecord,
): PriceRecord {
  const found = marketYear(case_, series, year, setting, true, []).result.prices[node];
  const price = (value: number): number => kept(value, SCORE_DECIMALS.price);
  const row = { node, year, paid, low, high, source };
  if (found === undefined) return row;
  const { low: marketLow, high: marketHigh } = found.range ?? { low: found.value, high: found.value };
  return { ...row, market: price(found.value), marketLow: price(marketLow), marketHigh: price(marketHigh) };
}

/** Years after the base year of which flows to the buyer are known. */
export function laterYears({ pairs, baseYear }: MarketSeries, buyer: string): readonly number[] {
  const known = pairs.filter(({ market, flow, year }) => market === buyer && flow !== null && year > baseYear);
  return [...new Set(known.map(({ year }) => year))].toSorted((one, other) => one - other);
}
