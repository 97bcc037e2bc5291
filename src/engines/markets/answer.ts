import { least } from "../../base/units/index.ts";
import { type Block, demandBlocks, supplyBlocks, supplyPrices } from "./blocks.ts";
import type { MarketConditions } from "./conditions.ts";
import { entropicWeight } from "./inertia.ts";
import type { Market } from "./model.ts";
import type { ShadowPrice } from "./results.ts";
import type { Answer } from "./residuals.ts";
import { pairName } from "./traderGap.ts";

/** Values of variables and prices of rows, whoever found them. */
export interface ConditionsPoint {
  readonly values: ArrayLike<number>;
  readonly prices: ArrayLike<number>;
}

/** Below this part of the market's size, or of its price, a number is the solver's noise and not an answer. */
const NOISE = 1e-11;

/**
 * Reads a market's answer out of a point of its conditions.
 *
 * @unit quantities and prices of the market
 * @source own
 */
export function answerAt(market: Market, conditions: MarketConditions, point: ConditionsPoint): Answer {
  const { rows, edges, scales } = conditions;
  const at = (n: number): number => point.values[n] ?? NaN;
  const price = (row: number): number => point.prices[row] ?? NaN;
  const total = (variables: readonly number[]): number => variables.reduce((sum, n) => sum + at(n), 0);
  const supplied = conditions.supplyVariables.map(total);
  const demanded = conditions.demandVariables.map(total);
  const flows = market.pairs.map((pair) => pair.routes.map(() => 0));
  const exact = entropicFlows(market, conditions, point, demanded);
  edges.forEach((edge, e) => {
    const row = flows[edge.pair];
    const flow = exact.get(e) ?? (at(e) < NOISE * (demanded[edge.buyer] ?? 0) ? 0 : at(e));
    if (row !== undefined) row[edge.route] = (row[edge.route] ?? 0) + flow;
  });
  const supplierPrices = market.suppliers.map((_, i) => price(rows.supplier(i)));
  return {
    flows,
    supplied,
    demanded,
    supplierPrices,
    buyerPrices: market.buyers.map((_, j) => price(rows.buyer(j))),
    shadowPrices: shadowPrices(market, conditions, { price, supplied, supplierPrices }),
    contractSlack: conditions.contractVariables.map((n) => (n === null || at(n) < NOISE * scales.quantity ? 0 : at(n))),
  };
}

/** Part of the market's size that a pair's flow may move by when it is taken from its price. */
const SLIGHT = 1e-10;

/**
 * Flows of pairs with several ways under entropic inertia, from prices in closed form and by the cheapest way: a flow of a
 * millionth leaves a solver's multipliers of its ways too coarse. Only where that moves next to nothing.
 */
function entropicFlows(
  market: Market,
  { paired, edges, scales, rows }: MarketConditions,
  { values, prices }: ConditionsPoint,
  demanded: readonly number[],
): ReadonlyMap<number, number> {
  const exact = new Map<number, number>();
  for (const group of paired.groups) {
    const [first] = group.members;
    const edge = edges[first ?? -1];
    const weight = edge === undefined ? 0 : entropicWeight(market, edge.buyer);
    if (edge === undefined || weight === 0 || group.members.length === 1 || market.marketPower > 0) continue;
    const y = group.members.reduce((sum, n, m) => sum + (group.weights[m] ?? 1) * (values[n] ?? 0), 0);
    const landed = group.members.map(
      (n, m) => landedPrice(paired, prices, rows.buyer(edge.buyer), n) / (group.weights[m] ?? 1),
    );
    const lowest = least(landed);
    const cheapest = landed.indexOf(lowest);
    const d = demanded[edge.buyer] ?? 0;
    const known = group.cost(y, d);
    const wanted = y * Math.exp(((prices[rows.buyer(edge.buyer)] ?? NaN) - lowest - known) / weight);
    const aside = group.members.reduce((sum, n, m) => (m === cheapest ? sum : sum + (values[n] ?? NaN)), 0);
    if (!(Math.abs(wanted - y) + aside < SLIGHT * scales.quantity)) continue;
    group.members.forEach((n, m) => exact.set(n, m === cheapest ? wanted / (group.weights[m] ?? 1) : 0));
  }
  return exact;
}

/** Cost and prices of rows of one more loaded unit, the buyer's own price apart. */
function landedPrice(
  paired: MarketConditions["paired"],
  prices: ArrayLike<number>,
  buyerRow: number,
  n: number,
): number {
  const variable = paired.variables[n];
  if (variable === undefined) return NaN;
  return variable.entries.reduce(
    (sum, entry) => (entry.row === buyerRow ? sum : sum - entry.price * (prices[entry.row] ?? NaN)),
    variable.slope(0),
  );
}

interface Found {
  readonly price: (row: number) => number;
  readonly supplied: readonly number[];
  readonly supplierPrices: readonly number[];
}

function shadowPrices(market: Market, { rows, scales }: MarketConditions, found: Found): readonly ShadowPrice[] {
  const named = (constraint: string, name: string, kind: ShadowPrice["kind"], value: number): ShadowPrice[] =>
    value > NOISE * scales.price ? [{ constraint, name, kind, value }] : [];
  const at = (row: number | null): number => (row === null ? 0 : found.price(row));
  return [
    ...market.suppliers.flatMap((each, i) =>
      named(each.id, `capacity of ${each.id}`, "capacity", capacityRent(supplyBlocks(each), each.capacity, found, i)),
    ),
    ...market.bottlenecks.flatMap((each, k) => named(each.id, each.name, each.kind, at(rows.bottleneck(k)))),
    ...market.pairs.flatMap((pair, p) => {
      const row = rows.quota(p);
      const name = row === null ? "" : pairName(market, pair);
      return row === null ? [] : named(name, `tariff-rate quota of ${name}`, "quota", found.price(row));
    }),
    ...contractPrices(market, rows, found).flatMap((value, c) => {
      const id = market.contracts[c]?.id ?? "";
      return named(id, `take-or-pay of ${id}`, "contract", value);
    }),
  ];
}

/** Sum of the prices of the rows that each contract is in.   [contract] */
function contractPrices({ contracts }: Market, rows: MarketConditions["rows"], { price }: Found): readonly number[] {
  const sums = contracts.map(() => 0);
  for (const { row, contract } of rows.contracts)
    for (const c of contract.contracts) sums[c] = (sums[c] ?? 0) + price(row);
  return sums;
}

/** μ: what the price at the gate is above what the last unit costs. */
function capacityRent(blocks: readonly Block[], capacity: number, found: Found, i: number): number {
  const price = found.supplierPrices[i] ?? NaN;
  if (capacity === Infinity) return 0;
  const last = blocks.at(-1);
  if (last === undefined) return Math.max(0, price);
  const end = last.offset + last.length;
  const isCut = end >= capacity * (1 - NOISE);
  return isCut ? Math.max(0, price - supplyPrices(blocks, end).low) : 0;
}

/** Demand at the choke price that nothing serves.   [buyer] @unit quantity @source own */
export function unservedDemand(market: Market, demanded: readonly number[]): readonly number[] {
  return market.buyers.map((buyer, j) => {
    const wanted = demandBlocks(buyer)
      .filter((block) => block.flat === buyer.maxPrice)
      .reduce((sum, block) => sum + block.length, 0);
    const missing = wanted - (demanded[j] ?? 0);
    return missing > NOISE * Math.max(1, wanted) * 100 ? missing : 0;
  });
}
