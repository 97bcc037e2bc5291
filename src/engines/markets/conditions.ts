import type { PairedConditions, PairedEntry, PairedGroup, PairedTotal, PairedVariable } from "../../numerics/index.ts";
import { type Block, blockPrice, blockSlope, demandBlocks, supplyBlocks } from "./blocks.ts";
import { type Edge, isFreight, marketEdges } from "./edges.ts";
import type { Conjecture } from "./conjectures.ts";
import { entropicWeight, pairInertia } from "./inertia.ts";
import type { Contract, Market } from "./model.ts";
import { traderPower } from "./power.ts";
import { type MarketRows, marketRows } from "./rows.ts";
import {
  marketScales,
  type MarketScales,
  usualBuyerPrice,
  usualQuantity,
  usualSupplierPrice,
  usualSupply,
} from "./scales.ts";

/** A market as paired conditions, with the way back from variables to flows. */
export interface MarketConditions {
  readonly paired: PairedConditions;
  readonly rows: MarketRows;
  readonly edges: readonly Edge[];
  readonly scales: MarketScales;
  /** Variables of each supplier's and buyer's blocks, in order. */
  readonly supplyVariables: readonly (readonly number[])[];
  readonly demandVariables: readonly (readonly number[])[];
  /** Slack variable of each contract; null where nothing is owed. */
  readonly contractVariables: readonly (number | null)[];
}

/**
 * The conditions of markets: edges first, then blocks of supply and demand, then slacks of rows and contracts. An ad
 * valorem duty makes the price coefficients of an edge larger than its quantity coefficients.
 *
 * @unit prices and quantities of the market
 * @source Takayama & Judge (1964); mixed complementarity form as in Rutherford (1995)
 */
export function marketConditions(market: Market, conjectures: readonly Conjecture[] = []): MarketConditions {
  const rows = marketRows(market);
  const scales = marketScales(market);
  const edges = marketEdges(market);
  const ways = new Map<number, number>();
  for (const { pair } of edges) ways.set(pair, (ways.get(pair) ?? 0) + 1);
  const obliged = obligationsByPair(rows);
  const variables: PairedVariable[] = edges.map((each) =>
    edgeVariable(market, rows, scales, each, obliged(each), ways.get(each.pair) ?? 1),
  );
  const add = (variable: PairedVariable): number => variables.push(variable) - 1;
  const supplyVariables = market.suppliers.map((supplier, i) =>
    supplyBlocks(supplier).map((block) => add(supplyVariable(block, rows.supplier(i), usualSupply(supplier, scales)))),
  );
  const demandVariables = market.buyers.map((buyer, j) =>
    demandBlocks(conjectures[j]?.isUnchoked === true ? { ...buyer, maxPrice: Infinity } : buyer).map((block) =>
      add(demandVariable(block, rows.buyer(j), usualQuantity(buyer))),
    ),
  );
  for (const row of slackRows(market, rows)) add(slackVariable(row, -1, scales.quantity / 2));
  for (const { row } of rows.contracts) add(slackVariable(row, -1, scales.quantity / 10));
  const contractVariables = rowsOfContracts(market, rows).map((own, c) =>
    own.length === 0 ? null : add(contractVariable(market.contracts[c], own)),
  );
  return {
    paired: {
      variables,
      ...sharedCosts(market, edges, demandVariables, conjectures),
      right: rightSides(market, rows),
      startPrices: startPrices(market, rows, scales),
      scales,
    },
    rows,
    edges,
    scales,
    supplyVariables,
    demandVariables,
    contractVariables,
  };
}

function edgeVariable(
  market: Market,
  rows: MarketRows,
  scales: MarketScales,
  edge: Edge,
  obligations: readonly number[],
  ways: number,
): PairedVariable {
  const cost = edge.cost * (1 + edge.adValorem * edge.freightTaxed) + edge.arrives * edge.fixed;
  return {
    upper: Infinity,
    slope: () => cost,
    curvature: () => 0,
    isFlat: true,
    entries: edgeEntries(market, rows, edge, obligations),
    start: startFlow(market, scales, edge) / ways,
    positive: market.inertia.kind === "entropic" && ways === 1,
  };
}

function edgeEntries(
  market: Market,
  rows: MarketRows,
  edge: Edge,
  obligations: readonly number[],
): readonly PairedEntry[] {
  const entries: PairedEntry[] = [
    { row: rows.supplier(edge.supplier), quantity: -1, price: -(1 + edge.adValorem) },
    { row: rows.buyer(edge.buyer), quantity: edge.arrives, price: edge.arrives },
  ];
  for (const k of edge.through.length > 1 ? new Set(edge.through) : edge.through) {
    const row = rows.bottleneck(k);
    const taxed = isFreight(market, k) ? edge.adValorem * edge.freightTaxed : 0;
    if (row !== null) entries.push({ row, quantity: -1, price: -(1 + taxed) });
  }
  const quota = edge.inQuota ? rows.quota(edge.pair) : null;
  if (quota !== null) entries.push({ row: quota, quantity: -1, price: -1 });
  for (const row of obligations) entries.push({ row, quantity: 1, price: 1 });
  return entries;
}

/** Rows of contracts that a flow between two nodes counts towards: those of its pair and of its supplier. */
function obligationsByPair({ contracts }: MarketRows): (edge: Edge) => readonly number[] {
  const bySupplier = new Map<number, MarketRows["contracts"][number][]>();
  for (const each of contracts) {
    const known = bySupplier.get(each.contract.supplier);
    if (known === undefined) bySupplier.set(each.contract.supplier, [each]);
    else known.push(each);
  }
  return ({ supplier, buyer }) =>
    (bySupplier.get(supplier) ?? []).flatMap(({ row, contract }) =>
      contract.buyer === null || contract.buyer === buyer ? [row] : [],
    );
}

/** Rows that each contract is in.   [contract] */
function rowsOfContracts({ contracts }: Market, rows: MarketRows): readonly (readonly number[])[] {
  const own: number[][] = contracts.map(() => []);
  for (const { row, contract } of rows.contracts) for (const c of contract.contracts) own[c]?.push(row);
  return own;
}

function startFlow(market: Market, scales: MarketScales, edge: Edge): number {
  const base = market.pairs[edge.pair]?.baseFlow ?? 0;
  return base > 0 ? base : scales.quantity / (10 * market.suppliers.length);
}

/** Part of a block that is used when `quantity` is, kept off its ends. */
function startWithin(block: Block, quantity: number): number {
  const within = Math.max(quantity - block.offset, quantity / 10);
  return block.length === Infinity ? within : Math.min(Math.max(within, 0.1 * block.length), 0.9 * block.length);
}

function supplyVariable(block: Block, row: number, supplied: number): PairedVariable {
  return {
    upper: block.length,
    slope: (u) => blockPrice(block, u),
    curvature: (u) => blockSlope(block, u),
    isFlat: block.curve === null,
    entries: [{ row, quantity: 1, price: 1 }],
    start: startWithin(block, supplied),
  };
}

function demandVariable(block: Block, row: number, demanded: number): PairedVariable {
  return {
    upper: block.length,
    slope: (u) => -blockPrice(block, u),
    curvature: (u) => -blockSlope(block, u),
    isFlat: block.curve === null,
    entries: [{ row, quantity: -1, price: -1 }],
    start: startWithin(block, demanded),
  };
}

/** Rows with a slack: capacity − flow = slack ≥ 0. */
function slackRows(market: Market, rows: MarketRows): number[] {
  const bottlenecks = market.bottlenecks.map((_, k) => rows.bottleneck(k));
  const quotas = market.pairs.map((_, p) => rows.quota(p));
  return [...bottlenecks, ...quotas].filter((row) => row !== null);
}

function slackVariable(row: number, sign: number, start: number): PairedVariable {
  return {
    upper: Infinity,
    slope: () => 0,
    curvature: () => 0,
    isFlat: true,
    entries: [{ row, quantity: sign, price: sign }],
    start,
  };
}

/** What a contract pays for without taking: it enters every row that the contract is in. */
function contractVariable(contract: Contract | undefined, rows: readonly number[]): PairedVariable {
  const penalty = contract?.penalty ?? 0;
  return {
    upper: Infinity,
    slope: () => penalty,
    curvature: () => 0,
    isFlat: true,
    entries: rows.map((row) => ({ row, quantity: 1, price: 1 })),
    start: (contract?.quantity ?? 1) / 10,
  };
}

function rightSides(market: Market, rows: MarketRows): Float64Array {
  const right = new Float64Array(rows.count);
  market.bottlenecks.forEach(({ capacity }, k) => {
    const row = rows.bottleneck(k);
    if (row !== null) right[row] = -capacity;
  });
  market.pairs.forEach((pair, p) => {
    const row = rows.quota(p);
    if (row !== null) right[row] = -(pair.tariffRateQuota?.quantity ?? 0);
  });
  for (const { row, contract } of rows.contracts) right[row] = contract.owed;
  // A bottleneck's row reads −flow − slack = −capacity, so that its price is the rent.
  return right;
}

function startPrices(market: Market, rows: MarketRows, scales: MarketScales): Float64Array {
  const prices = new Float64Array(rows.count);
  market.suppliers.forEach((supplier, i) => (prices[rows.supplier(i)] = usualSupplierPrice(supplier)));
  market.buyers.forEach((buyer, j) => (prices[rows.buyer(j)] = usualBuyerPrice(market, buyer, scales)));
  return prices;
}

/** Inertia and market power: costs that a pair's routes, or a buyer's suppliers, share. */
function sharedCosts(
  market: Market,
  edges: readonly Edge[],
  demandVariables: readonly (readonly number[])[],
  conjectures: readonly Conjecture[],
): { readonly groups: readonly PairedGroup[]; readonly totals: readonly PairedTotal[] } {
  if (market.inertia.kind === "none" && market.marketPower === 0) return { groups: [], totals: [] };
  const ofPair = new Map<number, number[]>();
  edges.forEach(({ pair }, e) => {
    const known = ofPair.get(pair);
    if (known === undefined) ofPair.set(pair, [e]);
    else known.push(e);
  });
  const groups = [...ofPair].map(([pair, members]) => pairGroup(market, edges, { pair, members }, conjectures));
  return { groups, totals: demandVariables.map((members) => ({ members })) };
}

/** Inertia and market power of a pair, per unit arriving. */
function pairGroup(
  market: Market,
  edges: readonly Edge[],
  { pair: p, members }: { readonly pair: number; readonly members: readonly number[] },
  conjectures: readonly Conjecture[],
): PairedGroup {
  const pair = market.pairs[p];
  if (pair === undefined) throw new RangeError(`no pair ${p}`);
  const inertia = pairInertia(market, pair);
  const weight = entropicWeight(market, pair.buyer);
  const conjecture = conjectures[pair.buyer];
  const power = conjecture === undefined ? traderPower(market, pair.buyer) : steadyPower(conjecture);
  return {
    members,
    weights: members.map((e) => edges[e]?.arrives ?? 1),
    total: pair.buyer,
    cost: (y, d) => inertia.cost(y, d) + power.slope(d) * y,
    alongSum: (y, d) => inertia.alongSum(y) + power.slope(d),
    alongTotal: (y, d) => power.bend(d) * y - (weight === 0 ? 0 : weight / d),
  };
}

function steadyPower({ slope }: Conjecture): ReturnType<typeof traderPower> {
  return { slope: () => slope, bend: () => 0 };
}
