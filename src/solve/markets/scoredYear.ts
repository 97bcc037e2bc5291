import { type Case, type MarketPolicy, type MarketSeries } from "../../case/index.ts";
import {
  flowError,
  type HitFlows,
  type Market,
  type MarketEquilibrium,
  proportionalFit,
  rankCorrelation,
  sharedOut,
} from "../../engines/markets/index.ts";
import type { ScoredYear } from "../../results/index.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { pairTerms } from "./pairTerms.ts";
import { marketUnder, settingBefore, solvedYear } from "./solvedYear.ts";

/** What a cell without a flow in the base starts from when it is fitted to sums, as a part of what flowed. */
const EMPTY_CELL = 1e-6;
/** Decimals of an error in percent, and of a correlation. */
export const SCORE_DECIMALS = { error: 1, rank: 2 } as const;

/** A later year of one buyer, forecast under a setting from the base year that it names. */
interface ForecastYear {
  readonly case_: Case;
  readonly series: MarketSeries;
  readonly setting: MarketSetting;
  readonly year: number;
  readonly buyer: string;
}

/** What a buyer had from each seller of which both years have a figure: in the base, in the year, by the market; by seller. */
interface Forecast {
  readonly market: Market;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  readonly sellers: readonly string[];
  readonly hit: HitFlows;
  readonly seen: readonly number[];
  readonly forecast: readonly number[];
}

function forecastOfYear({ case_, series, setting, year, buyer }: ForecastYear): Forecast {
  const [before, after] = [flowsOf(series, series.baseYear), flowsOf(series, year)];
  const sellers = [...before.keys()].filter((key) => key.endsWith(`\n${buyer}`) && after.has(key));
  const { market, solution } = solvedYear(case_, series, year, setting);
  const without = pairTerms(marketUnder(case_, series, year, settingBefore(case_, setting)).market);
  const terms = pairTerms(market);
  return {
    market,
    before,
    after,
    sellers,
    hit: {
      base: sellers.map((key) => before.get(key)!),
      isHit: sellers.map((key) => terms.get(key) !== without.get(key)),
    },
    seen: sellers.map((key) => after.get(key)!),
    forecast: sellers.map((key) => forecastOf(market, solution, key)),
  };
}

/**
 * Errors of the market and of its own loss by share in a year, percent of what flowed.
 *
 * @throws TertiusError as `solvedYear`
 */
export function yearErrors(of: ForecastYear): Pick<ScoredYear, "year" | "model" | "byShare"> {
  const { hit, seen, forecast } = forecastOfYear(of);
  return { year: of.year, model: errorOf(forecast, seen), byShare: errorOf(sharedOut(hit, forecast), seen) };
}

function errorOf(flows: readonly number[], seen: readonly number[]): number {
  return kept(flowError(flows, seen), SCORE_DECIMALS.error);
}

/**
 * What a buyer had from each seller in a year, forecast under a setting from the base year that it names, beside forecasts that need no
 * model.
 *
 * @throws TertiusError as `solvedYear`
 */
export function scoredYear(of: ForecastYear): ScoredYear {
  const found = forecastOfYear(of);
  const { market, before, after, sellers, hit, seen, forecast } = found;
  const fit = fitted(before, after, sellers);
  const changes = (flows: readonly number[]): readonly number[] => flows.map((flow, at) => flow - hit.base[at]!);
  const rank = rankCorrelation(changes(forecast), changes(seen));
  const error = (flows: readonly number[]): number => errorOf(flows, seen);
  return {
    year: of.year,
    sellers: sellers.length,
    hit: hit.isHit.filter(Boolean).length,
    model: error(forecast),
    noChange: error(hit.base),
    byShare: error(sharedOut(hit, forecast)),
    byShareSeen: error(sharedOut(hit, seen)),
    ...(market.pairs.some(({ lot }) => lot !== undefined)
      ? { withoutPurchases: error(flowsWithoutPurchases(of, sellers)) }
      : {}),
    ...(fit === null ? {} : { fit: error(fit) }),
    ...(rank === null ? {} : { rank: kept(rank, SCORE_DECIMALS.rank) }),
  };
}

function flowsWithoutPurchases(
  { case_, series, setting, year }: ForecastYear,
  sellers: readonly string[],
): readonly number[] {
  const { market, solution } = solvedYear(case_, withoutPurchases(series), year, settingWithoutPurchases(setting));
  return sellers.map((key) => forecastOf(market, solution, key));
}

/** The same market in which no state buys anything. */
function withoutPurchases(series: MarketSeries): MarketSeries {
  return { ...series, policies: series.policies.filter(isNoPurchase) };
}

function settingWithoutPurchases(setting: MarketSetting): MarketSetting {
  const { scenario } = setting;
  return scenario === null
    ? setting
    : { ...setting, scenario: { ...scenario, policies: scenario.policies.filter(isNoPurchase) } };
}

function isNoPurchase({ kind }: MarketPolicy): boolean {
  return kind !== "purchase";
}

/** A number as market files keep it, so that what is told of a file is what was found. */
export function kept(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** What was loaded in a year, by seller and buyer, where a figure is known. */
function flowsOf({ pairs }: MarketSeries, year: number): ReadonlyMap<string, number> {
  return new Map(
    pairs.flatMap(({ supplier, market, year: of, flow }): [string, number][] =>
      of === year && flow !== null ? [[`${supplier}\n${market}`, flow.value]] : [],
    ),
  );
}

function forecastOf(market: Market, { flows }: MarketEquilibrium, key: string): number {
  return market.pairs.reduce((sum, { supplier, buyer }, at) => {
    const isOurs = `${market.suppliers[supplier]?.id}\n${market.buyers[buyer]?.id}` === key;
    return isOurs ? sum + flows[at]!.reduce((all, flow) => all + flow, 0) : sum;
  }, 0);
}

/** The base fitted to the sums of the year, over all cells that both years have; null where they cannot be met. */
function fitted(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  wanted: readonly string[],
): readonly number[] | null {
  const cells = [...before.keys()].filter((key) => after.has(key)).map((key) => [key, ...key.split("\n")] as const);
  const [sellers, buyers] = [1, 2].map((at) => [...new Set(cells.map((cell) => cell[at]!))]) as [string[], string[]];
  const total = [...before.values()].reduce((sum, flow) => sum + flow, 0);
  const known = new Set(cells.map(([key]) => key));
  const flow = (flows: ReadonlyMap<string, number>, seller: string, buyer: string, empty: number): number => {
    const key = `${seller}\n${buyer}`;
    if (!known.has(key)) return 0;
    return flows.get(key)! || empty;
  };
  const base = sellers.map((seller) => buyers.map((buyer) => flow(before, seller, buyer, EMPTY_CELL * total)));
  const later = sellers.map((seller) => buyers.map((buyer) => flow(after, seller, buyer, 0)));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const found = proportionalFit(base, {
    rows: later.map(sum),
    columns: buyers.map((_, at) => sum(later.map((row) => row[at]!))),
  });
  if (found === null) return null;
  return wanted.map((key) => {
    const [seller, buyer] = key.split("\n");
    return found[sellers.indexOf(seller!)]![buyers.indexOf(buyer!)]!;
  });
}
