import type { Curve, Market } from "../model.ts";
import { checkNames, checkRange, isNamed } from "./target.ts";

/**
 * A curve with every quantity multiplied.
 *
 * @unit ratio
 * @source own
 *
 * @example
 *   scaledCurve({ form: "inverse-linear", intercept: 20, slope: -2 }, 2)   // { form: "inverse-linear", intercept: 20, slope: -1 }
 */
export function scaledCurve(curve: Curve, factor: number): Curve {
  switch (curve.form) {
    case "constant-elasticity":
    case "linear":
    case "fixed":
      return { ...curve, quantity: curve.quantity * factor };
    case "inverse-linear":
      return { ...curve, slope: curve.slope / factor };
    case "direct-linear":
      return { ...curve, intercept: curve.intercept * factor, slope: curve.slope * factor };
    case "steps":
      return { ...curve, steps: curve.steps.map((step) => ({ ...step, quantity: step.quantity * factor })) };
  }
}

/**
 * Multiplies what buyers want at every price; the shares that inertia counts from stay those of the base.
 *
 * @param buyers  Ids or countries; left out = all.
 * @param factor  1.15 = 15 % more.
 * @throws TertiusError E630, E631.
 * @unit ratio
 * @source own
 */
export function withDemandGrowth(market: Market, factor: number, buyers?: readonly string[]): Market {
  checkRange("factor of demand growth", factor, Number.MIN_VALUE, Number.MAX_VALUE);
  checkNames("demand growth", buyers, market.buyers);
  return {
    ...market,
    buyers: market.buyers.map((each) => {
      if (!isNamed(buyers, each)) return each;
      const { demand } = each;
      const hasPoint = demand.form === "constant-elasticity" || demand.form === "linear";
      const base = each.base ?? (hasPoint ? { price: demand.price, quantity: demand.quantity } : undefined);
      return { ...each, demand: scaledCurve(demand, factor), ...(base === undefined ? {} : { base }) };
    }),
  };
}

/**
 * Shifts supply: an animal disease, a harvest. Quantities at every price and the capacity are multiplied.
 *
 * @param change  −0.17 = 17 % less.
 * @throws TertiusError E630, E631.
 * @unit fraction
 * @source own
 */
export function withDisease(market: Market, suppliers: readonly string[], change: number): Market {
  checkRange("shift of supply", change, -1 + Number.EPSILON, Number.MAX_VALUE);
  checkNames("shift of supply", suppliers, market.suppliers);
  return {
    ...market,
    suppliers: market.suppliers.map((each) =>
      isNamed(suppliers, each)
        ? { ...each, supply: scaledCurve(each.supply, 1 + change), capacity: each.capacity * (1 + change) }
        : each,
    ),
  };
}

/**
 * The rise of derived demand in one market when another one's quantity changes: feed per herd.
 *
 * @param coefficient  Quantity of the derived commodity per unit of the other.
 * @param change       Of the other market's quantity.
 * @throws TertiusError E630, E631.
 * @unit quantity
 * @source own
 */
export function withDerivedDemand(market: Market, buyer: string, coefficient: number, change: number): Market {
  checkNames("derived demand", [buyer], market.buyers);
  const node = market.buyers.find((each) => isNamed([buyer], each));
  const before = node === undefined ? 0 : derivedBase(node.base?.quantity, node.demand);
  return withDemandGrowth(market, before > 0 ? (before + coefficient * change) / before : 0, [buyer]);
}

function derivedBase(known: number | undefined, demand: Curve): number {
  if ("quantity" in demand) return demand.quantity;
  return known ?? NaN;
}
