import type { Case, MarketSeries } from "../../case/index.ts";
import {
  concentration,
  type Market,
  type MarketSolution,
  type MarketWelfare,
  shortfalls,
} from "../../engines/markets/index.ts";
import { type Problem, TertiusError } from "../../problems/index.ts";
import type { MarketFlowResult, MarketYearResult, PriceRange, PriceResult, TornadoBar } from "./marketResults.ts";
import { type MarketFlow, replacedFlows } from "./replacedFlows.ts";
import { type MarketSetting, settingBefore, solvedYear, type SolvedYear } from "./solvedYear.ts";
import { type Corner, corners, figureAt, uncertainGroups } from "./uncertainFigures.ts";

/** Result of a market in a year, and what was assumed to get it. */
export interface MarketYear {
  readonly result: MarketYearResult;
  readonly problems: readonly Problem[];
}

/** Shortfalls below this part of a buyer's demand are the rounding of the solver. */
const NOTICED = 1e-6;

/**
 * Solves a market in a year before and after what a scenario does, and with `ranges` in every corner of what is uncertain.
 *
 * @param replaced  Flows whose loss is split among stages; absent = those between the parties that the scenario reaches.
 * @throws TertiusError as `solveMarket`
 */
export function marketYear(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  ranges: boolean,
  replaced?: readonly MarketFlow[],
): MarketYear {
  const after = solvedYear(case_, series, year, setting);
  const before = solvedYear(case_, series, year, settingBefore(case_, setting));
  const cornerRuns = ranges ? solvedCorners(case_, series, year, setting) : [];
  const split = replacedFlows(case_, series, year, setting, replaced);
  const { market, solution } = after;
  const { welfare } = solution;
  return {
    problems: after.problems,
    result: {
      flows: flowResults(series, after, before),
      prices: priceResults(series, after, before, cornerRuns),
      shadowPrices: solution.shadowPrices.map((each) => ({ ...each, unit: series.priceUnit })),
      welfare: { ...welfare, unit: "million USD" },
      welfareChange: { ...welfareChange(welfare, before.solution.welfare), unit: "million USD" },
      shortfalls: shortfallResults(series, after, cornerRuns),
      unserved: market.buyers.flatMap(({ id }, j) => {
        const quantity = solution.unserved[j] ?? 0;
        return quantity > 0 ? [{ node: id, quantity, unit: series.unit }] : [];
      }),
      concentration: concentrationResults(after, before),
      ...(cornerRuns.length === 0 ? {} : { shortfallOrder: shortfallOrder(cornerRuns) }),
      ...(split.replacement.length === 0 ? {} : { replacement: split.replacement }),
      ...(split.notReplaced.length === 0 ? {} : { notReplaced: split.notReplaced }),
      integrable: solution.integrable,
      solver: solution.solver,
      iterations: solution.iterations,
      kkt: solution.kkt,
    },
  };
}

interface CornerRun {
  readonly corner: Corner;
  readonly solved: SolvedYear;
}

/** Every corner, and each group alone at either end; corners without equilibrium are left out. */
function solvedCorners(case_: Case, series: MarketSeries, year: number, setting: MarketSetting): CornerRun[] {
  const groups = uncertainGroups(series);
  const alone = groups.flatMap((group): Corner[] => [new Map([[group, "low"]]), new Map([[group, "high"]])]);
  return [...corners(groups), ...(groups.length > 1 ? alone : [])].flatMap((corner) => {
    try {
      return [{ corner, solved: solvedYear(case_, series, year, setting, { value: figureAt(corner) }) }];
    } catch (error) {
      if (error instanceof TertiusError) return [];
      throw error;
    }
  });
}

function flowResults(series: MarketSeries, after: SolvedYear, before: SolvedYear): MarketFlowResult[] {
  const earlier = flowsByRoute(before);
  const later = flowsByRoute(after);
  const keys = new Set([...earlier.keys(), ...later.keys()]);
  return [...keys].flatMap((key) => {
    const [from = "", to = "", route = ""] = key.split("\n");
    const [quantity, was] = [later.get(key) ?? 0, earlier.get(key) ?? 0];
    return quantity > 0 || was > 0 ? [{ from, to, route, quantity, before: was, unit: series.unit }] : [];
  });
}

function flowsByRoute({ market, solution }: SolvedYear): ReadonlyMap<string, number> {
  return new Map(
    market.pairs.flatMap((pair, p) =>
      pair.routes.map((route, r): [string, number] => [
        [market.suppliers[pair.supplier]?.id, market.buyers[pair.buyer]?.id, route.id].join("\n"),
        solution.flows[p]?.[r] ?? 0,
      ]),
    ),
  );
}

function priceResults(
  series: MarketSeries,
  after: SolvedYear,
  before: SolvedYear,
  runs: readonly CornerRun[],
): Readonly<Record<string, PriceResult>> {
  const earlier = nodePrices(before);
  const cornerPrices = runs.map(({ corner, solved }) => ({ corner, prices: nodePrices(solved) }));
  return Object.fromEntries(
    [...nodePrices(after)].map(([node, value]): [string, PriceResult] => {
      const plain = { value, before: earlier.get(node) ?? NaN, unit: series.priceUnit };
      if (runs.length === 0) return [node, plain];
      const found = cornerPrices.flatMap(({ corner, prices }) => {
        const price = prices.get(node);
        return price === undefined ? [] : [{ corner, price }];
      });
      return [
        node,
        {
          ...plain,
          range: rangeOf(
            found.map(({ price }) => price),
            value,
          ),
          tornado: tornado(found, value),
        },
      ];
    }),
  );
}

function nodePrices({ market, solution }: SolvedYear): ReadonlyMap<string, number> {
  return new Map([
    ...market.suppliers.map(({ id }, i): [string, number] => [id, solution.supplierPrices[i] ?? NaN]),
    ...market.buyers.map(({ id }, j): [string, number] => [id, solution.buyerPrices[j] ?? NaN]),
  ]);
}

const RANGE_OVER =
  "both ends of every elasticity of demand, elasticity of supply and capacity, together and each alone";

function rangeOf(values: readonly number[], centre: number): PriceRange {
  return {
    low: Math.min(centre, ...values),
    high: Math.max(centre, ...values),
    over: RANGE_OVER,
    count: values.length,
  };
}

function tornado(found: readonly { corner: Corner; price: number }[], centre: number): TornadoBar[] {
  const bars = new Map<string, { atLow: number; atHigh: number }>();
  for (const { corner, price } of found) {
    if (corner.size !== 1) continue;
    for (const [{ name }, end] of corner) {
      const bar = bars.get(name) ?? { atLow: centre, atHigh: centre };
      bars.set(name, end === "low" ? { ...bar, atLow: price } : { ...bar, atHigh: price });
    }
  }
  const width = ({ atLow, atHigh }: { atLow: number; atHigh: number }): number => Math.abs(atHigh - atLow);
  return [...bars]
    .map(([parameter, bar]) => ({ parameter, ...bar }))
    .toSorted((one, other) => width(other) - width(one));
}

function shortfallResults(
  series: MarketSeries,
  after: SolvedYear,
  runs: readonly CornerRun[],
): MarketYearResult["shortfalls"] {
  const perCorner = runs.map(
    ({ solved }) => new Map(shortfalls(solved.market, solved.solution).map((each) => [each.buyer, each.short])),
  );
  return noticed(after.market, after.solution).map(({ buyer, short, demanded }) => {
    const plain = { node: buyer, quantity: short, percent: (100 * short) / (short + demanded), unit: series.unit };
    return perCorner.length === 0
      ? plain
      : {
          ...plain,
          range: rangeOf(
            perCorner.map((each) => each.get(buyer) ?? 0),
            short,
          ),
        };
  });
}

function noticed(market: Market, solution: MarketSolution): { buyer: string; short: number; demanded: number }[] {
  return shortfalls(market, solution).flatMap(({ buyer, short }) => {
    const demanded = solution.demanded[market.buyers.findIndex(({ id }) => id === buyer)] ?? 0;
    return short > NOTICED * (short + demanded) ? [{ buyer, short, demanded }] : [];
  });
}

/** How many of those who are short are compared between corners. */
const LEADERS = 4;

function shortfallOrder(runs: readonly CornerRun[]): NonNullable<MarketYearResult["shortfallOrder"]> {
  const orders = runs.map(({ solved }) =>
    noticed(solved.market, solved.solution)
      .slice(0, LEADERS)
      .map(({ buyer }) => buyer),
  );
  const distinct = [...new Map(orders.map((order) => [order.join(" "), order])).values()];
  return { stable: distinct.length <= 1, orders: distinct };
}

function concentrationResults(after: SolvedYear, before: SolvedYear): MarketYearResult["concentration"] {
  const earlier = new Map(concentration(before.market, before.solution).map((each) => [each.buyer, each.suppliers]));
  const orNull = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  return concentration(after.market, after.solution).map(({ buyer, suppliers }) => ({
    node: buyer,
    suppliers: orNull(suppliers),
    suppliersBefore: orNull(earlier.get(buyer)),
  }));
}

function welfareChange(after: MarketWelfare, before: MarketWelfare): MarketWelfare {
  return {
    consumer: after.consumer - before.consumer,
    producer: after.producer - before.producer,
    duty: after.duty - before.duty,
    rents: after.rents - before.rents,
    inertia: after.inertia - before.inertia,
    total: after.total - before.total,
    residual: after.residual,
  };
}
