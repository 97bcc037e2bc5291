import type { Closing } from "../../case/index.ts";
import type { EquilibriumModel, TradePolicy } from "../../engines/equilibrium/index.ts";
import { parameter } from "../../base/sets/index.ts";

/** Trade that goes from a seller to a buyer. */
export interface TradeEdge {
  readonly seller: string;
  readonly buyer: string;
}

/** What one state closes towards another: it sells nothing, buys nothing, or neither. */
export function closedEdges(from: string, to: string, closing: Closing): readonly TradeEdge[] {
  const sales = { seller: from, buyer: to };
  const purchases = { seller: to, buyer: from };
  if (closing === "both") return [sales, purchases];
  return closing === "stops-selling" ? [sales] : [purchases];
}

/** All trade, both ways, between each of one group and each of another. */
export function edgesBetween(group: readonly string[], others: readonly string[]): readonly TradeEdge[] {
  return group.flatMap((one) => others.flatMap((other) => (one === other ? [] : closedEdges(one, other, "both"))));
}

/** A policy under which, on top, the given trade is closed in every sector, goods and services: its share is exactly 0. */
export function withClosed(policy: TradePolicy, model: EquilibriumModel, edges: readonly TradeEdge[]): TradePolicy {
  const { countries, sectors } = model;
  const openness = policy.openness.values.slice();
  for (const { seller, buyer } of edges) {
    const within = countries.indexOf(buyer) * countries.size + countries.indexOf(seller);
    for (let sector = 0; sector < sectors.size; sector++) openness[sector * countries.size ** 2 + within] = 0;
  }
  return { ...policy, openness: parameter(policy.openness.sets, openness) };
}
