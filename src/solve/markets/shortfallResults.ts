import type { MarketSeries } from "../../case/index.ts";
import { shortfalls } from "../../engines/markets/index.ts";
import { type CornerRun, rangeOver } from "./cornerRuns.ts";
import type { MarketYearResult, ShortfallOrder, ShortfallResult } from "../../results/index.ts";
import type { SolvedYear } from "./knownYears.ts";

/** Shortfalls below this part of a buyer's demand are the rounding of the solver. */
const NOTICED = 1e-6;

/** How many of those who are short are compared between corners. */
const LEADERS = 4;

/** Who gets less than it would buy at its base price, the worst first, with what it lacks without the scenario beside. */
export function shortfallResults(
  series: MarketSeries,
  after: SolvedYear,
  before: SolvedYear,
  runs: readonly CornerRun[],
): readonly ShortfallResult[] {
  const perCorner = runs.map(({ solved }) => shortByBuyer(solved));
  const earlier = shortByBuyer(before);
  return noticed(after).map(({ buyer, short, demanded }) => ({
    node: buyer,
    quantity: short,
    before: earlier.get(buyer) ?? 0,
    percent: (100 * short) / (short + demanded),
    unit: series.unit,
    ...rangeOver(
      runs,
      perCorner.map((each) => each.get(buyer) ?? 0),
      short,
    ),
  }));
}

/** The orders of the first four over the corners, the most frequent first, and where each is found; residuals have no place. */
export function shortfallOrder(
  runs: readonly CornerRun[],
  residuals: ReadonlySet<string> = new Set(),
): NonNullable<MarketYearResult["shortfallOrder"]> {
  const found = new Map<string, { nodes: readonly string[]; runs: CornerRun[] }>();
  for (const run of runs) {
    const nodes = noticed(run.solved)
      .filter(({ buyer }) => !residuals.has(buyer))
      .slice(0, LEADERS)
      .map(({ buyer }) => buyer);
    const key = nodes.join(" ");
    found.set(key, { nodes, runs: [...(found.get(key)?.runs ?? []), run] });
  }
  const orders = [...found.values()]
    .toSorted((one, other) => other.runs.length - one.runs.length)
    .map((each) => ({ nodes: each.nodes, count: each.runs.length, where: commonEnds(each.runs) }));
  return { stable: orders.length <= 1, orders };
}

function commonEnds(runs: readonly CornerRun[]): ShortfallOrder["where"] {
  const ends = runs.map(({ corner }) => new Map([...corner].map(([{ name }, end]) => [name, end])));
  const first = [...(ends[0] ?? [])];
  return Object.fromEntries(first.filter(([name, end]) => ends.every((each) => each.get(name) === end)));
}

function shortByBuyer({ market, solution }: SolvedYear): ReadonlyMap<string, number> {
  return new Map(shortfalls(market, solution).map(({ buyer, short }) => [buyer, short]));
}

function noticed({ market, solution }: SolvedYear): { buyer: string; short: number; demanded: number }[] {
  const bought = new Map(market.buyers.map(({ id }, j) => [id, solution.demanded[j] ?? 0]));
  return shortfalls(market, solution).flatMap(({ buyer, short }) => {
    const demanded = bought.get(buyer) ?? 0;
    return short > NOTICED * (short + demanded) ? [{ buyer, short, demanded }] : [];
  });
}
