import type { Bottleneck, Market } from "../model.ts";
import { checkRange, type Days, fractionInForce, targeted, type Target, withPairs } from "./target.ts";

/**
 * Forbids the trade of some pairs: they are removed, never given capacity 0. In force for part of the year it is access for
 * the rest of it.
 *
 * @throws TertiusError E630, E631.
 * @unit none
 * @source own
 */
export function withBan(market: Market, target: Target, days?: Days): Market {
  const part = fractionInForce(days);
  return part === 1 ? withPairs(market, "ban", target, () => null) : withAccess(market, target, 1 - part);
}

/**
 * Admits part of each supplier's capacity to each buyer, such as the plants on a list: x ≤ share · capacity.
 *
 * @param share  0 removes the pairs, 1 changes nothing.
 * @throws TertiusError E630, E631.
 * @unit fraction of the supplier's capacity
 * @source own
 */
export function withAccess(market: Market, target: Target, share: number): Market {
  checkRange("share with access", share, 0, 1);
  if (share === 0) return withBan(market, target);
  const isMeant = targeted(market, "access", target);
  if (share === 1) return market;
  const limits: Bottleneck[] = [];
  const pairs = market.pairs.map((pair) => {
    const supplier = market.suppliers[pair.supplier];
    const id = `access ${supplier?.id}>${market.buyers[pair.buyer]?.id}`;
    if (!isMeant(pair)) return pair;
    limits.push({ id, name: id, kind: "access", capacity: share * (supplier?.capacity ?? Infinity) });
    return through(pair, market.bottlenecks.length + limits.length - 1);
  });
  return { ...market, pairs, bottlenecks: [...market.bottlenecks, ...limits] };
}

/**
 * Limits what the named pairs load together; its shadow price is the quota's premium. A quota of 0 is a ban.
 *
 * @throws TertiusError E630, E631.
 * @unit quantity at loading
 * @source own
 */
export function withQuota(
  market: Market,
  target: Target,
  quota: { readonly id: string; readonly quantity: number },
): Market {
  checkRange("quantity of the quota", quota.quantity, 0, Infinity);
  if (quota.quantity === 0) return withBan(market, target);
  const place = market.bottlenecks.length;
  const limited = withPairs(market, "quota", target, (pair) => through(pair, place));
  const limit: Bottleneck = { id: quota.id, name: quota.id, kind: "quota", capacity: quota.quantity };
  return { ...limited, bottlenecks: [...market.bottlenecks, limit] };
}

function through(pair: Market["pairs"][number], bottleneck: number): Market["pairs"][number] {
  return { ...pair, routes: pair.routes.map((route) => ({ ...route, through: [...route.through, bottleneck] })) };
}
