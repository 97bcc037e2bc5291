import { type Case, type MarketSeries, residualNodes } from "../../case/index.ts";
import {
  concentration,
  type Curve,
  isIntegrable,
  marketWelfare,
  type MarketWelfare,
} from "../../engines/markets/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { conditionResults } from "./conditionResults.ts";
import { type CornerRun, rangeOver, solvedCorners, tornado } from "./cornerRuns.ts";
import { detours } from "./detours.ts";
import { nothingKnown, type SolvedYear } from "./knownYears.ts";
import type { MarketFlowResult, MarketYearResult, PriceResult, YearBase } from "../../results/index.ts";
import { type MarketFlow, replacedFlows } from "./replacedFlows.ts";
import { shortfallOrder, shortfallResults } from "./shortfallResults.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { baseYearOf, settingBefore, solvedYear } from "./solvedYear.ts";
import { flowsByRoute, nodePrices } from "./yearNumbers.ts";

/** Result of a market in a year, and what was assumed to get it. */
export interface MarketYear {
  readonly result: MarketYearResult;
  readonly problems: readonly Problem[];
}

/** Before and after, every figure at its point value. */
const CENTRES = 2;

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
  asked: MarketSetting,
  ranges: boolean,
  replaced?: readonly MarketFlow[],
): MarketYear {
  const setting = { known: nothingKnown(), ...asked };
  setting.count?.expect(CENTRES);
  const before = solvedYear(case_, series, year, settingBefore(case_, setting));
  const after = solvedYear(case_, series, year, setting);
  const cornerRuns = ranges ? solvedCorners(case_, series, year, setting, after) : [];
  const split = replacedFlows(case_, series, year, setting, { after, corners: cornerRuns, asked: replaced });
  const { market, solution } = after;
  const welfare = marketWelfare(market, solution);
  return {
    problems: after.problems,
    result: {
      base: yearBaseResult(series, year, setting),
      residuals: residualNodes(series),
      flows: flowResults(series, after, before),
      prices: priceResults(series, after, before, cornerRuns),
      shadowPrices: solution.shadowPrices.map((each) => ({ ...each, unit: series.priceUnit })),
      welfare: { ...welfare, unit: "million USD" },
      welfareChange: { ...welfareChange(welfare, marketWelfare(before.market, before.solution)), unit: "million USD" },
      shortfalls: shortfallResults(series, after, before, cornerRuns),
      unserved: market.buyers.flatMap(({ id }, j) => {
        const quantity = solution.unserved[j] ?? 0;
        return quantity > 0 ? [{ node: id, quantity, unit: series.unit }] : [];
      }),
      concentration: concentrationResults(after, before),
      detours: detours(series, after, before),
      ...conditionResults(series, after, before),
      ...(cornerRuns.length === 0
        ? {}
        : { shortfallOrder: shortfallOrder(cornerRuns, new Set(residualNodes(series))) }),
      ...(split.replacement.length === 0 ? {} : { replacement: split.replacement }),
      ...(split.notReplaced.length === 0 ? {} : { notReplaced: split.notReplaced }),
      integrable: isIntegrable(market).integrable,
      solver: solution.solver,
      iterations: solution.iterations,
      kkt: solution.kkt,
    },
  };
}

function yearBaseResult(series: MarketSeries, year: number, setting: MarketSetting): YearBase {
  const { scenario } = setting;
  const base = baseYearOf(series, year, setting);
  return {
    year: base,
    capacities: (scenario?.ramp ?? true) ? year : base,
    demand: (scenario?.growth ?? true) ? year : base,
  };
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

function priceResults(
  series: MarketSeries,
  after: SolvedYear,
  before: SolvedYear,
  runs: readonly CornerRun[],
): Readonly<Record<string, PriceResult>> {
  const earlier = nodePrices(before);
  const elasticities = nodeElasticities(after);
  const cornerPrices = runs.map(({ corner, solved }) => ({ corner, prices: nodePrices(solved) }));
  return Object.fromEntries(
    [...nodePrices(after)].map(([node, value]): [string, PriceResult] => {
      const elasticity = elasticities.get(node);
      const plain = {
        value,
        before: earlier.get(node) ?? NaN,
        unit: series.priceUnit,
        ...(elasticity === undefined ? {} : { elasticity }),
      };
      if (runs.length === 0) return [node, plain];
      const found = cornerPrices.flatMap(({ corner, prices }) => {
        const price = prices.get(node);
        return price === undefined ? [] : [{ corner, figure: price }];
      });
      return [
        node,
        {
          ...plain,
          range: rangeOver(
            runs,
            found.map(({ figure }) => figure),
            value,
          ),
          tornado: tornado(found, value),
        },
      ];
    }),
  );
}

function nodeElasticities({ market }: SolvedYear): ReadonlyMap<string, number> {
  const of = ([id, curve]: readonly [string, Curve]): [string, number][] =>
    "elasticity" in curve ? [[id, curve.elasticity]] : [];
  return new Map([
    ...market.suppliers.flatMap(({ id, supply }) => of([id, supply])),
    ...market.buyers.flatMap(({ id, demand }) => of([id, demand])),
  ]);
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
