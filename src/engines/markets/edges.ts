import type { Market, Pair, Route } from "./model.ts";

/** A way of a pair at one rate of duty; a tariff-rate quota makes two of each route. */
export interface Edge {
  readonly pair: number;
  readonly route: number;
  readonly supplier: number;
  readonly buyer: number;
  /** Rate of duty on the customs value. */
  readonly adValorem: number;
  /** Part of the freight and its rents that the rate is charged on: 1 under cif, 0 under fob. */
  readonly freightTaxed: 0 | 1;
  /** Fraction of what is loaded that arrives. */
  readonly arrives: number;
  readonly cost: number;
  /** Wedge and specific duty, per unit arriving. */
  readonly fixed: number;
  readonly through: readonly number[];
  /** Whether it counts against the pair's tariff-rate quota. */
  readonly inQuota: boolean;
}

/**
 * Every edge of a market that can carry something, pair by pair and route by route. A route is left out when another of its
 * pair is no dearer, loses no more and meets no scarcity that it does not meet: no equilibrium needs it.
 *
 * @unit none
 * @source own
 */
export function marketEdges(market: Market): readonly Edge[] {
  const edges: Edge[] = [];
  market.pairs.forEach((pair, p) => {
    const rates = tiers(pair);
    pair.routes.forEach((route, r) => {
      if (isDominated(market, pair, r)) return;
      for (const tier of rates) edges.push(edge(market, { pair, route, p, r }, tier));
    });
  });
  return edges;
}

function isDominated(market: Market, pair: Pair, r: number): boolean {
  if (pair.routes.length === 1) return false;
  const scarce = (route: Route): number[] =>
    route.through.filter((k) => (market.bottlenecks[k]?.capacity ?? 0) < Infinity);
  const own = pair.routes[r];
  if (own === undefined) return true;
  const met = new Set(scarce(own));
  return pair.routes.some((other, o) => {
    if (o === r || other.cost > own.cost || other.loss > own.loss) return false;
    if (!scarce(other).every((k) => met.has(k))) return false;
    const isEqual = other.cost === own.cost && other.loss === own.loss && scarce(other).length === met.size;
    return !isEqual || o < r;
  });
}

interface Tier {
  readonly adValorem: number;
  readonly inQuota: boolean;
}

function tiers(pair: Pair): readonly Tier[] {
  const full = { adValorem: pair.duty.adValorem, inQuota: false };
  return pair.tariffRateQuota === null ? [full] : [{ adValorem: pair.tariffRateQuota.adValorem, inQuota: true }, full];
}

function edge(
  market: Market,
  at: { readonly pair: Pair; readonly route: Route; readonly p: number; readonly r: number },
  tier: Tier,
): Edge {
  const { pair, route } = at;
  return {
    pair: at.p,
    route: at.r,
    supplier: pair.supplier,
    buyer: pair.buyer,
    adValorem: tier.adValorem,
    inQuota: tier.inQuota,
    freightTaxed: market.buyers[pair.buyer]?.valuation === "fob" ? 0 : 1,
    arrives: 1 - route.loss,
    cost: route.cost,
    fixed: pair.wedge + pair.duty.specific,
    through: route.through,
  };
}

/** Whether rents of a bottleneck are part of the freight, and so of a cif value. @unit none @source own */
export function isFreight(market: Market, bottleneck: number): boolean {
  const kind = market.bottlenecks[bottleneck]?.kind;
  return kind === "chokepoint" || kind === "arc";
}

/** The route of lowest delivered cost when nothing is scarce. @unit none @source own */
export function cheapestRoute(pair: Pair, supplierPrice: number): Route | null {
  const landed = (route: Route): number => (supplierPrice + route.cost) / (1 - route.loss);
  return pair.routes.reduce<Route | null>(
    (best, route) => (best === null || landed(route) < landed(best) ? route : best),
    null,
  );
}
