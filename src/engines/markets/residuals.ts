import { greatest } from "../../base/units/index.ts";
import { answerView } from "./answerView.ts";
import {
  type Block,
  demandBlocks,
  demandPrices,
  type PriceRange,
  quantityRange,
  supplyBlocks,
  supplyPrices,
} from "./blocks.ts";
import { isOpen, pairsByBuyer } from "./byNode.ts";
import { type ConditionFamily, conditionName } from "./conditionName.ts";
import type { Side } from "./curve.ts";
import { arrivedByBuyer, loadedByBottleneck, loadedBySupplier, pairLoaded, quotaFlow } from "./flowQuantities.ts";
import { baseShare, entropicWeight } from "./inertia.ts";
import type { Market, Pair } from "./model.ts";
import type { KktResiduals, MarketSolution } from "./results.ts";
import { contractRows, type ContractRow } from "./rows.ts";
import { tradedParts, traderGap, type TraderView } from "./traderGap.ts";

/** One condition of an equilibrium and how far it is from holding, relative. */
export interface ConditionGap {
  readonly kind: keyof KktResiduals;
  /** In words, such as `trade condition of QAT>CHN by suez`. */
  readonly condition: string;
  readonly value: number;
}

/** What the conditions are read from. */
export type Answer = Pick<
  MarketSolution,
  "flows" | "supplied" | "demanded" | "supplierPrices" | "buyerPrices" | "shadowPrices" | "contractSlack"
>;

interface Sizes {
  readonly price: number;
  readonly quantity: number;
}

/**
 * How far a market's answer is from its equilibrium, by kind: the largest relative gap of each.
 *
 * @unit none: over the mean delivered price, the largest demand, or both
 * @source docs/model/markets.md, Conditions: from the market alone and from no solver
 */
export function marketResiduals(market: Market, answer: Answer): KktResiduals {
  const most = { primal: 0, dual: 0, complementarity: 0 };
  visitGaps(market, answer, (kind, value) => (most[kind] = worseOf(most[kind], value)));
  return most;
}

/** The condition that is furthest from holding. @unit none @source own */
export function worstCondition(market: Market, answer: Answer): ConditionGap | null {
  return conditionGaps(market, answer).reduce<ConditionGap | null>(
    (most, each) => (most === null || !(each.value <= most.value) ? each : most),
    null,
  );
}

function worseOf(a: number, b: number): number {
  return Number.isNaN(b) ? Infinity : Math.max(a, b);
}

/** Every condition with its gap. @unit none @source own */
export function conditionGaps(market: Market, answer: Answer): readonly ConditionGap[] {
  const gaps: ConditionGap[] = [];
  visitGaps(market, answer, (kind, value, of, at, route) =>
    gaps.push({ kind, value, condition: conditionName(market, of, at, route) }),
  );
  return gaps;
}

/** Takes a gap and the condition that it is of; conditions are put into words when somebody asks. */
type Visit = (kind: keyof KktResiduals, value: number, of: ConditionFamily, at: number, route?: number) => void;

function visitGaps(market: Market, answer: Answer, visit: Visit): void {
  const sizes = answerSizes(answer);
  const view = answerView(market, answer);
  visitBalances(market, answer, sizes, visit);
  visitCurves(market, answer, view, sizes, visit);
  visitTrade(view, sizes, visit);
  visitScarcities(view, answer, sizes, visit);
  visitContracts(view, answer, sizes, visit);
}

function answerSizes(answer: Answer): Sizes {
  const prices = answer.buyerPrices.map(Math.abs);
  const price = prices.reduce((sum, each) => sum + each, 0) / Math.max(1, prices.length);
  return { price: price || 1, quantity: greatest([0, ...answer.demanded]) || 1 };
}

function visitBalances(market: Market, answer: Answer, { quantity }: Sizes, visit: Visit): void {
  const loaded = loadedBySupplier(market, answer.flows);
  const arrived = arrivedByBuyer(market, answer.flows);
  const balance = (of: ConditionFamily, at: number, one: number | undefined, other: number | undefined): void =>
    visit("primal", Math.abs((one ?? NaN) - (other ?? NaN)) / quantity, of, at);
  market.suppliers.forEach((_, i) => balance("supplierBalance", i, loaded[i], answer.supplied[i]));
  market.buyers.forEach((_, j) => balance("buyerBalance", j, arrived[j], answer.demanded[j]));
  answer.flows.forEach((flows, p) => {
    for (const flow of flows) visit("primal", Math.max(0, -flow) / quantity, "flowSign", p);
  });
}

function visitCurves(market: Market, answer: Answer, view: TraderView, sizes: Sizes, visit: Visit): void {
  market.suppliers.forEach((supplier, i) => {
    const price = (answer.supplierPrices[i] ?? NaN) - view.rents.capacity(i);
    const point = { price, quantity: answer.supplied[i] ?? NaN };
    const blocks = supplyBlocks({ ...supplier, capacity: Infinity });
    visit("dual", graphDistance(blocks, "supply", point, sizes), "supply", i);
  });
  market.buyers.forEach((buyer, j) => {
    const point = { price: answer.buyerPrices[j] ?? NaN, quantity: answer.demanded[j] ?? NaN };
    visit("dual", graphDistance(demandBlocks(buyer), "demand", point, sizes), "demand", j);
  });
}

/** Relative distance of a point from a curve with corners: along the price or along the quantity, whichever is nearer. */
function graphDistance(blocks: readonly Block[], side: Side, point: Sizes, sizes: Sizes): number {
  const prices = side === "supply" ? supplyPrices(blocks, point.quantity) : demandPrices(blocks, point.quantity);
  const quantities = quantityRange(blocks, side, point.price);
  const alongPrice = outside(prices, point.price) / sizes.price;
  const alongQuantity = outside(quantities, point.quantity) / sizes.quantity;
  return Math.min(alongPrice, alongQuantity);
}

function outside({ low, high }: PriceRange, value: number): number {
  return Math.max(0, low - value, value - high);
}

function visitTrade(view: TraderView, sizes: Sizes, visit: Visit): void {
  view.market.pairs.forEach((pair, p) => {
    if (isWithoutTrade(view, pair.buyer)) return;
    tradedParts(view, p).forEach((parts, r) => {
      for (const { flow, costs } of parts) {
        const left = traderGap(costs);
        visit("dual", Math.max(0, -left) / sizes.price, "trade", p, r);
        visit("complementarity", Math.abs(left * flow) / (sizes.price * sizes.quantity), "trade", p, r);
      }
    });
  });
  const idle = view.market.buyers.flatMap((_, j) => (isWithoutTrade(view, j) ? [j] : []));
  const open = idle.length === 0 ? [] : pairsByBuyer(view.market, isOpen);
  for (const j of idle) visitEntry(view, j, open[j] ?? [], sizes, visit);
}

/** With nothing arriving, shares of what arrives mean nothing: some must be such that no pair would begin to trade. */
function isWithoutTrade(view: TraderView, buyer: number): boolean {
  return (view.arrived[buyer] ?? 0) <= 0 && entropicWeight(view.market, buyer) > 0;
}

/** There are such shares where those of the logit of what a unit costs on arrival do not sum to more than one. */
function visitEntry(view: TraderView, j: number, own: readonly number[], sizes: Sizes, visit: Visit): void {
  const { market } = view;
  if (own.length === 0) return;
  const weight = entropicWeight(market, j);
  const gains = own.map((p) => gainOfEntry(view, p));
  const most = greatest(gains);
  const shares = own.reduce(
    (sum, p, n) => sum + baseShare(market, market.pairs[p] as Pair) * Math.exp(((gains[n] ?? NaN) - most) / weight),
    0,
  );
  visit(
    "dual",
    Math.max(0, most + weight * Math.log(shares)) / sizes.price,
    "trade",
    own[gains.indexOf(most)] ?? -1,
    0,
  );
}

/** What one more unit would bring on arrival, inertia apart, on the best way. */
function gainOfEntry(view: TraderView, p: number): number {
  const gains = tradedParts(view, p).flatMap((parts, r) => {
    const arrives = 1 - (view.market.pairs[p]?.routes[r]?.loss ?? NaN);
    return parts.map(({ costs }) => -traderGap(costs) / arrives);
  });
  return greatest(gains);
}

function visitScarcities(view: TraderView, answer: Answer, sizes: Sizes, visit: Visit): void {
  const { market, rents } = view;
  const loaded = loadedByBottleneck(market, answer.flows);
  market.bottlenecks.forEach(({ capacity }, k) =>
    visitLimit({ room: capacity - (loaded[k] ?? NaN), price: rents.bottleneck(k) }, sizes, visit, "bottleneck", k),
  );
  market.suppliers.forEach(({ capacity }, i) =>
    visitLimit({ room: capacity - (answer.supplied[i] ?? NaN), price: rents.capacity(i) }, sizes, visit, "capacity", i),
  );
  market.pairs.forEach((pair, p) => {
    if (pair.tariffRateQuota === null) return;
    const room = pair.tariffRateQuota.quantity - quotaFlow(pair, answer.flows, p);
    visitLimit({ room, price: rents.quota(pair) }, sizes, visit, "quota", p);
  });
}

/** room ≥ 0 ⟂ price ≥ 0 */
interface Limit {
  readonly room: number;
  readonly price: number;
}

function visitLimit({ room, price }: Limit, sizes: Sizes, visit: Visit, of: ConditionFamily, at: number): void {
  visit("primal", Math.max(0, -room) / sizes.quantity, of, at);
  visit("dual", Math.max(0, -price) / sizes.price, of, at);
  visit("complementarity", price === 0 ? 0 : Math.abs(room * price) / (sizes.price * sizes.quantity), of, at);
}

function visitContracts(view: TraderView, answer: Answer, sizes: Sizes, visit: Visit): void {
  const { market, rents } = view;
  market.contracts.forEach(({ penalty }, c) => {
    const limit = { room: answer.contractSlack[c] ?? NaN, price: penalty - rents.contract(c) };
    visitLimit(limit, sizes, visit, "payment", c);
  });
  const loaded = loadedByNodes(market, answer);
  contractRows(market).forEach((row, at) => {
    const limit = { room: contractRoom(row, answer, loaded), price: rowPrice(view, row) };
    visitLimit(limit, sizes, visit, "obligation", at);
  });
}

/** What a supplier loads for a buyer, and in all. */
function loadedByNodes({ pairs, buyers }: Market, { flows }: Answer): (row: ContractRow) => number {
  const ofPair = new Map<number, number>();
  const ofSupplier = new Map<number, number>();
  const add = (sums: Map<number, number>, key: number, flow: number): void =>
    void sums.set(key, (sums.get(key) ?? 0) + flow);
  pairs.forEach(({ supplier, buyer }, p) => {
    const flow = pairLoaded(flows, p);
    add(ofPair, supplier * buyers.length + buyer, flow);
    add(ofSupplier, supplier, flow);
  });
  return ({ supplier, buyer }) =>
    (buyer === null ? ofSupplier.get(supplier) : ofPair.get(supplier * buyers.length + buyer)) ?? 0;
}

function contractRoom(row: ContractRow, answer: Answer, loaded: (row: ContractRow) => number): number {
  const paid = row.contracts.reduce((sum, c) => sum + (answer.contractSlack[c] ?? NaN), 0);
  return loaded(row) + paid - row.owed;
}

/** A pair's row is worth what its contracts are worth beyond the supplier's destination-flexible ones. */
function rowPrice(view: TraderView, row: ContractRow): number {
  const { market, rents } = view;
  const flexible = market.contracts.findIndex((each) => each.supplier === row.supplier && each.buyer === null);
  const shared = flexible < 0 ? 0 : rents.contract(flexible);
  return row.buyer === null ? shared : rents.contract(row.contracts[0] ?? -1) - shared;
}
