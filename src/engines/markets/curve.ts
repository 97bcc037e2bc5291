import type { Curve } from "./model.ts";

/** Which way a curve runs: supply rises with the price, demand falls. */
export type Side = "supply" | "demand";

/** A curve without blocks: straight in prices and quantities, or of constant elasticity. */
export type SmoothCurve =
  | { readonly kind: "power"; readonly price: number; readonly quantity: number; readonly elasticity: number }
  /** p = intercept + slope · q */
  | { readonly kind: "line"; readonly intercept: number; readonly slope: number };

/**
 * The smooth curve that a form stands for; null for `steps`, `fixed` and what does not answer to prices.
 *
 * @unit price and quantity of the market
 * @source own
 */
export function smoothCurve(curve: Curve): SmoothCurve | null {
  switch (curve.form) {
    case "constant-elasticity":
      return { kind: "power", price: curve.price, quantity: curve.quantity, elasticity: curve.elasticity };
    case "linear": {
      const perQuantity = curve.price / (curve.elasticity * curve.quantity);
      return { kind: "line", intercept: curve.price - perQuantity * curve.quantity, slope: perQuantity };
    }
    case "inverse-linear":
      return { kind: "line", intercept: curve.intercept, slope: curve.slope };
    case "direct-linear":
      return curve.slope === 0
        ? null
        : { kind: "line", intercept: -curve.intercept / curve.slope, slope: 1 / curve.slope };
    case "steps":
    case "fixed":
      return null;
  }
}

/**
 * Price at a quantity of a smooth curve.
 *
 * @unit price
 * @source own
 *
 * @example
 *   priceAt({ kind: "line", intercept: 5, slope: 0.1 }, 50)                                     // 10
 *   priceAt({ kind: "power", price: 10, quantity: 100, elasticity: -0.5 }, 50)                  // 40
 */
export function priceAt(curve: SmoothCurve, quantity: number): number {
  return curve.kind === "line"
    ? curve.intercept + curve.slope * quantity
    : curve.price * (quantity / curve.quantity) ** (1 / curve.elasticity);
}

/** Derivative of the price by the quantity. @unit price over quantity @source own */
export function priceSlope(curve: SmoothCurve, quantity: number): number {
  return curve.kind === "line" ? curve.slope : priceAt(curve, quantity) / (curve.elasticity * quantity);
}

/** Second derivative of the price by the quantity. @unit price over quantity² @source own */
export function priceBend(curve: SmoothCurve, quantity: number): number {
  return curve.kind === "line" ? 0 : (priceSlope(curve, quantity) * (1 / curve.elasticity - 1)) / quantity;
}

/**
 * ∫ price dq between two quantities; infinite where a curve of small elasticity meets the quantity 0.
 *
 * @unit price × quantity
 * @source own
 *
 * @example
 *   priceIntegral({ kind: "line", intercept: 20, slope: -0.1 }, 0, 100)                          // 1500
 */
export function priceIntegral(curve: SmoothCurve, from: number, to: number): number {
  if (curve.kind === "line") return (to - from) * (curve.intercept + (curve.slope * (from + to)) / 2);
  const { price, quantity, elasticity } = curve;
  if (elasticity === -1) return price * quantity * Math.log(to / from);
  const power = 1 + 1 / elasticity;
  return ((price * quantity) / power) * ((to / quantity) ** power - (from / quantity) ** power);
}

/** Quantity of a smooth curve, without floor, choke or capacity; never negative. @unit quantity @source own */
export function smoothQuantity(curve: SmoothCurve, price: number): number {
  if (curve.kind === "power")
    return price <= 0 ? powerAtZero(curve) : curve.quantity * (price / curve.price) ** curve.elasticity;
  return curve.slope === 0 ? NaN : Math.max(0, (price - curve.intercept) / curve.slope);
}

function powerAtZero(curve: { readonly elasticity: number }): number {
  return curve.elasticity > 0 ? 0 : Infinity;
}

/**
 * Quantity at a price, without floor, choke or capacity. On a flat part it is the most that is supplied, or demanded,
 * at that price.
 *
 * @unit quantity
 * @source own
 *
 * @example
 *   quantityAt({ form: "linear", price: 10, quantity: 100, elasticity: -0.5 }, "demand", 12)     // 90
 *   quantityAt({ form: "steps", steps: [{ price: 3, quantity: 10 }, { price: 5, quantity: 20 }] }, "supply", 5)   // 30
 */
export function quantityAt(curve: Curve, side: Side, price: number): number {
  if (curve.form === "fixed") return curve.quantity;
  if (curve.form === "steps") return stepQuantity(curve.steps, side, price);
  const smooth = smoothCurve(curve);
  if (smooth === null) return Math.max(0, curve.form === "direct-linear" ? curve.intercept : 0);
  if (smooth.kind === "line" && smooth.slope === 0) return flatQuantity(smooth.intercept, side, price);
  return smoothQuantity(smooth, price);
}

function flatQuantity(at: number, side: Side, price: number): number {
  return (side === "supply" ? price >= at : price <= at) ? Infinity : 0;
}

function stepQuantity(
  steps: readonly { readonly price: number; readonly quantity: number }[],
  side: Side,
  price: number,
): number {
  return steps
    .filter((step) => (side === "supply" ? step.price <= price : step.price >= price))
    .reduce((sum, step) => sum + step.quantity, 0);
}
