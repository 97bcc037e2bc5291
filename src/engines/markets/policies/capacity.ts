import { TertiusError } from "../../../base/problems/index.ts";
import { cheapestRoute } from "../edges.ts";
import type { Market } from "../model.ts";
import { policyWithoutTarget } from "../problems.ts";
import { usualSupplierPrice } from "../scales.ts";
import { checkRange, type Days, fractionInForce } from "./target.ts";

/**
 * Gives a supplier or a bottleneck, by its id, another capacity: a new plant, a ramp, an outage. A bottleneck of capacity 0
 * loses its routes.
 *
 * @throws TertiusError E630, E631.
 * @unit quantity
 * @source own
 */
export function withCapacity(market: Market, id: string, capacity: number): Market {
  checkRange("capacity", capacity, 0, Infinity);
  if (market.suppliers.some((each) => each.id === id))
    return { ...market, suppliers: market.suppliers.map((each) => (each.id === id ? { ...each, capacity } : each)) };
  const place = bottleneckPlace(market, "capacity", id);
  if (capacity === 0) return withoutRoutesThrough(market, place);
  return { ...market, bottlenecks: market.bottlenecks.map((each, k) => (k === place ? { ...each, capacity } : each)) };
}

function bottleneckPlace(market: Market, policy: string, id: string): number {
  const place = market.bottlenecks.findIndex((each) => each.id === id);
  const known = [...market.suppliers, ...market.bottlenecks].map((each) => each.id);
  if (place < 0) throw new TertiusError([policyWithoutTarget(policy, id, known)]);
  return place;
}

/**
 * Leaves a part of a chokepoint open. Closed all year, the routes through it are removed, and with them the pairs that have
 * no other; open in part, its capacity is that part, or that part of the base flows through it where it had no limit.
 *
 * @param open  Part that stays open while the measure is in force.
 * @throws TertiusError E630, E631.
 * @unit fraction
 * @source own
 */
export function withChokepointOpen(market: Market, id: string, open: number, days?: Days): Market {
  checkRange("open share of the chokepoint", open, 0, 1);
  const place = bottleneckPlace(market, "closure", id);
  const share = 1 - (1 - open) * fractionInForce(days);
  if (share === 1) return market;
  if (share === 0) return withoutRoutesThrough(market, place);
  const limit = market.bottlenecks[place]?.capacity ?? Infinity;
  const capacity = share * (limit < Infinity ? limit : baseFlowThrough(market, place));
  return capacity > 0 ? withCapacity(market, id, capacity) : withoutRoutesThrough(market, place);
}

/** What base flows on the cheapest routes load through a bottleneck. @unit quantity @source own */
function baseFlowThrough(market: Market, bottleneck: number): number {
  return market.pairs.reduce((sum, pair) => {
    const supplier = market.suppliers[pair.supplier];
    const route = cheapestRoute(pair, supplier === undefined ? 0 : usualSupplierPrice(supplier));
    return route?.through.includes(bottleneck) === true ? sum + pair.baseFlow : sum;
  }, 0);
}

/** Removes every route through a bottleneck, and the pairs that are left without one. @unit none @source own */
function withoutRoutesThrough(market: Market, bottleneck: number): Market {
  return {
    ...market,
    pairs: market.pairs
      .map((pair) => ({ ...pair, routes: pair.routes.filter((route) => !route.through.includes(bottleneck)) }))
      .filter((pair) => pair.routes.length > 0),
  };
}
