import type { Contract, Market } from "./model.ts";

/** A contract row: what must flow or be paid, of one pair or of all that a supplier sells. */
export interface ContractRow {
  readonly supplier: number;
  /** null = every buyer of the supplier. */
  readonly buyer: number | null;
  /** Positions in `Market.contracts`. */
  readonly contracts: readonly number[];
  /** Σ quantity × take-or-pay. */
  readonly owed: number;
}

/** Which row of the system each balance and each scarcity has. */
export interface MarketRows {
  readonly supplier: (i: number) => number;
  readonly buyer: (j: number) => number;
  /** Row of a bottleneck; null when its capacity is infinite or no route passes it: it is never scarce. */
  readonly bottleneck: (k: number) => number | null;
  /** Row of a pair's tariff-rate quota; null where there is none. */
  readonly quota: (pair: number) => number | null;
  readonly contracts: readonly { readonly row: number; readonly contract: ContractRow }[];
  readonly count: number;
}

/** Numbers the rows of a market: suppliers, buyers, bottlenecks that can bind, quotas, contracts. @unit none @source own */
export function marketRows(market: Market): MarketRows {
  const suppliers = market.suppliers.length;
  const first = suppliers + market.buyers.length;
  const passed = new Set(market.pairs.flatMap((pair) => pair.routes.flatMap((route) => route.through)));
  const finite = market.bottlenecks.flatMap((each, k) => (each.capacity < Infinity && passed.has(k) ? [k] : []));
  const quotas = market.pairs.flatMap((pair, p) => (pair.tariffRateQuota === null ? [] : [p]));
  const bottleneckRow = new Map(finite.map((k, n) => [k, first + n]));
  const quotaRow = new Map(quotas.map((p, n) => [p, first + finite.length + n]));
  const contracted = contractRows(market);
  const contractsFrom = first + finite.length + quotas.length;
  return {
    supplier: (i) => i,
    buyer: (j) => suppliers + j,
    bottleneck: (k) => bottleneckRow.get(k) ?? null,
    quota: (pair) => quotaRow.get(pair) ?? null,
    contracts: contracted.map((contract, n) => ({ row: contractsFrom + n, contract })),
    count: contractsFrom + contracted.length,
  };
}

/**
 * What contracts oblige to: each pair to its own contracts, each supplier with a destination-flexible one to all of its
 * contracts together. Flows that satisfy these rows can be shared among the contracts, and conversely. Where nothing is owed
 * there is no row: it would hold at any price.
 *
 * @unit quantity
 * @source own
 */
export function contractRows({ contracts }: Pick<Market, "contracts">): readonly ContractRow[] {
  const known = ROWS.get(contracts) ?? rowsOf(contracts);
  ROWS.set(contracts, known);
  return known;
}

/** Kept by the contracts of a market, which nobody writes to: conditions, prices and residuals of a solve ask for the same rows. */
const ROWS = new WeakMap<readonly Contract[], readonly ContractRow[]>();

function rowsOf(contracts: readonly Contract[]): readonly ContractRow[] {
  const pairs = new Map<string, number[]>();
  contracts.forEach((each, c) => {
    if (each.buyer === null) return;
    const key = `${each.supplier} ${each.buyer}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [c]);
    else known.push(c);
  });
  const flexible = new Set(
    contracts.filter((each) => each.buyer === null && owedUnder(each) > 0).map((each) => each.supplier),
  );
  const ofSupplier = (supplier: number): number[] =>
    contracts.flatMap((each, c) => (each.supplier === supplier ? [c] : []));
  return [
    ...[...pairs.values()].map((own) => row(contracts, own, false)).filter(({ owed }) => owed > 0),
    ...[...flexible].map((supplier) => row(contracts, ofSupplier(supplier), true)),
  ];
}

function owedUnder({ quantity, takeOrPay }: Contract): number {
  return quantity * takeOrPay;
}

function row(all: readonly Contract[], contracts: readonly number[], isOfSupplier: boolean): ContractRow {
  const those = contracts.flatMap((c) => all[c] ?? []);
  return {
    supplier: those[0]?.supplier ?? 0,
    buyer: isOfSupplier ? null : (those[0]?.buyer ?? null),
    contracts,
    owed: those.reduce((sum, each) => sum + owedUnder(each), 0),
  };
}
