import { sumByBuyer, sumBySupplier } from "./byNode.ts";
import type { Market, Pair } from "./model.ts";

/** Flows of every route of every pair, loaded.   [pair][route] */
export type Flows = readonly (readonly number[])[];

/** What a pair loads in all. @unit quantity @source own */
export function pairLoaded(flows: Flows, pair: number): number {
  return (flows[pair] ?? []).reduce((sum, each) => sum + each, 0);
}

/** What arrives of a pair's flow. @unit quantity @source own */
export function pairArrived(pair: Pair, flows: readonly number[]): number {
  return pair.routes.reduce((sum, route, r) => sum + (1 - route.loss) * (flows[r] ?? 0), 0);
}

/** What each supplier loads.   [supplier] @unit quantity @source own */
export function loadedBySupplier(market: Market, flows: Flows): readonly number[] {
  return sumBySupplier(market, (_, p) => pairLoaded(flows, p));
}

/** What arrives at each buyer.   [buyer] @unit quantity @source own */
export function arrivedByBuyer(market: Market, flows: Flows): readonly number[] {
  return sumByBuyer(market, (pair, p) => pairArrived(pair, flows[p] ?? []));
}

/** What goes through each bottleneck, at loading.   [bottleneck] @unit quantity @source own */
export function loadedByBottleneck(market: Market, flows: Flows): readonly number[] {
  const sums = market.bottlenecks.map(() => 0);
  market.pairs.forEach((pair, p) =>
    pair.routes.forEach((route, r) => {
      for (const k of new Set(route.through)) sums[k] = (sums[k] ?? 0) + (flows[p]?.[r] ?? 0);
    }),
  );
  return sums;
}

/** What enters under a pair's tariff-rate quota: all of it until the quota is full. @unit quantity @source own */
export function quotaFlow(pair: Pair, flows: Flows, p: number): number {
  return Math.min(pairLoaded(flows, p), pair.tariffRateQuota?.quantity ?? 0);
}
