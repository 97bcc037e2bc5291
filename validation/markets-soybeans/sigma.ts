import type { Case, MarketSeries } from "../../src/case/index.ts";
import { flowOf, solvedForecast } from "../markets-lng/withoutMargins.ts";

/** What the flows of one step say about σ, by three readings. */
export interface SigmaReadings {
  /** Change of the log ratio of two origins over the change of the log of the duty, as if it had held all year. */
  readonly naive: number;
  /** The same with the duty weighted by its days. */
  readonly byDays: number;
  /** σ at which the market's own forecast meets the observed flow; null where none from 0.5 to 60 does. */
  readonly fitted: number | null;
}

/** Duty of everybody before, and the points that came on top for one of two origins. */
export interface DutyStep {
  readonly base: number;
  readonly added: number;
  readonly days: number;
  readonly daysOfYear: number;
}

/** σ from the flows of two origins to one buyer in two years, of which the first origin pays the duty. */
export function sigmaReadings(
  case_: Case,
  market: MarketSeries,
  origins: readonly [hit: string, spared: string],
  buyer: string,
  year: number,
  duty: DutyStep,
): SigmaReadings {
  const flow = (origin: string, at: number): number =>
    market.pairs.find((pair) => pair.supplier === origin && pair.market === buyer && pair.year === at)?.flow?.value ??
    NaN;
  const ratio = (at: number): number => Math.log(flow(origins[0], at) / flow(origins[1], at));
  const change = ratio(year + 1) - ratio(year);
  const costOf = (part: number): number => Math.log((1 + duty.base + part * duty.added) / (1 + duty.base));
  return {
    naive: -change / costOf(1),
    byDays: -change / costOf(duty.days / duty.daysOfYear),
    fitted: fittedSigma(case_, market, origins[0], buyer, year, flow(origins[0], year + 1)),
  };
}

const LEAST = 0.5;
const MOST = 60;
const STEPS = 24;

function fittedSigma(
  case_: Case,
  market: MarketSeries,
  origin: string,
  buyer: string,
  year: number,
  wanted: number,
): number | null {
  const forecast = (sigma: number): number => {
    const found = solvedForecast({ case_, market, scenario: "tariffs-and-growth", year, sigma });
    return flowOf(found.market, found.solution, origin, buyer);
  };
  let [low, high] = [LEAST, MOST];
  if (forecast(low) < wanted || forecast(high) > wanted) return null;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (forecast(middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
