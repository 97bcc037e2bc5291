import { demandBlocks, demandPrices, supplyBlocks, supplyPrices } from "./blocks.ts";
import type { Market } from "./model.ts";
import type { Answer } from "./residuals.ts";
import type { ShadowPrice } from "./results.ts";

/** The part of a market that can trade, and where its parts stand in the whole. */
export interface ConnectedMarket {
  readonly market: Market;
  readonly suppliers: readonly number[];
  readonly buyers: readonly number[];
  readonly pairs: readonly number[];
  readonly contracts: readonly number[];
}

/**
 * Leaves out nodes that no route leads from or to: their quantities and prices follow from their own curves.
 *
 * @unit none
 * @source own
 */
export function connectedMarket(market: Market): ConnectedMarket {
  const selling = new Set<number>();
  for (const pair of market.pairs) if (pair.routes.length > 0) selling.add(pair.supplier);
  const suppliers = positions(market.suppliers, (each, i) => each.capacity > 0 && selling.has(i));
  const supplierAt = new Map(suppliers.map((i, n) => [i, n]));
  const pairs = positions(market.pairs, (pair) => pair.routes.length > 0 && supplierAt.has(pair.supplier));
  const served = new Set(pairs.map((p) => market.pairs[p]?.buyer));
  const buyers = positions(market.buyers, (_, j) => served.has(j));
  const buyerAt = new Map(buyers.map((j, n) => [j, n]));
  const contracts = positions(
    market.contracts,
    (each) => supplierAt.has(each.supplier) && (each.buyer === null || buyerAt.has(each.buyer)),
  );
  const part = { suppliers, buyers, pairs, contracts };
  return { market: isWhole(market, part) ? market : marketPart(market, part, supplierAt, buyerAt), ...part };
}

type Parts = Omit<ConnectedMarket, "market">;

/** Contracts are left out with their nodes alone. */
function isWhole(market: Market, { suppliers, buyers, pairs }: Parts): boolean {
  return (
    suppliers.length === market.suppliers.length &&
    buyers.length === market.buyers.length &&
    pairs.length === market.pairs.length
  );
}

function marketPart(
  market: Market,
  { suppliers, buyers, pairs, contracts }: Parts,
  supplierAt: ReadonlyMap<number, number>,
  buyerAt: ReadonlyMap<number, number>,
): Market {
  const at = <T extends { readonly supplier: number; readonly buyer: number | null }>(each: T): T => ({
    ...each,
    supplier: supplierAt.get(each.supplier) ?? -1,
    buyer: each.buyer === null ? null : (buyerAt.get(each.buyer) ?? -1),
  });
  return {
    ...market,
    suppliers: suppliers.flatMap((i) => market.suppliers[i] ?? []),
    buyers: buyers.flatMap((j) => market.buyers[j] ?? []),
    pairs: pairs.flatMap((p) => market.pairs[p] ?? []).map(at),
    contracts: contracts.flatMap((c) => market.contracts[c] ?? []).map(at),
  };
}

function positions<T>(values: readonly T[], keep: (value: T, index: number) => boolean): number[] {
  return values.flatMap((value, index) => (keep(value, index) ? [index] : []));
}

/**
 * The answer of the whole from that of its connected part. A supplier that sells to nobody stands at the price where it
 * would begin to, a buyer that nothing reaches at the price where its demand ends.
 *
 * @unit quantities and prices of the market
 * @source own
 */
export function wholeAnswer(market: Market, part: ConnectedMarket, answer: Answer): Answer {
  const spread = (
    count: number,
    at: readonly number[],
    values: readonly number[],
    rest: (n: number) => number,
  ): number[] => {
    const known = new Map(at.map((n, m) => [n, values[m] ?? NaN]));
    return Array.from({ length: count }, (_, n) => known.get(n) ?? rest(n));
  };
  const { suppliers, buyers, pairs, contracts } = market;
  const flowsOf = new Map(part.pairs.map((p, n) => [p, answer.flows[n] ?? []]));
  return {
    flows: pairs.map((pair, p) => flowsOf.get(p) ?? pair.routes.map(() => 0)),
    supplied: spread(suppliers.length, part.suppliers, answer.supplied, () => 0),
    demanded: spread(buyers.length, part.buyers, answer.demanded, () => 0),
    supplierPrices: spread(suppliers.length, part.suppliers, answer.supplierPrices, (i) => firstSupplyPrice(market, i)),
    buyerPrices: spread(buyers.length, part.buyers, answer.buyerPrices, (j) => lastDemandPrice(market, j)),
    shadowPrices: [...answer.shadowPrices, ...unmetContracts(market, part)],
    contractSlack: spread(contracts.length, part.contracts, answer.contractSlack, (c) => owed(market, c)),
  };
}

function firstSupplyPrice(market: Market, i: number): number {
  const supplier = market.suppliers[i];
  if (supplier === undefined) return NaN;
  const { high } = supplyPrices(supplyBlocks({ ...supplier, capacity: Infinity }), 0);
  return high < Infinity ? high : supplier.minPrice;
}

function lastDemandPrice(market: Market, j: number): number {
  const buyer = market.buyers[j];
  if (buyer === undefined) return NaN;
  const { low } = demandPrices(demandBlocks(buyer), 0);
  return low > -Infinity ? low : buyer.maxPrice;
}

function owed(market: Market, c: number): number {
  const contract = market.contracts[c];
  return contract === undefined ? 0 : contract.quantity * contract.takeOrPay;
}

function unmetContracts(market: Market, part: ConnectedMarket): ShadowPrice[] {
  const kept = new Set(part.contracts);
  return market.contracts.flatMap(({ id, penalty }, c) =>
    kept.has(c) || owed(market, c) === 0 || penalty === 0
      ? []
      : [{ constraint: id, name: `take-or-pay of ${id}`, kind: "contract" as const, value: penalty }],
  );
}
