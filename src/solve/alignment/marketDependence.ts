import type { MarketSeries } from "../../case/index.ts";
import { chokeDependence, shareDependence, supplierConcentration } from "../../engines/alignment/index.ts";
import type { ChokeResult, MarketDependence, Results } from "../../results/index.ts";

/**
 * Part of what a state buys of a commodity that comes from another, in each year in which flows were observed. Markets of
 * partial coverage lack suppliers, so that a share of theirs would say too much; they are left out.
 */
export function marketDependence(
  markets: readonly MarketSeries[],
  states: readonly string[],
): readonly MarketDependence[] {
  return markets
    .filter(({ coverage }) => coverage === "full")
    .flatMap((series) => {
      const observed = observedFlows(series);
      const years = [...new Set(observed.map(({ year }) => year))].toSorted((a, b) => a - b);
      return years.flatMap((year) => {
        const flows = observed.filter((each) => each.year === year);
        return pairsOf(states).flatMap(([seller, buyer]) => dependenceRow(series, flows, year, seller, buyer));
      });
    });
}

interface ObservedFlow {
  readonly year: number;
  readonly seller: string;
  readonly buyer: string;
  readonly quantity: number;
}

function observedFlows({ nodes, pairs }: MarketSeries): readonly ObservedFlow[] {
  const countryOf = new Map(nodes.map(({ id, country }) => [id, country]));
  return pairs.flatMap(({ supplier, market, year, flow }) => {
    if (flow === null) return [];
    const [seller, buyer] = [countryOf.get(supplier) ?? "", countryOf.get(market) ?? ""];
    return seller === buyer ? [] : [{ year, seller, buyer, quantity: flow.value }];
  });
}

function pairsOf(states: readonly string[]): readonly (readonly [string, string])[] {
  return states.flatMap((seller) => states.filter((each) => each !== seller).map((buyer) => [seller, buyer] as const));
}

/** Nothing where the buyer buys nothing in the year, or the seller is none of the market's. */
function dependenceRow(
  { name, commodity }: MarketSeries,
  flows: readonly ObservedFlow[],
  year: number,
  seller: string,
  buyer: string,
): readonly MarketDependence[] {
  const bought = flows.filter((each) => each.buyer === buyer);
  const sells = flows.some((each) => each.seller === seller && each.quantity > 0);
  const purchases = total(bought);
  if (!sells || purchases === 0) return [];
  const between = total(bought.filter((each) => each.seller === seller));
  const sellers = [...new Set(bought.map((each) => each.seller))];
  const suppliers = Object.fromEntries(
    sellers.map((each) => [each, total(bought.filter((flow) => flow.seller === each))]),
  );
  return [
    {
      market: name,
      commodity,
      year,
      seller,
      buyer,
      ofPurchases: shareDependence({ withPartner: between, total: purchases }),
      supplierConcentration: supplierConcentration(suppliers),
    },
  ];
}

function total(flows: readonly ObservedFlow[]): number {
  return flows.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** What the states lack more in the market scenarios that close a chokepoint. */
export function chokeResults(
  markets: readonly MarketSeries[],
  results: Results,
  states: readonly string[],
): readonly ChokeResult[] {
  return markets.flatMap((series) =>
    series.scenarios
      .filter(({ policies }) => policies.some(({ kind }) => kind === "closure"))
      .flatMap(({ id }) => {
        const years = Object.values(results.scenarios[id]?.markets?.[series.name]?.years ?? {});
        return years.flatMap(({ shortfalls }) => states.flatMap((state) => chokeRow(series, id, shortfalls, state)));
      }),
  );
}

interface Short {
  readonly node: string;
  readonly quantity: number;
  readonly before: number;
  readonly unit: string;
}

function chokeRow(
  { name, nodes, unit }: MarketSeries,
  scenario: string,
  shortfalls: readonly Short[],
  country: string,
): readonly ChokeResult[] {
  const own = nodes.filter((node) => node.kind === "demand" && node.country === country).map(({ id }) => id);
  if (own.length === 0) return [];
  const short = shortfalls.filter(({ node }) => own.includes(node));
  const sum = (pick: (each: Short) => number): number => short.reduce((all, each) => all + pick(each), 0);
  const losses = { open: sum(({ before }) => before), closed: sum(({ quantity }) => quantity) };
  return [{ market: name, scenario, country, extra: chokeDependence(losses), unit }];
}
