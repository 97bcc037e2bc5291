import type { MarketAccount } from "./marketAccount.ts";

/** Straits and pipelines by the id of the route that passes them. */
export function passedByRoute({
  case: case_,
  market,
}: Pick<MarketAccount, "case" | "market">): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const series = case_.markets.filter(({ commodity }) => commodity === market.commodity);
  for (const { supplier, market: buyer, route, through } of series.flatMap(({ routes }) => routes)) {
    const id = `${supplier}>${buyer}:${route}`;
    found.set(id, [...(found.get(id) ?? []), ...through]);
  }
  return found;
}
