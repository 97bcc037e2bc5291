import type { Market, Pair } from "../../engines/markets/index.ts";

/** What stands between each supplier and buyer, by their ids: duty, quota, ways that are open, limits of a policy, of each lot. */
export function pairTerms(market: Market): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const pair of market.pairs) {
    const key = `${market.suppliers[pair.supplier]?.id}\n${market.buyers[pair.buyer]?.id}`;
    const own = [pair.duty, pair.tariffRateQuota, pair.routes.map(({ id }) => id), limits(market, pair)];
    terms.set(key, (terms.get(key) ?? "") + JSON.stringify(own));
  }
  return terms;
}

function limits({ bottlenecks }: Market, { routes }: Pair): readonly (readonly [string, number])[] {
  return routes.flatMap(({ through }) =>
    through.flatMap((at): (readonly [string, number])[] => {
      const limit = bottlenecks[at];
      const isPolicy = limit?.kind === "access" || limit?.kind === "quota" || limit?.kind === "purchase";
      return limit !== undefined && isPolicy ? [[limit.id, limit.capacity]] : [];
    }),
  );
}
