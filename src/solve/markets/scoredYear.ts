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
/** Decimals of an error in percent, of a correlation and of a price. */
export const SCORE_DECIMALS = { error: 1, rank: 2, price: 2 } as const;

/** A later year of one buyer, forecast under a setting from the base year that it names. */
interface ForecastYear {
  readonly case_: Case;
  readonly series: MarketSeries;
  readonly setting: MarketSetting;
  readonly year: number;
  readonly buyer: string;
}

/** What a buyer had from every seller of the base year, in the base and by the market; in the year from those that have a figure. */
interface Forecast {
  readonly market: Market;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  readonly sellers: readonly string[];
  readonly hit: HitFlows;
  readonly forecast: readonly number[];
}

function forecastOfYear({ case_, series, setting, year, buyer }: ForecastYear): Forecast {
  const [before, after] = [flowsOf(series, series.baseYear), flowsOf(series, year)];
  const sellers = [...before.keys()].filter((key) => key.endsWith(`\n${buyer}`));
  const { market, solution } = solvedYear(case_, series, year, setting);
  const without = marketUnder(case_, series, year, settingBefore(case_, setting)).market;
  const [terms, termsWithout] = [pairTerms(market), pairTerms(without)];
  const capacities = new Map(without.suppliers.map(({ id, capacity }) => [id, capacity]));
  const held = new Set(
    market.suppliers.flatMap(({ id, capacity }) => (capacity < (capacities.get(id) ?? 0) ? [id] : [])),
  );
  return {
    market,
    before,
    after,
    sellers,
    hit: {
      base: sellers.map((key) => before.get(key)!),
      isHit: sellers.map((key) => terms.get(key) !== termsWithout.get(key) || held.has(key.split("\n")[0]!)),
    },
    forecast: sellers.map((key) => forecastOf(market, solution, key)),
  };
}

/** Those of all sellers that have a figure in the year too. */
function compared(
  { sellers, after }: Pick<Forecast, "sellers" | "after">,
  flows: readonly number[],
): readonly number[] {
  return flows.filter((_, at) => after.has(sellers[at]!));
}

function errorIn(found: Forecast, flows: readonly number[]): number {
  const { sellers, after } = found;
  const seen = sellers.flatMap((key) => after.get(key) ?? []);
  return kept(flowError(compared(found, flows), seen), SCORE_DECIMALS.error);
}

/**
 * Errors of the market and of its own loss by share in a year, percent of what flowed.
 *
 * @throws TertiusError as `solvedYear`
 */
export function yearErrors(of: ForecastYear): Pick<ScoredYear, "year" | "model" | "byShare"> {
  const found = forecastOfYear(of);
  const { hit, forecast } = found;
  return { year: of.year, model: errorIn(found, forecast), byShare: errorIn(found, sharedOut(hit, forecast)) };
}

/**
 * What a buyer had from each seller in a year, forecast under a setting from the base year that it names, beside forecasts that need no
 * model. By share is over all sellers of the base year; errors are of those that have a figure in the year.
 *
 * @throws TertiusError as `solvedYear`
 */
export function scoredYear(of: ForecastYear): ScoredYear {
  const found = forecastOfYear(of);
  const { market, before, after, sellers, hit, forecast } = found;
  const known = sellers.filter((key) => after.has(key));
  const fit = fitted(before, after, known);
  const seen = known.map((key) => after.get(key)!);
  const changes = (flows: readonly number[]): readonly number[] =>
    compared(found, flows).map((flow, at) => flow - before.get(known[at]!)!);
  const recalled = recalledFlows(of);
  const rank = rankCorrelation(changes(forecast), changes(sellers.map((key) => after.get(key) ?? 0)));
  return {
    year: of.year,
    sellers: known.length,
    hit: hit.isHit.filter(Boolean).length,
    model: errorIn(found, forecast),
    noChange: errorIn(found, hit.base),
    byShare: errorIn(found, sharedOut(hit, forecast)),
    byShareSeen: errorIn(
      found,
      sharedOut(
        hit,
        sellers.map((key) => after.get(key) ?? before.get(key)!),
      ),
    ),
    ...(market.pairs.some(({ lot }) => lot !== undefined)
      ? { withoutPurchases: errorIn(found, flowsWithoutPurchases(of, sellers)) }
      : {}),
    ...(fit === null ? {} : { fit: kept(flowError(fit, seen), SCORE_DECIMALS.error) }),
    ...(rank === null ? {} : { rank: kept(rank, SCORE_DECIMALS.rank) }),
    ...(recalled === 0 ? {} : { recalled }),
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

/** Of how many sellers the figure of the year is from memory. */
function recalledFlows({ series, year, buyer }: ForecastYear): number {
  return series.pairs.filter(
    ({ year: of, market, flow }) => of === year && market === buyer && flow?.confidence === "recalled",
  ).length;
}

function forecastOf(market: Market, { flows }: MarketEquilibrium, key: string): number {
  return market.pairs.reduce((sum, { supplier, buyer }, at) => {
    const isOurs = `${market.suppliers[supplier]?.id}\n${market.buyers[buyer]?.id}` === key;
    return isOurs ? sum + flows[at]!.reduce((all, flow) => all + flow, 0) : sum;
  }, 0);
}

/** The base fitted to the sums of the year, over all cells that both years have; null where they cannot be met, or are the cells of one buyer. */
function fitted(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  wanted: readonly string[],
): readonly number[] | null {
  const cells = [...before.keys()].filter((key) => after.has(key)).map((key) => [key, ...key.split("\n")] as const);
  const [sellers, buyers] = [1, 2].map((at) => [...new Set(cells.map((cell) => cell[at]!))]) as [string[], string[]];
  if (buyers.length < 2) return null;
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
