import type { SolvedYear } from "./knownYears.ts";

/** What is loaded in a year, by supplier, buyer and id of the route, joined by line ends. */
export function flowsByRoute({ market, solution }: SolvedYear): ReadonlyMap<string, number> {
  const flows = new Map<string, number>();
  market.pairs.forEach((pair, p) =>
    pair.routes.forEach((route, r) => {
      const key = [market.suppliers[pair.supplier]?.id, market.buyers[pair.buyer]?.id, route.id].join("\n");
      flows.set(key, (flows.get(key) ?? 0) + (solution.flows[p]?.[r] ?? 0));
    }),
  );
  return flows;
}

/** Prices in a year at every supplier and buyer. */
export function nodePrices({ market, solution }: SolvedYear): ReadonlyMap<string, number> {
  return new Map([
    ...market.suppliers.map(({ id }, i): [string, number] => [id, solution.supplierPrices[i] ?? NaN]),
    ...market.buyers.map(({ id }, j): [string, number] => [id, solution.buyerPrices[j] ?? NaN]),
  ]);
}

/** What every supplier loads and what arrives at every buyer in a year. */
export function nodeQuantities({ market, solution }: SolvedYear): ReadonlyMap<string, number> {
  return new Map([
    ...market.suppliers.map(({ id }, i): [string, number] => [id, solution.supplied[i] ?? 0]),
    ...market.buyers.map(({ id }, j): [string, number] => [id, solution.demanded[j] ?? 0]),
  ]);
}
