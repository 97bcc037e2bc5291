import { arrivedByBuyer, pairArrived } from "./flowQuantities.ts";
import type { Market } from "./model.ts";
import type { MarketSolution } from "./results.ts";

/**
 * Herfindahl-Hirschman index: the sum of squared shares, 1 = one source.
 *
 * @returns NaN when nothing is left to share.
 * @unit index from 0 to 1
 * @source Hirschman (1945), Herfindahl (1950)
 *
 * @example
 *   herfindahl([3, 1])   // 0.625
 */
export function herfindahl(quantities: readonly number[]): number {
  const total = quantities.reduce((sum, each) => sum + each, 0);
  return total > 0 ? quantities.reduce((sum, each) => sum + (each / total) ** 2, 0) : NaN;
}

/** How much a buyer depends on few. */
export interface Concentration {
  readonly buyer: string;
  /** Over countries of suppliers; NaN when nothing arrives. */
  readonly suppliers: number;
  /** Share of what arrives that came through each chokepoint. */
  readonly chokepoints: readonly { readonly id: string; readonly share: number }[];
  /** Over chokepoint shares in place of supplier shares: Σ share². */
  readonly routes: number;
}

/**
 * Concentration of every buyer's supplies, by country of origin and by chokepoint.
 *
 * @unit index from 0 to 1, shares
 * @source supply-security indices after Le Coq & Paltseva (2009); markets.md §6
 */
export function concentration(market: Market, solution: Pick<MarketSolution, "flows">): readonly Concentration[] {
  const arrived = arrivedByBuyer(market, solution.flows);
  return market.buyers.map((buyer, j) => {
    const total = arrived[j] ?? 0;
    const chokepoints = chokepointShares(market, solution, j, total);
    return {
      buyer: buyer.id,
      suppliers: herfindahl([...byCountry(market, solution, j).values()]),
      chokepoints,
      routes: total > 0 ? chokepoints.reduce((sum, { share }) => sum + share ** 2, 0) : NaN,
    };
  });
}

/** What arrives at a buyer by country of origin. */
function byCountry(
  market: Market,
  { flows }: Pick<MarketSolution, "flows">,
  buyer: number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  market.pairs.forEach((pair, p) => {
    const country = market.suppliers[pair.supplier]?.country ?? "";
    if (pair.buyer === buyer) sums.set(country, (sums.get(country) ?? 0) + pairArrived(pair, flows[p] ?? []));
  });
  return sums;
}

function chokepointShares(
  market: Market,
  { flows }: Pick<MarketSolution, "flows">,
  buyer: number,
  total: number,
): { readonly id: string; readonly share: number }[] {
  return market.bottlenecks.flatMap((each, k) => {
    if (each.kind !== "chokepoint") return [];
    let sum = 0;
    market.pairs.forEach((pair, p) => {
      if (pair.buyer !== buyer) return;
      pair.routes.forEach((route, r) => {
        if (route.through.includes(k)) sum += (1 - route.loss) * (flows[p]?.[r] ?? 0);
      });
    });
    return total > 0 ? [{ id: each.id, share: sum / total }] : [];
  });
}
