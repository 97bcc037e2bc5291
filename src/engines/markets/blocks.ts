import {
  priceAt,
  priceIntegral,
  priceSlope,
  quantityAt,
  type Side,
  smoothQuantity,
  type SmoothCurve,
  smoothCurve,
} from "./curve.ts";
import type { Buyer, Curve, Supplier } from "./model.ts";

/** A part of a curve: flat at one price, or a stretch of a smooth curve. */
export interface Block {
  /** Quantity that lies below it. */
  readonly offset: number;
  /** Its own quantity; Infinity = without end. */
  readonly length: number;
  /** The flat price; null on a smooth stretch. */
  readonly flat: number | null;
  readonly curve: SmoothCurve | null;
}

/** Price at a quantity inside the block. @unit price @source own */
export function blockPrice(block: Block, within: number): number {
  return block.curve === null ? (block.flat ?? NaN) : priceAt(block.curve, block.offset + within);
}

/** Derivative of the price inside the block. @unit price over quantity @source own */
export function blockSlope(block: Block, within: number): number {
  return block.curve === null ? 0 : priceSlope(block.curve, block.offset + within);
}

/** ∫ price over the first part of the block. @unit price × quantity @source own */
function blockIntegral(block: Block, within: number): number {
  if (within <= 0) return 0;
  return block.curve === null
    ? (block.flat ?? NaN) * within
    : priceIntegral(block.curve, block.offset, block.offset + within);
}

/**
 * A supply curve as blocks of rising price: flat at the floor up to what is supplied there, then the curve, up to the
 * capacity.
 *
 * @unit price and quantity of the market
 * @source own
 *
 * @example  Nothing sells below 4, where the curve would supply 40; the plant ends at 70
 *   const blocks = supplyBlocks({ id: "a", country: "QAT", supply: { form: "direct-linear", intercept: 0, slope: 10 }, capacity: 70, minPrice: 4 });
 *   blocks.map((block) => [block.flat, block.length])    // [[4, 40], [null, 30]]
 */
export function supplyBlocks(supplier: Supplier): readonly Block[] {
  const { supply, minPrice, capacity } = supplier;
  const blocks =
    supply.form === "steps"
      ? supply.steps.map((step) => flatBlock(Math.max(step.price, minPrice), step.quantity))
      : curveBlocks(supply, "supply", minPrice);
  return stacked(blocks, capacity);
}

/**
 * A demand curve as blocks of falling price: flat at the choke price for what would be bought there, then the curve.
 *
 * @unit price and quantity of the market
 * @source own
 */
export function demandBlocks(buyer: Buyer): readonly Block[] {
  const { demand, maxPrice } = buyer;
  const blocks =
    demand.form === "steps"
      ? demand.steps.map((step) => flatBlock(Math.min(step.price, maxPrice), step.quantity))
      : curveBlocks(demand, "demand", maxPrice);
  return stacked(blocks, Infinity);
}

function flatBlock(price: number, length: number): Block {
  return { offset: 0, length, flat: price, curve: null };
}

function curveBlocks(curve: Curve, side: Side, bound: number): Block[] {
  const smooth = smoothCurve(curve);
  if (smooth === null) return [flatBlock(bound, quantityAt(curve, side, bound))];
  if (smooth.kind === "line" && smooth.slope === 0) {
    const price = side === "supply" ? Math.max(bound, smooth.intercept) : Math.min(bound, smooth.intercept);
    return [flatBlock(price, Infinity)];
  }
  const flat = bound === Infinity || bound === -Infinity ? 0 : quantityAt(curve, side, bound);
  return [flatBlock(bound, flat), { offset: 0, length: Infinity, flat: null, curve: smooth }];
}

/** Sets the offsets, cuts at the capacity and leaves out what is empty. */
function stacked(blocks: readonly Block[], capacity: number): readonly Block[] {
  let below = 0;
  const result: Block[] = [];
  for (const block of blocks) {
    const length = Math.min(block.length, capacity - below);
    if (length > 0) result.push({ ...block, offset: below, length });
    below += Math.max(0, length);
  }
  return result;
}

/** ∫ price over the first `quantity` of stacked blocks. @unit price × quantity @source own */
export function stackedIntegral(blocks: readonly Block[], quantity: number): number {
  return blocks.reduce((sum, block) => sum + blockIntegral(block, Math.min(block.length, quantity - block.offset)), 0);
}

/** Lowest and highest price at which a quantity lies on stacked blocks. */
export interface PriceRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Prices of a supply at a quantity: at a corner a whole range is right.
 *
 * @unit price
 * @source own
 */
export function supplyPrices(blocks: readonly Block[], quantity: number): PriceRange {
  let low = -Infinity;
  let high = Infinity;
  for (const block of blocks) {
    const within = quantity - block.offset;
    if (within > 0) low = blockPrice(block, Math.min(within, block.length));
    if (within < block.length) {
      high = blockPrice(block, Math.max(0, within));
      break;
    }
  }
  return { low, high };
}

/** Prices of a demand at a quantity. @unit price @source own */
export function demandPrices(blocks: readonly Block[], quantity: number): PriceRange {
  let low = -Infinity;
  let high = Infinity;
  for (const block of blocks) {
    const within = quantity - block.offset;
    if (within > 0) high = blockPrice(block, Math.min(within, block.length));
    if (within < block.length) {
      low = blockPrice(block, Math.max(0, within));
      break;
    }
  }
  return { low, high };
}

/** Least and most that is traded along stacked blocks at a price. @unit quantity @source own */
export function quantityRange(blocks: readonly Block[], side: Side, price: number): { low: number; high: number } {
  const sign = side === "supply" ? 1 : -1;
  let low = 0;
  let high = 0;
  for (const block of blocks) {
    if (block.curve === null) {
      const margin = sign * (price - (block.flat ?? NaN));
      if (margin > 0) low += block.length;
      if (margin >= 0) high += block.length;
      continue;
    }
    const within = Math.min(block.length, Math.max(0, smoothQuantity(block.curve, price) - block.offset));
    low += within;
    high += within;
  }
  return { low, high };
}
