import { baseIncome } from "./baseIncome.ts";
import type { Equilibrium } from "./results.ts";

/**
 * What the unit in which a deficit is held does by itself: the transfer after the shock, at the new prices of what it buys,
 * less the transfer before, over income. A deficit "fixed" in one country's money is worth more or less elsewhere, without
 * anybody having decided so.
 *
 *     Vₙ = (D′ₙ / P̂ₙ − Dₙ) / Iₙ
 *
 * Ŵ − 1 − V is real income without it; under the closure `none` V is zero.
 *
 * @returns V.   [country]
 * @unit fraction of base income
 * @source docs/model/equilibrium.md, Closures
 */
export function revaluation(equilibrium: Equilibrium): Float64Array {
  const { base, deficits, consumptionPriceHat } = equilibrium;
  const income = baseIncome(base);
  return deficits.map((after, n) => (after / consumptionPriceHat[n]! - base.deficits[n]!) / income[n]!);
}
