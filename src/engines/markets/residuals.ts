import {
  type Block,
  demandBlocks,
  demandPrices,
  type PriceRange,
  quantityRange,
  supplyBlocks,
  supplyPrices,
} from "./blocks.ts";
import type { Side } from "./curve.ts";
import { arrivedByBuyer, loadedByBottleneck, loadedBySupplier, pairLoaded, quotaFlow } from "./flowQuantities.ts";
import { entropicWeight } from "./inertia.ts";
import type { Market } from "./model.ts";
import type { KktResiduals, MarketSolution } from "./results.ts";
import { contractRows, type ContractRow } from "./rows.ts";
import { pairName, tradedParts, traderGap, type TraderView, traderView } from "./traderGap.ts";

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
 * @source conditions of markets.md §1, written from the market alone and from no solver
 */
export function marketResiduals(market: Market, answer: Answer): KktResiduals {
  const gaps = allGaps(market, answer);
  const largest = (kind: keyof KktResiduals): number =>
    gaps.reduce((most, each) => (each.kind === kind ? worseOf(most, each.value) : most), 0);
  return { primal: largest("primal"), dual: largest("dual"), complementarity: largest("complementarity") };
}

/** The condition that is furthest from holding. @unit none @source own */
export function worstCondition(market: Market, answer: Answer): ConditionGap | null {
  const gaps = allGaps(market, answer);
  const worst = gaps.reduce<Gap | null>(
    (most, each) => (most === null || !(each.value <= most.value) ? each : most),
    null,
  );
  return worst === null ? null : { ...worst, condition: worst.condition() };
}

function worseOf(a: number, b: number): number {
  return Number.isNaN(b) ? Infinity : Math.max(a, b);
}

/** Every condition with its gap. @unit none @source own */
export function conditionGaps(market: Market, answer: Answer): readonly ConditionGap[] {
  return allGaps(market, answer).map((each) => ({ ...each, condition: each.condition() }));
}

/** A gap whose condition is put into words when somebody asks. */
interface Gap extends Pick<ConditionGap, "kind" | "value"> {
  readonly condition: () => string;
}

function allGaps(market: Market, answer: Answer): readonly Gap[] {
  const sizes = answerSizes(answer);
  const view = traderView(market, answer);
  return [
    ...balanceGaps(market, answer, sizes),
    ...curveGaps(market, answer, view, sizes),
    ...tradeGaps(view, sizes),
    ...scarcityGaps(view, answer, sizes),
    ...contractGaps(view, answer, sizes),
  ];
}

function answerSizes(answer: Answer): Sizes {
  const prices = answer.buyerPrices.map(Math.abs);
  const price = prices.reduce((sum, each) => sum + each, 0) / Math.max(1, prices.length);
  return { price: price || 1, quantity: Math.max(0, ...answer.demanded) || 1 };
}

function balanceGaps(market: Market, answer: Answer, { quantity }: Sizes): Gap[] {
  const loaded = loadedBySupplier(market, answer.flows);
  const arrived = arrivedByBuyer(market, answer.flows);
  return [
    ...market.suppliers.map((each, i) =>
      gap(
        "primal",
        () => `balance of ${each.id}`,
        Math.abs((loaded[i] ?? NaN) - (answer.supplied[i] ?? NaN)) / quantity,
      ),
    ),
    ...market.buyers.map((each, j) =>
      gap(
        "primal",
        () => `balance of ${each.id}`,
        Math.abs((arrived[j] ?? NaN) - (answer.demanded[j] ?? NaN)) / quantity,
      ),
    ),
    ...answer.flows.flatMap((flows, p) =>
      flows.map((flow) =>
        gap("primal", () => `sign of the flow ${pairText(market, p)}`, Math.max(0, -flow) / quantity),
      ),
    ),
  ];
}

function pairText(market: Market, p: number): string {
  const pair = market.pairs[p];
  return pair === undefined ? `${p}` : pairName(market, pair);
}

function gap(kind: keyof KktResiduals, condition: () => string, value: number): Gap {
  return { kind, condition, value };
}

function curveGaps(market: Market, answer: Answer, view: TraderView, sizes: Sizes): Gap[] {
  const supply = market.suppliers.map((supplier, i) => {
    const price = (answer.supplierPrices[i] ?? NaN) - view.rents.capacity(i);
    const blocks = supplyBlocks({ ...supplier, capacity: Infinity });
    return gap(
      "dual",
      () => `supply of ${supplier.id}`,
      graphDistance(blocks, "supply", { price, quantity: answer.supplied[i] ?? NaN }, sizes),
    );
  });
  const demand = market.buyers.map((buyer, j) => {
    const point = { price: answer.buyerPrices[j] ?? NaN, quantity: answer.demanded[j] ?? NaN };
    return gap("dual", () => `demand of ${buyer.id}`, graphDistance(demandBlocks(buyer), "demand", point, sizes));
  });
  return [...supply, ...demand];
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

function tradeGaps(view: TraderView, sizes: Sizes): Gap[] {
  const { market } = view;
  return market.pairs.flatMap((pair, p) => {
    if (isWithoutTrade(view, pair.buyer)) return [];
    return tradedParts(view, p).flatMap((parts, r) => {
      const name = (): string => `trade condition of ${pairName(market, pair)} by ${pair.routes[r]?.id}`;
      return parts.flatMap(({ flow, costs }) => {
        const left = traderGap(costs);
        return [
          gap("dual", name, Math.max(0, -left) / sizes.price),
          gap("complementarity", name, Math.abs(left * flow) / (sizes.price * sizes.quantity)),
        ];
      });
    });
  });
}

/** With nothing arriving, shares of what arrives mean nothing. */
function isWithoutTrade(view: TraderView, buyer: number): boolean {
  return (view.arrived[buyer] ?? 0) <= 0 && entropicWeight(view.market, buyer) > 0;
}

function scarcityGaps(view: TraderView, answer: Answer, sizes: Sizes): Gap[] {
  const { market, rents } = view;
  const loaded = loadedByBottleneck(market, answer.flows);
  const bottlenecks = market.bottlenecks.flatMap((each, k) =>
    limitGaps(() => `capacity of ${each.id}`, each.capacity - (loaded[k] ?? NaN), rents.bottleneck(k), sizes),
  );
  const suppliers = market.suppliers.flatMap((each, i) =>
    limitGaps(() => `capacity of ${each.id}`, each.capacity - (answer.supplied[i] ?? NaN), rents.capacity(i), sizes),
  );
  const quotas = market.pairs.flatMap((pair, p) =>
    pair.tariffRateQuota === null
      ? []
      : limitGaps(
          () => `quota of ${pairName(market, pair)}`,
          pair.tariffRateQuota.quantity - quotaFlow(pair, answer.flows, p),
          rents.quota(pair),
          sizes,
        ),
  );
  return [...bottlenecks, ...suppliers, ...quotas];
}

/** room ≥ 0 ⟂ price ≥ 0 */
function limitGaps(condition: () => string, room: number, price: number, sizes: Sizes): Gap[] {
  return [
    gap("primal", condition, Math.max(0, -room) / sizes.quantity),
    gap("dual", condition, Math.max(0, -price) / sizes.price),
    gap("complementarity", condition, price === 0 ? 0 : Math.abs(room * price) / (sizes.price * sizes.quantity)),
  ];
}

function contractGaps(view: TraderView, answer: Answer, sizes: Sizes): Gap[] {
  const { market, rents } = view;
  const slacks = market.contracts.flatMap((each, c) =>
    limitGaps(() => `payment of ${each.id}`, answer.contractSlack[c] ?? NaN, each.penalty - rents.contract(c), sizes),
  );
  const rows = contractRows(market).flatMap((row) =>
    limitGaps(
      () => `obligation of ${row.contracts.map((c) => market.contracts[c]?.id).join(", ")}`,
      contractRoom(market, row, answer),
      rowPrice(view, row),
      sizes,
    ),
  );
  return [...slacks, ...rows];
}

function contractRoom(market: Market, row: ContractRow, answer: Answer): number {
  const flow = market.pairs.reduce(
    (sum, pair, p) =>
      pair.supplier === row.supplier && (row.buyer === null || pair.buyer === row.buyer)
        ? sum + pairLoaded(answer.flows, p)
        : sum,
    0,
  );
  const paid = row.contracts.reduce((sum, c) => sum + (answer.contractSlack[c] ?? NaN), 0);
  return flow + paid - row.owed;
}

/** A pair's row is worth what its contracts are worth beyond the supplier's destination-flexible ones. */
function rowPrice(view: TraderView, row: ContractRow): number {
  const { market, rents } = view;
  const flexible = market.contracts.findIndex((each) => each.supplier === row.supplier && each.buyer === null);
  const shared = flexible < 0 ? 0 : rents.contract(flexible);
  return row.buyer === null ? shared : rents.contract(row.contracts[0] ?? -1) - shared;
}
