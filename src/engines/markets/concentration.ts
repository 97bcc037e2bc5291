import { pairsByBuyer } from "./byNode.ts";
import { arrivedByBuyer, pairArrived } from "./flowQuantities.ts";
import type { Market, Pair } from "./model.ts";
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
 * @source supply-security indices after Le Coq & Paltseva (2009); docs/model/markets.md
 */
export function concentration(market: Market, solution: Pick<MarketSolution, "flows">): readonly Concentration[] {
  const arrived = arrivedByBuyer(market, solution.flows);
  const pairs = pairsByBuyer(market, () => true);
  return market.buyers.map((buyer, j) => {
    const total = arrived[j] ?? 0;
    const own = pairs[j] ?? [];
    const chokepoints = chokepointShares(market, solution, own, total);
    return {
      buyer: buyer.id,
      suppliers: herfindahl([...byCountry(market, solution, own).values()]),
      chokepoints,
      routes: total > 0 ? chokepoints.reduce((sum, { share }) => sum + share ** 2, 0) : NaN,
    };
  });
}

/** What arrives by some pairs, by country of origin. */
function byCountry(
  market: Market,
  { flows }: Pick<MarketSolution, "flows">,
  pairs: readonly number[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const p of pairs) {
    const pair = market.pairs[p] as Pair;
    const country = market.suppliers[pair.supplier]?.country ?? "";
    sums.set(country, (sums.get(country) ?? 0) + pairArrived(pair, flows[p] ?? []));
  }
  return sums;
}

/** Part of what arrives by some pairs that came through each chokepoint. */
function chokepointShares(
  market: Market,
  solution: Pick<MarketSolution, "flows">,
  pairs: readonly number[],
  total: number,
): { readonly id: string; readonly share: number }[] {
  if (!(total > 0)) return [];
  const passed = arrivedThrough(market, solution, pairs);
  return market.bottlenecks.flatMap(({ kind, id }, k) =>
    kind === "chokepoint" ? [{ id, share: (passed.get(k) ?? 0) / total }] : [],
  );
}

/** What arrives by some pairs through each bottleneck that it passes. */
function arrivedThrough(
  { pairs }: Market,
  { flows }: Pick<MarketSolution, "flows">,
  own: readonly number[],
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const p of own)
    pairs[p]?.routes.forEach(({ loss, through }, r) => {
      for (const k of new Set(through)) sums.set(k, (sums.get(k) ?? 0) + (1 - loss) * (flows[p]?.[r] ?? 0));
    });
  return sums;
}
