import { greatest } from "../../base/units/index.ts";
import { arrivedByBuyer, pairArrived, quotaFlow } from "./flowQuantities.ts";
import { isFreight } from "./edges.ts";
import { inertiaCost } from "./inertia.ts";
import type { Market, Pair, Route } from "./model.ts";
import type { MarketSolution, ShadowPrice } from "./results.ts";
import { contractRows } from "./rows.ts";
import { traderPower } from "./power.ts";

/** Identifier of a pair, as its quota is named. @unit none @source own */
export function pairName(market: Market, pair: Pair): string {
  return `${market.suppliers[pair.supplier]?.id}>${market.buyers[pair.buyer]?.id}`;
}

/** Prices of scarcities, by what they are the price of. */
export interface Rents {
  readonly bottleneck: (k: number) => number;
  readonly quota: (pair: Pair) => number;
  readonly contract: (c: number) => number;
  readonly capacity: (i: number) => number;
}

/** Looks the shadow prices of a solution up. @unit price @source own */
function solutionRents(market: Market, shadowPrices: readonly ShadowPrice[]): Rents {
  const byName = new Map(shadowPrices.map((each) => [`${each.kind} ${each.constraint}`, each.value]));
  const at = (kind: string, id: string): number => byName.get(`${kind} ${id}`) ?? 0;
  const bottlenecks = market.bottlenecks.map(({ kind, id }) => at(kind, id));
  const contracts = market.contracts.map(({ id }) => at("contract", id));
  const capacities = market.suppliers.map(({ id }) => at("capacity", id));
  return {
    bottleneck: (k) => bottlenecks[k] ?? 0,
    quota: (pair) => at("quota", pairName(market, pair)),
    contract: (c) => contracts[c] ?? 0,
    capacity: (i) => capacities[i] ?? 0,
  };
}

/** What a trader of one more loaded unit meets, part by part; all per unit loaded. */
export interface TraderCosts {
  readonly gate: number;
  readonly freight: number;
  readonly rents: number;
  readonly duty: number;
  readonly wedge: number;
  readonly inertia: number;
  /** What is left to the trader who knows that it moves the price. */
  readonly power: number;
  /** What contracts pay for every unit that flows. */
  readonly contracts: number;
  /** What is received at the buyer. */
  readonly received: number;
}

/** Context shared by all pairs of one solution. */
export interface TraderView {
  readonly market: Market;
  readonly solution: Pick<MarketSolution, "flows" | "supplierPrices" | "buyerPrices">;
  readonly rents: Rents;
  readonly arrived: readonly number[];
  /** Contract price per unit of each pair. */
  readonly contractPrice: (pair: Pair) => number;
  /** Part of a buyer's slope that its traders reckon with. */
  readonly powerPart: (buyer: number) => number;
}

/** Prepares what `traderCosts` reads, as if every buyer's price answered. @unit none @source own */
export function traderView(
  market: Market,
  solution: Pick<MarketSolution, "flows" | "supplierPrices" | "buyerPrices" | "shadowPrices">,
): TraderView {
  const rents = solutionRents(market, solution.shadowPrices);
  return {
    market,
    solution,
    rents,
    arrived: arrivedByBuyer(market, solution.flows),
    contractPrice: contractPrices(market, rents),
    powerPart: () => 1,
  };
}

/**
 * A contract's price of one more unit: its pair's row and its supplier's row together. A pair without its own contract
 * counts towards the supplier's destination-flexible ones alone.
 */
function contractPrices(market: Market, rents: Rents): (pair: Pair) => number {
  const rows = contractRows(market);
  const ofSupplier = new Map<number, number>();
  for (const row of rows) {
    if (row.buyer !== null) continue;
    const flexible = row.contracts.filter((c) => market.contracts[c]?.buyer === null);
    ofSupplier.set(row.supplier, greatest([0, ...flexible.map(rents.contract)]));
  }
  const place = (supplier: number, buyer: number): number => supplier * market.buyers.length + buyer;
  const ofPair = new Map<number, number>();
  for (const row of rows) {
    if (row.buyer !== null)
      ofPair.set(place(row.supplier, row.buyer), greatest([0, ...row.contracts.map(rents.contract)]));
  }
  return (pair) => ofPair.get(place(pair.supplier, pair.buyer)) ?? ofSupplier.get(pair.supplier) ?? 0;
}

/**
 * Every part of a trader's condition on one route, per unit loaded.
 *
 * @param inQuota  Whether the unit enters under the pair's tariff-rate quota.
 * @unit price per unit loaded
 * @source docs/model/markets.md, Conditions
 */
function traderCosts(
  view: TraderView,
  pair: Pair,
  flows: readonly number[],
  route: Route,
  inQuota: boolean,
): TraderCosts {
  const { market, solution, rents, arrived } = view;
  const arrives = 1 - route.loss;
  const gate = solution.supplierPrices[pair.supplier] ?? NaN;
  const [freightRents, otherRents] = routeRents(market, rents, route);
  const cif = market.buyers[pair.buyer]?.valuation !== "fob";
  const rate = inQuota ? (pair.tariffRateQuota?.adValorem ?? 0) : pair.duty.adValorem;
  const y = pairArrived(pair, flows);
  const d = arrived[pair.buyer] ?? 0;
  return {
    gate,
    freight: route.cost,
    rents: freightRents + otherRents + (inQuota ? rents.quota(pair) : 0),
    duty: rate * (gate + (cif ? route.cost + freightRents : 0)) + arrives * pair.duty.specific,
    wedge: arrives * pair.wedge,
    inertia: arrives * inertiaCost(market, pair, y, d),
    power: d > 0 && market.marketPower > 0 ? arrives * powerAt(view, pair.buyer, d) * y : 0,
    contracts: view.contractPrice(pair),
    received: arrives * (solution.buyerPrices[pair.buyer] ?? NaN),
  };
}

function powerAt({ market, powerPart }: TraderView, buyer: number, d: number): number {
  return traderPower(market, buyer, powerPart(buyer)).slope(d);
}

/**
 * Cost less receipt of one more loaded unit: zero where the route is used, else ≥ 0.
 *
 * @unit price
 * @source docs/model/markets.md, Conditions
 */
export function traderGap(costs: TraderCosts): number {
  const { gate, freight, rents, duty, wedge, inertia, power, contracts, received } = costs;
  return gate + freight + rents + duty + wedge + inertia + power - contracts - received;
}

/** A part of a route's flow that meets one set of costs. */
export interface TradedPart {
  readonly flow: number;
  readonly costs: TraderCosts;
}

/**
 * The flows of a pair by route and rate of duty. Which routes fill a tariff-rate quota does not follow from the flows: those
 * do that gain most by it.
 *
 * @unit quantity, price
 * @source own
 */
export function tradedParts(view: TraderView, p: number): readonly (readonly TradedPart[])[] {
  const pair = view.market.pairs[p];
  if (pair === undefined) return [];
  const flows = view.solution.flows[p] ?? [];
  const at = (r: number, inQuota: boolean): TraderCosts =>
    traderCosts(view, pair, flows, pair.routes[r] as Route, inQuota);
  if (pair.tariffRateQuota === null) return pair.routes.map((_, r) => [{ flow: flows[r] ?? NaN, costs: at(r, false) }]);
  const both = pair.routes.map((_, r) => ({ r, inside: at(r, true), outside: at(r, false) }));
  let left = quotaFlow(pair, view.solution.flows, p);
  const parts: TradedPart[][] = pair.routes.map(() => []);
  const gain = (each: (typeof both)[number]): number => traderGap(each.outside) - traderGap(each.inside);
  for (const each of both.toSorted((a, b) => gain(b) - gain(a))) {
    const inside = Math.min(left, flows[each.r] ?? NaN);
    left -= inside;
    parts[each.r] = [
      { flow: inside, costs: each.inside },
      { flow: (flows[each.r] ?? NaN) - inside, costs: each.outside },
    ];
  }
  return parts;
}

/** Rents of a route: those that are freight, and the others. */
function routeRents(market: Market, rents: Rents, { through }: Route): readonly [number, number] {
  let [freight, other] = [0, 0];
  for (const k of through.length > 1 ? new Set(through) : through) {
    if (isFreight(market, k)) freight += rents.bottleneck(k);
    else other += rents.bottleneck(k);
  }
  return [freight, other];
}
