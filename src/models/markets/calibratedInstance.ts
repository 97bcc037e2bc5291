import {
  type BasePrices,
  type Buyer,
  calibratedMarket,
  type Curve,
  type Market,
  type Pair,
  scaledCurve,
} from "../../engines/markets/index.ts";
import type { MarketInstance } from "./marketInstance.ts";

/** Part of a quantity that sums of its parts may differ by. */
const ROUNDING = 1e-9;

/** A market and its base year, ready to be solved. */
export interface CalibratedInstance {
  /** The base year: solving it gives the observed flows and prices. */
  readonly base: Market;
  /** The year under the scenario, with the wedges, base flows and curves of the base. */
  readonly market: Market;
  /** Null where a node has no base price. */
  readonly calibration: BaseCalibration | null;
}

/** What the calibration of a base year gives to every market that has that base. */
interface BaseCalibration {
  readonly base: Market;
  readonly pairs: BasePairs;
  /** How much larger curves became, by node. */
  readonly supply: ReadonlyMap<string, number>;
  readonly demand: ReadonlyMap<string, number>;
  /** What inertia counts from, by buyer. */
  readonly bases: ReadonlyMap<string, Buyer["base"]>;
  /** What suppliers sold and terminals landed in the base year, without and with the ε of links that nothing was sold by. */
  readonly passed: ReadonlyMap<string, Passed>;
}

interface Passed {
  readonly observed: number;
  readonly calibrated: number;
}

/** Pairs of base years that have the same networks and prices. */
export interface BasePairs {
  /** What they were found from: pairs of the base and of the links of a year, prices, and ε. */
  readonly from: {
    readonly base: readonly Pair[];
    readonly links: readonly Pair[];
    readonly prices: readonly number[];
    readonly epsilon: number;
  };
  /** Base flows, arrivals and wedges by supplier and buyer. */
  readonly byNodes: ReadonlyMap<string, Pair>;
  /** Pairs of markets with these, filled as markets are calibrated. */
  readonly moved: Map<readonly Pair[], readonly Pair[]>;
}

/**
 * Calibrates an instance: the base year reproduces itself, each pair of the scenario has the wedge of the base year (links
 * that the year opens have the one that their base prices give), and curves keep their growth, ramp and shifts on top of what
 * the base flows make of them.
 *
 * @param known  Calibration of an instance with the same base and the same ε, to be taken again.
 * @param pairs  Pairs of other base years; those of the same networks and prices are taken again, others are added.
 * @returns both markets as they are, with wedges of zero, where a node has no base price.
 */
export function calibratedInstance(
  instance: Pick<MarketInstance, "base" | "market" | "links" | "basePrices">,
  known?: BaseCalibration | null,
  pairs: BasePairs[] = [],
): CalibratedInstance {
  const { base, market } = instance;
  const calibration = known === undefined ? baseCalibration(instance, pairs) : known;
  if (calibration === null) return { base, market, calibration };
  return {
    base: { ...calibration.base, inertia: base.inertia, marketPower: base.marketPower },
    market: withCurves(withBase(market, calibration.pairs), calibration),
    calibration,
  };
}

function baseCalibration(
  { base, market, links, basePrices }: Pick<MarketInstance, "base" | "market" | "links" | "basePrices">,
  known: BasePairs[],
): BaseCalibration | null {
  const nodes = [...base.suppliers, ...links.suppliers].map(({ id }) => basePrices.suppliers.get(id));
  const buyers = links.buyers.map(({ id }) => basePrices.buyers.get(id));
  if ([...nodes, ...buyers].includes(undefined)) return null;
  const calibrated = calibratedMarket(base, pricesOf(base, basePrices));
  const isOwn = market.year === base.year;
  const ground = isOwn ? calibratedMarket(links, pricesOf(links, basePrices)) : calibrated;
  return {
    base: calibrated,
    pairs: basePairs({ base, links, basePrices }, calibrated, known),
    ...curvesOf(base, ground),
    bases: new Map(ground.buyers.map((buyer) => [buyer.id, buyer.base])),
    passed: isOwn ? passedIn(base, ground) : new Map(),
  };
}

/** How a calibration moves curves; those of a supplier that sold nothing stay. */
function curvesOf(base: Market, ground: Market): Pick<BaseCalibration, "supply" | "demand"> {
  const [sold, supply] = [salesBy(base), new Map(ground.suppliers.map((each) => [each.id, each.supply]))];
  const demand = new Map(ground.buyers.map((each) => [each.id, each.demand]));
  const isSelling = (id: string): boolean => (sold.get(id) ?? 0) > 0;
  return {
    supply: new Map(
      base.suppliers.map((each) => [each.id, isSelling(each.id) ? ratio(each.supply, supply.get(each.id)) : 1]),
    ),
    demand: new Map(base.buyers.map((each) => [each.id, ratio(each.demand, demand.get(each.id))])),
  };
}

function passedIn(base: Market, ground: Market): ReadonlyMap<string, Passed> {
  const [observed, calibrated] = [passedBy(base), passedBy(ground)];
  return new Map([...observed].map(([id, own]) => [id, { observed: own, calibrated: calibrated.get(id) ?? own }]));
}

/** Base flows by supplier and by terminal. */
function passedBy(market: Market): ReadonlyMap<string, number> {
  const sums = new Map(salesBy(market));
  for (const { routes, baseFlow } of market.pairs) {
    const places = [...new Set(routes.flatMap(({ through }) => through))].map((at) => market.bottlenecks[at]);
    for (const place of places) {
      if (place?.kind === "terminal") sums.set(place.id, (sums.get(place.id) ?? 0) + baseFlow);
    }
  }
  return sums;
}

function salesBy({ suppliers, pairs }: Market): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { supplier, baseFlow } of pairs) {
    const id = suppliers[supplier]?.id ?? "";
    sums.set(id, (sums.get(id) ?? 0) + baseFlow);
  }
  return sums;
}

/** Pairs of a calibrated base and of the links of the year; figures that move neither network nor prices leave them alone. */
function basePairs(
  { base, links, basePrices }: Pick<MarketInstance, "base" | "links" | "basePrices">,
  calibrated: Market,
  known: BasePairs[],
): BasePairs {
  const prices = [...basePrices.suppliers.values(), ...basePrices.buyers.values()];
  const from = { base: base.pairs, links: links.pairs, prices, epsilon: base.inertia.epsilon };
  const before = known.find((each) => isSame(each.from, from));
  if (before !== undefined) return before;
  const all = calibratedMarket(links, pricesOf(links, basePrices));
  const byNodes = new Map([...all.pairs.map(keyed(all)), ...calibrated.pairs.map(keyed(calibrated))]);
  const found = { from, byNodes, moved: new Map() };
  known.push(found);
  return found;
}

function isSame(one: BasePairs["from"], other: BasePairs["from"]): boolean {
  const isFromSame = one.base === other.base && one.links === other.links && one.epsilon === other.epsilon;
  return isFromSame && one.prices.every((price, at) => price === other.prices[at]);
}

function pricesOf(market: Market, { suppliers, buyers }: MarketInstance["basePrices"]): BasePrices {
  return {
    suppliers: market.suppliers.map(({ id }) => suppliers.get(id) ?? NaN),
    buyers: market.buyers.map(({ id }) => buyers.get(id) ?? NaN),
  };
}

function keyed(market: Market): (pair: Pair) => [string, Pair] {
  return (pair) => [`${market.suppliers[pair.supplier]?.id}\n${market.buyers[pair.buyer]?.id}`, pair];
}

/** Base flows, arrivals and wedges, pair by pair of the same nodes. */
function withBase(market: Market, { byNodes, moved }: BasePairs): Market {
  const before = moved.get(market.pairs);
  if (before !== undefined) return { ...market, pairs: before };
  const key = keyed(market);
  const pairs = market.pairs.map((pair) => {
    const known = byNodes.get(key(pair)[0]);
    if (known === undefined) return pair;
    const { baseFlow, baseArrival, wedge } = known;
    if (pair.lot !== undefined) return { ...pair, wedge };
    return { ...pair, baseFlow, wedge, ...(baseArrival === undefined ? {} : { baseArrival }) };
  });
  moved.set(market.pairs, pairs);
  return { ...market, pairs };
}

/** Curves moved as the calibration moved those of the base, and the base that inertia counts from. */
function withCurves(market: Market, { bases, supply, demand, passed }: BaseCalibration): Market {
  return {
    ...market,
    suppliers: market.suppliers.map((each) => ({
      ...each,
      supply: scaledCurve(each.supply, supply.get(each.id) ?? 1),
      capacity: withEpsilon(each.capacity, passed.get(each.id)),
    })),
    bottlenecks: market.bottlenecks.map((each) =>
      each.kind === "terminal" ? { ...each, capacity: withEpsilon(each.capacity, passed.get(each.id)) } : each,
    ),
    buyers: market.buyers.map((each) => {
      const own = bases.get(each.id);
      const moved = { ...each, demand: scaledCurve(each.demand, demand.get(each.id) ?? 1) };
      return own === undefined ? moved : { ...moved, base: own };
    }),
  };
}

/** A capacity that the base year used up, with room for what ε adds to it; others stay. */
function withEpsilon(capacity: number, passed: Passed | undefined): number {
  if (passed === undefined || capacity < passed.observed * (1 - ROUNDING)) return capacity;
  return Math.max(capacity, passed.calibrated);
}

/** How much larger the quantities of a curve became; 1 where nothing was there before. */
function ratio(before: Curve, after: Curve | undefined): number {
  const quantity = (curve: Curve | undefined): number => {
    if (curve === undefined) return NaN;
    if (curve.form === "inverse-linear") return 1 / curve.slope;
    if (curve.form === "direct-linear") return curve.slope;
    return curve.form === "steps" ? curve.steps.reduce((sum, step) => sum + step.quantity, 0) : curve.quantity;
  };
  const found = quantity(after) / quantity(before);
  return Number.isFinite(found) && found > 0 ? found : 1;
}
