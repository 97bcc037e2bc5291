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

/**
 * What a buyer had from each seller in a year, forecast under a setting from the base year that it names, beside forecasts that need no
 * model.
 *
 * @throws TertiusError as `solvedYear`
 */
export function scoredYear(
  case_: Case,
  series: MarketSeries,
  setting: MarketSetting,
  year: number,
  buyer: string,
): ScoredYear {
  const [before, after] = [series.baseYear, year].map((each) => flowsOf(series, each));
  const sellers = [...before!.keys()].filter((key) => key.endsWith(`\n${buyer}`) && after!.has(key));
  const [base, seen] = [before!, after!].map((flows) => sellers.map((key) => flows.get(key)!)) as [number[], number[]];
  const { market, solution } = solvedYear(case_, series, year, setting);
  const forecast = sellers.map((key) => forecastOf(market, solution, key));
  const unbought = market.pairs.some(({ lot }) => lot !== undefined)
    ? solvedYear(case_, withoutPurchases(series), year, settingWithoutPurchases(setting))
    : null;
  const without = pairTerms(marketUnder(case_, series, year, settingBefore(case_, setting)).market);
  const terms = pairTerms(market);
  const hit: HitFlows = { base, isHit: sellers.map((key) => terms.get(key) !== without.get(key)) };
  const fit = fitted(before!, after!, sellers);
  const changes = (flows: readonly number[]): readonly number[] => flows.map((flow, at) => flow - base[at]!);
  const rank = rankCorrelation(changes(forecast), changes(seen));
  const error = (flows: readonly number[]): number => kept(flowError(flows, seen), SCORE_DECIMALS.error);
  return {
    year,
    sellers: sellers.length,
    model: error(forecast),
    noChange: error(base),
    byShare: error(sharedOut(hit, forecast)),
    byShareSeen: error(sharedOut(hit, seen)),
    ...(unbought === null
      ? {}
      : { withoutPurchases: error(sellers.map((key) => forecastOf(unbought.market, unbought.solution, key))) }),
    ...(fit === null ? {} : { fit: error(fit) }),
    ...(rank === null ? {} : { rank: kept(rank, SCORE_DECIMALS.rank) }),
  };
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
