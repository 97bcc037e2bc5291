import { greatest } from "../../base/units/index.ts";
import { quantityAt, smoothCurve } from "./curve.ts";
import { buyerBase } from "./inertia.ts";
import type { Buyer, Market, Supplier } from "./model.ts";

/** Size of a price and of a quantity of a market, for first guesses and relative residuals. */
export interface MarketScales {
  readonly price: number;
  readonly quantity: number;
}

/** A price a buyer may pay, from its base or the middle of its curve; null when nothing is known. */
function usualPrice(buyer: Buyer): number | null {
  const base = buyerBase(buyer);
  if (base !== null) return base.price;
  const { demand, maxPrice } = buyer;
  if (demand.form === "steps") return demand.steps[0]?.price ?? null;
  const smooth = smoothCurve(demand);
  if (smooth?.kind === "line") return Math.min(smooth.intercept / 2, maxPrice);
  return maxPrice < Infinity ? maxPrice / 2 : null;
}

/** A price a supplier may ask. @unit price @source own */
export function usualSupplierPrice(supplier: Supplier): number {
  const { supply, minPrice } = supplier;
  if (supply.form === "constant-elasticity" || supply.form === "linear") return supply.price;
  if (supply.form === "steps") return Math.max(minPrice, supply.steps[0]?.price ?? 0);
  const smooth = smoothCurve(supply);
  return Math.max(minPrice, smooth?.kind === "line" ? smooth.intercept : 0);
}

/** Price that a search starts from at a buyer. @unit price @source own */
export function usualBuyerPrice(market: Market, buyer: Buyer, scales: MarketScales): number {
  return usualPrice(buyer) ?? scales.price + greatest([0, ...market.pairs.map((pair) => pair.wedge)]);
}

/** Quantity a buyer may take. @unit quantity @source own */
export function usualQuantity(buyer: Buyer): number {
  const base = buyerBase(buyer);
  if (base !== null) return base.quantity;
  return quantityAt(buyer.demand, "demand", usualPrice(buyer) ?? 0);
}

/** Quantity a supplier may sell. @unit quantity @source own */
export function usualSupply(supplier: Supplier, scales: MarketScales): number {
  const quantity = Math.min(quantityAt(supplier.supply, "supply", usualSupplierPrice(supplier)), supplier.capacity);
  return quantity > 0 && quantity < Infinity ? quantity : scales.quantity;
}

/** Sizes of prices and quantities of a market. @unit price, quantity @source own */
export function marketScales(market: Market): MarketScales {
  const costs = market.pairs.flatMap((pair) => pair.routes.map((route) => route.cost));
  const asked = market.suppliers.map(usualSupplierPrice);
  const paid = market.buyers.map(usualPrice).filter((price) => price !== null && price > 0);
  const price = paid.length > 0 ? mean(paid as number[]) : mean(asked) + mean(costs);
  const quantities = market.buyers.map(usualQuantity).filter((quantity) => quantity > 0 && quantity < Infinity);
  return { price: price > 0 ? price : 1, quantity: greatest([0, ...quantities]) || 1 };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}
