import type { Market } from "../../engines/markets/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import {
  type FigureValue,
  leftOut,
  leftOutOf,
  type MarketScenario,
  type MarketSeries,
  type Measure,
  pointValue,
} from "../../case/index.ts";
import { flowAsCapacity, noGrowth } from "./problems.ts";
import { ofKind, policiesUnder, productRows } from "./inForce.ts";
import { byFigures, type FromFigures } from "./byFigures.ts";
import { marketOfYear, noParts, type YearParts } from "./marketYear.ts";
import { linksOf, type NodeLink } from "./yearNetwork.ts";
import { nodesOf, type YearTerms } from "./yearTerms.ts";
import { suspendedContracts, type SuspendedContract } from "./contracts.ts";
import { type DerivedChange, derivedChanges } from "./derivedDemand.ts";
import { openShare } from "./openShare.ts";
import { type BuyerCapacities, servingCapacities } from "./servingCapacities.ts";

/** What a market is computed under. */
export interface MarketTerms {
  /** Measures of the scenario; rows by HS codes of other goods are left out of account. */
  readonly measures: readonly Measure[];
  /** Measures that were in force when the base year was observed: `baseMeasures` of the case. */
  readonly baseMeasures: readonly Measure[];
  /** Null = capacities and demand of the year, the market's own policies. */
  readonly scenario: MarketScenario | null;
  /** Year of calibration in place of the file's. */
  readonly baseYear?: number;
  /** Another point of each figure's range, such as its low end. */
  readonly value?: FigureValue;
}

/** What a market is calibrated on. Of one year, it differs between scenarios by ramp, force majeure and inertia alone. */
interface MarketBase {
  /** The base year under the policies of the base year: it reproduces itself once calibrated. */
  readonly base: Market;
  /** The same with every link of the year and no closure, so that wedges can be found for all of them. */
  readonly links: Market;
  /** The links of the year, with what is known of each. */
  readonly nodeLinks: readonly NodeLink[];
  /** Prices of the base year by node id; a node without one is absent. */
  readonly basePrices: {
    readonly suppliers: ReadonlyMap<string, number>;
    readonly buyers: ReadonlyMap<string, number>;
  };
}

/** What follows from a year beside its market. */
interface YearConditions {
  /** What may serve each buyer of which it is known, for N−1. */
  readonly serving: readonly BuyerCapacities[];
  /** What links to other markets add to demand. */
  readonly derived: readonly DerivedChange[];
  /** Contracts that no route could serve for some of the year, and that are neither taken nor paid for then. */
  readonly suspended: readonly SuspendedContract[];
  /** W253, W257 and W261: what was assumed to build it. */
  readonly problems: readonly Problem[];
}

/** A market ready to be calibrated and solved. */
export interface MarketInstance extends MarketBase, YearConditions {
  /** The year under the scenario; wedges are zero until `calibratedInstance`. */
  readonly market: Market;
}

/** Parts of instances that differ in the values of figures alone. */
export interface InstanceParts {
  /** Of the base year and of its links: the same year, ramp, force majeure and base measures. */
  readonly base: YearParts;
  readonly links: YearParts;
  /** Of the year: the same terms, inertia and market power apart. */
  readonly year: YearParts;
  readonly conditions: FromFigures<YearConditions>[];
}

/**
 * The market of a year under a scenario, in the units of the file, before calibration.
 *
 * A measure in force n of N days enters at rate · n/N, a closure leaves capacity · (1 − share · n/N); base-year policies are
 * those of the base market whatever the scenario.
 *
 * @param known  Base of an instance of the same year, capacities, figures and base measures, to be taken again.
 * @param parts  Parts of instances with other figures; those that the figures leave alone are taken again, others are added.
 */
export function marketInstance(
  series: MarketSeries,
  year: number,
  terms: MarketTerms,
  known?: MarketBase,
  parts: InstanceParts = { base: noParts(), links: noParts(), year: noParts(), conditions: [] },
): MarketInstance {
  const { scenario } = terms;
  const baseYear = terms.baseYear ?? series.baseYear;
  const base = baseTerms(series, baseYear, terms);
  const now = yearTerms(base, year, terms);
  const own = known ?? marketBase(series, base, now, terms, parts);
  return {
    market: withSettings(marketOfYear(now, own.nodeLinks, parts.year), scenario),
    base: withSettings(own.base, scenario),
    links: withSettings(own.links, scenario),
    nodeLinks: own.nodeLinks,
    basePrices: own.basePrices,
    ...byFigures(parts.conditions, now.value, (value) =>
      yearConditions({ ...now, value }, isGrowing(terms, year, baseYear)),
    ),
  };
}

function yearConditions(now: YearTerms, grows: boolean): YearConditions {
  return {
    serving: servingCapacities(now),
    derived: derivedChanges(now),
    suspended: suspendedContracts(now),
    problems: [
      ...leftOutProblems(now),
      ...closureProblems(now),
      ...(grows ? growthProblems(now.series, now.year, now.baseYear) : []),
    ],
  };
}

function marketBase(
  series: MarketSeries,
  base: YearTerms,
  { year, capacityYear }: YearTerms,
  { value = pointValue, baseMeasures }: MarketTerms,
  parts: InstanceParts,
): MarketBase {
  const links: YearTerms = {
    ...base,
    linkYear: year,
    capacityYear,
    newLinks: true,
    measures: productRows(series, baseMeasures.map(dutiesOnly)),
    policies: ofKind(series.policies, "specific-duty"),
  };
  const nodeLinks = linksOf(links);
  return {
    base: marketOfYear(base, linksOf(base), parts.base),
    links: marketOfYear(links, nodeLinks, parts.links),
    nodeLinks,
    basePrices: {
      suppliers: pricesOf(series, "supply", base.baseYear, value),
      buyers: pricesOf(series, "demand", base.baseYear, value),
    },
  };
}

/** The base year under what was in force then. */
function baseTerms(
  series: MarketSeries,
  baseYear: number,
  { scenario, value = pointValue, baseMeasures }: MarketTerms,
): YearTerms {
  const base: YearTerms = {
    series,
    year: baseYear,
    baseYear,
    linkYear: baseYear,
    capacityYear: baseYear,
    contractYear: baseYear,
    value,
    growth: () => 1,
    measures: productRows(series, baseMeasures),
    at: null,
    policies: series.policies,
    linked: null,
    forceMajeure: scenario?.forceMajeure ?? series.forceMajeure,
    newLinks: false,
    baseThrough: remembered((id) => flowThrough(id, linksOf(base))),
  };
  return base;
}

/** The year under the scenario. */
function yearTerms(base: YearTerms, year: number, terms: MarketTerms): YearTerms {
  const { series, baseYear } = base;
  const { scenario } = terms;
  const grows = isGrowing(terms, year, baseYear);
  const capacityYear = (scenario?.ramp ?? true) ? year : baseYear;
  return {
    ...base,
    year,
    linkYear: year,
    capacityYear,
    contractYear: capacityYear,
    growth: remembered((buyer) => (grows ? (growthOf(series, buyer, year, baseYear) ?? 1) : 1)),
    measures: productRows(series, terms.measures),
    at: scenario?.at ?? null,
    policies: policiesUnder(series, scenario),
    linked: scenario?.linked ?? null,
    newLinks: true,
  };
}

function isGrowing({ scenario }: MarketTerms, year: number, baseYear: number): boolean {
  return (scenario?.growth ?? true) && year !== baseYear;
}

function remembered(quantity: (id: string) => number): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const found = known.get(id) ?? quantity(id);
    known.set(id, found);
    return found;
  };
}

/** What closed a pair in the base year does not matter to the wedge that it would have had. */
function dutiesOnly(measure: Measure): Measure {
  return { ...measure, rows: measure.rows.filter(({ instrument }) => instrument === "tariff") };
}

function withSettings(market: Market, scenario: MarketScenario | null): Market {
  const { inertia, marketPower } = market;
  return { ...market, inertia: scenario?.inertia ?? inertia, marketPower: scenario?.marketPower ?? marketPower };
}

/** A market with the wedges of another, calibrated one, pair by pair of the same nodes; `calibratedInstance` moves curves too. */
export function withWedges(market: Market, calibrated: Market): Market {
  const key = (of: Market, pair: { readonly supplier: number; readonly buyer: number }): string =>
    `${of.suppliers[pair.supplier]?.id}\n${of.buyers[pair.buyer]?.id}`;
  const wedges = new Map(calibrated.pairs.map((pair) => [key(calibrated, pair), pair.wedge]));
  return { ...market, pairs: market.pairs.map((pair) => ({ ...pair, wedge: wedges.get(key(market, pair)) ?? 0 })) };
}

/** Factor from a buyer's demand of the base year to that of a year; null where nothing is observed. */
export function growthOf(series: MarketSeries, buyer: string, year: number, baseYear: number): number | null {
  const rows = series.nodes.filter((node) => node.id === buyer);
  const [before, after] = [baseYear, year].map((each) => rows.find((node) => node.year === each)?.quantity?.value);
  if (before !== undefined && after !== undefined && before > 0) return after / before;
  const arrived = (each: number): number | null => {
    const flows = series.pairs.filter((pair) => pair.market === buyer && pair.year === each && pair.flow !== null);
    return flows.length === 0 ? null : flows.reduce((sum, { flow }) => sum + (flow?.value ?? 0), 0);
  };
  const [first, last] = [arrived(baseYear), arrived(year)];
  return first === null || last === null || first === 0 ? null : last / first;
}

function growthProblems(series: MarketSeries, year: number, baseYear: number): Problem[] {
  const unknown = nodesOf(series, "demand", baseYear)
    .map(({ id }) => id)
    .filter((id) => growthOf(series, id, year, baseYear) === null);
  return unknown.length === 0 ? [] : [noGrowth({ file: series.file }, unknown, year, baseYear)];
}

/** Of a base year that is not the file's: its own is told by the check of the file. */
function leftOutProblems({ series, baseYear }: YearTerms): Problem[] {
  if (baseYear === series.baseYear) return [];
  return leftOutOf(series, baseYear).map((node) => leftOut({ file: series.file }, node, series.unit, baseYear));
}

/** Base-year flow of the pairs whose cheapest route passes a chokepoint. */
function flowThrough(id: string, links: readonly NodeLink[]): number {
  return links.reduce((sum, { routes, base }) => {
    const cheapest = routes.toSorted((one, other) => one.cost.value - other.cost.value)[0];
    return cheapest?.through.includes(id) === true ? sum + (base?.flow?.value ?? 0) : sum;
  }, 0);
}

function closureProblems(terms: YearTerms): Problem[] {
  const { series } = terms;
  const capacities = new Set(series.capacities.map(({ node }) => node));
  const ids = new Set(series.chokepoints.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const share = openShare(id, terms);
    const isAssumed = share > 0 && share < 1 && !capacities.has(id);
    return isAssumed ? [flowAsCapacity({ file: series.file }, id, terms.baseThrough(id))] : [];
  });
}

function pricesOf(
  series: MarketSeries,
  kind: "supply" | "demand",
  baseYear: number,
  value: FigureValue,
): ReadonlyMap<string, number> {
  return new Map(
    nodesOf(series, kind, baseYear).flatMap(({ id, price }): [string, number][] =>
      price === null ? [] : [[id, value(price)]],
    ),
  );
}
