import { type Case, daysInYear, type MarketSeries, priceMisses, residualNodes } from "../../case/index.ts";
import {
  concentration,
  type Curve,
  isIntegrable,
  marketWelfare,
  type MarketWelfare,
} from "../../engines/markets/index.ts";
import { type Problem, TertiusError } from "../../base/problems/index.ts";
import { noWhileInForce, whileInForce } from "../../models/markets/index.ts";
import { conditionResults } from "./conditionResults.ts";
import {
  type CentreYear,
  changeOver,
  type CornerRun,
  type FigurePair,
  rangeOver,
  solvedCorners,
  tornado,
} from "./cornerRuns.ts";
import { detours } from "./detours.ts";
import { nothingKnown, type SolvedYear } from "./knownYears.ts";
import type {
  MarketFlowResult,
  MarketState,
  MarketYearResult,
  NodeQuantity,
  PriceResult,
  WhileInForceResult,
  YearBase,
} from "../../results/index.ts";
import { type MarketFlow, replacedFlows } from "./replacedFlows.ts";
import { shortfallOrder, shortfallResults } from "./shortfallResults.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { baseYearOf, settingBefore, solvedYear } from "./solvedYear.ts";
import { isStopped } from "./solveWatch.ts";
import { flowsByRoute, nodePrices, nodeQuantities } from "./yearNumbers.ts";

/** Result of a market in a year, and what was assumed to get it. */
export interface MarketYear {
  readonly result: MarketYearResult;
  readonly problems: readonly Problem[];
}

/** Before and after, every figure at its point value. */
const CENTRES = 2;

/** A scenario that holds for part of the year is solved once more, as if it held for all of it. */
const WHILE = 1;

/** A market under one setting of a year, and the same year without what its scenario does. */
interface StateAsked {
  readonly case: Case;
  readonly series: MarketSeries;
  readonly year: number;
  readonly setting: MarketSetting;
  readonly before: CentreYear;
  readonly ranges: boolean;
  readonly replaced: readonly MarketFlow[] | undefined;
}

/**
 * Solves a market in a year before and after what a scenario does, and with `ranges` in every corner of what is uncertain. What holds
 * for part of the year counts by its days; beside that stands the market as if it held all year.
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
  const without = settingBefore(case_, setting);
  const before = { series, setting: without, solved: solvedYear(case_, series, year, without) };
  const question = { case: case_, series, year, setting, before, ranges, replaced };
  const { state, problems } = stateOf(question);
  const ofPart = whileResult(question, without);
  const misses = priceMisses(series.score);
  return {
    problems: [...problems, ...ofPart.problems],
    result: {
      base: yearBaseResult(series, year, setting),
      residuals: residualNodes(series),
      ...(misses.length === 0 ? {} : { priceMisses: misses }),
      ...state,
      ...(ofPart.result === null ? {} : { whileInForce: ofPart.result }),
    },
  };
}

/** The market as if what holds for part of the year held all year; null where nothing does, or it has no equilibrium then. */
function whileResult(
  { series, year, setting, ...question }: StateAsked,
  without: MarketSetting,
): { readonly result: WhileInForceResult | null; readonly problems: readonly Problem[] } {
  const known = new Set(without.measures.map(({ id }) => id));
  const own = setting.measures.filter(({ id }) => !known.has(id));
  const found = whileInForce(series, year, setting.scenario, own);
  if (found === null) return { result: null, problems: [] };
  const { days, scenario } = found;
  setting.count?.expect(WHILE);
  try {
    const asked = { ...question, series: found.series, year, setting: { ...setting, scenario } };
    const { state } = stateOf(asked);
    const how = days.isShut ? "shut" : "in force";
    const other = days.otherDays === 0 ? {} : { otherDays: days.otherDays };
    const span = { from: days.from, days: days.days, ...other, daysOfYear: daysInYear(year, null, null), how } as const;
    return { result: { ...span, ...state }, problems: [] };
  } catch (error) {
    if (isStopped(error) || !(error instanceof TertiusError)) throw error;
    return { result: null, problems: [noWhileInForce({ file: series.file }, days.from, error.problems)] };
  }
}

function stateOf({ case: case_, series, year, setting, before: earlier, ranges, replaced }: StateAsked): {
  readonly state: MarketState;
  readonly problems: readonly Problem[];
} {
  const before = earlier.solved;
  const after = solvedYear(case_, series, year, setting);
  const cornerRuns = ranges ? solvedCorners(case_, year, { series, setting, solved: after }, earlier) : [];
  const split = replacedFlows(case_, series, year, setting, { after, corners: cornerRuns, asked: replaced });
  const { market, solution } = after;
  const welfare = marketWelfare(market, solution);
  return {
    problems: after.problems,
    state: {
      flows: flowResults(series, after, before),
      prices: priceResults(series, after, before, cornerRuns),
      quantities: quantityResults(series, after, before, cornerRuns),
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
  const changes = changesOf(runs, nodePrices);
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
          ...rangeOver(
            runs,
            found.map(({ figure }) => figure),
            value,
          ),
          ...changes(node, plain),
          tornado: tornado(found, value),
        },
      ];
    }),
  );
}

/** What suppliers load and what arrives at buyers; nothing from those whom the scenario shuts. */
function quantityResults(
  series: MarketSeries,
  after: SolvedYear,
  before: SolvedYear,
  runs: readonly CornerRun[],
): Readonly<Record<string, NodeQuantity>> {
  const earlier = nodeQuantities(before);
  const cornerQuantities = runs.map(({ solved }) => nodeQuantities(solved));
  const changes = changesOf(runs, nodeQuantities, 0);
  const later = nodeQuantities(after);
  return Object.fromEntries(
    [...new Set([...later.keys(), ...earlier.keys()])].map((node): [string, NodeQuantity] => {
      const value = later.get(node) ?? 0;
      const plain = { value, before: earlier.get(node) ?? 0, unit: series.unit };
      const found = cornerQuantities.map((quantities) => quantities.get(node) ?? 0);
      if (runs.length === 0) return [node, plain];
      return [node, { ...plain, ...rangeOver(runs, found, value), ...changes(node, plain) }];
    }),
  );
}

/** Ends of the change of a node's figure, each corner against itself without what the scenario does; nothing where one cannot be compared. */
function changesOf(
  runs: readonly CornerRun[],
  figuresOf: (year: SolvedYear) => ReadonlyMap<string, number>,
  absent = NaN,
): (node: string, centre: FigurePair) => Pick<PriceResult, "changePercent"> {
  const corners = runs.map(({ solved, before }) => [figuresOf(solved), figuresOf(before)] as const);
  return (node, centre) => {
    const pairs = corners.map(([after, before]) => ({
      value: after.get(node) ?? absent,
      before: before.get(node) ?? NaN,
    }));
    const changePercent = changeOver([centre, ...pairs]);
    return changePercent === null ? {} : { changePercent };
  };
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
